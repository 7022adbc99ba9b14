import type { Instant } from '../../vocabulary/time.ts';
import { millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';
import { OPEN_STATES } from '../life/table.ts';

/** The first deadline of an item, whatever its basis. */
export const firstDueOf = ({ clocks }: Counted): Instant | undefined =>
  clocks.flatMap(({ dueAt }) => dueAt ?? []).sort()[0];

/** Removed or access disabled, and still so: what a complaint has reversed in part is back in part. ALREADY_REMOVED is an outcome of its own: nothing followed from the notice. */
export const isRemoved = ({ outcome, actionAt, isContradicted, state, reversal }: Counted): boolean =>
  (outcome === 'REMOVE' || outcome === 'DISABLE') &&
  actionAt !== undefined &&
  !isContradicted &&
  reversal !== 'PARTIALLY_REVERSED' &&
  state !== 'REINSTATED';

/** A withdrawal takes an item out of a rate only if it came before the deadline. */
export const isWithdrawnBefore = ({ withdrawnAt }: Counted, dueAt: Instant | undefined): boolean =>
  withdrawnAt !== undefined && (dueAt === undefined || withdrawnAt < dueAt);

/** How an item ended, or that it has not: one word for each item of a cohort, so that the words add up to the cohort. */
export function endOf(facts: Counted): string {
  if (facts.state === 'WITHDRAWN') return 'WITHDRAWN';
  if (facts.state === 'ENDED_BY_SELLER') return 'ENDED_BY_SELLER';
  return facts.outcome && !OPEN_STATES.has(facts.state) ? facts.outcome : 'NONE';
}

/** What an item contributes to the standing of its notice. */
export type Standing = 'REMOVED' | 'WITHDRAWN' | 'OPEN' | 'OTHER';

export function standingOf(facts: Counted): Standing {
  if (isRemoved(facts)) return 'REMOVED';
  if (isWithdrawnBefore(facts, firstDueOf(facts))) return 'WITHDRAWN';
  return OPEN_STATES.has(facts.state) ? 'OPEN' : 'OTHER';
}

const DAY_HOURS = 24;
/** Upper edges in hours; half-open, so that exactly 24 hours falls into the second bucket. */
const BUCKET_EDGES_HOURS = [DAY_HOURS, 2 * DAY_HOURS, 7 * DAY_HOURS] as const;
export const BUCKET_NAMES = ['[0h,24h)', '[24h,48h)', '[48h,1w)', '[1w,)'] as const;

/** The bucket of the time to assessment; undefined while there is none. */
export function bucketOfAssessment({ deliveredAt, assessedAt }: Counted): number | undefined {
  if (!assessedAt) return undefined;
  const hours = millisecondsBetween(deliveredAt, assessedAt) / 3_600_000;
  const bucket = BUCKET_EDGES_HOURS.findIndex((edge) => hours < edge);
  return bucket === -1 ? BUCKET_EDGES_HOURS.length : bucket;
}
