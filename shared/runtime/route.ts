import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod/mini';
import type { Contract } from '../contracts/contract.ts';
import { read } from '../contracts/faults.ts';
import { RefusedError, toProblem } from '../errors.ts';
import type { Authenticate, Caller } from './caller.ts';
import { decodeUtf8, readJson } from './json.ts';
import { reportFault } from './log.ts';

type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : undefined;

/** A request as the contract promises it. */
export interface Request<C extends Contract> {
  readonly params: Output<C['params']>;
  readonly query: Output<C['query']>;
  readonly body: Output<C['body']>;
  readonly caller: C['access'] extends 'public' ? undefined : Caller;
  readonly now: Date;
}

/** What is answered where the reply is no JSON of the contract but a document. */
export interface Document {
  readonly mediaType: string;
  readonly text: string;
  /** Beside the media type, or in place of what is answered otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is answered where the same is asked for as a file, to be kept under a name. */
export class FileReply {
  readonly mediaType: string;
  readonly name: string;
  readonly text: string;

  constructor(mediaType: string, name: string, text: string) {
    this.mediaType = mediaType;
    this.name = name;
    this.text = text;
  }
}

export type Reply<C extends Contract> = C['reply'] extends z.ZodMiniType
  ? z.input<C['reply']> | (C extends { readonly files: readonly string[] } ? FileReply : never)
  : Document;

type Result = APIGatewayProxyStructuredResultV2;

const MAX_BODY_BYTES = 5 * 1024 * 1024;
const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** The body as text: JSON by its media type, within the limit, and real UTF-8. */
function textOf({ body = '', headers, isBase64Encoded }: APIGatewayProxyEventV2): string {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new RefusedError('UNSUPPORTED_MEDIA_TYPE', 'Send application/json');
  }
  const size = isBase64Encoded ? (body.length * 3) / 4 : Buffer.byteLength(body);
  if (size > MAX_BODY_BYTES)
    throw new RefusedError('TOO_LARGE', `A body holds at most ${MAX_BODY_BYTES / 1024 / 1024} MB`);
  return isBase64Encoded ? decodeUtf8(Buffer.from(body, 'base64')) : body;
}

/** An id in a path that is no id names nothing. */
function paramsOf<C extends Contract>({ params }: C, sent: unknown): Output<C['params']> {
  if (!params) return undefined as Output<C['params']>;
  const result = params.safeParse(sent ?? {});
  if (!result.success) throw new RefusedError('NOT_FOUND', 'There is nothing under this address');
  return result.data as Output<C['params']>;
}

const partOf = <Schema extends z.ZodMiniType | undefined>(schema: Schema, sent: () => unknown) =>
  (schema ? read(schema, sent()) : undefined) as Output<Schema>;

function respond(contract: Contract, reply: unknown): Result {
  if (reply instanceof FileReply) {
    const disposition = `attachment; filename="${reply.name}"`;
    const headers = { ...HEADERS, 'content-type': reply.mediaType, 'content-disposition': disposition };
    return { statusCode: contract.status, headers, body: reply.text };
  }
  if (contract.reply !== 'document') {
    const { cachedSeconds } = contract;
    const kept = cachedSeconds !== undefined && { 'cache-control': `public, max-age=${cachedSeconds}` };
    return {
      statusCode: contract.status,
      headers: { ...HEADERS, ...kept, 'content-type': 'application/json' },
      body: JSON.stringify(reply),
    };
  }
  const { mediaType, text, headers } = reply as Document;
  return { statusCode: contract.status, headers: { ...HEADERS, ...headers, 'content-type': mediaType }, body: text };
}

function refuse(error: unknown, where: string): Result {
  const problem = toProblem(error);
  if (problem.status === 500) reportFault(where, error);
  const headers = {
    ...HEADERS,
    'content-type': 'application/problem+json',
    ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
  };
  return { statusCode: problem.status, headers, body: JSON.stringify(problem) };
}

async function requestOf<const C extends Contract>(
  contract: C,
  authenticate: Authenticate | undefined,
  event: APIGatewayProxyEventV2,
): Promise<Request<C>> {
  const { access } = contract;
  const caller =
    access === 'public' || !authenticate ? undefined : await authenticate(access, event.headers['authorization']);
  return {
    params: paramsOf(contract, event.pathParameters),
    query: partOf(contract.query, () => event.queryStringParameters ?? {}) as Output<C['query']>,
    body: partOf(contract.body, () => readJson(textOf(event))) as Output<C['body']>,
    caller: caller as Request<C>['caller'],
    now: new Date(),
  };
}

/**
 * One row of the route table as a Lambda handler: who calls is asked first, then what was sent is read, then `run` does the work.
 * Whatever is thrown becomes a problem document.
 */
export function route<const C extends Contract>(
  contract: C,
  authenticate: C['access'] extends 'public' ? undefined : Authenticate,
  run: (request: Request<C>) => Promise<Reply<C>>,
) {
  const answer = async (event: APIGatewayProxyEventV2): Promise<Result> =>
    respond(contract, await run(await requestOf(contract, authenticate, event)));
  return middy<APIGatewayProxyEventV2, Result, Error, Context>({ timeoutEarlyInMillis: 0 })
    .use({
      onError: (request) => {
        request.response = refuse(request.error, `${contract.method} ${contract.path}`);
      },
    })
    .handler(answer);
}
