import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { reportAge } from './log.ts';

/** A message as it lies on a queue. */
export interface Consumed {
  readonly messageId: string;
  readonly body: string;
  /** ARN of the queue it came from. */
  readonly queue: string;
}

/** An age from which on the alarm should know of it, in seconds. */
const WORTH_KNOWING_SECONDS = 60;

function reportOldest({ Records }: SQSEvent): void {
  const oldest = Math.min(...Records.map(({ attributes }) => Number(attributes.SentTimestamp)));
  const age = (Date.now() - oldest) / 1000;
  if (age > WORTH_KNOWING_SECONDS) reportAge(age);
}

/** A reader of queues as a Lambda handler. It answers which messages are to wait and come again; five times, then they are set aside. */
export const consume =
  (run: (messages: readonly Consumed[]) => Promise<readonly string[]>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    reportOldest(event);
    const messages = event.Records.map(({ messageId, body, eventSourceARN }) => ({
      messageId,
      body,
      queue: eventSourceARN,
    }));
    const waiting = await run(messages);
    return { batchItemFailures: waiting.map((itemIdentifier) => ({ itemIdentifier })) };
  };
