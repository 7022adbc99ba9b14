import { GetQueueAttributesCommand, type QueueAttributeName, QueueDoesNotExist } from '@aws-sdk/client-sqs';
import type { QueueState } from '../contracts/queue-health.ts';
import { queueClient } from './queues.ts';

const COUNTS = {
  visible: 'ApproximateNumberOfMessages',
  inFlight: 'ApproximateNumberOfMessagesNotVisible',
  delayed: 'ApproximateNumberOfMessagesDelayed',
  leaseSeconds: 'VisibilityTimeout',
  keptSeconds: 'MessageRetentionPeriod',
  longPollSeconds: 'ReceiveMessageWaitTimeSeconds',
} as const satisfies Partial<Record<keyof QueueState, QueueAttributeName>>;

function mostReceivesIn(policy: string | undefined): { mostReceives?: number } {
  const limit: unknown = policy && (JSON.parse(policy) as { maxReceiveCount?: unknown }).maxReceiveCount;
  return limit ? { mostReceives: Number(limit) } : {};
}

/** A queue as SQS describes it; an attribute that SQS leaves out stays out. */
export async function readQueueState(address: string): Promise<QueueState> {
  const AttributeNames: QueueAttributeName[] = [...Object.values(COUNTS), 'RedrivePolicy'];
  try {
    const { Attributes = {} } = await queueClient().send(
      new GetQueueAttributesCommand({ QueueUrl: address, AttributeNames }),
    );
    const counts = Object.entries(COUNTS).flatMap(([name, attribute]) => {
      const value = Attributes[attribute];
      return value === undefined ? [] : [[name, Number(value)] as const];
    });
    return { address, isThere: true, ...Object.fromEntries(counts), ...mostReceivesIn(Attributes['RedrivePolicy']) };
  } catch (error) {
    if (!(error instanceof QueueDoesNotExist)) throw error;
    return { address, isThere: false };
  }
}
