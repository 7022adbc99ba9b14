import { add, EPSILON, type Sparse, subtractSparse } from './sparse.ts';

/** So many times each of some unknown numbers, which come to the same whatever else is changed. */
export type Relation = readonly (readonly [unknown: number, times: number])[];

/** An unknown number: how it truly stands, and between what bounds a reader knows it to lie. */
export interface Unknown {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Steps after which a search gives up: what it has found until then is a lower limit of what is possible, so that it errs to the safe side. */
const MOST_STEPS = 400;

/**
 * All numbers that a reader must hold possible: they fulfil every relation and lie within their bounds. From the true point it walks,
 * by the simplex method with bounded variables, and remembers how far each number came.
 */
export class Polytope {
  /** Rows: basic unknowns as sums of the free ones. */
  readonly #rows: Float64Array[] = [];
  readonly #basic: number[] = [];
  readonly #free: number[] = [];
  readonly #at: Float64Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #unknowns: readonly Unknown[];

  constructor(unknowns: readonly Unknown[], relations: readonly Relation[]) {
    this.#unknowns = unknowns;
    this.#at = Float64Array.from(unknowns, ({ value }) => value);
    this.#low = Float64Array.from(this.#at);
    this.#high = Float64Array.from(this.#at);
    this.#eliminate(relations);
  }

  /** Gauss and Jordan, short relations first, on rows as sparse as they come. */
  #eliminate(relations: readonly Relation[]): void {
    const uses = new Int32Array(this.#unknowns.length);
    for (const relation of relations) for (const [unknown] of relation) uses[unknown] = (uses[unknown] ?? 0) + 1;
    const reduced = new Map<number, Sparse>();
    for (const relation of relations.toSorted((a, b) => a.length - b.length)) {
      const row: Sparse = new Map();
      for (const [unknown, times] of relation) add(row, unknown, times);
      for (const unknown of [...row.keys()]) subtractSparse(row, reduced.get(unknown), row.get(unknown) ?? 0);
      const pivot = this.#pivotOf(row, uses);
      if (pivot === undefined) continue;
      const by = row.get(pivot) ?? 1;
      for (const [unknown, times] of row) row.set(unknown, times / by);
      for (const done of reduced.values()) subtractSparse(done, row, done.get(pivot) ?? 0);
      reduced.set(pivot, row);
    }
    this.#start(reduced);
  }

