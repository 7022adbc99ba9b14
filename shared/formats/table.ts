import type { Cell, Column } from '../vocabulary/columns.ts';

export type Row = readonly Cell[];

/** Rows come in batches: waiting for every single one would cost more than writing it. */
type Batches = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** A table to be written. Its rows can be read again and again, in the same order. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly batches: () => Batches;
}

const BATCH = 500;

/** Rows at hand, in batches. */
export function* batchesOf(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/**
 * A number as every machine writes it: at most six decimals, no exponent.
 *
 * @throws RangeError for what is no number that a file could hold.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) throw new RangeError(`${value} is no number for a file`);
  if (Number.isInteger(value)) return value === 0 ? '0' : String(value);
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? '0' : Math.abs(rounded) < 1e-5 ? rounded.toFixed(6).replace(/0+$/, '') : String(rounded);
}
