const HUNDREDTHS_OF_AN_HOUR_MILLISECONDS = 36_000;
const TWO_DECIMALS = 100;
const FOUR_DECIMALS = 10_000;

const fixed = (units: number, per: number): string => {
  const decimals = String(per).length - 1;
  return `${Math.floor(units / per)}.${String(units % per).padStart(decimals, '0')}`;
};

/** The mean of the two middle values for an even number; never from buckets. */
function median(durations: readonly number[]): number {
  const sorted = Float64Array.from(durations).sort();
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

/**
 * Median of durations in milliseconds, as hours with two decimals, rounded half up; blank where there is none.
 *
 * Source: Implementing Regulation (EU) 2024/2835, Annex II: indicators on median time are given in hours.
 */
export const medianHours = (durations: readonly number[]): string =>
  durations.length === 0
    ? ''
    : fixed(Math.floor(median(durations) / HUNDREDTHS_OF_AN_HOUR_MILLISECONDS + 0.5), TWO_DECIMALS);

/** A share in [0,1] with four decimals, rounded half up; blank where there is nothing to take a share of (Annex II). */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '' : fixed(Math.floor((part * FOUR_DECIMALS) / whole + 0.5), FOUR_DECIMALS);
