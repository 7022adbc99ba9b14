import type { ItemEntry } from '../contracts/summary.ts';
import { historyOf } from '../domain/life/history.ts';
import { summaryOf } from '../domain/life/settled.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { eventKey, eventOfRow, itemIdOfKey, queryAll, type Stored } from './events.ts';
import { insertOne } from './insert.ts';
import { deleteRow } from './parties.ts';
import { readRow } from './rows.ts';
import type { Table } from './table.ts';

const SUMMARY = 'SUMMARY';

export const isSummaryRow = (row: Stored): boolean => row['type']?.S === SUMMARY;

/** Reads what the log says of an item back from its row. */
export function logEntryOfRow(row: Stored): ItemEntry {
  if (!isSummaryRow(row)) return eventOfRow(row).event;
  const text = (name: string) => row[name]?.S ?? '';
  return {
    type: SUMMARY,
    itemId: itemIdOfKey(text('pk')),
    n: Number(row['n']?.N),
    recordedAt: text('rec'),
    hash: text('hash'),
    facts: text('facts'),
  };
}

const rowsOf = (cases: Table, itemId: ItemId): Promise<Stored[]> =>
  queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: eventKey(itemId, 1).pk } },
    ConsistentRead: true,
  });

/** Whether an item is summed up. */
export const isSummedUp = async (cases: Table, itemId: ItemId): Promise<boolean> =>
  (await rowsOf(cases, itemId)).some(isSummaryRow);

/**
 * Puts the sum of an item in the place of its next event, so that nobody can append to what is being summed up; false if somebody
 * has done so in between.
 */
async function insertSummary(cases: Table, itemId: ItemId, rows: readonly Stored[]): Promise<boolean> {
  const { type, n, recordedAt: rec, hash, facts } = summaryOf(historyOf(itemId, rows.map(eventOfRow)));
  const key = eventKey(itemId, n + 1);
  if ((await insertOne(cases, { ...key, type, n, rec, hash, facts })) === 'INSERTED') return true;
  const there = await readRow(cases, key.pk, key.sk);
  return there !== undefined && isSummaryRow(there);
}

/**
 * Puts what is counted of an item in the place of its events. They go in their order, so that whoever reads meanwhile finds no
 * shorter story. Safe to repeat; false if the item lives on.
 */
export async function sumUp(cases: Table, itemId: ItemId): Promise<boolean> {
  const rows = await rowsOf(cases, itemId);
  if (!rows.some(isSummaryRow) && !(await insertSummary(cases, itemId, rows))) return false;
  for (const row of rows)
    if (!isSummaryRow(row)) await deleteRow(cases, { pk: row['pk']?.S ?? '', sk: row['sk']?.S ?? '' });
  return true;
}
