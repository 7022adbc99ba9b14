import type { Dimension, Figure, KpiId } from '../../contracts/kpi.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { CATALOGUE, METHOD_VERSION } from './catalogue.ts';
import type { Counts } from './counters.ts';
import { READ } from './readings.ts';
import { type Asked, type Draft, excludedFrom } from './readings-parts.ts';
import { type Group, group, type QuantilesOf } from './tally.ts';

/** Figures are rounded in display only; six decimals keep files the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

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
}

/** Fewer cases than this conclude nothing, and could point at somebody. */
const SMALL = 10;

function label(draft: Draft, kpi: KpiId, { counts: _, name: __, ...labels }: Group, { scope, asOf }: Source): Figure {
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
    isSmall: (denominator ?? numerator ?? 0) < SMALL,
    excluded: { ...draft.excluded },
    ...(inTime && { inTime }),
    estimate,
    source: 'OBSERVED',
    asOf,
    methodVersion: METHOD_VERSION,
  };
}

/** Figures of all groups, in a fixed order. */
export function figures(source: Source, by: readonly Dimension[], kpis: readonly KpiId[]): Figure[] {
  return group(source.counts, by).flatMap((of) => {
    const quantiles: Asked['quantiles'] = (measured) => source.quantilesOf(of, measured);
    const asked: Asked = { group: of, asOf: source.asOf, isEstimate: source.isEstimate, quantiles };
    const asking = kpis.filter((kpi) => CATALOGUE[kpi].kinds.includes(of.kind));
    return asking.flatMap((kpi) =>
      READ[kpi](asked).map((draft) => label({ excluded: excludedFrom(kpi, of), ...draft }, kpi, of, source)),
    );
  });
}
