import type { ComponentChildren, JSX } from 'preact';

export interface Column<Row> {
  /** The heading. */
  readonly name: string;
  readonly isNumber?: boolean;
  /** True for the cell that names the row. */
  readonly isHead?: boolean;
  cell(row: Row): ComponentChildren;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** True if the caption is for screen readers only: a heading above says the same. */
  readonly isCaptionHidden?: boolean;
}

/** A table that scrolls sideways by itself where the page is narrow; the keyboard reaches it too. */
export function DataTable<Row>({ caption, columns, rows, keyOf, isCaptionHidden }: Props<Row>): JSX.Element {
  return (
    <section class="nb-table" aria-label={caption} tabIndex={0}>
      <table class="govuk-table">
        <caption class={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" class={`govuk-table__header ${isNumber ? 'nb-number' : ''}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} class="govuk-table__row">
              {columns.map((column) => (
                <Cell key={column.name} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): JSX.Element {
  const name = column.isNumber ? 'nb-number' : '';
  if (!column.isHead) return <td class={`govuk-table__cell ${name}`}>{column.cell(row)}</td>;
  return (
    <th scope="row" class={`govuk-table__header ${name}`}>
      {column.cell(row)}
    </th>
  );
}
