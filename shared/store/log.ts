import type { ItemEvent } from '../contracts/event.ts';
import type { Instant } from '../vocabulary/time.ts';
import { eventOfRow, type Stored } from './events.ts';
import { scan } from './scan.ts';
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

/** Every event recorded before a cut, in no order. A scan: for exports, rebuilds and comparisons, under their own rights. */
async function* eventsBefore(cases: Table, before: Instant): AsyncGenerator<ItemEvent> {
  const parts = Array.from({ length: SEGMENTS }, (_, part) => segment(cases, part, before));
  let pending = parts.map((part) => ({ part, page: part.next() }));
  while (pending.length > 0) {
    const pages = await Promise.all(pending.map(async ({ part, page }) => ({ part, result: await page })));
    const open = pages.filter(({ result }) => !result.done);
    pending = open.map(({ part }) => ({ part, page: part.next() }));
    for (const { result } of open) for (const row of result.value as Stored[]) yield eventOfRow(row).event;
  }
}

export async function allEventsBefore(cases: Table, before: Instant): Promise<ItemEvent[]> {
  const events: ItemEvent[] = [];
  for await (const event of eventsBefore(cases, before)) events.push(event);
  return events;
}
