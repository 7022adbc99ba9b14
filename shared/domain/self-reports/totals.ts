import type { NewSelfReport, SelfReportTotals } from '../../contracts/self-report.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';

/** As much of a report as is added up. */
type Summed = Pick<NewSelfReport, 'sector' | 'period' | 'prevented'> & {
  readonly ownInitiative?: Pick<NonNullable<NewSelfReport['ownInitiative']>, 'total' | 'automated'> | undefined;
};

/** A standing report and whose it is. */
export interface Reported {
  readonly organisation: OrganisationId;
  readonly report: Summed;
}

type Sum = SelfReportTotals['measures'];
type FigureName = 'measures' | 'automated' | 'prevented' | 'byKnownProducts';

const FIGURES: Readonly<Record<FigureName, (report: Summed) => number | undefined>> = {
  measures: ({ ownInitiative }) => ownInitiative?.total,
  automated: ({ ownInitiative }) => ownInitiative?.automated,
  prevented: ({ prevented }) => prevented?.uploads,
  byKnownProducts: ({ prevented }) => prevented?.byKnownProducts,
};

/** Pooled figures need so many organisations, and none that makes up more than this share of them. */
const DISCLOSURE = { leastOrganisations: 3, mostShare: 0.75 } as const;

/** How much each organisation contributes to a figure; who did not report it is not in it. */
function contributions(reported: readonly Reported[], read: (report: Summed) => number | undefined) {
  const by = new Map<OrganisationId, number>();
  for (const { organisation, report } of reported) {
    const value = read(report);
    if (value !== undefined) by.set(organisation, (by.get(organisation) ?? 0) + value);
  }
  return [...by.values()];
}

function sumOf(values: readonly number[], isPooled: boolean): Sum {
  const total = values.reduce((sum, value) => sum + value, 0);
  const organisations = values.length;
  const isFew = organisations < DISCLOSURE.leastOrganisations;
  const isDominated = Math.max(...values) > DISCLOSURE.mostShare * total;
  if (isPooled && organisations > 0 && (isFew || isDominated))
    return { value: null, organisations, isSuppressed: true };
  return { value: organisations === 0 ? null : total, organisations, isSuppressed: false };
}

function totalsOf(reported: readonly Reported[], isPooled: boolean): SelfReportTotals {
  const sector = reported[0]?.report.sector as SelfReportTotals['sector'];
  const sums = Object.entries(FIGURES).map(([name, read]) => [name, sumOf(contributions(reported, read), isPooled)]);
  return {
    sector,
    source: 'SELF_REPORTED',
    periods: [...new Set(reported.map(({ report }) => report.period))].sort(),
    ...(Object.fromEntries(sums) as Record<FigureName, Sum>),
  };
}

const groups = (reported: readonly Reported[], key: (report: Summed) => string): Reported[][] =>
  [...Map.groupBy(reported, ({ report }) => key(report))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);

/**
 * What own-initiative figures give to the ratio of automatic detection (K13) and the proactive share (K14), by sector. They are
 * SELF_REPORTED: whoever divides them by notice-driven actions, which are OBSERVED, labels both parts. Overlapping reports on the
 * same kind of measure are refused when they are filed, so nothing is in a sum twice.
 */
export const ownInitiativeTotals = (reported: readonly Reported[]): SelfReportTotals[] =>
  groups(reported, ({ sector }) => sector).map((own) => totalsOf(own, false));

/** Confidential reports on one sector and period, pooled among themselves: beside open ones they could be told by subtraction. */
export const pooledTotals = (reported: readonly Reported[]): SelfReportTotals[] =>
  groups(reported, ({ sector, period }) => `${sector} ${period}`).map((own) => totalsOf(own, true));
