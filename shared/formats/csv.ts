import { Buffer } from 'node:buffer';
import type { Cell, CellType } from '../vocabulary/columns.ts';
import { numberText, type Row, type Table } from './table.ts';

/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;
const LINE_END = '\r\n';
/** Bytes that are handed on at once, about. */
const CHUNK = 1 << 16;

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Text that begins as a formula does gets an apostrophe before it, so that it stays text. */
const textCell = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);

const isText = (type: CellType): boolean => type === 'text';

function cellText(cell: Cell, type: CellType): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return isText(type) ? textCell(cell) : cell;
}

function lineOf(row: Row, types: readonly CellType[]): string {
  let line = '';
  for (let at = 0; at < types.length; at += 1) {
    if (at > 0) line += ',';
    line += cellText(row[at] ?? null, types[at] ?? 'text');
  }
  return line + LINE_END;
}

/** A table as CSV: RFC 4180, UTF-8, a header, lines that end with CR LF, nothing that a spreadsheet would compute. */
export async function* csvOf({ columns, batches }: Table): AsyncGenerator<Uint8Array> {
  const types = columns.map(({ type }) => type);
  let text = columns.map(({ name }) => quoted(name)).join(',') + LINE_END;
  for await (const rows of batches()) {
    for (const row of rows) text += lineOf(row, types);
    if (text.length < CHUNK) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text) yield Buffer.from(text, 'utf8');
}
