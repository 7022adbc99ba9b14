/** A fraction, exactly. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));
export function exact(over: bigint, under = 1n): Exact {
  const by = divisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / by, under: under / by };
}
export const minus = (a: Exact, b: Exact): Exact => exact(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
export const through = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over);
export const numberOf = ({ over, under }: Exact): number => Number(over) / Number(under);
