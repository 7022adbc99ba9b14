import type { Dimension, Figure, KpiId } from '../../contracts/kpi.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { CATALOGUE, METHOD_VERSION } from './catalogue.ts';
import type { CohortOf } from './cohort.ts';
import type { Counts } from './counters.ts';
import { READ } from './readings.ts';
import { type Asked, type Draft, excludedFrom } from './readings-parts.ts';
import type { WaitsOf } from './series.ts';
import { type Group, group, type QuantilesOf } from './tally.ts';

/** Figures are rounded in display only; six decimals keep files the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const quotient = ({ value, numerator, denominator }: Draft): number | null => {
  if (value !== undefined) return value === null ? null : rounded(value);
  return numerator === null || !denominator ? null : rounded(numerator / denominator);
};

/** Everything figures are made from. */
export interface Source {
  readonly counts: Counts;
  readonly quantilesOf: QuantilesOf;
  readonly isEstimate: boolean;
  readonly scope: string;
  readonly asOf: Instant;
  /** The counters of each marketplace by itself. Live rows do not have them. */
  readonly byMarketplace?: ReadonlyMap<OrganisationId, Counts>;
  /** Which months make one cohort; each month is one where nothing else is said. */
  readonly cohortOf?: CohortOf;
  /** How long items waited, and what for. Live rows do not tell. */
  readonly waitsOf?: WaitsOf;
}

/** Fewer cases than this conclude nothing, and could point at somebody. */
const SMALL = 10;
export const isFew = (cases: number): boolean => cases < SMALL;

/** What only some figures have; absent where it does not apply. */
const partsOf = ({ lower, upper, estimator, atRisk, beside }: Draft) => ({
  ...(lower !== undefined && { lower: rounded(lower) }),
  ...(upper !== undefined && { upper: rounded(upper) }),
  ...(estimator && { estimator }),
  ...(atRisk !== undefined && { atRisk }),
  ...(beside && { beside: { ...beside, value: beside.value === null ? null : rounded(beside.value) } }),
});

/** A figure of a group, with everything that is to be said beside its value. */
export function label(
  draft: Draft,
  kpi: KpiId,
  { counts: _, name: __, ...labels }: Group,
  { scope, asOf }: Source,
): Figure {
  const { part, unit, numerator, denominator, stillOpen, inTime, estimate = false } = draft;
  return {
    kpi,
    part,
    ...labels,
    scope,
    unit,
    numerator,
    denominator,
    value: quotient(draft),
    stillOpen,
    isSmall: isFew(denominator ?? numerator ?? 0),
    excluded: { ...draft.excluded },
    ...(inTime && { inTime }),
    ...partsOf(draft),
    estimate,
    source: 'OBSERVED',
    asOf,
    methodVersion: METHOD_VERSION,
  };
}

/** Groups of everybody, or, where that is asked, of each marketplace by itself. */
export function groupsOf({ counts, byMarketplace, cohortOf }: Source, by: readonly Dimension[]): Group[] {
  if (!by.includes('marketplace')) return group(counts, { by, cohortOf });
  if (!byMarketplace) throw new Error('Live counters do not tell marketplaces apart');
  const each = [...byMarketplace].flatMap(([marketplace, own]) => group(own, { by, cohortOf, marketplace }));
  return each.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Figures of one group. */
export function figuresOfGroup(source: Source, of: Group, kpis: readonly KpiId[]): Figure[] {
  const quantiles: Asked['quantiles'] = (measured) => source.quantilesOf(of, measured);
  const asked: Asked = { group: of, asOf: source.asOf, isEstimate: source.isEstimate, quantiles };
  const asking = kpis.filter((kpi) => CATALOGUE[kpi].kinds.includes(of.kind));
  return asking.flatMap((kpi) =>
    READ[kpi](asked).map((draft) => label({ excluded: excludedFrom(kpi, of), ...draft }, kpi, of, source)),
  );
}

/** Figures of all groups, in a fixed order. */
export const figures = (source: Source, by: readonly Dimension[], kpis: readonly KpiId[]): Figure[] =>
  groupsOf(source, by).flatMap((of) => figuresOfGroup(source, of, kpis));
