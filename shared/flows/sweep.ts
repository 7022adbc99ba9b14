import { atThreshold, nextThreshold } from '../domain/clock/thresholds.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { record } from '../store/append.ts';
import { type Due, dues, readCursor, writeCursor } from '../store/due.ts';
import { UnfinishedError } from '../store/passing.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';

/** The index may be a moment behind the table: each sweep looks again at the last ten minutes of the one before. */
const OVERLAP_MILLISECONDS = 10 * 60 * 1000;
/** A first sweep finds what came due within this time; nothing is older on a new system. */
const FIRST_LOOK_MILLISECONDS = 24 * 3600 * 1000;
const MOST_THRESHOLDS_AT_ONCE = 40;
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

/** Brings some items up to a moment: each threshold one event, in their order. */
async function bringUp(cases: Table, itemIds: readonly ItemId[], now: Date): Promise<number> {
  let open = [...new Set(itemIds)];
  let recorded = 0;
  for (let round = 0; open.length > 0 && round < MOST_THRESHOLDS_AT_ONCE; round += 1) {
    const results = await record(
      cases,
      open.map((itemId) => ({ itemId, decide: dueBy(instant(now)) })),
      now,
    );
    const moved = open.filter((_, index) => {
      const result = results[index];
      return result !== undefined && 'event' in result && result.event !== undefined;
    });
    recorded += moved.length;
    open = moved;
  }
  return recorded;
}

/**
 * Finds what has come due since the last sweep and records it: reminders, missed deadlines, messages to be sent again. Late and
 * repeated runs record each once, since it is the history of the item that says what was done.
 */
export async function sweep(
  { cases, work, remainingMilliseconds }: { cases: Table; work: Table; remainingMilliseconds: () => number },
  now: Date,
): Promise<{ from: Instant; recorded: number }> {
  const cursor = await readCursor(work);
  const since = cursor ? Date.parse(cursor) - OVERLAP_MILLISECONDS : now.getTime() - FIRST_LOOK_MILLISECONDS;
  const from = new Date(since).toISOString();
  forget(since);
  let recorded = 0;
  for await (const found of dues(cases, from, instant(now))) {
    if (remainingMilliseconds() < RESERVE_MILLISECONDS)
      throw new UnfinishedError('Time is up: the next sweep goes on from the same cursor');
    const fresh = found.filter(({ key }: Due) => !dealtWith.has(key));
    recorded += await bringUp(
      cases,
      fresh.map(({ itemId }) => itemId),
      now,
    );
    for (const { key } of fresh) dealtWith.set(key, now.getTime());
  }
  await writeCursor(work, instant(now));
  return { from, recorded };
}
