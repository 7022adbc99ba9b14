import type { Figure, InTime, KpiId } from '../../contracts/kpi.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Measured } from './durations.ts';
import { EXCLUSIONS } from './exclusions.ts';
import type { Group, Quantiles } from './tally.ts';

/** The numbers of one figure before it is labelled. */
export interface Draft extends Partial<Pick<Figure, 'lower' | 'upper' | 'estimator' | 'atRisk' | 'beside'>> {
  readonly part: string;
  readonly unit: Figure['unit'];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value?: number | null;
  readonly stillOpen: number;
  readonly excluded?: Readonly<Record<string, number>>;
  readonly inTime?: InTime;
  readonly estimate?: boolean;
}

/** A group, and the moment it is asked about. */
export interface Asked {
  readonly group: Group;
  readonly asOf: Instant;
  readonly quantiles: (measured: Measured) => Quantiles;
  readonly isEstimate: boolean;
}

const HOUR_MILLISECONDS = 3_600_000;
export const of = ({ counts }: Group, name: string): number => counts.get(name) ?? 0;
export const count = (part: string, numerator: number, stillOpen = 0): Draft => ({
  part,
  unit: 'COUNT',
  numerator,
  denominator: null,
  value: numerator,
  stillOpen,
});
export const share = (part: string, numerator: number, denominator: number, stillOpen: number): Draft => ({
  part,
  unit: 'SHARE',
  numerator,
  denominator,
  stillOpen,
});

export const excludedFrom = (kpi: KpiId, from: Group): Record<string, number> =>
  Object.fromEntries(
    Object.entries(EXCLUSIONS).flatMap(([why, { counter, from: kpis }]) =>
      counter && kpis.includes(kpi) ? [[why, of(from, counter)]] : [],
    ),
  );

/** Medians and 90th percentiles: what has not happened yet is not in them, and is shown beside. */
export function times(
  asked: Asked,
  measured: Measured,
  stillOpen: number,
  { label = '', unit = 'HOURS' }: { label?: string; unit?: 'HOURS' | 'SECONDS' } = {},
): Draft[] {
  const { n, median, p90 } = asked.quantiles(measured);
  const per = unit === 'HOURS' ? HOUR_MILLISECONDS : 1000;
  const draft = (name: string, value: number | undefined): Draft => ({
    part: label ? `${label}, ${name}` : name,
    unit,
    numerator: null,
    denominator: n,
    value: value === undefined ? null : value / per,
    stillOpen,
    estimate: asked.isEstimate,
  });
  return [draft('median', median), draft('p90', p90)];
}
