import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const fixture = (name: string): string =>
  readFileSync(new URL(`../unit/domain/official/fixtures/${name}`, import.meta.url), 'utf8');

const LISTS = [
  'decision_visibility',
  'category_addition',
  'category_specification',
  'content_type',
  'territorial_scope',
];
const DAY_LENGTH = 'YYYY-MM-DD'.length;

function fieldOf(column: string, text: string): unknown {
  if (text === '') return undefined;
  if (LISTS.includes(column)) return JSON.parse(text);
  return column.endsWith('_date') || column.startsWith('end_date') ? text.slice(0, DAY_LENGTH) : text;
}

/** A row of the daily files of the Transparency Database as the statement it was. They hold its own number for that of the platform. */
export function statementOfRow({
  uuid = '',
  content_id_ean = '',
  ...row
}: Record<string, string>): Record<string, unknown> {
  const fields = Object.entries(row).map(([column, text]) => [column, fieldOf(column, text)]);
  return {
    ...Object.fromEntries(fields),
    puid: uuid,
    ...(content_id_ean && { content_id: { 'EAN-13': content_id_ean } }),
  };
}

/** Three statements of 1 July 2025. Source: DSA Transparency Database, © European Union, reused with acknowledgement. */
export const realRows = (): Record<string, string>[] =>
  parse(fixture('sor_global_2025-07-01_3rows.csv'), { columns: true }) as Record<string, string>[];

/** Code lists as the database itself holds them, by the name of the list. */
export function codeLists(): Readonly<Record<string, readonly string[]>> {
  const rows = parse(fixture('statement-codes.csv'), { columns: true }) as { list: string; code: string }[];
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ list }) => list)].map(([list, own]) => [list, own.map(({ code }) => code)]),
  );
}
