import type { Rate } from '../../contracts/flagger.ts';

/** Changes whenever a prior, a rule or the way of counting changes: scorecards compare only within one version. */
export const SCORECARD_VERSION = '2026.1';

/** Made from fewer cases than this a rate says little. */
const SMALL = 10;

/**
 * What is believed of a rate before the first case: a share, and how many cases that belief weighs. Beta prior: the shrunken value
 * is the mean after the cases, (numerator + mean × strength) / (denominator + strength).
 */
export interface Prior {
  readonly mean: number;
  readonly strength: number;
}

/** Our own choice, published with every scorecard. No law gives such numbers. */
export const PRIORS = {
  substantiated: { mean: 0.5, strength: 10 },
  substantiatedOfAll: { mean: 0.5, strength: 10 },
  lackOfInformation: { mean: 0.1, strength: 10 },
  unfounded: { mean: 0.1, strength: 10 },
  overturned: { mean: 0.05, strength: 10 },
  defective: { mean: 0.2, strength: 10 },
} as const satisfies Record<string, Prior>;

/** A share of a small sample, drawn towards what is believed of everybody: three good notices are not a record. */
export function rateOf(numerator: number, denominator: number, { mean, strength }: Prior): Rate {
  return {
    numerator,
    denominator,
    raw: denominator === 0 ? null : numerator / denominator,
    shrunken: (numerator + mean * strength) / (denominator + strength),
    isSmall: denominator < SMALL,
  };
}
