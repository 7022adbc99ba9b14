import type { EventData, ItemEvent } from '../../contracts/event.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import type { Draft } from '../life/record.ts';
import { LOOKS, nextProbe, type Phase, phaseOf, rowOfMisses, unclearAtEnd } from './schedule.ts';
import { SIGNS, type Sign } from './signs.ts';

/** One look at a listing. */
export interface Look {
  readonly at: Instant;
  readonly sign: Sign;
  /** The Member State from which it was made. */
  readonly vantage: MemberState;
  readonly robots?: EventData<'PROBED'>['robots'];
}

const SYSTEM = { role: 'system' } as const;

/** Signs after which looking again has no point. */
const FINAL: ReadonlySet<Sign> = new Set(['SWITCHED_OFF', 'OTHER_VANTAGE', 'OUTSIDE_TERRITORY']);

const SIGHTINGS: ReadonlySet<ItemEvent['type']> = new Set(['SIGHTED', 'VERIFICATION_FAILED']);

/** When anybody last saw the listing from a Member State: a sighting from elsewhere, or from nobody says where, tells nothing here. */
const lastSeenFrom = (events: readonly ItemEvent[], vantage: MemberState): Instant | undefined =>
  events
    .filter(({ type, data }) => SIGHTINGS.has(type) || (type === 'PROBED' && data.result === 'SEEN'))
    .filter(({ data }) => 'vantage' in data && data.vantage === vantage)
    .map(({ occurredAt }) => occurredAt)
    .sort()
    .at(-1);

/** Between which two looks the listing went, as far as looks can tell. */
function intervalOf(events: readonly ItemEvent[], { start, looks }: Phase, { at, sign, vantage }: Look) {
  const { result } = SIGNS[sign];
  const lastSeenAt = result === 'SEEN' ? at : lastSeenFrom(events, vantage);
  const isStillGone = !looks.some(({ data }) => data.result === 'SEEN');
  const before = isStillGone && 'firstMissedAt' in start.data ? start.data.firstMissedAt : undefined;
  const firstMissedAt = before ?? rowOfMisses(looks).first ?? (result === 'MISSED' ? at : undefined);
  return {
    ...(lastSeenAt && { lastSeenAt }),
    ...(firstMissedAt && result !== 'SEEN' && { firstMissedAt }),
  };
}

const MISSES = { SEEN: () => 0, MISSED: (before: number) => before + 1, INCONCLUSIVE: (before: number) => before };

function isGivenUp({ about, looks }: Phase, sign: Sign): boolean {
  const isUnclear = SIGNS[sign].result === 'INCONCLUSIVE';
  const isSpent = isUnclear && about === 'CLAIM' && unclearAtEnd(looks) >= LOOKS.inconclusiveAfterHours.length;
  return FINAL.has(sign) || isSpent;
}

/** What a look is recorded as; undefined where the history has no place for it any more. */
export function recordLook(facts: Facts, events: readonly ItemEvent[], look: Look): Draft | undefined {
  const phase = phaseOf(facts, events);
  if (!phase) return undefined;
  const { at, sign, vantage, robots } = look;
  const { result } = SIGNS[sign];
  const data = {
    result,
    sign,
    vantage,
    misses: MISSES[result](rowOfMisses(phase.looks).count),
    ...intervalOf(events, phase, look),
    ...(robots && { robots }),
    ...(isGivenUp(phase, sign) && { isGivenUp: true as const }),
  };
  return { type: 'PROBED', occurredAt: at, actor: SYSTEM, data };
}

/**
 * What the looks so far come to: the removal is verified by misses in a row, and the claim fails by one sight of the listing. It
 * holds for the Member State from which was looked.
 */
export function conclude(facts: Facts, events: readonly ItemEvent[]): Draft | undefined {
  const last = phaseOf(facts, events)?.looks.at(-1);
  if (!last || nextProbe(facts, events)?.step !== 'CONCLUDE') return undefined;
  const { result, sign, vantage, lastSeenAt, firstMissedAt } = last.data;
  const { words } = SIGNS[sign as Sign];
  const type = result === 'SEEN' ? 'VERIFICATION_FAILED' : 'VERIFIED_REMOVED';
  const interval = { ...(lastSeenAt && { lastSeenAt }), ...(firstMissedAt && { firstMissedAt }) };
  return { type, occurredAt: last.occurredAt, actor: SYSTEM, data: { vantage, note: words, ...interval } };
}
