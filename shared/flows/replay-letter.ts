import type { DeadLetterQueue } from '../contracts/dead-letter.ts';
import { ActionMessage, InboxMessage } from '../contracts/messages.ts';
import { DeadBatch, DeadRecord } from '../store/dead-letters.ts';
import { itemIdOfKey, readHistory } from '../store/events.ts';
import { actionsName, besideQueue, inboxName, sendAll } from '../store/queues.ts';
import { readRow } from '../store/rows.ts';
import type { Table } from '../store/table.ts';
import { applyLeftOut } from '../store/views/replay.ts';
import { type Deliverer, deliverAll } from './deliver.ts';
import { marketplaceOf } from './marketplace-of-item.ts';
import { projectedOf } from './project.ts';
import { replayMail } from './replay-mail.ts';

export interface ReplayingLetters extends Deliverer {
  readonly views: Table;
  readonly stage: string;
  /** Any queue of ours: the others stand beside it. */
  readonly knownQueueUrl: string;
  /** What brings back records that were given up together: it reads whole tables. */
  readonly replayBatch: (batch: DeadBatch) => Promise<void>;
}

/** A record that a reader of the stream set aside: read again from Cases by its key, never from the stream. */
async function replayRecord(context: ReplayingLetters, { reader, pk, sk }: DeadRecord): Promise<void> {
  if (reader === 'mail') return replayMail(context, { pk, sk });
  const row = await readRow(context.cases, pk, sk);
  if (!row) throw new Error(`${pk} ${sk} is not in Cases`);
  if (reader === 'project') {
    const facts = (await readHistory(context.cases, itemIdOfKey(pk)))?.facts;
    if (!facts) throw new Error(`${pk} has no history`);
    await applyLeftOut(context.views, `${pk} ${sk}`, projectedOf('', { sequence: '1', row }), facts);
    return;
  }
  const [failure] = await deliverAll(context, [row]);
  if (failure !== undefined) throw failure;
}

async function sendBack(context: ReplayingLetters, name: string, body: string): Promise<void> {
  const [failure] = await sendAll([{ url: besideQueue(context.knownQueueUrl, name), body }]);
  if (failure) throw failure;
}

/** How the letters of each dead-letter queue go back to where they came from. */
const BACK: Readonly<Record<DeadLetterQueue, (context: ReplayingLetters, body: string) => Promise<void>>> = {
  'records-dead': async (context, body) => {
    const letter: unknown = JSON.parse(body);
    const one = DeadRecord.safeParse(letter);
    await (one.success ? replayRecord(context, one.data) : context.replayBatch(DeadBatch.parse(letter)));
  },
  'actions-dead': async (context, body) => {
    const { data } = ActionMessage.parse(JSON.parse(body));
    if ('test' in data) throw new Error('The answer to a test message names no marketplace: ask for a new test');
    await sendBack(context, actionsName(context.stage, await marketplaceOf(context.cases, data.itemId)), body);
  },
  'inbox-dead': async (context, body) => {
    const { data } = InboxMessage.parse(JSON.parse(body));
    const marketplace = 'marketplace' in data ? data.marketplace : await marketplaceOf(context.cases, data.itemId);
    await sendBack(context, inboxName(context.stage, marketplace), body);
  },
};

/** Sends one letter back. Throws what keeps it from going through. */
export const replayLetter = (context: ReplayingLetters, queue: DeadLetterQueue, body: string): Promise<void> =>
  BACK[queue](context, body);
