import { type EntryOf, isOf } from '../../contracts/register-entry.ts';
import { SECTORS, type Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Month } from '../../vocabulary/time.ts';
import { type Cohort, monthly } from '../kpi/cohort.ts';
import { spanOf } from '../self-reports/periods.ts';
import { ownInitiativeTotals, pooledTotals } from '../self-reports/totals.ts';
import { byMarketplace, count, type RegisterAsked, type RegisterDraft, type Registers, share } from './asked.ts';

const PLACE = 'SELFREPORTS#';

/** A report that stands, the months it is of, and the period under which it is shown. */
interface Reported {
  readonly marketplace: OrganisationId;
  readonly organisation: OrganisationId;
  readonly report: EntryOf<'SELF_REPORT'>['data']['report'];
  readonly cohort: Cohort;
  readonly months: { readonly from: Month; readonly to: Month };
}

/** Reports within one of the periods that are asked about are shown under it; a longer one stands under its own. */
function cohortOf(period: string, { cohortOf: of = monthly }: RegisterAsked): Cohort {
  const { from, to } = spanOf(period);
  const [first, last] = [of(from), of(to)];
  const isWithin = first && last && (first.period ?? first.month) === (last.period ?? last.month);
  return isWithin ? first : { month: from, period };
}

/** Of each reference the latest version, of periods that lie within what is asked. Whoever submits is not told what others report of themselves. */
function reportsOf({ entries, asked }: Registers): Reported[] {
  const { scope, from, to, sectors = SECTORS } = asked;
  const latest = new Map<string, EntryOf<'SELF_REPORT'>>();
  for (const entry of entries.filter(isOf('SELF_REPORT')))
    latest.set(`${entry.place} ${entry.data.report.reference}`, entry);
  return [...latest.values()]
    .map(({ place, data: { report } }) => {
      const organisation = place.slice(PLACE.length) as OrganisationId;
      const months = spanOf(report.period);
      return { organisation, marketplace: organisation, report, cohort: cohortOf(report.period, asked), months };
    })
    .filter(({ organisation }) => scope === 'ALL' || ('marketplace' in scope && scope.marketplace === organisation))
    .filter(({ report, months }) => sectors.includes(report.sector) && months.from >= from && months.to <= to);
}

/** Reports on one sector and period. Reports are by sector, and so are their figures, always. */
function groupsOf(registers: Registers) {
  const groups = Map.groupBy(
    reportsOf(registers),
    ({ report, cohort }) => `${cohort.period ?? cohort.month} ${report.sector}`,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      const [open, confidential] = [false, true].map((is) =>
        all.filter(({ report }) => (report.confidential === true) === is),
      );
      if (!first) return [];
      return [{ ...first.cohort, sector: first.report.sector, open: open ?? [], confidential: confidential ?? [] }];
    });
}

type FigureName = 'measures' | 'automated' | 'prevented' | 'byKnownProducts';

/** Sums of open reports, by marketplace where that is asked for; and of confidential ones among themselves, where they may be shown. */
function sums(registers: Registers, parts: Partial<Readonly<Record<FigureName, string>>>): RegisterDraft[] {
  const named = Object.entries(parts) as [FigureName, string][];
  return groupsOf(registers).flatMap(({ month, period, sector, open, confidential }) => {
    const labels = { month, period, sector, source: 'SELF_REPORTED' } as const;
    const shown = byMarketplace(registers.asked, open).flatMap(({ own, ...marketplace }) => {
      const [total] = ownInitiativeTotals(own);
      const excluded = { CONFIDENTIAL: confidential.length };
      return named.flatMap(([name, part]) => {
        const value = total?.[name].value;
        return value === null || value === undefined
          ? []
          : [{ ...count(part, value), ...labels, ...marketplace, excluded }];
      });
    });
    const pooled = registers.asked.scope === 'ALL' ? pooledTotals(confidential) : [];
    const hidden = pooled.flatMap((total) =>
      named.flatMap(([name, part]) => {
        const { value } = total[name];
        return value === null ? [] : [{ ...count(`${part}, reported in confidence`, value), ...labels }];
      }),
    );
    return [...shown, ...hidden];
  });
}

/** Items acted on upon notice, of the same marketplaces, sector and months: only they compare with what was reported. */
function observed(own: readonly Reported[], sector: Sector, { byMarketplace: counters }: RegisterAsked): number {
  let acted = 0;
  for (const { organisation, months } of own)
    for (const [key, n] of counters?.get(organisation) ?? []) {
      const [month = '', of] = key.split('#');
      if (of === sector && key.endsWith('.ac') && months.from <= month && month <= months.to) acted += n;
    }
  return acted;
}

type Set = (own: number, notified: number) => Pick<RegisterDraft, 'part' | 'unit' | 'numerator' | 'denominator'>;

/** Sets what marketplaces report of their own initiative against what they were seen to do upon notices. */
function against(registers: Registers, set: Set): RegisterDraft[] {
  const { asked } = registers;
  return groupsOf(registers).flatMap(({ month, period, sector, open, confidential }) => {
    const reporting = open.filter(({ report }) => report.ownInitiative);
    return byMarketplace(asked, reporting).flatMap(({ own, ...marketplace }) => {
      if (own.length === 0) return [];
      const labels = { month, period, sector, ...marketplace, excluded: { CONFIDENTIAL: confidential.length } };
      const reported = own.reduce((sum, { report }) => sum + (report.ownInitiative?.total ?? 0), 0);
      const notified = observed(own, sector, asked);
      return [
        { ...count('items acted on upon notice', notified), ...labels, source: 'OBSERVED' as const },
        { ...set(reported, notified), ...labels },
      ];
    });
  });
}

/** K13: how many measures of own initiative there are for each item acted on upon notice. */
export const automaticDetection = (registers: Registers): RegisterDraft[] => [
  ...sums(registers, { measures: 'measures of own initiative', automated: 'of these, by automated means alone' }),
  ...against(registers, (own, notified) => ({
    part: 'own initiative to notice',
    unit: 'RATIO',
    numerator: own,
    denominator: notified,
  })),
];

/** K14: both parts are shown beside the share, each with its source. */
export const proactive = (registers: Registers): RegisterDraft[] => [
  ...sums(registers, { measures: 'measures of own initiative' }),
  ...against(registers, (own, notified) => share('proactive', own, own + notified)),
];

export const prevented = (registers: Registers): RegisterDraft[] =>
  sums(registers, { prevented: 'uploads prevented', byKnownProducts: 'of these, by a match with known products' });

/** Voluntary measures by kind. What was reported in confidence is not in it. */
export const voluntary = (registers: Registers): RegisterDraft[] =>
  groupsOf(registers).flatMap(({ month, period, sector, open }) => {
    const measures = open.flatMap(({ report }) => report.voluntary ?? []);
    return [...Map.groupBy(measures, ({ kind }) => kind)].sort().flatMap(([kind, of]) => {
      const labels = { month, period, sector };
      const numbers = of.flatMap(({ number }) => number ?? []);
      const total = numbers.reduce((sum, number) => sum + number, 0);
      const given = numbers.length > 0 ? [{ ...count(`${kind}, number given`, total), ...labels }] : [];
      return [{ ...count(`${kind}, measures`, of.length), ...labels }, ...given];
    });
  });
