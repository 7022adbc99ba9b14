import type { PublicFigure } from '../../contracts/public-figure.ts';
import type { Month } from '../../vocabulary/time.ts';
import type { Period } from '../kpi/cohort.ts';
import type { Made } from './decisions.ts';
import type { Reason } from './rules.ts';
import type { Line } from './system.ts';
import { keyOf, type PublicDimension, type Table } from './tables.ts';

const DIMENSIONS: readonly PublicDimension[] = ['sector', 'status', 'memberState'];

/** The months that the name of a period stands for. */
function spanOf(period: string): { length: Period; from: Month; to: Month } {
  const [from = '', to = from] = period.split('/');
  const [year, half] = from.split('-');
  if (to !== from) return { length: 'RANGE', from, to };
  if (half === undefined) return { length: 'YEAR', from: `${year}-01`, to: `${year}-12` };
  if (half === 'H1') return { length: 'HALF_YEAR', from: `${year}-01`, to: `${year}-06` };
  return half === 'H2' ? { length: 'HALF_YEAR', from: `${year}-07`, to: `${year}-12` } : { length: 'MONTH', from, to };
}

/** The tables that rows come from. */
export function tablesOf(rows: readonly PublicFigure[]): Table[] {
  const tables = rows.map((row) => {
    const by = DIMENSIONS.filter((dimension) => row[dimension] !== 'ALL');
    return { by, ...spanOf(row.period) };
  });
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

/** What rows have shown and withheld, by the places of their numbers now. */
export function decisionsOf(rows: readonly PublicFigure[], lines: readonly Line[]): Made {
  const places = new Map(lines.map((line) => [`${line.node.key}|${line.template.name}`, line]));
  const made = { shown: new Set<number>(), withheld: new Map<number, Reason>() };
  for (const row of rows) {
    const line = places.get(`${keyOf(row, row.period)}|${row.kpi} ${row.part}`);
    for (const field of ['numerator', 'denominator'] as const) {
      const place = line?.[field];
      if (place === undefined) continue;
      if (row[field] !== null) made.shown.add(place);
      else if (row.suppressed !== 'none') made.withheld.set(place, row.suppressed);
    }
  }
  return made;
}
