import { randomUUID } from 'node:crypto';
import { call } from '../call.ts';
import type { LocalFunction } from '../functions/invoke.ts';
import { failuresOf } from './batch-answer.ts';
import type { LambdaRecord } from './records.ts';

/** How many records of a batch are left after one attempt, from its end, and why. */
export interface Attempt {
  readonly left: number;
  readonly reason: string;
}

const sequenceOf = ({ dynamodb }: LambdaRecord) => dynamodb.SequenceNumber;

interface Trial {
  readonly name: string;
  readonly records: readonly LambdaRecord[];
  readonly isReporting: boolean;
  invoke(): Promise<unknown>;
}

/** Hands a batch to its function. What the function reports as failed, and all after it, is left. */
export async function attempt({ name, records, isReporting, invoke }: Trial): Promise<Attempt> {
  const all = records.length;
  try {
    const answer = await invoke();
    const failed = isReporting ? failuresOf(answer, new Set(records.map(sequenceOf))) : new Set<string>();
    if (failed === 'all') return { left: all, reason: `${name} answered ${JSON.stringify(answer)}` };
    const first = records.findIndex((record) => failed.has(sequenceOf(record)));
    return { left: first < 0 ? 0 : all - first, reason: `${name} could not process ${[...failed].join(', ')}` };
  } catch (error) {
    return { left: all, reason: `${name} failed: ${error instanceof Error ? (error.stack ?? error) : error}` };
  }
}

interface Discard {
  readonly to: LocalFunction;
  readonly shardId: string;
  readonly attempts: number;
  readonly records: readonly LambdaRecord[];
}

const time = (record: LambdaRecord | undefined) =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1_000).toISOString();

/** What Lambda sends to the failure destination: where the records are, not the records. */
function failureMessage({ to, shardId, attempts, records }: Discard) {
  const [first, last] = [records[0], records.at(-1)];
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${to.arn}:$LATEST`,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: time(first),
      approximateArrivalOfLastRecord: time(last),
      batchSize: records.length,
      streamArn: first?.eventSourceARN,
    },
  };
}

/** Gives a batch up. Without a destination its records are passed over, as on AWS. */
export async function discard(queues: string, queueUrl: string | undefined, given: Discard): Promise<void> {
  if (!queueUrl) return;
  const MessageBody = JSON.stringify(failureMessage(given));
  await call(queues, 'AmazonSQS.SendMessage', { QueueUrl: queueUrl, MessageBody });
}
