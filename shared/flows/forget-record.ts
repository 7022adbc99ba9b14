import type { ItemRow } from '../contracts/item.ts';
import { mayRecordBeOver } from '../domain/retention/ages.ts';
import { assignmentPartition, pointersOf } from '../store/assignments.ts';
import { queryAll } from '../store/events.ts';
import { forgetSubmission } from '../store/forgotten-notices.ts';
import { notesPartition, noteTextsPartition } from '../store/notes.ts';
import type { Submission } from '../store/notices.ts';
import { deleteRow } from '../store/parties.ts';
import { readRow } from '../store/rows.ts';
import { rowOfSeen } from '../store/seen.ts';
import { isSummedUp, sumUp } from '../store/summaries.ts';
import type { Table } from '../store/table.ts';
import { readGenerations, targetsOf } from '../store/views/generation.ts';
import { rowKey } from '../store/views/list-rows.ts';
import { sellerRowKey } from '../store/views/seller-rows.ts';
import type { ItemId, NoticeId } from '../vocabulary/ids.ts';

interface Places {
  readonly cases: Table;
  readonly views: Table;
}

type Shown = Pick<ItemRow, 'id' | 'marketplace' | 'acceptedAt' | 'sellerKey'>;

/** What is kept about one item beside its events: which evidence there was, who looked at it, and what offices noted about it. */
const ledgersOf = (itemId: ItemId) => [
  `EVIDENCE#${itemId}`,
  `EVIDENCE_READ#${itemId}`,
  noteTextsPartition(itemId),
  notesPartition(itemId),
  assignmentPartition(itemId),
];

async function deletePartition(cases: Table, pk: string): Promise<void> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
    ConsistentRead: true,
  });
  for (const row of rows) await deleteRow(cases, { pk, sk: row['sk']?.S ?? '' });
}

/** The place of a listing, if it is this item that holds it. */
async function deletePlace(cases: Table, submission: Submission, item: Submission['items'][number]): Promise<void> {
  const { pk, sk } = rowOfSeen(submission.submitter, item);
  const key = { pk: String(pk), sk: String(sk) };
  if ((await readRow(cases, key.pk, key.sk))?.['item']?.S === item.id) await deleteRow(cases, key);
}

/** The lines of items in lists and in ledgers of sellers: counters stay as they are. */
async function deleteLines(views: Table, items: readonly Shown[]): Promise<void> {
  for (const { generation } of targetsOf(await readGenerations(views))) {
    for (const { id: itemId, marketplace, acceptedAt, sellerKey } of items) {
      await deleteRow(views, rowKey(generation, { marketplace, acceptedAt, itemId }));
      if (sellerKey) await deleteRow(views, sellerRowKey(generation, { marketplace, sellerKey, itemId }));
    }
  }
}

/** Whether the record of every item of a notice is over, or was summed up by a run that broke off. */
export async function isRecordOver(
  { cases }: Places,
  submission: Submission,
  isOver: (itemId: ItemId) => boolean,
  now: Date,
): Promise<boolean> {
  if (!mayRecordBeOver(submission, now)) return false;
  for (const { id } of submission.items) if (!isOver(id) && !(await isSummedUp(cases, id))) return false;
  return true;
}

/** The notice is gone; its lines are the last to go, since they are what leads here. */
export async function forgetLines({ cases, views }: Places, id: NoticeId, items: readonly Shown[]): Promise<void> {
  await forgetSubmission(cases, id);
  await deleteLines(views, items);
}

/**
 * Puts what is counted of the items of a notice in the place of their records, and deletes the notice. An item to which something
 * was added in between keeps all of it, until its time is over. Safe to repeat.
 */
export async function forgetRecord({ cases, views }: Places, submission: Submission): Promise<void> {
  const { id, items, acceptedAt } = submission;
  for (const item of items) {
    if (!(await sumUp(cases, item.id))) return;
    await deletePlace(cases, submission, item);
    for (const pointer of await pointersOf(cases, item.id)) await deleteRow(cases, pointer);
    for (const pk of ledgersOf(item.id)) await deletePartition(cases, pk);
  }
  const lines = items.map(({ id: itemId, marketplace, sellerKey }) => ({
    id: itemId,
    marketplace,
    acceptedAt,
    sellerKey,
  }));
  await forgetLines({ cases, views }, id, lines);
}
