import { EXPORT_FORMATS, type ExportFormat } from '../contracts/export-request.ts';
import { csvOf } from '../formats/csv.ts';
import { csvwOf, type Provenance } from '../formats/csvw.ts';
import { jsonOf } from '../formats/json.ts';
import { parquetOf } from '../formats/parquet.ts';
import type { Table } from '../formats/table.ts';
import { type MethodLine, xlsxOf } from '../formats/xlsx.ts';

/** A file as it can be made again and again: the same bytes each time. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  /** Rows of a table in it, without headers. */
  readonly rows?: number;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/** A table with what is said of it. */
export interface Described {
  readonly table: Table;
  readonly rows: number;
  readonly provenance: Provenance;
  readonly method: readonly MethodLine[];
  /** What the JSON file says before its rows. */
  readonly head: object;
  /** Further sheets of the workbook. */
  readonly more?: readonly Table[];
  /** The JSON file, where it is not the plain table. */
  readonly json?: () => AsyncIterable<Uint8Array>;
}

/** Rows of a wide table that are in memory at once. */
export const PARQUET_ROWS = 8_000;

export const CSV = 'text/csv; charset=utf-8';

/** Bytes at hand, as if they came in pieces. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const csvFiles = ({ table, rows, provenance }: Described): MadeFile[] => {
  const name = `${table.name}.csv`;
  return [
    { name, mediaType: CSV, rows, content: () => csvOf(table) },
    {
      name: `${name}-metadata.json`,
      mediaType: 'application/csvm+json',
      content: () => once(csvwOf(name, table, provenance)),
    },
  ];
};

const FILES: Readonly<Record<ExportFormat, (described: Described) => MadeFile[]>> = {
  csv: csvFiles,
  json: ({ table, rows, head, json = () => jsonOf(head, table) }) => [
    { name: `${table.name}.json`, mediaType: 'application/json', rows, content: json },
  ],
  xlsx: ({ table, rows, provenance, method, more = [] }) => [
    {
      name: `${table.name}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      rows,
      content: () => xlsxOf({ title: provenance.title, method, tables: [table, ...more] }),
    },
  ],
  parquet: ({ table, rows }) => [
    {
      name: `${table.name}.parquet`,
      mediaType: 'application/vnd.apache.parquet',
      rows,
      content: () => parquetOf(table, PARQUET_ROWS),
    },
  ],
};

/** A table as files of the formats that were asked for. With the CSV comes a description of its columns for machines. */
export const tableFiles = (described: Described, formats: readonly ExportFormat[] = EXPORT_FORMATS): MadeFile[] =>
  EXPORT_FORMATS.filter((format) => formats.includes(format)).flatMap((format) => FILES[format](described));
