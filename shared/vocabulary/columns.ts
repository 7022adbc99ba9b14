/** What a cell of a column holds. An instant is text in UTC with milliseconds, a month is text `YYYY-MM`. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'instant' | 'month';

/** Null: not known, or does not apply. */
export type Cell = string | number | boolean | null;

/** One column of a table, and what it means to somebody who has only the file. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly title: string;
  readonly meaning: string;
  /** Such as `hours`. Without it the cells have none, or each row says its own. */
  readonly unit?: string;
}

/** A column, and how it is read off what a row is made from. */
export interface ColumnOf<From> extends Column {
  readonly of: (from: From) => Cell | undefined;
}
