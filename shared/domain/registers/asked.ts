import type { Dimension, Figure, KpiId } from '../../contracts/kpi.ts';
import type { RegisterEntry } from '../../contracts/register-entry.ts';
import { SECTORS, type Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { type Instant, type Month, monthOf } from '../../vocabulary/time.ts';
import { CATALOGUE, METHOD_VERSION } from '../kpi/catalogue.ts';
import { type Cohort, type CohortOf, monthly } from '../kpi/cohort.ts';
import type { Counts } from '../kpi/counters.ts';
import { type Scope, scopeName } from '../kpi/scope.ts';
import type { SellerLines } from './seller-lines.ts';

/** Which figures of registers are asked for, and what they are set against. */
export interface RegisterAsked {
  readonly scope: Scope;
  readonly asOf: Instant;
  readonly from: Month;
  readonly to: Month;
  readonly by: readonly Dimension[];
  readonly kpis: readonly KpiId[];
  readonly sectors?: readonly Sector[];
  /** Which months make one cohort; each month is one where nothing else is said. */
  readonly cohortOf?: CohortOf;
  /** Counters of each marketplace by itself: what was observed stands beside what it reports. */
  readonly byMarketplace?: ReadonlyMap<OrganisationId, Counts>;
  /** Decisions on items of known sellers, for the figure of repeat sellers. */
  readonly sellers?: SellerLines;
}

/** What a reading gets: entries before the cut, in their order. */
export interface Registers {
  readonly entries: readonly RegisterEntry[];
  readonly asked: RegisterAsked;
}

/** The numbers of one figure before it is labelled. */
export interface RegisterDraft extends Pick<Figure, 'part' | 'unit' | 'numerator' | 'denominator'> {
  readonly value?: number | null;
  readonly month: Month;
  readonly period?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly status?: Figure['status'] | undefined;
  readonly memberState?: Figure['memberState'] | undefined;
  readonly marketplace?: OrganisationId | undefined;
  readonly source?: Figure['source'];
  readonly excluded?: Readonly<Record<string, number>>;
}

/** Fewer cases than this conclude nothing, and could point at somebody. */
const SMALL = 10;
const PRECISION = 1e6;

const numberOf = ({ value, numerator, denominator, unit }: RegisterDraft): number | null => {
  const found =
    value ?? (unit === 'COUNT' ? numerator : numerator !== null && denominator ? numerator / denominator : null);
  return found === null ? null : Math.round(found * PRECISION) / PRECISION;
};

/** Labels the numbers of a figure. It is of no kind and basis: registers hold no items. */
export function labelled(kpi: KpiId, draft: RegisterDraft, { scope, asOf }: RegisterAsked): Figure {
  const { part, unit, numerator, denominator, month, period, sector, status, memberState, marketplace } = draft;
  return {
    kpi,
    part,
    month,
    ...(period && { period }),
    scope: scopeName(scope),
    sector: sector ?? 'ALL',
    status: status ?? 'ALL',
    memberState: memberState ?? 'ALL',
    kind: 'NONE',
    basis: 'NONE',
    ...(marketplace && { marketplace }),
    unit,
    numerator,
    denominator,
    value: draft.value === null ? null : numberOf(draft),
    stillOpen: 0,
    isSmall: (denominator ?? numerator ?? 0) < SMALL,
    excluded: { ...draft.excluded },
    estimate: false,
    source: draft.source ?? CATALOGUE[kpi].source,
    asOf,
    methodVersion: METHOD_VERSION,
  };
}

export const count = (part: string, numerator: number) =>
  ({ part, unit: 'COUNT', numerator, denominator: null }) as const;
export const share = (part: string, numerator: number, denominator: number) =>
  ({ part, unit: 'SHARE', numerator, denominator }) as const;

/** A period with the last moment that counts in it. */
export interface Span extends Cohort {
  readonly end: Instant;
  /** Before it began. */
  readonly start: Instant;
}

export const nextMonth = (month: Month): Month => {
  const next = new Date(Date.parse(`${month}-01T00:00:00.000Z`));
  next.setUTCMonth(next.getUTCMonth() + 1);
  return monthOf(next.toISOString());
};
const startOf = (month: Month): Instant => `${month}-01T00:00:00.000Z`;
const justBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString();
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The periods that are asked about, from the first month of which anything is known until the cut. */
export function spansOf({ from, to, asOf, cohortOf = monthly }: RegisterAsked, first: Month | undefined): Span[] {
  const spans = new Map<string, Span>();
  const last = earlier(to, monthOf(asOf));
  for (let month = first && first > from ? first : from; first && month <= last; month = nextMonth(month)) {
    const cohort = cohortOf(month);
    if (!cohort) continue;
    const name = cohort.period ?? cohort.month;
    const end = justBefore(earlier(startOf(nextMonth(month)), asOf));
    const start = spans.get(name)?.start ?? justBefore(startOf(cohort.month));
    spans.set(name, { ...cohort, end, start });
  }
  return [...spans.values()];
}

/** The first of some months; undefined of none. */
export const firstOf = (instants: readonly Instant[]): Month | undefined => {
  const [first] = [...instants].sort();
  return first && monthOf(first);
};

/** Whether it lies in a period: by then, and not before it began. */
export const isIn = ({ start, end }: Span, at: Instant): boolean => at > start && at <= end;

/** One figure for all sectors, or one for each; with the sectors that it is of. */
export const bySector = ({
  by,
  sectors = SECTORS,
}: RegisterAsked): { sector?: Sector; sectors: readonly Sector[] }[] =>
  by.includes('sector') ? sectors.map((sector) => ({ sector, sectors: [sector] })) : [{ sectors }];

/** What belongs to one marketplace, or to all of them. */
interface Own<T> {
  readonly marketplace?: OrganisationId;
  readonly own: readonly T[];
}

/** One figure for all marketplaces, or one for each that has anything in it. */
export function byMarketplace<T extends { readonly marketplace: OrganisationId }>(
  { by }: RegisterAsked,
  all: readonly T[],
): Own<T>[] {
  if (!by.includes('marketplace')) return [{ own: all }];
  return [...Map.groupBy(all, ({ marketplace }) => marketplace)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([marketplace, own]) => ({ marketplace, own }));
}
