import { randomUUID } from 'node:crypto';
import { call } from '../infra/local/call.ts';
import type { Step } from './steps.ts';

/** An item that came by the inbox queue. */
export interface Arrived {
  readonly itemId: string;
  readonly reference: string;
  readonly receipt: string;
}

interface Received {
  readonly Messages?: readonly { readonly Body: string; readonly ReceiptHandle: string }[];
}

/** What SQS takes or gives at once. */
const MOST_AT_ONCE = 10;

const inTens = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, index) =>
    all.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
  );

/** The two queues of a marketplace, as its worker uses them; without the SDK, since not the worker is measured. */
export class Inbox {
  readonly #endpoint: string;
  readonly #queues: { readonly inbox: string; readonly actions: string };

  constructor(endpoint: string, queues: { readonly inbox: string; readonly actions: string }) {
    this.#endpoint = endpoint;
    this.#queues = queues;
  }

  /** Waits for messages: at most a second, at most ten. */
  async receive(): Promise<Arrived[]> {
    const { Messages = [] } = await call<Received>(this.#endpoint, 'AmazonSQS.ReceiveMessage', {
      QueueUrl: this.#queues.inbox,
      MaxNumberOfMessages: MOST_AT_ONCE,
      WaitTimeSeconds: 1,
    });
    return Messages.flatMap(({ Body, ReceiptHandle: receipt }) => {
      const { type, data } = JSON.parse(Body) as { type: string; data: { itemId: string; reference: string } };
      return type === 'ItemDelivered' ? [{ itemId: data.itemId, reference: data.reference, receipt }] : [];
    });
  }

  async done(receipts: readonly string[]): Promise<void> {
    const sent = inTens(receipts).map((ten) =>
      call(this.#endpoint, 'AmazonSQS.DeleteMessageBatch', {
        QueueUrl: this.#queues.inbox,
        Entries: ten.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle })),
      }),
    );
    await Promise.all(sent);
  }

  /** Puts actions on the return queue. */
  async answer(actions: readonly Step[]): Promise<void> {
    const bodies = actions.map(({ itemId, action }) =>
      JSON.stringify({
        specversion: '1.0',
        id: randomUUID(),
        source: '/bench',
        type: 'ItemAction',
        data: { itemId, action },
      }),
    );
    const sent = inTens(bodies).map((ten) =>
      call(this.#endpoint, 'AmazonSQS.SendMessageBatch', {
        QueueUrl: this.#queues.actions,
        Entries: ten.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
      }),
    );
    await Promise.all(sent);
  }
}
