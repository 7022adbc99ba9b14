import { KPI_IDS, type KpiQuery } from '../contracts/kpi.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { type Scope, scopeName } from '../domain/kpi/exact.ts';
import { figures } from '../domain/kpi/figures.ts';
import { live } from '../domain/kpi/live.ts';
import type { Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import { SECTORS } from '../sectors/sectors.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Month } from '../vocabulary/time.ts';

const MOST_MONTHS = 24;

/** Whose figures somebody may see: their own, or, who reaches everything, all or those of one marketplace. */
export function scopeOf({ organisation, reach }: Reaching, marketplace: OrganisationId | undefined): Scope {
  if (reach === 'all') return marketplace ? { marketplace } : 'ALL';
  const own: Scope = reach === 'own' ? { submitter: organisation } : { marketplace: organisation };
  if (marketplace && marketplace !== organisation)
    throw new RefusedError('FORBIDDEN', 'These are the figures of another organisation');
  return own;
}

const partitionOf = (scope: Scope): string =>
  scope === 'ALL'
    ? ALL_SCOPE
    : 'marketplace' in scope
      ? marketplaceScope(scope.marketplace)
      : submitterScope(scope.submitter);

/** From one month to another, both included, in the right order and not too many. */
export function checkMonths(from: Month, to: Month): void {
  const months = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const count = months(to) - months(from) + 1;
  if (count >= 1 && count <= MOST_MONTHS) return;
  throw new RefusedError('INVALID_INPUT', 'The period is not one to 24 months', {
    faults: [
      {
        pointer: '/to',
        code: 'INVALID_INPUT',
        detail: `Name a month from ${from} on, at most ${MOST_MONTHS} months in all`,
      },
    ],
  });
}

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
