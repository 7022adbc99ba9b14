import type { Counts } from '../../domain/kpi/counters.ts';
import type { Addition, MarkedRow } from './marked-rows.ts';

type Sums = Record<string, number>;

/** What a batch adds to rows that span items: by row, and in it by record, since a row counts a record once or not at all. */
export class Additions {
  readonly #rows = new Map<string, { row: MarkedRow; bySequence: Map<string, Sums> }>();

  add(row: MarkedRow, sequence: string, name: string, by: number): void {
    const sums = this.#sumsOf(row, sequence);
    sums[name] = (sums[name] ?? 0) + by;
  }

  /** Counters of a scope: the key says the row, and the name in it. */
  addCounts(pk: string, sequence: string, counts: Counts): void {
    for (const [key, by] of counts) {
      const bar = key.indexOf('|');
      this.add({ pk, sk: key.slice(0, bar) }, sequence, key.slice(bar + 1), by);
    }
  }

  *rows(): Generator<{ row: MarkedRow; additions: Addition[] }> {
    for (const { row, bySequence } of this.#rows.values()) {
      const additions = [...bySequence].map(([sequence, counts]) => ({ sequence, counts }));
      yield { row, additions: additions.sort((a, b) => (a.sequence < b.sequence ? -1 : 1)) };
    }
  }

  #sumsOf(row: MarkedRow, sequence: string): Sums {
    const key = `${row.pk} ${row.sk}`;
    const found = this.#rows.get(key) ?? { row, bySequence: new Map<string, Sums>() };
    this.#rows.set(key, found);
    const sums = found.bySequence.get(sequence) ?? {};
    found.bySequence.set(sequence, sums);
    return sums;
  }
}
