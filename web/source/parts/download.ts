/** Saves something that the page holds as a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A cell that a table program would take for a formula begins with an apostrophe instead. Numbers stay numbers. */
const safeCell = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180, with a byte order mark so that table programs read it as UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => quoted(safeCell(String(cell ?? '')))).join(',')).join('\r\n')}\r\n`;

export const saveCsv = (name: string, rows: Parameters<typeof csvOf>[0]): void =>
  saveFile(name, csvOf(rows), 'text/csv;charset=utf-8');
