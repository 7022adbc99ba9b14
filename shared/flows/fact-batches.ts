import { createHash } from 'node:crypto';
import type { FactFile } from '../contracts/facts-cut.ts';
import {
  COLUMNS,
  FACT_TABLES,
  type FactRow,
  type FactTable,
  factsOf,
  folderOf,
  partitionOf,
} from '../domain/facts/tables.ts';
import type { Counted } from '../domain/life/facts.ts';
import { parquetBytes } from '../formats/parquet.ts';

/** Rows of one folder that go into one file, and rows of all folders that are in memory at a time. */
const FILE_ROWS = 20_000;
const WAITING_ROWS = 60_000;
const DIGITS = 5;

interface Waiting {
  readonly table: FactTable;
  rows: FactRow[];
  files: number;
}

export type Put = (path: string, bytes: Uint8Array) => Promise<void>;

/** Facts on their way into files: by folder, a file when there are enough rows, so that memory does not grow with items. */
export class FactBatches {
  readonly files: FactFile[] = [];
  readonly #cut: string;
  readonly #put: Put;
  readonly #folders = new Map<string, Waiting>();
  #waiting = 0;

  constructor(cut: string, put: Put) {
    this.#cut = cut;
    this.#put = put;
  }

  async add(facts: Counted): Promise<void> {
    const rows = factsOf(facts);
    for (const table of FACT_TABLES) {
      if (rows[table].length === 0) continue;
      const folder = folderOf(table, this.#cut, partitionOf(facts));
      const waiting = this.#folders.get(folder) ?? { table, rows: [], files: 0 };
      this.#folders.set(folder, waiting);
      waiting.rows.push(...rows[table]);
      this.#waiting += rows[table].length;
      if (waiting.rows.length >= FILE_ROWS) await this.#write(folder, waiting);
    }
    if (this.#waiting >= WAITING_ROWS) await this.#writeLargest();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    for (const [folder, waiting] of this.#folders) await this.#write(folder, waiting);
  }

  async #writeLargest(): Promise<void> {
    const [largest] = [...this.#folders].sort(([, a], [, b]) => b.rows.length - a.rows.length);
    if (largest) await this.#write(...largest);
  }

  async #write(folder: string, waiting: Waiting): Promise<void> {
    const { table, rows } = waiting;
    if (rows.length === 0) return;
    waiting.files += 1;
    const path = `${folder}part-${String(waiting.files).padStart(DIGITS, '0')}.parquet`;
    const bytes = parquetBytes(COLUMNS[table], rows);
    waiting.rows = [];
    this.#waiting -= rows.length;
    await this.#put(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.push({ path, rows: rows.length, bytes: bytes.byteLength, sha256 });
  }
}
