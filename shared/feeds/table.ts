import { parse } from 'csv-parse/sync';
import { RefusedError } from '../errors.ts';

/** One record of a CSV file: its cells by the name of their column, or why it has none. */
type TableRow =
  | { readonly row: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly row: number; readonly fault: string };

export interface Table {
  /** Lower-case names, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

type Cells = readonly string[] | { readonly fault: string };

/** A record as it stands in the file, and its cells. */
interface Entry {
  readonly raw: string;
  readonly cells: Cells;
}

const DELIMITERS = [',', ';', '\t'];

/** The character that separates the headings: spreadsheet programs of many countries write `;`. */
function delimiterOf(text: string): string {
  const headings = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string) => headings.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function readEntries(text: string, delimiter: string): readonly Entry[] {
  const entries: Entry[] = [];
  parse(text, {
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (result) => {
      // The types of csv-parse do not know what `raw: true` makes of a record.
      const { raw, record } = result as unknown as { raw: string; record: string[] };
      entries.push({ raw, cells: record });
      return null;
    },
    on_skip: (_error, raw) => {
      entries.push({ raw: raw ?? '', cells: { fault: 'A quotation mark is opened and never closed' } });
      return undefined;
    },
  });
  return entries;
}

const lines = (raw: string) => raw.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');

/** A quotation mark and a line break in one cell: rare in earnest, usual where a quotation mark is missing. */
const hasSwallowed = (cells: readonly string[]) => cells.some((cell) => cell.includes('"') && /[\r\n]/.test(cell));

const isSound = (cells: Cells, width: number) => !('fault' in cells) && cells.length === width && !hasSwallowed(cells);

/**
 * A record that runs over several lines and is not sound has most likely lost a quotation mark and swallowed the lines behind it:
 * each is read by itself, so that one bad line harms no other.
 */
function mend({ raw, cells }: Entry, width: number, delimiter: string): readonly Cells[] {
  const parts = isSound(cells, width) ? [] : lines(raw);
  if (parts.length < 2) return [cells];
  return parts.flatMap((line) => readEntries(line, delimiter).map((entry) => entry.cells));
}

/** Reads a CSV file with headings. */
export function readTable(text: string): Table {
  const delimiter = delimiterOf(text);
  const [headings, ...entries] = readEntries(text, delimiter);
  if (!headings || 'fault' in headings.cells)
    throw new RefusedError('INVALID_INPUT', 'The file has no line of headings');
  const columns = headings.cells.map((name) => name.trim().toLowerCase());
  const records = entries.flatMap((entry) => mend(entry, columns.length, delimiter));
  const rows = records.map((cells, i): TableRow => {
    const row = i + 1;
    if ('fault' in cells) return { row, fault: cells.fault };
    if (cells.length !== columns.length)
      return { row, fault: `The row has ${cells.length} cells instead of ${columns.length}` };
    return { row, cells: Object.fromEntries(columns.map((name, column) => [name, cells[column] ?? ''])) };
  });
  return { columns, rows };
}

/** Whether a file with these columns is of a kind that is known by some of them. */
export const hasColumns = ({ columns }: Table, wanted: readonly string[]): boolean =>
  wanted.every((column) => columns.includes(column));
