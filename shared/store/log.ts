import type { ItemEvent } from '../contracts/event.ts';
import type { LogEntry } from '../contracts/summary.ts';
import { settled } from '../domain/life/settled.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { KNOWN_BEFORE } from './imported-rows.ts';
import { registerEntryOfRow } from './register-rows.ts';
import { REGISTER_ROWS } from './registers.ts';
import { scan, sideBySide } from './scan.ts';
import { logEntryOfRow } from './summaries.ts';
import type { Table } from './table.ts';

const ITEM = 'ITEM#';

/** The table is read in so many parts at once. */
const SEGMENTS = 4;

const segment = (cases: Table, part: number, before: Instant): AsyncGenerator<Stored[]> =>
  scan(cases, {
    Segment: part,
    TotalSegments: SEGMENTS,
    ConsistentRead: true,
    FilterExpression: `(begins_with(pk, :item) AND rec < :before AND ${KNOWN_BEFORE}) OR ${REGISTER_ROWS.filter}`,
    ExpressionAttributeNames: REGISTER_ROWS.names,
    ExpressionAttributeValues: { ':item': { S: ITEM }, ':before': { S: before }, ...REGISTER_ROWS.values },
  });

/** Rows of registers are picked by type, whatever attribute says when they were written; not all of them are counted. */
function entryOf(row: Stored, before: Instant): LogEntry[] {
  if (row['pk']?.S?.startsWith(ITEM)) return [logEntryOfRow(row)];
  const entry = registerEntryOfRow(row);
  return entry && entry.recordedAt < before ? [entry] : [];
}

async function* entriesBefore(cases: Table, before: Instant): AsyncGenerator<LogEntry> {
  const parts = Array.from({ length: SEGMENTS }, (_, part) => segment(cases, part, before));
  for await (const rows of sideBySide(parts)) for (const row of rows) yield* entryOf(row, before);
}

/** The log before a cut, in no order: of items their events or what is left of them, of registers what is counted. A scan: for exports, rebuilds and comparisons, under their own rights. */
export async function readLog(cases: Table, before: Instant): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of entriesBefore(cases, before)) entries.push(entry);
  const { events, summaries, registers } = settled(entries);
  return [...events, ...summaries, ...registers];
}

/** Every event of it. Of items that are summed up there are none. */
export const allEventsBefore = async (cases: Table, before: Instant): Promise<ItemEvent[]> => [
  ...settled(await readLog(cases, before)).events,
];
