/** What is nought but for rounding. */
export const EPSILON = 1e-7;

/** A row of which only what is not nought is kept. */
export type Sparse = Map<number, number>;

export function add(row: Sparse, unknown: number, times: number): void {
  const now = (row.get(unknown) ?? 0) + times;
  if (Math.abs(now) < EPSILON) row.delete(unknown);
  else row.set(unknown, now);
}

export function subtractSparse(row: Sparse, other: Sparse | undefined, times: number): void {
  if (!other || times === 0) return;
  for (const [unknown, each] of other) add(row, unknown, -times * each);
}
