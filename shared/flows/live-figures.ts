import { KPI_IDS, type KpiId, type KpiQuery, REGISTER_KPI_IDS } from '../contracts/kpi.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { DIALOGUES } from '../domain/kpi/dialogues.ts';
import { figures } from '../domain/kpi/figures.ts';
import { live } from '../domain/kpi/live.ts';
import { type Scope, scopeName } from '../domain/kpi/scope.ts';
import type { Reaching } from '../domain/ownership.ts';
import { SECTORS, type Sector } from '../sectors/sectors.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import type { Instant } from '../vocabulary/time.ts';
import { checkMonths, scopeOf } from './figure-scope.ts';
import { liveRegisterFigures } from './live-register-figures.ts';

const partitionOf = (scope: Scope): string =>
  scope === 'ALL'
    ? ALL_SCOPE
    : 'marketplace' in scope
      ? marketplaceScope(scope.marketplace)
      : submitterScope(scope.submitter);

/** Figures of registers take more reading: they are given to whoever names them, or the dialogue that they are of. */
const BY_DEFAULT: readonly KpiId[] = KPI_IDS.filter((id) => !(REGISTER_KPI_IDS as readonly KpiId[]).includes(id));

/** Which figures and sectors are asked for: those that are named, within the dialogue. */
function narrowed({ dialogue, kpi, sector }: Pick<KpiQuery, 'dialogue' | 'kpi' | 'sector'>) {
  const set = dialogue && DIALOGUES[dialogue];
  const [kpis, sectors]: [readonly KpiId[], readonly Sector[]] = [set?.kpis ?? KPI_IDS, set?.sectors ?? SECTORS];
  const named = kpi ?? (set ? set.kpis : BY_DEFAULT);
  return {
    kpis: KPI_IDS.filter((id) => kpis.includes(id) && named.includes(id)),
    sectors: sectors.filter((name) => !sector || sector.includes(name)),
  };
}

/** Where live figures are read from. */
interface LiveFigures {
  readonly cases: Table;
  readonly views: Table;
  readonly registry: Registry;
}

/** Figures from the live counters, and from the registers where they are named. */
export async function liveFigures(
  { cases, views, registry }: LiveFigures,
  who: Reaching,
  query: KpiQuery,
  asOf: Instant,
) {
  const { from, to = from, by = [] } = query;
  checkMonths(from, to);
  const scope = scopeOf(who, query.marketplace);
  const { kpis, sectors } = narrowed(query);
  const { current } = await readGenerations(views);
  const read = (of: Scope) => readCounts(views, kpiPartition(current, partitionOf(of)), from, to);
  const { counts, rows } = await read(scope);
  for (const key of counts.keys()) if (!sectors.some((name) => key.split('#')[1] === name)) counts.delete(key);
  const asked = { scope, asOf, from, to, by, kpis, sectors };
  const countsOf = async (of: Scope) => (await read(of)).counts;
  const ofRegisters = await liveRegisterFigures({ cases, views, registry, generation: current, countsOf }, asked);
  return {
    asOf,
    methodVersion: METHOD_VERSION,
    rowsRead: rows,
    figures: [...figures(live(counts, scopeName(scope), asOf), by, kpis), ...ofRegisters],
  };
}
