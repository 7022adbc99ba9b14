import type { ItemEntry } from '../contracts/summary.ts';
import { settled } from '../domain/life/settled.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { isKnownBefore } from './imported-rows.ts';
import { scan, sideBySide } from './scan.ts';
import { logEntryOfRow } from './summaries.ts';
import type { Table } from './table.ts';

/** The table is read in so many parts at once; each holds two pages, of 1 MB at most, and one item. */
const SEGMENTS = 4;

/** Rows after the cut are read too, since the sum of an item may be one of them: then nothing is left of how it stood before. */
const pagesOf = (cases: Table, part: number): AsyncGenerator<Stored[]> =>
  scan(cases, {
    Segment: part,
    TotalSegments: SEGMENTS,
    ConsistentRead: true,
    FilterExpression: 'begins_with(pk, :item) AND begins_with(sk, :event)',
    ExpressionAttributeValues: { ':item': { S: 'ITEM#' }, ':event': { S: 'EVENT#' } },
  });

/** One item as it stood, complete: what came before its first row here would be missing from every figure. */
function standing(rows: readonly Stored[], before: Instant): ItemEntry[] {
  const entries = rows.filter((row) => isKnownBefore(row, before)).map(logEntryOfRow);
  const { events, summaries } = settled(entries);
  if (events.length > 0 && !events.some(({ n }) => n === 1))
    throw new Error(`The scan came upon item ${events[0]?.itemId} twice: its rows do not lie together`);
  return [...events, ...summaries].filter(({ recordedAt }) => recordedAt < before);
}

/** The rows of an item share their partition key, so that they lie together in a part; a page may end in the midst of them. */
async function* itemsOf(pages: AsyncGenerator<Stored[]>, before: Instant): AsyncGenerator<ItemEntry[][]> {
  const open: Stored[] = [];
  for await (const page of pages) {
    const items: ItemEntry[][] = [];
    for (const row of page) {
      if (open[0] && open[0]['pk']?.S !== row['pk']?.S) items.push(standing(open.splice(0), before));
      open.push(row);
    }
    yield items;
  }
  if (open.length > 0) yield [standing(open, before)];
}

/**
 * The log before a cut, item by item, in no order of items: of each its events, or what is left of it once it is summed up. Memory is
 * bounded by some pages of a scan, however many items there are. For exports, facts and rebuilds, under their own rights.
 */
export async function* historiesBefore(cases: Table, before: Instant): AsyncGenerator<ItemEntry[]> {
  const parts = Array.from({ length: SEGMENTS }, (_, part) => itemsOf(pagesOf(cases, part), before));
  for await (const items of sideBySide(parts)) yield* items.filter((entries) => entries.length > 0);
}
