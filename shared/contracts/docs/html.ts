/** Text that is HTML already; whatever else is put into a template is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Html | string | number | false | undefined | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

function written(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(written).join('');
  return piece === undefined || piece === false ? '' : escapeHtml(String(piece));
}

/** A piece of a page: html`<p>${text}</p>`. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(strings.map((each, index) => each + written(pieces[index])).join(''));

/** Pieces with something between them. */
export const joined = (pieces: readonly Piece[], between: string): Html =>
  html`${pieces.map((each, index) => (index === 0 ? each : [between, each]))}`;

/** A sentence in which `this` is code. */
export const prose = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

export const codes = (values: readonly unknown[]): Html =>
  joined(
    values.map((value) => html`<code>${String(value)}</code>`),
    ', ',
  );

/** The mark of what may not be left out. */
export const MUST: Html = html` <span class="must">required</span>`;

/** A column of a table: its heading, and how a row is shown in it. The first column names the row. */
interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Piece;
}

interface Titled<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** Anchor of a row. */
  readonly id?: (row: Row) => string;
}

/** A table that a narrow screen shows as one card a row. */
export function table<Row>(rows: readonly Row[], { title, columns, id }: Titled<Row>): Html {
  const [first, ...others] = columns;
  const line = (
    row: Row,
  ) => html`<tr${id && html` id="${id(row)}"`}><th scope="row">${first?.cell(row)}</th>${others.map(
    ({ head, cell }) => html`<td data-head="${head}">${cell(row)}</td>`,
  )}</tr>
`;
  return html`<table><caption>${title}</caption>
<thead><tr>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(line)}</tbody></table>
`;
}
