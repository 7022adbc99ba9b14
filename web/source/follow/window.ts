/** Which rows are drawn. */
export interface Window {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Rows drawn above and below what is seen, so that fast scrolling meets no gap. */
const BEYOND = 8;

/** The rows around what is seen, of a list in which all rows are of one height. */
export function windowOf(at: { top: number; height: number; row: number; count: number }): Window {
  const { top, height, row, count } = at;
  if (row <= 0) return { from: 0, to: Math.min(count, BEYOND) };
  const from = Math.max(0, Math.floor(top / row) - BEYOND);
  const to = Math.min(count, Math.ceil((top + height) / row) + BEYOND);
  return { from: Math.min(from, to), to };
}

/** How far to scroll so that a row is wholly seen; undefined where it is. */
export function scrollFor(index: number, at: { top: number; height: number; row: number }): number | undefined {
  const { top, height, row } = at;
  if (index * row < top) return index * row;
  return (index + 1) * row > top + height ? (index + 1) * row - height : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** The row a key leads to; undefined for other keys. */
export function rowAfter(key: string, current: number, { count, page }: { count: number; page: number }) {
  const jumps: Readonly<Record<string, number>> = {
    Home: 0,
    End: count - 1,
    PageDown: current + page,
    PageUp: current - page,
  };
  const step = STEPS[key];
  const to = step === undefined ? jumps[key] : current + step;
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
