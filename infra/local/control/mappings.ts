import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { CallError, call } from '../call.ts';
import type { Directory } from '../directory.ts';
import type { Functions } from '../functions/functions.ts';
import type { LocalFunction } from '../functions/invoke.ts';
import { queueUrl } from '../queues/url.ts';
import { lackOfQueue } from '../rights/reading.ts';
import { AwsError, type Operations, operation } from './operation.ts';

const FILE = 'mappings.json';
const INVALID = 'InvalidParameterValueException';

const Input = z.strictObject({
  EventSourceArn: z.string().check(z.startsWith('arn:aws:sqs:')),
  FunctionName: z.string(),
  BatchSize: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 10),
  MaximumBatchingWindowInSeconds: z._default(z.number().check(z.int(), z.minimum(0), z.maximum(300)), 0),
  FunctionResponseTypes: z._default(z.array(z.literal('ReportBatchItemFailures')), []),
  ScalingConfig: z.optional(z.strictObject({ MaximumConcurrency: z.number().check(z.int(), z.minimum(2)) })),
  Tags: z.optional(z.record(z.string(), z.string())),
});

/** An event source mapping that was created at run time. */
export interface QueueMapping extends z.infer<typeof Input> {
  readonly UUID: string;
  readonly LastModified: number;
}

interface Parts {
  readonly directory: Directory;
  readonly functions: Functions;
  readonly queues: string;
  /** Begins to read the queue. */
  start(mapping: QueueMapping, to: LocalFunction): void;
}

async function visibilityOf(queues: string, arn: string): Promise<number> {
  try {
    const { Attributes } = await call<{ Attributes: Record<string, string> }>(queues, 'AmazonSQS.GetQueueAttributes', {
      QueueUrl: queueUrl(queues, arn),
      AttributeNames: ['VisibilityTimeout'],
    });
    return Number(Attributes['VisibilityTimeout']);
  } catch (cause) {
    if (cause instanceof CallError)
      throw new AwsError(INVALID, `Error occurred while ReceiveMessage: ${cause.message}`);
    throw cause;
  }
}

/** What AWS refuses, so that it does not first fail when deployed. */
async function check(input: z.infer<typeof Input>, to: LocalFunction, queues: string): Promise<void> {
  const { BatchSize, EventSourceArn, MaximumBatchingWindowInSeconds: window } = input;
  if (BatchSize > 10 && window < 1)
    throw new AwsError(
      INVALID,
      'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    );
  const visibility = await visibilityOf(queues, EventSourceArn);
  if (visibility < to.timeoutSeconds)
    throw new AwsError(
      INVALID,
      `Queue visibility timeout: ${visibility} seconds is less than Function timeout: ${to.timeoutSeconds} seconds`,
    );
  const lack = lackOfQueue(to, EventSourceArn);
  if (lack) throw new AwsError(INVALID, `The function execution role does not have permissions to call ${lack}`);
}

const conflict = ({ EventSourceArn, UUID }: QueueMapping, { name }: LocalFunction) =>
  new AwsError(
    'ResourceConflictException',
    `An event source mapping with SQS arn (" ${EventSourceArn} ") and function (" ${name} ") already exists. Please update or delete the existing mapping with UUID ${UUID}`,
    409,
  );

const described = ({ FunctionName: FunctionArn, ...mapping }: QueueMapping) => ({
  ...mapping,
  FunctionArn,
  State: 'Creating',
  StateTransitionReason: 'User action',
});

/** The mappings of queues to functions, of which each marketplace has one. */
export function openMappings({ directory, functions, queues, start }: Parts): Operations {
  const kept = directory.read<QueueMapping[]>(FILE, []);
  for (const mapping of kept) start(mapping, functions.existing(mapping.FunctionName));
  const create = async (input: z.infer<typeof Input>) => {
    const to = functions.byArn(input.FunctionName);
    if (!to) throw new AwsError('ResourceNotFoundException', `Function not found: ${input.FunctionName}`, 404);
    await check(input, to, queues);
    const same = kept.find((each) => each.EventSourceArn === input.EventSourceArn && each.FunctionName === to.arn);
    if (same) throw conflict(same, to);
    const mapping = { ...input, UUID: randomUUID(), LastModified: Date.now() / 1_000 };
    kept.push(mapping);
    directory.write(FILE, kept);
    start(mapping, to);
    return described(mapping);
  };
  return { 'POST /2015-03-31/event-source-mappings': operation(Input, INVALID, create) };
}
