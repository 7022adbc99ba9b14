import type { FigureCurve } from '../figure.ts';

/** One end as time goes by. */
export interface CurveLine {
  readonly end: string;
  readonly name: string;
  readonly points: readonly { readonly hours: number; readonly share: number }[];
}

/** One line for each end that anything came to, removal first. Beyond the last look there is nothing to draw. */
export const linesOf = ({ ends, points }: FigureCurve, nameOf: (end: string) => string): CurveLine[] =>
  Object.keys(ends)
    .sort((a, b) => Number(b === 'REMOVED') - Number(a === 'REMOVED'))
    .map((end) => ({
      end,
      name: nameOf(end),
      points: points.flatMap(({ hours, shares }) => (shares ? [{ hours, share: shares[end] ?? 0 }] : [])),
    }));

/** Moments that are written at the axis, in hours: the message of each. */
export const TICKS = [
  [1, 'h1'],
  [6, 'h6'],
  [24, 'h24'],
  [48, 'h48'],
  [168, 'w1'],
  [720, 'd30'],
  [2160, 'd90'],
] as const;
