import * as z from 'zod/mini';
import { readCell } from './cell.ts';
import { aboutOf, type Cell, type FiledRow, type FiledTable } from './filed.ts';
import { type Finding, GRADES } from './finding.ts';
import { letterOf, MIRRORED, PARTS, type PartNumber } from './parts.ts';
import { kindOf, type Read } from './read-lines.ts';

/** A table of the mirror: rows of codes and numbers. What is no number is read all the same, and found. */
const Rows = z.array(z.array(z.unknown()));

/** The coded mirror of filed reports: names stand in lists, and rows point into them by their place. */
const Mirror = z.object({
  meta: z.object({ period: z.string() }),
  services: z.array(z.string()),
  categories: z.array(z.string()),
  sections: z.optional(z.array(z.string())),
  indicators: z.optional(z.array(z.string())),
  scopes: z.optional(z.array(z.string())),
  t3: z.optional(Rows),
  t4: z.optional(Rows),
  t5: z.optional(Rows),
  t6: z.optional(Rows),
  t7: z.optional(Rows),
  t8: z.optional(Rows),
  t10: z.optional(Rows),
});
type Mirror = z.infer<typeof Mirror>;

const LISTS: Readonly<Record<string, 'categories' | 'sections' | 'indicators' | 'scopes'>> = {
  category: 'categories',
  section: 'sections',
  indicator: 'indicators',
  scope: 'scopes',
};
const MIRRORED_PARTS = [3, 4, 5, 6, 7, 8, 10] as const satisfies readonly PartNumber[];

interface Reading {
  readonly file: string;
  readonly mirror: Mirror;
  readonly part: PartNumber;
  readonly findings: Finding[];
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function keysOf({ mirror, part }: Reading, given: readonly unknown[]): FiledRow['keys'] {
  const named = MIRRORED[part].keys.map((key, place) => {
    const list = mirror[LISTS[key] ?? 'categories'];
    const code = said(given[place + 1]);
    return [key, (code === '' ? undefined : list?.[Number(code)]) ?? ''] as const;
  });
  return Object.fromEntries(named);
}

function rowOf(reading: Reading, given: readonly unknown[], index: number): FiledRow {
  const { part, file, findings } = reading;
  const { keys: names, values } = MIRRORED[part];
  const keys = keysOf(reading, given);
  const cells = new Map<string, Cell>();
  for (const [place, id] of values.entries()) {
    const column = PARTS[part].columns.find((each) => each.id === id);
    if (!column) continue;
    const { cell, faults } = readCell(said(given[1 + names.length + place]), kindOf(column, keys));
    cells.set(id, cell);
    const where = {
      file,
      part,
      row: index + 1,
      column: column.title,
      letter: letterOf(part, id),
      about: aboutOf({ keys } as FiledRow),
    };
    for (const { code, sentence } of faults)
      findings.push({ grade: GRADES[code], code, ...where, sentence, numbers: {} });
  }
  return { row: index + 1, keys, cells, notes: new Map() };
}

function tablesOf(reading: Reading, rows: readonly (readonly unknown[])[]): FiledTable[] {
  const { file, mirror, part, findings } = reading;
  const numbered = rows.map((given, index) => ({ given, index }));
  const services = Map.groupBy(numbered, ({ given }) => said(given[0]));
  return [...services].map(([code, own]) => {
    const service = mirror.services[Number(code)] ?? `service ${code}`;
    const before = findings.length;
    const read = own.map(({ given, index }) => rowOf(reading, given, index));
    for (const [place, finding] of findings.entries()) if (place >= before) findings[place] = { ...finding, service };
    return { file, part, service, period: mirror.meta.period, isMirror: true, rows: read };
  });
}

/** Reads the JSON mirror of filed reports. Undefined: the value is no such mirror. */
export function readMirror(file: string, value: unknown): Read | undefined {
  const parsed = Mirror.safeParse(value);
  if (!parsed.success) return undefined;
  const findings: Finding[] = [];
  const tables = MIRRORED_PARTS.flatMap((part) => {
    const rows = parsed.data[`t${part}`];
    return rows ? tablesOf({ file, mirror: parsed.data, part, findings }, rows) : [];
  });
  return { tables, findings };
}
