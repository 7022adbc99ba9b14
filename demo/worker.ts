import { setTimeout as wait } from 'node:timers/promises';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Action } from '../shared/contracts/action.ts';
import { InboxMessage } from '../shared/contracts/messages.ts';

/** What a marketplace of the fleet does with an item, step by step: how long it takes, and what it then reports. */
export interface Step {
  readonly afterSeconds: number;
  readonly action: Record<string, unknown> & { readonly type: Action['type'] };
}

type Data<T extends InboxMessage['type']> = Extract<InboxMessage, { type: T }>['data'];

/** How a marketplace behaves: when an item comes, when a question of its own is answered, and when a notifier complains. */
export interface Habit {
  readonly onItem: (item: Data<'ItemDelivered'>) => readonly Step[];
  readonly onAnswer?: readonly Step[];
  readonly onComplaint?: (complaint: Data<'ComplaintOpened'>) => readonly Step[];
}

const MOST_AT_ONCE = 10;
const LONG_POLL_SECONDS = 10;

/**
 * A marketplace's machine as it may look in practice: receives from its inbox, does what it has to, reports on its actions queue,
 * and deletes a message only when the item is dealt with. After a crash the message comes again; since the ids of its actions follow
 * from what they report, whatever was reported before is not recorded twice.
 */
export class Worker {
  readonly #queues: SQSClient;
  readonly #inbox: string;
  readonly #actions: string;
  readonly #habit: Habit;
  readonly #stopping = new AbortController();
  #fault: unknown;

  constructor(queues: SQSClient, urls: { inbox: string; actions: string }, habit: Habit) {
    this.#queues = queues;
    this.#inbox = urls.inbox;
    this.#actions = urls.actions;
    this.#habit = habit;
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Works until stopped. A queue that is not there yet is waited for. */
  async run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#takeSome();
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        if (
          !(error instanceof Error) ||
          !/QueueDoesNotExist|NonExistentQueue|ECONNREFUSED/.test(`${error.name} ${error.message}`)
        )
          throw error;
        await wait(500);
      }
    }
  }

  async #takeSome(): Promise<void> {
    const { Messages = [] } = await this.#queues.send(
      new ReceiveMessageCommand({
        QueueUrl: this.#inbox,
        MaxNumberOfMessages: MOST_AT_ONCE,
        WaitTimeSeconds: LONG_POLL_SECONDS,
      }),
      { abortSignal: this.#stopping.signal },
    );
    if (this.#fault) throw this.#fault;
    if (Messages.length === 0) return;
    const receivedAt = new Date().toISOString();
    const taken = Messages.map(({ Body = '', ReceiptHandle }) => ({
      message: InboxMessage.parse(JSON.parse(Body)),
      ReceiptHandle,
    }));
    const items = taken.flatMap(({ message }) => (message.type === 'ItemDelivered' ? [message.data] : []));
    await this.#send(items.map(({ itemId }) => ({ itemId, action: { type: 'RECEIPT', automatic: true, receivedAt } })));
    const tests = taken.flatMap(({ message }) => (message.type === 'TestMessage' ? [message.data.test] : []));
    for (const test of tests) await this.#confirm(test, receivedAt);
    for (const { message, ReceiptHandle } of taken) {
      this.#work(message, ReceiptHandle).catch((error: unknown) => {
        this.#fault = error;
      });
    }
  }

  #steps(message: InboxMessage): readonly Step[] {
    if (message.type === 'ItemDelivered') return this.#habit.onItem(message.data);
    if (message.type === 'ComplaintOpened') return this.#habit.onComplaint?.(message.data) ?? [];
    return message.type === 'InformationProvided' ? (this.#habit.onAnswer ?? []) : [];
  }

  async #work(message: InboxMessage, ReceiptHandle: string | undefined): Promise<void> {
    try {
      for (const { afterSeconds, action } of this.#steps(message)) {
        await wait(afterSeconds * 1000, undefined, { signal: this.#stopping.signal });
        if ('itemId' in message.data) await this.#send([{ itemId: message.data.itemId ?? '', action }]);
      }
      await this.#queues.send(new DeleteMessageCommand({ QueueUrl: this.#inbox, ReceiptHandle }));
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    }
  }

  async #confirm(test: string, takenAt: string): Promise<void> {
    const message = { specversion: '1.0', id: `test:${test}`, type: 'TestReceived', data: { test, takenAt } };
    const MessageBody = JSON.stringify(message);
    await this.#queues.send(new SendMessageCommand({ QueueUrl: this.#actions, MessageBody }));
  }

  async #send(actions: readonly { itemId: string; action: Record<string, unknown> }[]): Promise<void> {
    if (actions.length === 0) return;
    const Entries = actions.map(({ itemId, action }, index) => {
      const actionId = `demo-${String(action['type'])}`;
      const data = { itemId, action: { ...action, actionId, occurredAt: new Date().toISOString() } };
      const message = { specversion: '1.0', id: `${itemId}:${actionId}`, type: 'ItemAction', data };
      return { Id: String(index), MessageBody: JSON.stringify(message) };
    });
    const { Failed = [] } = await this.#queues.send(new SendMessageBatchCommand({ QueueUrl: this.#actions, Entries }));
    if (Failed.length > 0) throw new Error(`${Failed.length} actions were not taken by the queue`);
  }
}
