/**
 * The machine of a marketplace on Noticeboard's queues: it takes messages from the inbox queue, does each thing once, confirms
 * receipt, and answers on the actions queue.
 *
 *   npm install @aws-sdk/client-sqs
 *   INBOX_URL=… ACTIONS_URL=… node consumer.ts        (Node 24 or later)
 *
 * Credentials are those of the AWS principal of your registration, found as by every AWS program.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

/** A message of the inbox. What `data` holds, by `type`, is described in asyncapi.json. */
export interface Message {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What you did with an item: a body as of POST /v1/items/{id}/actions, without its id and time. */
export type Action = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Your own part: looks at a message and answers what is to be reported of its item, now. Whatever comes later goes by the API. */
export type Work = (message: Message) => Promise<readonly Action[]>;

/** Messages that were done. Keep it where it outlives the program: a queue may deliver the same message twice, also after days. */
export interface Done {
  has(id: string): boolean;
  add(id: string): void;
}

export interface Consumer {
  readonly queues: SQSClient;
  readonly inbox: string;
  readonly actions: string;
  readonly done: Done;
  readonly work: Work;
}

/** A line a message in a file; with several machines, use a table that they share. */
export class DoneFile implements Done {
  readonly #file: string;
  readonly #ids: Set<string>;

  constructor(file: string) {
    this.#file = file;
    this.#ids = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    appendFileSync(this.#file, `${id}\n`);
    this.#ids.add(id);
  }
}

const now = (): string => new Date().toISOString();

async function send({ queues, actions }: Consumer, type: string, id: string, data: object): Promise<void> {
  const MessageBody = JSON.stringify({ specversion: '1.0', id, type, data });
  await queues.send(new SendMessageCommand({ QueueUrl: actions, MessageBody }));
}

/**
 * Reports an action. Its id follows from the message that it answers: after a crash the same action goes out under the same id, and
 * is recorded once.
 */
async function report(consumer: Consumer, { id, data }: Message, action: Action): Promise<void> {
  const actionId = `${id.split(':').at(-1)}-${action.type}`;
  const full = { occurredAt: now(), ...action, actionId };
  await send(consumer, 'ItemAction', `${data['itemId']}:${actionId}`, { itemId: data['itemId'], action: full });
}

async function handle(consumer: Consumer, message: Message, receivedAt: string): Promise<void> {
  const { id, type, data } = message;
  if (type === 'TestMessage') {
    await send(consumer, 'TestReceived', `answer:${id}`, { test: data['test'], takenAt: receivedAt });
    return;
  }
  if (type === 'ItemDelivered') await report(consumer, message, { type: 'RECEIPT', automatic: true, receivedAt });
  for (const action of await consumer.work(message)) await report(consumer, message, action);
}

/** Takes up to ten messages and deals with them; answers how many came. What fails stays on the queue and comes again. */
export async function takeSome(consumer: Consumer, waitSeconds = 20): Promise<number> {
  const { queues, inbox, done } = consumer;
  const receive = { QueueUrl: inbox, MaxNumberOfMessages: 10, WaitTimeSeconds: waitSeconds };
  const { Messages = [] } = await queues.send(new ReceiveMessageCommand(receive));
  const receivedAt = now();
  for (const { Body = '', ReceiptHandle } of Messages) {
    try {
      const message = JSON.parse(Body) as Message;
      if (!done.has(message.id)) {
        await handle(consumer, message, receivedAt);
        done.add(message.id);
      }
      await queues.send(new DeleteMessageCommand({ QueueUrl: inbox, ReceiptHandle }));
    } catch (error) {
      console.error('A message was not dealt with and will come again:', error);
    }
  }
  return Messages.length;
}

/** Writes each message as a line to the standard output, where your own system takes it up; reports nothing by itself. */
const print: Work = async (message) => {
  console.log(JSON.stringify(message));
  return [];
};

const isMain = process.argv[1] === fileURLToPath(import.meta.url);
const { INBOX_URL: inbox, ACTIONS_URL: actions } = process.env;
if (isMain) {
  if (!inbox || !actions) throw new Error('Set INBOX_URL and ACTIONS_URL: GET /v1/organisations/{id} says them');
  const consumer = { queues: new SQSClient(), inbox, actions, done: new DoneFile('done.txt'), work: print };
  for (;;) await takeSome(consumer);
}
