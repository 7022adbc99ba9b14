import { type Exact, exact, minus, numberOf, through, times } from './fractions.ts';

type Row = Map<string, Exact>;
const CONSTANT = '';

/** A number, and those that add up to it. */
export type Sum = readonly [whole: string, parts: readonly string[]];

function add(row: Row, name: string, by: Exact): void {
  const now = minus(row.get(name) ?? exact(0n), exact(-by.over, by.under));
  if (now.over === 0n) row.delete(name);
  else row.set(name, now);
}

function subtract(row: Row, other: Row | undefined, by: Exact): void {
  if (other) for (const [name, each] of other) add(row, name, times(each, exact(-by.over, by.under)));
}

const unknownsOf = (row: Row): string[] => [...row.keys()].filter((name) => name !== CONSTANT);

/** Gauss and Jordan, with fractions. */
export function solve(sums: readonly Sum[], known: ReadonlyMap<string, number>): Row[] {
  const solved = new Map<string, Row>();
  for (const [whole, parts] of sums) {
    const row: Row = new Map();
    for (const [name, by] of [[whole, -1n] as const, ...parts.map((part) => [part, 1n] as const)]) {
      const value = known.get(name);
      if (value === undefined) add(row, name, exact(by));
      else add(row, CONSTANT, exact(by * BigInt(value)));
    }
    for (const name of unknownsOf(row)) subtract(row, solved.get(name), row.get(name) ?? exact(0n));
    const [pivot] = unknownsOf(row);
    if (pivot === undefined) continue;
    const by = row.get(pivot) as Exact;
    for (const [name, each] of row) row.set(name, through(each, by));
    for (const done of solved.values()) subtract(done, row, done.get(pivot) ?? exact(0n));
    solved.set(pivot, row);
  }
  return [...solved.values()];
}

/** Narrows each number by all others of its row, until nothing moves. */
export function narrow(rows: readonly Row[], bounds: Map<string, [number, number]>): void {
  const of = (name: string) => bounds.get(name) ?? [0, Number.POSITIVE_INFINITY];
  for (let isMoving = true, round = 0; isMoving && round < 30; round++) {
    isMoving = false;
    for (const row of rows) {
      const terms = unknownsOf(row).map((name) => ({ name, by: numberOf(row.get(name) as Exact) }));
      const rest = -numberOf(row.get(CONSTANT) ?? exact(0n));
      for (const { name, by } of terms) {
        let [least, most] = [rest, rest];
        for (const other of terms) {
          if (other.name === name) continue;
          const [low, high] = of(other.name);
          least -= other.by > 0 ? other.by * high : other.by * low;
          most -= other.by > 0 ? other.by * low : other.by * high;
        }
        const [a, b] = by > 0 ? [least / by, most / by] : [most / by, least / by];
        const [low, high] = of(name);
        const next: [number, number] = [Math.max(low, Math.ceil(a - 1e-9)), Math.min(high, Math.floor(b + 1e-9))];
        if (next[0] > low || next[1] < high) {
          bounds.set(name, next);
          isMoving = true;
        }
      }
    }
  }
}

export function rowOf(whole: string, parts: readonly string[], known: ReadonlyMap<string, number>): Row {
  const row: Row = new Map();
  for (const [name, by] of [[whole, -1n] as const, ...parts.map((part) => [part, 1n] as const)]) {
    const value = known.get(name);
    add(row, value === undefined ? name : CONSTANT, exact(value === undefined ? by : by * BigInt(value)));
  }
  return row;
}
