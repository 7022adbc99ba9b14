import type { ItemEvent } from '../../contracts/event.ts';
import type { Dimension } from '../../contracts/kpi.ts';
import type { LogEntry } from '../../contracts/summary.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Counted, Facts } from '../life/facts.ts';
import { fold } from '../life/fold.ts';
import { unpack } from '../life/pack.ts';
import { settled } from '../life/settled.ts';
import { addTo, type Counts, countsOf } from './counters.ts';
import { Engine } from './engine.ts';
import type { Source } from './figures.ts';
import { itemsAt, type Level, leadCounts, NO_ITEMS, tallyCounts } from './notice-counts.ts';
import type { Scope } from './scope.ts';
import { standingOf } from './standing.ts';

/** Items as they stood: events recorded before the cut, folded. Order and repetition of the log do not matter. */
export function itemsAsOf(events: Iterable<ItemEvent>, asOf: Instant): Facts[] {
  const histories = Map.groupBy(events, ({ itemId, recordedAt }) => (recordedAt < asOf ? itemId : undefined));
  histories.delete(undefined);
  return [...histories.values()].flatMap((history) => fold(history) ?? []);
}

/**
 * What is counted of items as they stood. One that is summed up stands as it did in the end; how it stood before nobody knows any
 * more, and it is left out.
 */
export function countedAsOf(entries: Iterable<LogEntry>, asOf: Instant): Counted[] {
  const { events, summaries } = settled(entries);
  const sums = summaries.filter(({ recordedAt }) => recordedAt < asOf);
  return [...itemsAsOf(events, asOf), ...sums.map(({ facts, itemId }) => unpack(facts, itemId))];
}

/** Counts of notices, from how all items of each stand. */
function noticeCounts(items: readonly Counted[], level: Level): Counts {
  const notices = Map.groupBy(items, ({ noticeId, marketplace }) =>
    level === 'ALL' ? noticeId : `${noticeId}/${marketplace}`,
  );
  const total: Counts = new Map();
  for (const members of notices.values()) {
    const tally = { ...NO_ITEMS };
    for (const facts of members) {
      addTo(total, leadCounts(facts, level));
      tally[standingOf(facts)] += 1;
    }
    const [first] = members;
    if (first) addTo(total, tallyCounts(first, tally, itemsAt(first, level)));
  }
  return total;
}

/** Every counter of a scope, as the live rows should have it. */
export function countersOf(items: readonly Counted[], level: Level): Counts {
  const total = noticeCounts(items, level);
  for (const facts of items) addTo(total, countsOf(facts));
  return total;
}

/** What exact figures are made from: a pure function of the events, the scope and the cut. */
export function exactly(log: Iterable<LogEntry>, scope: Scope, asOf: Instant, by: readonly Dimension[]): Source {
  const engine = new Engine({ scope, asOf, by });
  for (const item of countedAsOf(log, asOf)) engine.add(item);
  return engine.source();
}
