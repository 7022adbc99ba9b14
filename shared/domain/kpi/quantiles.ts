import type { Quantiles } from './tally.ts';

const P90 = 0.9;

/** Median: mean of the two middle values for an even number. p90: nearest rank. */
export function quantilesOf(durations: readonly number[] | Float64Array): Quantiles {
  const sorted = Float64Array.from(durations).sort();
  const n = sorted.length;
  if (n === 0) return { n, median: undefined, p90: undefined };
  const [low, high] = [sorted[Math.floor((n - 1) / 2)] ?? 0, sorted[Math.floor(n / 2)] ?? 0];
  return { n, median: (low + high) / 2, p90: sorted[Math.ceil(n * P90) - 1] };
}
