import { atThreshold, nextThreshold } from '../domain/clock/thresholds.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { reportFault } from '../runtime/log.ts';
import { recordApart } from '../store/append.ts';
import { duesOf, hoursBetween, readCursor, startOf, writeCursor } from '../store/due.ts';
import { UnfinishedError } from '../store/passing.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';

/** The index may be a moment behind the table: each sweep looks again at the last ten minutes of the one before. */
const OVERLAP_MILLISECONDS = 10 * 60 * 1000;
/** A first sweep finds what came due within this time; nothing is older on a new system. */
const FIRST_LOOK_MILLISECONDS = 24 * 3600 * 1000;
const MOST_THRESHOLDS_AT_ONCE = 40;
const ITEMS_AT_ONCE = 500;
/** Handed back to the next run, in milliseconds before the end of this one. */
const RESERVE_MILLISECONDS = 5_000;

/** Entries this process has dealt with lately, so that the overlap does not read every history ten times. */
const dealtWith = new Map<string, number>();

function forget(before: number): void {
  for (const [key, at] of dealtWith) if (at < before) dealtWith.delete(key);
}

/** What is due for an item by a moment; nothing once the act that stops the clock is recorded, or this was done before. */
const dueBy =
  (now: Instant) =>
  ({ facts, events }: History): Draft | undefined => {
    const threshold = facts && nextThreshold(facts, events);
    return facts && threshold && threshold.at <= now ? atThreshold(threshold, facts) : undefined;
  };

/** Items by what came of one round: those that may have more due, and those that cannot be read. */
function sorted(itemIds: readonly ItemId[], results: Awaited<ReturnType<typeof recordApart>>) {
  const [moved, unread]: [ItemId[], ItemId[]] = [[], []];
  for (const [index, itemId] of itemIds.entries()) {
    const result = results[index];
    if (result && 'event' in result && result.event) moved.push(itemId);
    if (!result || !('fault' in result)) continue;
    reportFault(`sweep: item ${itemId}`, result.fault);
    unread.push(itemId);
  }
  return { moved, unread };
}

/** Brings some items up to a moment: each threshold one event, in their order. What cannot be read is alarmed, and left out. */
async function bringUp(
  cases: Table,
  itemIds: readonly ItemId[],
  now: Date,
): Promise<{ recorded: number; leftOut: ReadonlySet<ItemId> }> {
  let open = [...new Set(itemIds)];
  let recorded = 0;
  const leftOut = new Set<ItemId>();
  for (let round = 0; open.length > 0 && round < MOST_THRESHOLDS_AT_ONCE; round += 1) {
    const results = await recordApart(
      cases,
      open.map((itemId) => ({ itemId, decide: dueBy(instant(now)) })),
      now,
    );
    const { moved, unread } = sorted(open, results);
    for (const itemId of unread) leftOut.add(itemId);
    recorded += moved.length;
    open = moved;
  }
  return { recorded, leftOut };
}

interface Sweeping {
  readonly cases: Table;
  readonly work: Table;
  readonly remainingMilliseconds: () => number;
}

/** Records what came due within an hour, in parts that fit into what is left of a run. */
async function sweepHour(
  { cases, remainingMilliseconds }: Sweeping,
  hour: string,
  from: Instant,
  now: Date,
): Promise<{ recorded: number; isWhole: boolean }> {
  let recorded = 0;
  const isLate = () => remainingMilliseconds() < RESERVE_MILLISECONDS;
  if (isLate()) return { recorded, isWhole: false };
  const fresh = (await duesOf(cases, hour, from, instant(now))).filter(({ key }) => !dealtWith.has(key));
  for (let start = 0; start < fresh.length; start += ITEMS_AT_ONCE) {
    if (isLate()) return { recorded, isWhole: false };
    const part = fresh.slice(start, start + ITEMS_AT_ONCE);
    const broughtUp = await bringUp(
      cases,
      part.map(({ itemId }) => itemId),
      now,
    );
    recorded += broughtUp.recorded;
    for (const { key, itemId } of part) if (!broughtUp.leftOut.has(itemId)) dealtWith.set(key, now.getTime());
  }
  return { recorded, isWhole: true };
}

/**
 * Finds what has come due since the last sweep and records it: reminders, missed deadlines, messages to be sent again. Late and
 * repeated runs record each once, since it is the history of the item that says what was done. After a long pause a run comes as
 * far as it can, and the next one goes on from there.
 */
export async function sweep(context: Sweeping, now: Date): Promise<{ from: Instant; recorded: number }> {
  const { work } = context;
  const cursor = await readCursor(work);
  const since = cursor ? Date.parse(cursor) - OVERLAP_MILLISECONDS : now.getTime() - FIRST_LOOK_MILLISECONDS;
  const from = new Date(since).toISOString();
  forget(since);
  let recorded = 0;
  for (const hour of hoursBetween(from, instant(now))) {
    const swept = await sweepHour(context, hour, from, now);
    recorded += swept.recorded;
    if (swept.isWhole) continue;
    await writeCursor(work, startOf(hour));
    throw new UnfinishedError(`Time is up: the next sweep goes on from ${hour}`);
  }
  await writeCursor(work, instant(now));
  return { from, recorded };
}
