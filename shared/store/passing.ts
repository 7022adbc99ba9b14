import { StatementError } from './insert.ts';

/** Error names and codes behind which nothing is wrong with what was asked. */
const PASSING_NAMES = new Set([
  'AbortError',
  'InternalServerError',
  'InternalFailure',
  'ItemCollectionSizeLimitExceededException',
  'KmsThrottled',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestTimeout',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionConflictException',
]);
const PASSING_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Work that was stopped because time ran out or others were in the way, not because it failed. */
export class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
}

interface ServiceError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Whether trying again later can help. What it cannot help is set aside, so that it holds up nothing behind it. */
export function isPassing(error: unknown): boolean {
  if (error instanceof UnfinishedError || error instanceof StatementError) return true;
  if (!(error instanceof Error)) return false;
  const { name, code, $metadata } = error as ServiceError;
  const status = $metadata?.httpStatusCode ?? 0;
  return PASSING_NAMES.has(name) || PASSING_CODES.has(code ?? '') || status >= 500 || status === 429;
}

/** Whether a service said it, and not our own code about one thing in hand: then it holds for whatever else is asked as well. */
export const isOfService = (error: unknown): boolean => error instanceof Error && '$metadata' in error;
