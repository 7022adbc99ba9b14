import type { Dimension, Figure, KpiId } from '../../contracts/kpi.ts';
import { CATALOGUE } from './catalogue.ts';
import { ENDS } from './ends.ts';
import { groupsOf, label, type Source } from './figures.ts';
import type { Draft } from './readings-parts.ts';
import type { GroupWaits } from './series.ts';
import { type Curve, curve, type Point } from './survival.ts';
import type { Group, Quantiles } from './tally.ts';

const HOUR_MILLISECONDS = 3_600_000;
/** Moments at which estimates are read, in hours after T0. */
const MOMENTS = [
  ['24 hours', 24],
  ['48 hours', 48],
  ['1 week', 168],
  ['30 days', 720],
] as const;
const READ_AT = MOMENTS.map(([, hours]) => hours * HOUR_MILLISECONDS);

const inHours = (milliseconds: number | undefined): number | null =>
  milliseconds === undefined ? null : milliseconds / HOUR_MILLISECONDS;

/** What both estimates of a curve have in common. */
interface Estimated {
  readonly of: Curve;
  readonly open: number;
  readonly estimator: NonNullable<Figure['estimator']>;
}

const drafted = ({ of: { n }, open, estimator }: Estimated) =>
  ({ numerator: null, denominator: n, stillOpen: open, estimator }) as const;

const at = (estimated: Estimated, part: string, share: (point: Point) => number | null): Draft[] =>
  estimated.of.points.map((point, index) => ({
    ...drafted(estimated),
    part: `${part} ${MOMENTS[index]?.[0]}`,
    unit: 'SHARE',
    value: share(point),
    atRisk: point.atRisk,
  }));

const countEach = (
  series: Readonly<Record<string, Float64Array>>,
  without: readonly string[],
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(series).flatMap(([name, { length }]) =>
      length === 0 || without.includes(name) ? [] : [[name, length]],
    ),
  );

/** Removal competes with other ends: what has ended otherwise is never removed, however long one waits. */
function removal({ removal: { OPEN, ...ends } }: GroupWaits, annexII: Quantiles): Draft[] {
  const of = curve(ends, OPEN, { moments: READ_AT, of: ['REMOVED'] });
  const estimated = { of, open: OPEN.length, estimator: 'AALEN_JOHANSEN' } as const;
  const others = ENDS.filter((end) => end !== 'REMOVED');
  const otherwise = ({ incidence }: Point) => incidence && others.reduce((sum, end) => sum + (incidence[end] ?? 0), 0);
  return [
    ...at(estimated, 'removed before', ({ incidence }) => incidence && (incidence['REMOVED'] ?? 0)),
    ...at(estimated, 'ended otherwise before', otherwise),
    {
      ...drafted(estimated),
      part: 'half of all removed after',
      unit: 'HOURS',
      value: inHours(of.median),
      beside: {
        figure: 'ANNEX_II_MEDIAN',
        value: inHours(annexII.median),
        because: countEach({ ...ends, OPEN }, ['REMOVED', 'REMOVED_AND_REVERSED', 'OTHER_MEASURE']),
      },
    },
  ];
}

/** Any decision will come in the end, so that nothing competes with it: who withdrew or ended it before was watched until then. */
function decision({ decision: { DECIDED, UNDECIDED } }: GroupWaits, decided: Quantiles): Draft[] {
  const of = curve({ DECIDED }, UNDECIDED, { moments: READ_AT, of: ['DECIDED'] });
  const estimated = { of, open: UNDECIDED.length, estimator: 'KAPLAN_MEIER' } as const;
  return [
    ...at(estimated, 'undecided after', ({ still }) => still),
    {
      ...drafted(estimated),
      part: 'half of all decided after',
      unit: 'HOURS',
      value: inHours(of.median),
      beside: { figure: 'MEDIAN_OF_DECIDED', value: inHours(decided.median), because: countEach({ UNDECIDED }, []) },
    },
  ];
}

function draftsOf(group: Group, source: Source, kpi: KpiId): Draft[] {
  const waits = source.waitsOf?.(group);
  if (!waits || !CATALOGUE[kpi].kinds.includes(group.kind)) return [];
  if (kpi === 'K4') return removal(waits, source.quantilesOf(group, 'toAction'));
  return kpi === 'K5' ? decision(waits, source.quantilesOf(group, 'toDecision')) : [];
}

/**
 * Beside the official medians, which know only what has happened: estimates of K4 and K5 that count open cases too. Exact sources
 * only; live rows do not tell how long open items have waited.
 */
export const estimates = (source: Source, by: readonly Dimension[], kpis: readonly KpiId[]): Figure[] =>
  groupsOf(source, by).flatMap((group) =>
    kpis.flatMap((kpi) => draftsOf(group, source, kpi).map((draft) => label(draft, kpi, group, source))),
  );
