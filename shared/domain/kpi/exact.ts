import type { ItemEvent } from '../../contracts/event.ts';
import type { Dimension } from '../../contracts/kpi.ts';
import type { LogEntry } from '../../contracts/summary.ts';
import { type Instant, monthOf } from '../../vocabulary/time.ts';
import type { Counted, Facts } from '../life/facts.ts';
import { fold } from '../life/fold.ts';
import { unpack } from '../life/pack.ts';
import { settled } from '../life/settled.ts';
import { addTo, type Counts, countsOf } from './counters.ts';
import { durationsOf, type Measured } from './durations.ts';
import type { Source } from './figures.ts';
import { itemsAt, type Level, leadCounts, NO_ITEMS, tallyCounts } from './notice-counts.ts';
import { standingOf } from './standing.ts';
import { type Group, groupName, type Quantiles, type QuantilesOf } from './tally.ts';

/** Whose figures: everything, what is addressed to one marketplace, or what one organisation submitted. */
export type Scope = { readonly marketplace: string } | { readonly submitter: string } | 'ALL';

export const scopeName = (scope: Scope): string =>
  scope === 'ALL'
    ? 'ALL'
    : 'marketplace' in scope
      ? `marketplace:${scope.marketplace}`
      : `submitter:${scope.submitter}`;

/** The scope that goes by a name. */
export function scopeNamed(name: string): Scope {
  const [kind, id = ''] = name.split(':');
  if (kind === 'marketplace') return { marketplace: id };
  return kind === 'submitter' ? { submitter: id } : 'ALL';
}

const isWithin = (scope: Scope, { marketplace, submitter }: Counted): boolean =>
  scope === 'ALL' || ('marketplace' in scope ? scope.marketplace === marketplace : scope.submitter === submitter);

const levelOf = (scope: Scope): Level => (scope !== 'ALL' && 'marketplace' in scope ? 'MARKETPLACE' : 'ALL');

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

/** Median: mean of the two middle values for an even number. p90: nearest rank. */
export function quantilesOf(durations: readonly number[]): Quantiles {
  const sorted = [...durations].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, median: undefined, p90: undefined };
  const [low, high] = [sorted[Math.floor((n - 1) / 2)] ?? 0, sorted[Math.floor(n / 2)] ?? 0];
  return { n, median: (low + high) / 2, p90: sorted[Math.ceil(n * 0.9) - 1] };
}

function exactQuantiles(items: readonly Counted[], by: readonly Dimension[]): QuantilesOf {
  const found = new Map<string, number[]>();
  for (const facts of items) {
    const name = groupName({ ...facts, month: monthOf(facts.deliveredAt) }, by);
    for (const [measured, taken] of Object.entries(durationsOf(facts))) {
      const key = `${name}#${measured}`;
      const group = found.get(key);
      if (group) group.push(...taken);
      else found.set(key, [...taken]);
    }
  }
  return ({ name }: Group, measured: Measured) => quantilesOf(found.get(`${name}#${measured}`) ?? []);
}

/** What exact figures are made from: a pure function of the events, the scope and the cut. */
export function exactly(log: Iterable<LogEntry>, scope: Scope, asOf: Instant, by: readonly Dimension[]): Source {
  const items = countedAsOf(log, asOf).filter((facts) => isWithin(scope, facts));
  return {
    counts: countersOf(items, levelOf(scope)),
    quantilesOf: exactQuantiles(items, by),
    isEstimate: false,
    scope: scopeName(scope),
    asOf,
  };
}
