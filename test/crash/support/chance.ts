/** Chance that can be had again: from the same seed come the same numbers. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

const MODULUS = 2 ** 32;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / MODULUS) * limit);
  };
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}
