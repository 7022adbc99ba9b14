/** A share with what it is made of. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** How far the treatment of two groups lies apart, in percentage points; null with the reason where it is not to be told. */
export interface Gap {
  readonly points: number | null;
  readonly reason?: 'UNDER_TEN' | 'NOT_AVAILABLE';
  readonly cases: readonly [number, number];
}

/** Fewer cases on either side conclude nothing. */
const LEAST = 10;
const PERCENT = 100;

/** The share of the first less the share of the second, such as of notices removed by the channel through which they came. */
export function coherence(a: Ratio | undefined, b: Ratio | undefined): Gap {
  const cases = [a?.denominator ?? 0, b?.denominator ?? 0] as const;
  if (!a || !b) return { points: null, reason: 'NOT_AVAILABLE', cases };
  if (Math.min(...cases) < LEAST) return { points: null, reason: 'UNDER_TEN', cases };
  return { points: PERCENT * (a.numerator / a.denominator - b.numerator / b.denominator), cases };
}
