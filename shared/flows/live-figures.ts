import { type Figure, KPI_IDS, type KpiId, type KpiQuery, REGISTER_KPI_IDS } from '../contracts/kpi.ts';
import { averages } from '../domain/kpi/averages.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { cohorts } from '../domain/kpi/cohort.ts';
import type { Counts } from '../domain/kpi/counters.ts';
import { DIALOGUES } from '../domain/kpi/dialogues.ts';
import { figures, type Source } from '../domain/kpi/figures.ts';
import { live } from '../domain/kpi/live.ts';
import { type Scope, scopeName } from '../domain/kpi/scope.ts';
import type { Reaching } from '../domain/ownership.ts';
import type { RegisterAsked } from '../domain/registers/asked.ts';
import { SECTORS, type Sector } from '../sectors/sectors.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import type { Instant } from '../vocabulary/time.ts';
import { checkMarketplaces, checkMonths, scopeOf } from './figure-scope.ts';
import { liveRegisterFigures } from './live-register-figures.ts';
import { type CountsOf, countsOfEach } from './marketplace-counts.ts';

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

const ofSectors = (counts: Counts, sectors: readonly Sector[]): Counts =>
  new Map([...counts].filter(([key]) => sectors.some((name) => key.split('#')[1] === name)));

/** Reads counters, and says how many rows were read. */
function reader(views: Table, generation: number, { from, to }: Pick<RegisterAsked, 'from' | 'to'>) {
  const read = { rows: 0 };
  const countsOf: CountsOf = async (of) => {
    const { counts, rows } = await readCounts(views, kpiPartition(generation, partitionOf(of)), from, to);
    read.rows += rows;
    return counts;
  };
  return { read, countsOf };
}

/** What counters tell: by marketplace with the averages over all of them. */
function counted(source: Source, { scope, by, kpis }: RegisterAsked): Figure[] {
  const isAveraged = scope === 'ALL' && by.includes('marketplace');
  return [...figures(source, by, kpis), ...(isAveraged ? averages(source, by, kpis) : [])];
}

/** Figures from the live counters, and from the registers where they are named. */
export async function liveFigures(at: LiveFigures, who: Reaching, query: KpiQuery, asOf: Instant) {
  const { from, to = from, by = [], period = 'MONTH' } = query;
  checkMonths(from, to);
  const scope = scopeOf(who, query.marketplace);
  checkMarketplaces(scope, by);
  const [{ kpis, sectors }, cohortOf] = [narrowed(query), cohorts(period, from, to)];
  const asked: RegisterAsked = { scope, asOf, from, to, by, kpis, sectors, cohortOf };
  const { current: generation } = await readGenerations(at.views);
  const { read, countsOf } = reader(at.views, generation, asked);
  const counts = ofSectors(await countsOf(scope), sectors);
  const isSplit = by.includes('marketplace');
  const each = isSplit ? await countsOfEach(at.registry, scope, countsOf) : new Map<never, Counts>();
  const byMarketplace = new Map([...each].map(([id, own]) => [id, ofSectors(own, sectors)]));
  const source = { ...live(counts, scopeName(scope), asOf), cohortOf, byMarketplace };
  const ofRegisters = await liveRegisterFigures({ ...at, generation, countsOf }, asked);
  const found = [...counted(source, asked), ...ofRegisters];
  return { asOf, methodVersion: METHOD_VERSION, rowsRead: read.rows, figures: found };
}
