/** Buckets per doubling of the duration: an estimate is off by at most 9 % of the duration plus one second. */
const PER_DOUBLING = 8;

/** The fixed bucket of a duration. Buckets of different rows add up, which medians do not. */
export const bucketOf = (milliseconds: number): number =>
  Math.floor(PER_DOUBLING * Math.log2(1 + Math.max(0, milliseconds) / 1000));

/** The middle of a bucket, in milliseconds. */
const middleOf = (bucket: number): number => (2 ** ((bucket + 0.5) / PER_DOUBLING) - 1) * 1000;

/** A quantile estimated from bucket counts, in milliseconds; undefined of nothing. */
export function estimate(counts: ReadonlyMap<number, number>, share: number): number | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.max(1, Math.ceil(total * share));
  for (const bucket of [...counts.keys()].sort((a, b) => a - b)) {
    left -= counts.get(bucket) ?? 0;
    if (left <= 0) return bucket === 0 ? 0 : middleOf(bucket);
  }
  return undefined;
}
