import type { OfficialFile } from './asked.ts';

const NEEDS_QUOTES = /[",\r\n]/;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellOf(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with the line end of the templates, a line feed; quoted where RFC 4180 asks for it, and only there. */
const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\n`;

export const csvFile = (
  name: string,
  header: readonly string[],
  rows: () => Iterable<readonly string[]>,
): OfficialFile => ({
  name,
  mediaType: 'text/csv; charset=utf-8',
  *chunks() {
    yield lineOf(header);
    for (const row of rows()) yield lineOf(row);
  },
});
