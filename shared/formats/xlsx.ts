import type { Row, Table } from './table.ts';
import { contentTypesOf, RELATIONS, STYLES, sheetFile, workbookOf, workbookRelationsOf } from './xlsx-parts.ts';
import { MOST_ROWS, STYLE, sheetOf, sheetStart, textCell } from './xlsx-sheet.ts';
import { SharedStrings } from './xlsx-strings.ts';
import { type Part, zipOf } from './zip.ts';

/** Lines of the first sheet: a term and what is to be said of it. A line without a text is a heading. */
export interface MethodLine {
  readonly term: string;
  readonly text?: string;
}

/** A workbook for people: a sheet that explains, and a sheet for each table. */
export interface Workbook {
  readonly title: string;
  readonly method: readonly MethodLine[];
  readonly tables: readonly Table[];
  /** Rows on a sheet, without its header: as many as there can be, unless it is said otherwise. */
  readonly mostRows?: number;
}

const METHOD = 'Method';
const METHOD_WIDTHS = [34, 110];

function* methodSheet({ title, method }: Workbook): Generator<string> {
  yield sheetStart(METHOD_WIDTHS, false);
  yield `<row r="1">${textCell('A1', title, STYLE.title)}</row>`;
  let n = 2;
  for (const { term, text } of method) {
    n += 1;
    const cells = textCell(`A${n}`, term, text === undefined ? STYLE.head : STYLE.wrapped);
    yield `<row r="${n}">${cells}${text === undefined ? '' : textCell(`B${n}`, text, STYLE.wrapped)}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** Batches of a table one by one. What did not fit on a sheet can be put back, and is the next. */
function sourceOf({ batches }: Table) {
  const rows = batches();
  const from = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  let left: readonly Row[] | undefined;
  return {
    async next(): Promise<readonly Row[] | undefined> {
      const held = left;
      left = undefined;
      if (held) return held;
      const { done, value } = await from.next();
      return done ? undefined : value;
    },
    back(rows: readonly Row[]): void {
      left = rows;
    },
    isLeft: () => left !== undefined,
  };
}

/** What was written of a workbook so far. */
interface Written {
  readonly names: string[];
  readonly strings: SharedStrings;
}

/** Sheets of a table, `Items`, `Items 2`, …: as many as it takes. */
async function* sheetsOf(table: Table, { names, strings }: Written, mostRows: number): AsyncGenerator<Part> {
  const source = sourceOf(table);
  for (let sheet = 1; sheet === 1 || source.isLeft(); sheet += 1) {
    names.push(sheet === 1 ? table.title : `${table.title} ${sheet}`);
    yield { name: sheetFile(names.length), text: sheetOf({ columns: table.columns, strings }, source, mostRows) };
  }
}

async function* partsOf(workbook: Workbook): AsyncGenerator<Part> {
  const [names, strings] = [[METHOD], new SharedStrings()];
  yield { name: '_rels/.rels', text: [RELATIONS] };
  yield { name: 'xl/styles.xml', text: [STYLES] };
  yield { name: sheetFile(1), text: methodSheet(workbook) };
  for (const table of workbook.tables) yield* sheetsOf(table, { names, strings }, workbook.mostRows ?? MOST_ROWS);
  yield { name: 'xl/sharedStrings.xml', text: strings.part() };
  yield { name: 'xl/workbook.xml', text: [workbookOf(names)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelationsOf(names.length)] };
  yield { name: '[Content_Types].xml', text: [contentTypesOf(names.length)] };
}

/** A workbook, in pieces as it is written: headers stay in sight, columns can be filtered, and no cell is a formula. */
export const xlsxOf = (workbook: Workbook): AsyncGenerator<Uint8Array> => zipOf(partsOf(workbook));
