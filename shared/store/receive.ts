import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { queueClient } from './queues.ts';

/** A message taken from a queue, to be deleted once it is dealt with. */
export interface Taken {
  readonly body: string;
  readonly done: () => Promise<void>;
}

const LEASE_SECONDS = 60;
const MOST_AT_ONCE = 10;

/** Takes what lies on a queue, until nothing comes any more. What is not done with comes back after a minute. */
export async function* takeFrom(url: string): AsyncGenerator<Taken> {
  for (;;) {
    const { Messages = [] } = await queueClient().send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: MOST_AT_ONCE,
        VisibilityTimeout: LEASE_SECONDS,
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) return;
    for (const { Body = '', ReceiptHandle } of Messages) {
      const done = async () => {
        await queueClient().send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
      };
      yield { body: Body, done };
    }
  }
}