  #start(reduced: ReadonlyMap<number, Sparse>): void {
    this.#unknowns.forEach((_, unknown) => {
      if (!reduced.has(unknown)) this.#free.push(unknown);
    });
    const columns = new Map(this.#free.map((unknown, column) => [unknown, column]));
    for (const [pivot, row] of reduced) {
      const dense = new Float64Array(this.#free.length);
      for (const [unknown, times] of row) {
        const column = columns.get(unknown);
        if (column !== undefined) dense[column] = -times;
      }
      this.#basic.push(pivot);
      this.#rows.push(dense);
    }
  }

  /** What stands in few relations fills few rows; where there is a choice, a number that can move: a step is then less often none. */
  #pivotOf(row: Sparse, uses: Int32Array): number | undefined {
    let best: number | undefined;
    for (const unknown of row.keys()) {
      best ??= unknown;
      const by = (uses[unknown] ?? 0) - (uses[best] ?? 0);
      if (by < 0 || (by === 0 && this.#room(unknown) > this.#room(best))) best = unknown;
    }
    return best;
  }

  #room(unknown: number): number {
    const { value, low, high } = this.#unknowns[unknown] as Unknown;
    return Math.min(value - low, high - value);
  }

  /** How wide an unknown can be shown to be, up to what is asked for. */
  widen(unknown: number, width: number): number {
    for (const direction of [1, -1]) {
      if (this.#range(unknown) >= width - EPSILON) break;
      for (let step = 0; step < MOST_STEPS; step++) {
        if (this.#range(unknown) >= width - EPSILON || !this.#step(unknown, direction, step)) break;
      }
    }
    return this.#range(unknown);
  }

  #range(unknown: number): number {
    return (this.#high[unknown] ?? 0) - (this.#low[unknown] ?? 0);
  }

  /** The gradient of an unknown, in free unknowns. */
  #slope(unknown: number): (column: number) => number {
    const row = this.#rows[this.#basic.indexOf(unknown)];
    return row ? (column) => row[column] ?? 0 : (column) => (this.#free[column] === unknown ? 1 : 0);
  }

  /** The free unknown to move: the steepest; after many steps the first, which cannot go in circles. */
  #entering(unknown: number, direction: number, isCareful: boolean): { column: number; sign: number } | undefined {
    const slope = this.#slope(unknown);
    let best: { column: number; sign: number } | undefined;
    for (let column = 0; column < this.#free.length; column++) {
      const uphill = slope(column) * direction;
      if (Math.abs(uphill) < EPSILON) continue;
      const sign = Math.sign(uphill);
      if (this.#left(this.#free[column] ?? 0, sign) < EPSILON) continue;
      if (!best || Math.abs(slope(column)) > Math.abs(slope(best.column))) best = { column, sign };
      if (isCareful) break;
    }
    return best;
  }

  /** How far an unknown can go one way. */
  #left(unknown: number, sign: number): number {
    const { low, high } = this.#unknowns[unknown] as Unknown;
    const at = this.#at[unknown] ?? 0;
    return sign > 0 ? high - at : at - low;
  }

  /** One move as far as the bounds allow; false if there is none. */
  #step(unknown: number, direction: number, taken: number): boolean {
    const entering = this.#entering(unknown, direction, taken > MOST_STEPS / 2);
    if (!entering) return false;
    const { column, sign } = entering;
    let far = Math.min(this.#left(this.#free[column] ?? 0, sign), FAR);
    let blocking: number | undefined;
    this.#rows.forEach((row, index) => {
      const slope = (row[column] ?? 0) * sign;
      if (Math.abs(slope) < EPSILON) return;
      const most = this.#left(this.#basic[index] ?? 0, slope) / Math.abs(slope);
      if (most < far - EPSILON) [far, blocking] = [Math.max(0, most), index];
    });
    this.#move(column, sign * far);
    if (blocking !== undefined) this.#swap(blocking, column);
    return far < FAR;
  }

  #move(column: number, by: number): void {
    this.#put(this.#free[column] ?? 0, by);
    this.#rows.forEach((row, index) => {
      const slope = row[column] ?? 0;
      if (slope !== 0) this.#put(this.#basic[index] ?? 0, slope * by);
    });
  }

  #put(unknown: number, by: number): void {
    const to = (this.#at[unknown] ?? 0) + by;
    this.#at[unknown] = to;
    this.#low[unknown] = Math.min(this.#low[unknown] ?? to, to);
    this.#high[unknown] = Math.max(this.#high[unknown] ?? to, to);
  }

  /** A basic unknown that is at its bound becomes free, and the moved one basic. */
  #swap(index: number, column: number): void {
    const row = this.#rows[index] as Float64Array;
    const times = row[column] ?? 1;
    scale(row, -1 / times);
    row[column] = 1 / times;
    this.#rows.forEach((other, at) => {
      const slope = at === index ? 0 : (other[column] ?? 0);
      if (Math.abs(slope) < EPSILON) return;
      other[column] = 0;
      subtract(other, row, -slope);
    });
    [this.#basic[index], this.#free[column]] = [this.#free[column] ?? 0, this.#basic[index] ?? 0];
  }
}

/** Farther than anybody asks for. */
const FAR = 1e6;

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (Math.abs(times) < EPSILON) return;
  for (let at = 0; at < row.length; at++) {
    const left = (row[at] ?? 0) - times * (other[at] ?? 0);
    row[at] = Math.abs(left) < EPSILON ? 0 : left;
  }
}

function scale(row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) * times;
}
