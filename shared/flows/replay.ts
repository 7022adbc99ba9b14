import { ActionMessage, InboxMessage } from '../contracts/messages.ts';
import { DeadBatch, DeadRecord } from '../store/dead-letters.ts';
import { itemIdOfKey, readHistory } from '../store/events.ts';
import { actionsName, besideQueue, inboxName, sendAll } from '../store/queues.ts';
import { takeFrom } from '../store/receive.ts';
import { readRow } from '../store/rows.ts';
import { applyLeftOut } from '../store/views/replay.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { deliverAll } from './deliver.ts';
import { projectedOf } from './project.ts';
import { type ReplayingBatches, replayBatch } from './replay-batch.ts';
import { replayMail } from './replay-mail.ts';

export interface Replaying extends ReplayingBatches {
  readonly stage: string;
  /** Any queue of ours: the others stand beside it. */
  readonly knownQueueUrl: string;
}

/** What became of the dead letters: how many went through, and why the others stay. */
export interface Replayed {
  replayed: number;
  readonly kept: string[];
}

/** A record that a reader of the stream set aside: read again from Cases by its key, never from the stream. */
async function replayRecord(context: Replaying, { reader, pk, sk }: DeadRecord): Promise<void> {
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

async function marketplaceOf({ cases }: Replaying, itemId: ItemId | undefined): Promise<OrganisationId> {
  const facts = itemId && (await readHistory(cases, itemId))?.facts;
  if (!facts) throw new Error('The message names no item that is known');
  return facts.marketplace;
}

async function sendBack(context: Replaying, name: string, body: string): Promise<void> {
  const [failure] = await sendAll([{ url: besideQueue(context.knownQueueUrl, name), body }]);
  if (failure) throw failure;
}

/** How the letters of each dead-letter queue go back to where they came from. */
const BACK: Readonly<Record<string, (context: Replaying, body: string) => Promise<void>>> = {
  'records-dead': async (context, body) => {
    const letter: unknown = JSON.parse(body);
    const one = DeadRecord.safeParse(letter);
    await (one.success ? replayRecord(context, one.data) : replayBatch(context, DeadBatch.parse(letter)));
  },
  'actions-dead': async (context, body) => {
    const { itemId } = ActionMessage.parse(JSON.parse(body)).data;
    await sendBack(context, actionsName(context.stage, await marketplaceOf(context, itemId)), body);
  },
  'inbox-dead': async (context, body) => {
    const { data } = InboxMessage.parse(JSON.parse(body));
    const marketplace = 'product' in data ? data.marketplace : await marketplaceOf(context, data.itemId);
    await sendBack(context, inboxName(context.stage, marketplace), body);
  },
};

export const DEAD_LETTER_QUEUES = Object.keys(BACK);

/** Sends the letters of one dead-letter queue back, once the cause is mended. What fails again stays where it is. */
export async function replay(context: Replaying, queue: string): Promise<Replayed> {
  const back = BACK[queue];
  if (!back) throw new Error(`${queue} is none of ${DEAD_LETTER_QUEUES.join(', ')}`);
  const result: Replayed = { replayed: 0, kept: [] };
  for await (const { body, done } of takeFrom(besideQueue(context.knownQueueUrl, `${context.stage}-${queue}`))) {
    try {
      await back(context, body);
      await done();
      result.replayed += 1;
    } catch (error) {
      result.kept.push(error instanceof Error ? error.message : String(error));
    }
  }
  return result;
}
