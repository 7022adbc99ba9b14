import type { ItemEvent } from '../contracts/event.ts';
import type { LogEntry } from '../contracts/summary.ts';
import { settled } from '../domain/life/settled.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { scan } from './scan.ts';
import { logEntryOfRow } from './summaries.ts';
import type { Table } from './table.ts';

/** The table is read in so many parts at once. */
const SEGMENTS = 4;

const segment = (cases: Table, part: number, before: Instant): AsyncGenerator<Stored[]> =>
  scan(cases, {
    Segment: part,
    TotalSegments: SEGMENTS,
    ConsistentRead: true,
    FilterExpression: 'begins_with(pk, :item) AND rec < :before',
    ExpressionAttributeValues: { ':item': { S: 'ITEM#' }, ':before': { S: before } },
  });

async function* entriesBefore(cases: Table, before: Instant): AsyncGenerator<LogEntry> {
  const parts = Array.from({ length: SEGMENTS }, (_, part) => segment(cases, part, before));
  let pending = parts.map((part) => ({ part, page: part.next() }));
  while (pending.length > 0) {
    const pages = await Promise.all(pending.map(async ({ part, page }) => ({ part, result: await page })));
    const open = pages.filter(({ result }) => !result.done);
    pending = open.map(({ part }) => ({ part, page: part.next() }));
    for (const { result } of open) for (const row of result.value as Stored[]) yield logEntryOfRow(row);
  }
}

/** The log before a cut, in no order, and what is left of items that are summed up. A scan: for exports, rebuilds and comparisons, under their own rights. */
export async function readLog(cases: Table, before: Instant): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of entriesBefore(cases, before)) entries.push(entry);
  const { events, summaries } = settled(entries);
  return [...events, ...summaries];
}

/** Every event of it. Of items that are summed up there are none. */
export const allEventsBefore = async (cases: Table, before: Instant): Promise<ItemEvent[]> => [
  ...settled(await readLog(cases, before)).events,
];
