import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { queueClient } from './queues.ts';

/** A message in hand: nobody else gets it until it is given back, deleted, or the lease is over. */
export interface Leased {
  readonly messageId: string;
  readonly body: string;
  readonly receipt: string;
  /** When it was first put on a queue, in milliseconds since 1970. */
  readonly sentAt: number | undefined;
}

/** Longer than a call of the interface may take: whoever is cut off gives back late, and loses nothing. */
const LEASE_SECONDS = 45;
const MOST_AT_ONCE = 10;

/** Takes messages in hand, at most so many. What others have in hand is not among them. */
export async function lease(url: string, most: number): Promise<Leased[]> {
  const found = new Map<string, Leased>();
  while (found.size < most) {
    const { Messages = [] } = await queueClient().send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: Math.min(MOST_AT_ONCE, most - found.size),
        VisibilityTimeout: LEASE_SECONDS,
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    if (Messages.length === 0) break;
    for (const { MessageId = '', Body = '', ReceiptHandle = '', Attributes } of Messages) {
      const sent = Number(Attributes?.SentTimestamp);
      found.set(MessageId, {
        messageId: MessageId,
        body: Body,
        receipt: ReceiptHandle,
        sentAt: Number.isFinite(sent) ? sent : undefined,
      });
    }
  }
  return [...found.values()];
}

/** Gives messages back, so that others can have them at once. */
export async function giveBack(url: string, messages: readonly Leased[]): Promise<void> {
  await Promise.all(
    messages.map(({ receipt }) =>
      queueClient().send(
        new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: receipt, VisibilityTimeout: 0 }),
      ),
    ),
  );
}

/** Takes a message off its queue for good. */
export async function deleteLeased(url: string, { receipt }: Leased): Promise<void> {
  await queueClient().send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: receipt }));
}
