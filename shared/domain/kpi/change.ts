import type { Change } from '../../contracts/figure-parts.ts';
import type { Figure } from '../../contracts/kpi.ts';
import { rounded } from './figures.ts';

/** The same figure of another period has the same name. */
const nameOf = ({
  kpi,
  part,
  scope,
  sector,
  status,
  memberState,
  kind,
  basis,
  marketplace,
  average,
  estimator,
}: Figure) => [kpi, part, scope, sector, status, memberState, kind, basis, marketplace, average, estimator].join('/');

/** How a figure changed since an earlier one: not at all comparable unless both were made by one method. */
export function changeSince(now: Figure, before: Figure | undefined): Change {
  const from = before ? (before.period ?? before.month) : null;
  if (!before) return { from, by: null, reason: 'NOTHING_BEFORE' };
  if (before.methodVersion !== now.methodVersion) return { from, by: null, reason: 'METHOD_DIFFERS' };
  if (now.value === null || before.value === null) return { from, by: null, reason: 'NO_VALUE' };
  return { from, by: rounded(now.value - before.value) };
}

/**
 * Adds to each figure how it changed since the period before. Periods follow one another in the figures themselves; of the first,
 * the one before is looked for among earlier figures, such as those of an export of last year.
 */
export function withChanges(figures: readonly Figure[], earlier: readonly Figure[] = []): Figure[] {
  const months = [...new Set([...earlier, ...figures].map(({ month }) => month))].sort();
  const byMonth = new Map<string, Figure>();
  for (const figure of [...earlier, ...figures]) byMonth.set(`${figure.month}/${nameOf(figure)}`, figure);
  return figures.map((figure) => {
    const month = months[months.indexOf(figure.month) - 1];
    return { ...figure, change: changeSince(figure, byMonth.get(`${month}/${nameOf(figure)}`)) };
  });
}
