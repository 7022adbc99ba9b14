import type { FigureCurve } from '../../contracts/exact-figures.ts';
import type { Dimension } from '../../contracts/kpi.ts';
import { CATALOGUE, METHOD_VERSION } from './catalogue.ts';
import { groupsOf, rounded, type Source } from './figures.ts';
import type { GroupWaits } from './series.ts';
import { curve } from './survival.ts';
import type { Group } from './tally.ts';

const HOUR_MILLISECONDS = 3_600_000;

/** Moments at which a curve is drawn, in hours after T0: those of the estimates among them. */
const HOURS = [1, 3, 6, 12, 24, 36, 48, 72, 96, 120, 168, 240, 336, 504, 720, 1440, 2160] as const;
const MOMENTS = HOURS.map((hours) => hours * HOUR_MILLISECONDS);

const roundedEach = (shares: Readonly<Record<string, number>>, ends: readonly string[]): Record<string, number> =>
  Object.fromEntries(ends.map((end) => [end, rounded(shares[end] ?? 0)]));

/** How the waits of a group ended, as time went by. Ends that nothing came to have no line. */
function drawn({ removal: { OPEN, ...ends } }: GroupWaits): Pick<FigureCurve, 'n' | 'stillOpen' | 'ends' | 'points'> {
  const came = Object.entries(ends).flatMap(([end, { length }]) => (length > 0 ? [end] : []));
  const { n, points } = curve(ends, OPEN, { moments: MOMENTS, of: ['REMOVED'] });
  return {
    n,
    stillOpen: OPEN.length,
    ends: Object.fromEntries(came.map((end) => [end, ends[end as keyof typeof ends].length])),
    points: points.map(({ incidence, atRisk }, index) => ({
      hours: HOURS[index] ?? 0,
      atRisk,
      shares: incidence && roundedEach(incidence, came),
    })),
  };
}

function curvesOf(group: Group, source: Source): FigureCurve[] {
  const waits = source.waitsOf?.(group);
  if (!waits || !CATALOGUE.K4.kinds.includes(group.kind)) return [];
  const { counts: _, name: __, ...labels } = group;
  const { scope, asOf } = source;
  const from = { kpi: 'K4', estimator: 'AALEN_JOHANSEN', scope, asOf, methodVersion: METHOD_VERSION } as const;
  const found = drawn(waits);
  return found.n > 0 ? [{ ...from, ...labels, ...found }] : [];
}

/**
 * Cumulative incidence of removal and of the ends that compete with it, as curves: the estimates of K4 at more moments. Exact sources
 * only; live rows do not tell how long open items have waited.
 */
export const curves = (source: Source, by: readonly Dimension[]): FigureCurve[] =>
  groupsOf(source, by).flatMap((group) => curvesOf(group, source));
