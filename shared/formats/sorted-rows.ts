import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { batchesOf, type Row } from './table.ts';

/** How much text waits in memory before it goes to disk, in characters. */
const MOST_PENDING = 16_000_000;

const byKey = (key: number) => (a: Row, b: Row) => ((a[key] ?? '') < (b[key] ?? '') ? -1 : 1);

/**
 * Rows in an order of their own, however many there are and in whatever order they come: they are told apart into parts that are
 * sorted one by one. Few stay in memory; many go to files in a folder of their own, which `end` removes.
 */
export class SortedRows {
  readonly #key: number;
  readonly #pending = new Map<string, string[]>();
  readonly #spilled = new Set<string>();
  #characters = 0;
  #folder: string | undefined;
  size = 0;

  /** @param key the cell that rows of a part are sorted by; no two rows have the same. */
  constructor(key: number) {
    this.#key = key;
  }

  /** Parts come one after the other as their names sort. */
  add(part: string, row: Row): void {
    const line = JSON.stringify(row);
    const lines = this.#pending.get(part);
    if (lines) lines.push(line);
    else this.#pending.set(part, [line]);
    this.size += 1;
    this.#characters += line.length;
    if (this.#characters > MOST_PENDING) this.#spill();
  }

  #fileOf(part: string): string {
    this.#folder ??= mkdtempSync(`${tmpdir()}/noticeboard-rows-`);
    return `${this.#folder}/${part}`;
  }

  #spill(): void {
    for (const [part, lines] of this.#pending) {
      appendFileSync(this.#fileOf(part), `${lines.join('\n')}\n`);
      this.#spilled.add(part);
    }
    this.#pending.clear();
    this.#characters = 0;
  }

  *batches(): Generator<readonly Row[]> {
    const parts = [...new Set([...this.#pending.keys(), ...this.#spilled])].sort();
    for (const part of parts) {
      const spilled = this.#spilled.has(part) ? readFileSync(this.#fileOf(part), 'utf8').trimEnd().split('\n') : [];
      const rows = [...spilled, ...(this.#pending.get(part) ?? [])].map((line) => JSON.parse(line) as Row);
      yield* batchesOf(rows.sort(byKey(this.#key)));
    }
  }

  end(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }
}
