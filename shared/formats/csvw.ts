import { Buffer } from 'node:buffer';
import type { CellType, Column } from '../vocabulary/columns.ts';
import type { Table } from './table.ts';

/** Datatypes of cells, as XML Schema and CSVW name them. */
const DATATYPE: Readonly<Record<CellType, string | object>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  instant: { base: 'dateTimeStamp', format: 'yyyy-MM-ddTHH:mm:ss.SSSX' },
  month: 'gYearMonth',
};

/** Where a table comes from and what it is, in words. */
export interface Provenance {
  readonly title: string;
  readonly description: string;
  /** What it was made from and by which rules, one statement each. */
  readonly sources: readonly string[];
}

const columnOf = ({ name, type, title, meaning, unit }: Column) => ({
  name,
  titles: { en: [name, title] },
  'dc:description': meaning,
  datatype: DATATYPE[type],
  ...(unit && { 'schema:unitText': unit }),
});

/**
 * What a reader needs to know of a CSV file, for machines.
 *
 * Source: W3C Recommendation "Metadata Vocabulary for Tabular Data", 17 December 2015.
 */
export function csvwOf(file: string, { columns }: Table, { title, description, sources }: Provenance): Uint8Array {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:description': description,
    'dc:provenance': sources,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: { columns: columns.map(columnOf) },
  };
  return Buffer.from(`${JSON.stringify(metadata, null, 1)}\n`, 'utf8');
}
