import type { Instant } from '../../vocabulary/time.ts';
import { DECIDING_GROUND, RULE_VERSION } from './definition.ts';
import { type Counting, type Decision, eventsOf, listingOf, type SellerEvent } from './events.ts';

/** How many listings the seller has, who says so, and when. */
export interface KnownListings {
  readonly listings: number;
  readonly by: 'MARKETPLACE' | 'SUBMITTER';
  readonly at: Instant;
}

const SHARE_DIGITS = 6;

/** (b) The share that infringes of what the seller offers; what is known of both, even where it is not enough for a share. */
function proportionOf(infringing: number, known: KnownListings | undefined, leastShare: number | undefined) {
  if (!known) return { infringing, known: 'UNKNOWN' as const, ...(leastShare !== undefined && { leastShare }) };
  const { listings, by, at } = known;
  // What is counted over a year may be more than what is on offer at one moment.
  const share = Number((infringing / Math.max(listings, infringing, 1)).toFixed(SHARE_DIGITS));
  const gate = leastShare !== undefined && { leastShare, isReached: share >= leastShare };
  return { infringing, listings, known: by, statedAt: at, share, ...gate };
}

const decisionsIn = (events: readonly SellerEvent[]): Decision[] => events.flatMap(({ decisions }) => decisions);

/** The first decision and the last one, which need not be the last event: decisions join earlier ones. */
function spanOf(events: readonly SellerEvent[]): { firstAt?: Instant; lastAt?: Instant } {
  const [firstAt, lastAt] = [
    events[0]?.at,
    decisionsIn(events)
      .map(({ at }) => at)
      .sort()
      .at(-1),
  ];
  return { ...(firstAt && { firstAt }), ...(lastAt && { lastAt }) };
}

const isSerious = ({ decisions }: SellerEvent): boolean => decisions.some((decision) => decision.isSerious);

/**
 * Whether a seller meets the criteria of the definition, and the four criteria of the law laid out. It says neither what the seller
 * intends nor what is to be done: a human decides that.
 *
 * Source: DSA Art. 23(3), points (a) to (d); the numbers are those of the definition.
 */
export function assess(decisions: readonly Decision[], counting: Counting, known: KnownListings | undefined) {
  const { parameters } = counting;
  const all = eventsOf(decisions, counting);
  const [events, others] = [true, false].map((is) =>
    all.filter(({ ground }) => (ground === DECIDING_GROUND) === is),
  ) as [SellerEvent[], SellerEvent[]];
  const serious = events.filter(isSerious).length;
  const count = events.length + serious * (parameters.seriousWeight - 1);
  const infringing = new Set(decisionsIn(events).map(listingOf)).size;
  const proportion = proportionOf(infringing, known, parameters.leastShare);
  return {
    meetsCriteria: count >= parameters.threshold && !('isReached' in proportion && !proportion.isReached),
    count,
    ...spanOf(events),
    ruleVersion: RULE_VERSION,
    criteria: {
      absolute: {
        events: events.length,
        decisions: decisionsIn(events).length,
        windowDays: parameters.windowDays,
        threshold: parameters.threshold,
        onTerms: { events: others.length, decisions: decisionsIn(others).length },
      },
      proportion,
      gravity: { serious, weight: parameters.seriousWeight },
      intention: 'NOT_ASSESSED' as const,
    },
    events: all,
  };
}
