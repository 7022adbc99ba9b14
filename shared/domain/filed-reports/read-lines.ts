import { readCell } from './cell.ts';
import { aboutOf, type Cell, type FiledRow, type FiledTable } from './filed.ts';
import { type Finding, type FindingCode, GRADES } from './finding.ts';
import { type Layout, type Line, layoutOf } from './headings.ts';
import { type Column, type ColumnKind, letterOf, PARTS, type PartNumber } from './parts.ts';

/** A file as it was read: its tables, and what was found while reading. Undefined tables: it is no filed part. */
export interface Read {
  readonly tables: readonly FiledTable[];
  readonly findings: readonly Finding[];
}

const SHARE_ROW = /percentage|accuracy|precision|recall/i;

/** Parts 7 and 8 have one column of values: what a row holds is said by its indicator and scope. */
export function kindOf(column: Column, { indicator = '', scope = '' }: FiledRow['keys']): ColumnKind {
  if (column.kind !== 'VALUE') return column.kind;
  if (/median time/i.test(scope)) return 'HOURS';
  return SHARE_ROW.test(scope) || SHARE_ROW.test(indicator) ? 'SHARE' : 'COUNT';
}

/** Cells that a spreadsheet merges over several rows, and a CSV file then leaves blank but for the first. */
const MERGEABLE: Readonly<Partial<Record<PartNumber, readonly string[]>>> = {
  3: ['service', 'period', 'category', 'scope'],
  4: ['service', 'period'],
  5: ['service', 'period'],
  6: ['service', 'period'],
  7: ['service', 'period', 'section', 'indicator'],
};

interface Reading {
  readonly file: string;
  readonly layout: Layout;
  readonly findings: Finding[];
  /** What merged cells last said. */
  readonly above: Map<string, string>;
}

function note({ file, layout, findings }: Reading, code: FindingCode, line: number, more: Partial<Finding>): void {
  const { part } = layout;
  findings.push({ grade: GRADES[code], code, file, part, row: line, sentence: '', numbers: {}, ...more });
}

function keysOf(reading: Reading, { line, cells }: Line): FiledRow['keys'] {
  const { layout, above } = reading;
  const filled: string[] = [];
  const keys: Record<string, string> = {};
  for (const { id, kind, title } of PARTS[layout.part].columns) {
    const place = layout.places.get(id);
    if (kind !== 'KEY' || place === undefined) continue;
    const text = (cells[place] ?? '').trim();
    const isMerged = text === '' && above.has(id) && MERGEABLE[layout.part]?.includes(id);
    if (isMerged) filled.push(title);
    keys[id] = isMerged ? (above.get(id) ?? '') : text;
    if (text !== '') above.set(id, text);
  }
  if (filled.length > 0)
    note(reading, 'MERGED_CELL', line, {
      about: keys['category'] ?? keys['scope'] ?? '',
      sentence: `${filled.join(', ')}: blank, as merged cells leave them; taken from the row above`,
    });
  return keys;
}

function cellsOf(reading: Reading, { line, cells }: Line, keys: FiledRow['keys']): Map<string, Cell> {
  const read = new Map<string, Cell>();
  const { part, places } = reading.layout;
  for (const column of PARTS[part].columns) {
    const place = places.get(column.id);
    if (column.kind === 'KEY' || place === undefined) continue;
    const { cell, faults } = readCell(cells[place] ?? '', kindOf(column, keys));
    read.set(column.id, cell);
    for (const { code, sentence } of faults)
      note(reading, code, line, {
        column: column.title,
        letter: letterOf(part, column.id),
        about: aboutOf({ keys } as FiledRow),
        sentence,
      });
  }
  return read;
}

function rowOf(reading: Reading, line: Line): FiledRow[] {
  const { layout } = reading;
  if (line.cells.every((cell) => cell.trim() === '')) return [];
  if (line.cells.length !== layout.width)
    note(reading, 'ROW_LENGTH', line.line, {
      sentence: `The row has ${line.cells.length} cells, and the headings ${layout.width}`,
      numbers: { cells: line.cells.length, headings: layout.width },
    });
  const keys = keysOf(reading, line);
  const notes = [...layout.notes].flatMap(([id, place]) => {
    const text = (line.cells[place] ?? '').trim();
    return text === '' ? [] : [[id, text] as const];
  });
  return [{ row: line.line, keys, cells: cellsOf(reading, line, keys), notes: new Map(notes) }];
}

/** Reads the lines of a filed part into tables, one for each service. Undefined: the file is no part that is read. */
export function readLines(file: string, lines: readonly Line[]): Read | undefined {
  const layout = layoutOf(file, lines);
  if (!layout) return undefined;
  const reading: Reading = { file, layout, findings: [...layout.findings], above: new Map() };
  const rows = lines.filter(({ line }) => line > layout.line).flatMap((line) => rowOf(reading, line));
  const services = Map.groupBy(rows, ({ keys }) => keys['service'] ?? '');
  const tables = [...services].map(([service, own]): FiledTable => {
    const period = own[0]?.keys['period'] ?? '';
    return { file, part: layout.part, service, period, isMirror: false, rows: own };
  });
  return { tables, findings: reading.findings };
}
