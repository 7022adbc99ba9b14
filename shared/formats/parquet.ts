import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, CellType, Column } from '../vocabulary/columns.ts';
import type { Row, Table } from './table.ts';

/** What a column is in the file. An instant is a timestamp in milliseconds, UTC; a month stays text. */
const TYPES = {
  text: 'STRING',
  month: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  instant: 'TIMESTAMP',
} as const satisfies Record<CellType, string>;

/** Rows in a part of a file that is written at once: memory holds no more of them. */
const ROW_GROUP = 20_000;

type Field = Pick<Column, 'name' | 'type'>;

/** As the library takes it: 64-bit numbers are of a type of their own. */
function stored(cell: Cell | undefined, type: CellType): string | number | boolean | bigint | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (type === 'integer') return BigInt(cell);
  return type === 'instant' ? BigInt(Date.parse(cell as string)) : cell;
}

/** A file that is written part by part; what it gives out in between are the bytes since the last time. Nothing here waits: the bytes stay in memory. */
class ParquetFile {
  readonly #columns: readonly Field[];
  readonly #writer = new ByteWriter(1 << 20);
  readonly #file: ParquetWriter;

  constructor(columns: readonly Field[]) {
    this.#columns = columns;
    const columnData = columns.map(({ name, type }) => ({ name, type: TYPES[type], data: [] }));
    // No version in the file, and no lowest and highest values, which nobody asks for and which take a fifth of the time.
    const settings = { createdBy: 'noticeboard', statistics: false };
    this.#file = new ParquetWriter({ ...settings, writer: this.#writer, schema: schemaFromColumnData({ columnData }) });
  }

  /** One part of the file, of all these rows. */
  add(rows: readonly Row[]): Uint8Array {
    const columnData = this.#columns.map(({ name, type }, at) => ({
      name,
      data: rows.map((row) => stored(row[at], type)),
    }));
    void this.#file.write({ columnData, rowGroupSize: rows.length });
    return this.#taken();
  }

  /** The end of the file: where its parts are. */
  end(): Uint8Array {
    void this.#file.finish();
    return this.#taken();
  }

  #taken(): Uint8Array {
    const bytes = this.#writer.getBytes().slice();
    this.#writer.index = 0;
    return bytes;
  }
}

/** A whole file of rows at hand. */
export function parquetBytes(columns: readonly Field[], rows: readonly Row[]): Uint8Array {
  const file = new ParquetFile(columns);
  const parts = rows.length > 0 ? [file.add(rows), file.end()] : [file.end()];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A table as Parquet, compressed with Snappy: readable by DuckDB, Athena, pandas and spreadsheets that take it. */
export async function* parquetOf(
  { columns, batches }: Pick<Table, 'columns' | 'batches'>,
  rowGroup = ROW_GROUP,
): AsyncGenerator<Uint8Array> {
  const file = new ParquetFile(columns);
  let waiting: Row[] = [];
  for await (const rows of batches()) {
    for (const row of rows) waiting.push(row);
    if (waiting.length < rowGroup) continue;
    yield file.add(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield file.add(waiting);
  yield file.end();
}
