import type { ItemEvent } from '../contracts/event.ts';
import type { Sealed } from '../domain/life/history.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { eventKey, eventOfRow, queryAll, rowOfEvent } from './events.ts';
import { importedFrom, markOf } from './imported-rows.ts';
import { insertMany, type Row } from './insert.ts';
import { UnfinishedError } from './passing.ts';
import { isSummaryRow } from './summaries.ts';
import type { Table } from './table.ts';

/** What is here of an item that is to be imported. */
export interface Here {
  readonly events: readonly ItemEvent[];
  /** The time of its record is over. */
  readonly isOver: boolean;
  /** Its last event came from this file, and the one that says so did not: a run broke off. */
  readonly isBrokenOff: boolean;
}

export async function readHere(cases: Table, itemId: ItemId, file: string): Promise<Here> {
  const { pk, sk } = eventKey(itemId, 1);
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
    ExpressionAttributeValues: { ':pk': { S: pk }, ':event': { S: sk.slice(0, sk.indexOf('#') + 1) } },
    ConsistentRead: true,
  });
  const isOver = rows.some(isSummaryRow);
  const last = rows.at(-1);
  const isBrokenOff = last !== undefined && importedFrom(last) === file && last['type']?.S !== 'IMPORTED';
  return { events: isOver ? [] : rows.map((row) => eventOfRow(row).event), isOver, isBrokenOff };
}

/** An event that was recorded elsewhere, as a row with the mark of its file. */
export const rowOfImported = (sealed: Omit<Sealed, 'history'>, file: string, at: Instant): Row => ({
  ...rowOfEvent(sealed),
  ...markOf(file, at),
});

/**
 * Writes the histories of several items side by side, each in the order of its events: whoever reads meanwhile finds a shorter story,
 * and never one with a gap.
 */
export async function insertHistories(cases: Table, histories: readonly (readonly Row[])[]): Promise<void> {
  const longest = Math.max(0, ...histories.map(({ length }) => length));
  for (let round = 0; round < longest; round += 1) {
    const rows = histories.flatMap((history) => history.slice(round, round + 1));
    const inserted = await insertMany(cases, rows);
    const taken = rows.find((_, index) => inserted[index] === 'EXISTS');
    if (taken) throw new UnfinishedError(`${taken['pk']} is being written by somebody else: run the import again`);
  }
}
