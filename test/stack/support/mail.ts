import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
} from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import { InboxMessage } from '../../../shared/contracts/messages.ts';
import { besideQueue, queueClient } from '../../../shared/store/queues.ts';
import type { System } from './system.ts';

const MOST_AT_ONCE = 10;

/** The address of a queue by its name without the stage, such as `inbox-amber` or `records-dead`. */
export function queueUrl({ stack, connection }: System, name: string): string {
  const known = stack.variablesOf('stream/deliver')['RECORDS_DEAD_LETTERS_URL'] ?? '';
  return besideQueue(known, `${connection.stage}-${name}`);
}

/** Takes what is visible on a queue, and deletes it unless it is only to be received. */
export async function takeAll(system: System, name: string, isDeleting = true): Promise<Message[]> {
  const QueueUrl = queueUrl(system, name);
  const taken: Message[] = [];
  for (;;) {
    const { Messages = [] } = await queueClient().send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: MOST_AT_ONCE, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) return taken;
    taken.push(...Messages);
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    if (isDeleting) await queueClient().send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

/** Reads a message as the contract says, and nothing in it may stand beside the contract. */
function parsed({ Body = '' }: Message): InboxMessage {
  const sent: unknown = JSON.parse(Body);
  const message = InboxMessage.parse(sent);
  expect(sent).toEqual(message);
  return message;
}

/** A message, of whose item one may ask whatever it is about. */
type Mail = InboxMessage & { readonly data: { readonly itemId?: string | undefined } };

/** What has come to a marketplace since the last look. */
export const inboxOf = async (system: System, marketplace: string): Promise<Mail[]> =>
  (await takeAll(system, `inbox-${marketplace}`)).map(parsed);

type Data<T extends InboxMessage['type']> = Extract<InboxMessage, { type: T }>['data'];

/** What messages of one kind say. */
export const told = <T extends InboxMessage['type']>(messages: readonly InboxMessage[], type: T): Data<T>[] =>
  messages.filter((message) => message.type === type).map(({ data }) => data as Data<T>);

/** Puts texts on a queue as they are. */
export async function put(system: System, name: string, bodies: readonly string[]): Promise<void> {
  const QueueUrl = queueUrl(system, name);
  for (let start = 0; start < bodies.length; start += MOST_AT_ONCE) {
    const Entries = bodies
      .slice(start, start + MOST_AT_ONCE)
      .map((MessageBody, index) => ({ Id: String(index), MessageBody }));
    const { Failed = [] } = await queueClient().send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    expect(Failed).toEqual([]);
  }
}

let count = 0;

/** A message from a marketplace about one item. */
export function actionMessage(itemId: string, action: object, id?: string): string {
  count += 1;
  return JSON.stringify({
    specversion: '1.0',
    id: id ?? `message-${count}`,
    type: 'ItemAction',
    data: { itemId, action },
  });
}

/** A marketplace reports on its queue what it did with one item, in this order. */
export const reportByQueue = (system: System, marketplace: string, itemId: string, ...actions: object[]) =>
  put(
    system,
    `actions-${marketplace}`,
    actions.map((action) => actionMessage(itemId, action)),
  );
