import type { Instant } from '../../vocabulary/time.ts';
import { type Counts, MEASURED } from './counters.ts';
import type { Measured } from './durations.ts';
import type { Source } from './figures.ts';
import { estimate } from './histogram.ts';
import type { Group, Quantiles } from './tally.ts';

const LETTER = Object.fromEntries(Object.entries(MEASURED).map(([letter, measured]) => [measured, letter])) as Readonly<
  Record<Measured, string>
>;
const P90 = 0.9;

/** The mean of the two in the middle, as in exact figures; of an odd number they are one. */
function medianOf(buckets: ReadonlyMap<number, number>, n: number): number | undefined {
  const [low, high] = [estimate(buckets, 0.5), estimate(buckets, 0.5 + 0.25 / n)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Quantiles from the fixed buckets of a group: labelled as estimates wherever they are shown. */
function estimated({ counts }: Group, measured: Measured): Quantiles {
  const buckets = new Map<number, number>();
  const prefix = `h${LETTER[measured]}:`;
  for (const [name, count] of counts)
    if (name.startsWith(prefix)) buckets.set(Number(name.slice(prefix.length)), count);
  const n = [...buckets.values()].reduce((sum, count) => sum + count, 0);
  return { n, median: medianOf(buckets, n), p90: estimate(buckets, P90) };
}

/** What live figures are made from: counters as far as they have been counted. */
export const live = (counts: Counts, scope: string, asOf: Instant): Source => ({
  counts,
  quantilesOf: estimated,
  isEstimate: true,
  scope,
  asOf,
});
