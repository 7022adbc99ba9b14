import { type Instant, millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';
import { DECIDED_TO_ACT_STATES, OPEN_STATES } from '../life/table.ts';
import { isRemoved } from './standing.ts';

/**
 * How the wait for a removal ends. Only one of them can come, so that the others compete with removal: an item that its seller has
 * ended will never be removed, however long one waits.
 */
export const ENDS = [
  'REMOVED',
  'REMOVED_AND_REVERSED',
  'OTHER_MEASURE',
  'DECIDED_WITHOUT_ACTION',
  'ALREADY_REMOVED',
  'ENDED_BY_SELLER',
  'WITHDRAWN',
] as const;
export type End = (typeof ENDS)[number];

const REMOVALS: ReadonlySet<string> = new Set(['REMOVE', 'DISABLE']);
const ACTS: ReadonlySet<string> = new Set(['WARN', 'RESTRICT', 'PARTIAL', 'REMOVE', 'DISABLE']);

interface Ended {
  readonly end: End;
  readonly at: Instant;
}

/** Of an item on whose notice something was decided: what came of it, and when. */
function decided(facts: Counted): Ended | undefined {
  const { outcome = '', state, decidedAt, actionAt, isContradicted } = facts;
  if (!decidedAt || OPEN_STATES.has(state)) return undefined;
  if (outcome === 'ALREADY_REMOVED') return { end: 'ALREADY_REMOVED', at: decidedAt };
  if (DECIDED_TO_ACT_STATES.has(state)) return undefined;
  if (!ACTS.has(outcome) || !actionAt) return { end: 'DECIDED_WITHOUT_ACTION', at: decidedAt };
  if (isContradicted) return undefined;
  if (isRemoved(facts)) return { end: 'REMOVED', at: actionAt };
  return { end: REMOVALS.has(outcome) ? 'REMOVED_AND_REVERSED' : 'OTHER_MEASURE', at: actionAt };
}

function ended(facts: Counted): Ended | undefined {
  const { state, endedAt, withdrawnAt } = facts;
  if (state === 'ENDED_BY_SELLER' && endedAt) return { end: 'ENDED_BY_SELLER', at: endedAt };
  if (state === 'WITHDRAWN' && withdrawnAt) return { end: 'WITHDRAWN', at: withdrawnAt };
  return decided(facts);
}

/** How long something took or has taken so far, in milliseconds: what happened before T0 took no time. */
const taken = (from: Instant, to: Instant): number => Math.max(0, millisecondsBetween(from, to));

/** What an item says of the two waits: how it ended or that it stands open, and whether it was decided. Each from T0. */
export interface Waits {
  readonly removal: { readonly end: End | 'OPEN'; readonly milliseconds: number };
  readonly decision: { readonly end: 'DECIDED' | 'UNDECIDED'; readonly milliseconds: number };
}

/** Of an item as it stood at a moment. One that ended without a decision is watched for one until then, and no longer. */
export function waitsOf(facts: Counted, asOf: Instant): Waits {
  const { deliveredAt, decidedAt } = facts;
  const end = ended(facts);
  const removal = { end: end?.end ?? 'OPEN', milliseconds: taken(deliveredAt, end?.at ?? asOf) } as const;
  const decision = decidedAt
    ? ({ end: 'DECIDED', milliseconds: taken(deliveredAt, decidedAt) } as const)
    : ({ end: 'UNDECIDED', milliseconds: removal.milliseconds } as const);
  return { removal, decision };
}
