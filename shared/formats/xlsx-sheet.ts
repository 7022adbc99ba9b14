import type { Cell, CellType, Column } from '../vocabulary/columns.ts';
import { numberText, type Row } from './table.ts';
import { type SharedStrings, textOf } from './xlsx-strings.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from the first day of spreadsheets to that of Unix. */
const EPOCH_DAYS = 25_569;
/** A sheet holds 1,048,576 rows, its header included. */
export const MOST_ROWS = 1_048_575;
/** A cell holds no more characters. */
const MOST_CHARACTERS = 32_767;

/** Numbers of the cell formats in the styles, in their order there. */
export const STYLE = { plain: 0, head: 1, integer: 2, number: 3, instant: 4, wrapped: 5, title: 6 } as const;
const STYLE_OF: Readonly<Record<CellType, number>> = {
  text: STYLE.plain,
  month: STYLE.plain,
  boolean: STYLE.plain,
  integer: STYLE.integer,
  number: STYLE.number,
  instant: STYLE.instant,
};
/** Widths in characters. */
const WIDTH_OF: Readonly<Record<CellType, number>> = {
  text: 22,
  month: 10,
  boolean: 10,
  integer: 12,
  number: 14,
  instant: 24,
};

/** A, B, … Z, AA, … */
export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

/** A cell of text, never a formula. */
export const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}"${style === STYLE.plain ? '' : ` s="${style}"`} t="inlineStr"><is>${textOf(shortened(text))}</is></c>`;

const serialOf = (instant: string): string => String(Date.parse(instant) / MILLISECONDS_PER_DAY + EPOCH_DAYS);

/** A column on its sheet. */
interface Place {
  readonly type: CellType;
  readonly letter: string;
  readonly shared: (text: string) => number | undefined;
}

function cellOf(at: string, cell: Cell, { type, shared }: Place): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${STYLE_OF[type]}"><v>${numberText(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (type === 'instant') return `<c r="${at}" s="${STYLE.instant}"><v>${serialOf(cell)}</v></c>`;
  const number = shared(cell);
  return number === undefined ? textCell(at, cell, STYLE.plain) : `<c r="${at}" t="s"><v>${number}</v></c>`;
}

function rowOf(n: number, row: Row, places: readonly Place[]): string {
  let cells = '';
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (place) cells += cellOf(place.letter + n, row[at] ?? null, place);
  }
  return `<row r="${n}">${cells}</row>`;
}

const widthOf = ({ type, title }: Column): number => Math.max(WIDTH_OF[type], Math.min(title.length + 4, 40));

/** How a sheet begins: its first row stays in sight, and columns are wide enough. */
export const sheetStart = (widths: readonly number[], isFrozen: boolean): string => {
  const pane = isFrozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

/** One sheet of a table: rows are taken from the source until it ends or the sheet is full; what is left over is put back. */
export async function* sheetOf(
  { columns, strings }: { readonly columns: readonly Column[]; readonly strings: SharedStrings },
  source: { next: () => Promise<readonly Row[] | undefined>; back: (rows: readonly Row[]) => void },
  mostRows: number,
): AsyncGenerator<string> {
  const places = columns.map(({ type }, at) => ({ type, letter: letters(at), shared: strings.column() }));
  yield sheetStart(columns.map(widthOf), true);
  yield `<row r="1">${columns.map(({ title }, at) => textCell(`${letters(at)}1`, title, STYLE.head)).join('')}</row>`;
  let n = 1;
  for (let rows = await source.next(); rows; rows = await source.next()) {
    const taken = rows.slice(0, mostRows + 1 - n);
    let text = '';
    for (const row of taken) {
      n += 1;
      text += rowOf(n, row, places);
    }
    yield text;
    if (taken.length < rows.length) source.back(rows.slice(taken.length));
    if (n > mostRows) break;
  }
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${n}"/></worksheet>`;
}
