import { type Finding, type FindingCode, GRADES } from './finding.ts';
import { type Column, letterOf, PARTS, type PartNumber } from './parts.ts';

/** A number as it was filed. Without a value: nothing was filed, or nothing that is a number. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

export interface FiledRow {
  /** Line of the file, or place in the table of the mirror. */
  readonly row: number;
  /** What names the row: service, period, category, description, scope, section, indicator. */
  readonly keys: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Contextual information, by the column it belongs to. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What one service filed in one part for one period. */
export interface FiledTable {
  readonly file: string;
  readonly part: PartNumber;
  readonly service: string;
  readonly period: string;
  /** The mirror leaves out medians of part 3, descriptions, contextual information and rows without figures. */
  readonly isMirror: boolean;
  readonly rows: readonly FiledRow[];
}

/** Checks one table. Pure; whatever is in the table, it answers. */
export type Check = (table: FiledTable) => Iterable<Finding>;

export const filedIn = (row: FiledRow, column: string): number | undefined => row.cells.get(column)?.value;
export const numberOf = (row: FiledRow, column: string): number => filedIn(row, column) ?? 0;
export const isEmpty = (row: FiledRow, column: string): boolean => (row.cells.get(column)?.text ?? '') === '';

/** What a row is about, in few words. */
export const aboutOf = ({ keys }: FiledRow): string =>
  [keys['section'] && keys['indicator'] ? keys['indicator'] : keys['category'], keys['description'], keys['scope']]
    .filter(Boolean)
    .join(' / ');

export const columnsOf = ({ part }: Pick<FiledTable, 'part'>): readonly Column[] => PARTS[part].columns;
export const titleOf = (table: Pick<FiledTable, 'part'>, id: string): string =>
  columnsOf(table)
    .find((column) => column.id === id)
    ?.title.trim() ?? id;

/** Where in a table something was found. */
export interface Place {
  readonly row?: FiledRow;
  readonly column?: string;
}

/** A finding about a place of a table. */
export const tell = (
  table: FiledTable,
  { row, column }: Place,
  code: FindingCode,
  { sentence, numbers = {} }: { readonly sentence: string; readonly numbers?: Readonly<Record<string, number>> },
): Finding => ({
  grade: GRADES[code],
  code,
  file: table.file,
  part: table.part,
  ...(table.service && { service: table.service }),
  ...(row && { row: row.row, about: aboutOf(row) }),
  ...(column && { column: titleOf(table, column), letter: letterOf(table.part, column) }),
  sentence,
  numbers,
});
