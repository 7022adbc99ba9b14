import { dueSet, isWaiting } from '../domain/clock/due-set.ts';
import { itemsAsOf } from '../domain/kpi/exact.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { record } from '../store/append.ts';
import { allEventsBefore } from '../store/log.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';

const ITEMS_AT_ONCE = 500;

/**
 * Sets the due times that waited for a calendar, after one was loaded: one event per item whose deadlines change. A second run finds
 * nothing more to do. Reminders and missed deadlines that lie behind by then are recorded by the next sweep.
 */
export async function setDues(cases: Table, now: Date): Promise<{ items: number; set: number; waiting: number }> {
  const items = itemsAsOf(await allEventsBefore(cases, instant(now)), instant(now));
  const due: ItemId[] = items.flatMap((facts) => (dueSet(facts, now) ? [facts.itemId] : []));
  const decide = ({ facts }: History): Draft | undefined => facts && dueSet(facts, now);
  let set = 0;
  for (let start = 0; start < due.length; start += ITEMS_AT_ONCE) {
    const entries = due.slice(start, start + ITEMS_AT_ONCE).map((itemId) => ({ itemId, decide }));
    const results = await record(cases, entries, now);
    set += results.filter((result) => 'event' in result && result.event !== undefined).length;
  }
  return { items: items.length, set, waiting: items.filter(isWaiting).length - due.length };
}
