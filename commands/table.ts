/** Rows as a table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function tableOf(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const text = (cell: string | number | null) => (cell === null ? '-' : String(cell));
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => text(row[column] ?? null).length)),
  );
  const line = (cells: readonly (string | number | null)[]) =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? text(cell).padStart(widths[column] ?? 0) : text(cell).padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
