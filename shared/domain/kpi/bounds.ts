import type { Draft } from './readings-parts.ts';

/** Of the items that are not due yet. */
interface Ahead {
  /** In time already. */
  readonly already: number;
  /** Closed, so that they cannot be in time any more. */
  readonly lost: number;
}

/**
 * Between which values a share in time will lie once every clock has run out: absent where none runs any more. The lower bound counts
 * what is in time now, the upper one what can still be. A withdrawal, or a later sighting of what is claimed to be gone, can move both.
 */
export function bounds(
  { numerator, denominator, stillOpen }: Pick<Draft, 'numerator' | 'denominator' | 'stillOpen'>,
  { already, lost }: Ahead,
): Pick<Draft, 'lower' | 'upper'> {
  const [inTime, all] = [numerator ?? 0, (denominator ?? 0) + stillOpen];
  if (stillOpen === 0) return {};
  return { lower: (inTime + already) / all, upper: (inTime + stillOpen - lost) / all };
}
