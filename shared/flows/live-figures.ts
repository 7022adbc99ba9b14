import { KPI_IDS, type KpiQuery } from '../contracts/kpi.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { type Scope, scopeName } from '../domain/kpi/exact.ts';
import { figures } from '../domain/kpi/figures.ts';
import { live } from '../domain/kpi/live.ts';
import type { Reaching } from '../domain/ownership.ts';
import { SECTORS } from '../sectors/sectors.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import { checkMonths, scopeOf } from './figure-scope.ts';

const partitionOf = (scope: Scope): string =>
  scope === 'ALL'
    ? ALL_SCOPE
    : 'marketplace' in scope
      ? marketplaceScope(scope.marketplace)
      : submitterScope(scope.submitter);

/** Figures from the live counters. */
export async function liveFigures(views: Table, who: Reaching, query: KpiQuery, asOf: string) {
  const { from, to = from, kpi = KPI_IDS, sector = SECTORS, by = [] } = query;
  checkMonths(from, to);
  const scope = scopeOf(who, query.marketplace);
  const { current } = await readGenerations(views);
  const { counts, rows } = await readCounts(views, kpiPartition(current, partitionOf(scope)), from, to);
  for (const key of counts.keys()) if (!sector.some((name) => key.split('#')[1] === name)) counts.delete(key);
  const asked = KPI_IDS.filter((id) => kpi.includes(id));
  return {
    asOf,
    methodVersion: METHOD_VERSION,
    rowsRead: rows,
    figures: figures(live(counts, scopeName(scope), asOf), by, asked),
  };
}
