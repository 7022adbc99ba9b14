import type { Figure } from '../../contracts/kpi.ts';
import type { Cell, Column } from '../../vocabulary/columns.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';

/** What tells one figure from another. */
const KEYS = new Set([
  'kpi',
  'part',
  'month',
  'period',
  'scope',
  'sector',
  'status',
  'memberState',
  'kind',
  'basis',
  'marketplace',
  'average',
  'estimator',
  'unit',
]);
/** They differ between any two versions, or say nothing of a value. */
const ASIDE = new Set(['asOf', 'title']);

const KEY_COLUMNS = FIGURE_COLUMNS.filter(({ name }) => KEYS.has(name));
const VALUE_COLUMNS = FIGURE_COLUMNS.filter(({ name }) => !KEYS.has(name) && !ASIDE.has(name));

const CHANGE: readonly Column[] = [
  { name: 'change', type: 'text', title: 'Change', meaning: 'CHANGED, ADDED, or GONE: the figure is in one version only.' },
  { name: 'column', type: 'text', title: 'Column', meaning: 'Which cell of the figure.' },
  { name: 'before', type: 'text', title: 'Before', meaning: 'What the earlier version said.' },
  { name: 'after', type: 'text', title: 'After', meaning: 'What this version says.' },
]; // biome-ignore format: one row a column

/** Each cell on which two versions differ. */
export const CHANGE_COLUMNS: readonly Column[] = [...KEY_COLUMNS, ...CHANGE];

const textOf = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined || cell === '' ? null : String(cell);
const keyOf = (figure: Figure): readonly Cell[] => KEY_COLUMNS.map(({ of }) => of(figure) ?? null);
const keyed = (figures: readonly Figure[]) => new Map(figures.map((figure) => [JSON.stringify(keyOf(figure)), figure]));

function cellsOf(change: string, before: Figure | undefined, after: Figure | undefined): Cell[][] {
  return VALUE_COLUMNS.flatMap(({ name, of }) => {
    const [was, is] = [before && textOf(of(before)), after && textOf(of(after))].map((text) => text ?? null);
    return was === is ? [] : [[change, name, was ?? null, is ?? null]];
  });
}

/** Every cell on which the figures of two versions differ, in the order of the figures; then figures that are gone. */
export function changesOf(before: readonly Figure[], after: readonly Figure[]): Cell[][] {
  const [old, now] = [keyed(before), keyed(after)];
  const rows: Cell[][] = [];
  for (const [key, figure] of now) {
    const was = old.get(key);
    const cells = cellsOf(was ? 'CHANGED' : 'ADDED', was, figure);
    rows.push(...cells.map((cell) => [...keyOf(figure), ...cell]));
  }
  for (const [key, figure] of old)
    if (!now.has(key)) rows.push(...cellsOf('GONE', figure, undefined).map((cell) => [...keyOf(figure), ...cell]));
  return rows;
}
