/** What may be published of small numbers. Data, so that whoever answers for it can read it, and change it in one place. */
export const RULES = {
  /** Fewer cases than this are not published; none at all is one of fewer, or the empty cells would tell of the small ones. */
  minimum: 10,
  /** Marketplaces that must contribute to a number. */
  marketplaces: 3,
  /**
   * p % rule: the second largest contributor, who knows its own part, must not be able to bound the largest more closely than
   * this share of it. A limit on the share of the largest alone would let two of them compute each other.
   */
  dominancePercent: 15,
  /** Whatever a reader combines, at least so many values beside the true one stay possible for a number that is withheld. */
  protectedWidth: 5,
  /** The same of a number withheld for its contributors, as a share of it, in percent; never less than `protectedWidth`. */
  protectedPercent: 15,
  /** Cases that must lie beyond a quantile: a median has as many on both sides, a 90th percentile above it. */
  beyondQuantile: 10,
  /** Decimals of a published quantile: exact ones would be the durations of single cases. */
  quantileDecimals: 1,
} as const;

/** Why a number is withheld. */
export type Reason = 'SMALL' | 'POOL' | 'DOMINANCE' | 'COMPLEMENTARY';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Whether a number may stand by itself: how many cases, and what each marketplace contributed. */
export function reasonOf(value: number, contributions: readonly number[]): Reason | undefined {
  if (value < RULES.minimum) return 'SMALL';
  const parts = contributions.filter((each) => each > 0).sort((a, b) => b - a);
  if (parts.length < RULES.marketplaces) return 'POOL';
  const [largest = 0, second = 0] = parts;
  const others = sum(parts) - largest - second;
  return others * 100 < largest * RULES.dominancePercent ? 'DOMINANCE' : undefined;
}

/** How many values must stay possible beside the true one. */
export const widthOf = (value: number, reason: Reason): number =>
  reason === 'POOL' || reason === 'DOMINANCE'
    ? Math.max(RULES.protectedWidth, Math.ceil((value * RULES.protectedPercent) / 100))
    : RULES.protectedWidth;

/** What the reason given for a withheld number says of it: fewer than the minimum, or at least as many. */
export const boundsOf = (reason: Reason | undefined): readonly [low: number, high: number] =>
  reason === undefined
    ? [0, Number.POSITIVE_INFINITY]
    : reason === 'SMALL'
      ? [0, RULES.minimum - 1]
      : [RULES.minimum, Number.POSITIVE_INFINITY];
