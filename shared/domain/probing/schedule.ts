import type { ItemEvent } from '../../contracts/event.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { LEAVES_NOTHING } from '../life/fold.ts';

/** When a listing is looked at. In hours and days. */
export const LOOKS = {
  /** After a claim is recorded: pages and caches take their time. */
  firstAfterHours: 1,
  /** After the first look that missed it: so many looks in a row verify the removal. */
  missesAtHours: [0, 6, 24],
  /** Between two looks that missed it, also when the first of them came late. */
  leastBetweenHours: 6,
  /** After each look in a row that told nothing; after one more it is given up. */
  inconclusiveAfterHours: [1, 3, 8, 24, 48, 96, 168],
  /** After the removal was verified, by whomever: whether it stays away. */
  laterAfterDays: [7, 30, 90],
} as const;

type Probed = Extract<ItemEvent, { type: 'PROBED' }>;

/** What the probe does next for an item: look, or record what the looks so far come to. */
export interface NextProbe {
  readonly at: Instant;
  readonly step: 'LOOK' | 'CONCLUDE';
}

/** What the looks at an item are about: the claim of a removal, or its verification; and the looks since then. */
export interface Phase {
  readonly about: 'CLAIM' | 'VERIFICATION';
  readonly start: ItemEvent;
  readonly looks: readonly Probed[];
}

const HOUR_MILLISECONDS = 3_600_000;
const hoursAfter = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * HOUR_MILLISECONDS).toISOString();
const latest = (...moments: readonly Instant[]): Instant => moments.reduce((a, b) => (a > b ? a : b));

const CLAIMS: ReadonlySet<ItemEvent['type']> = new Set(['ACTION_IMPLEMENTED', 'RESTRICTION_IMPOSED']);
const VERIFIED: ReadonlySet<ItemEvent['type']> = new Set(['VERIFIED_REMOVED']);

function phaseSince(events: readonly ItemEvent[], types: ReadonlySet<ItemEvent['type']>, about: Phase['about']) {
  const start = events.findLast(({ type }) => types.has(type));
  if (!start) return undefined;
  const looks = events.filter((event): event is Probed => event.type === 'PROBED' && event.n > start.n);
  return { about, start, looks };
}

/** Looking is for listings that should be gone, of marketplaces that are looked at; a warning leaves its listing in place. */
export function phaseOf(facts: Facts, events: readonly ItemEvent[]): Phase | undefined {
  if (!facts.isProbed || !facts.outcome || !LEAVES_NOTHING.has(facts.outcome)) return undefined;
  if (facts.state === 'ACTION_IMPLEMENTED') return phaseSince(events, CLAIMS, 'CLAIM');
  const isVerified = facts.state === 'VERIFIED_REMOVED' || facts.state === 'CLOSED';
  return isVerified ? phaseSince(events, VERIFIED, 'VERIFICATION') : undefined;
}

/** The looks since the listing was last seen that missed it. */
const missesIn = (looks: readonly Probed[]): Probed[] => {
  const seen = looks.findLastIndex(({ data }) => data.result === 'SEEN');
  return looks.slice(seen + 1).filter(({ data }) => data.result === 'MISSED');
};

/** The looks at the end of a row that told nothing. */
export const unclearAtEnd = (looks: readonly Probed[]): number =>
  looks.length - 1 - looks.findLastIndex(({ data }) => data.result !== 'INCONCLUSIVE');

/** The row of looks that missed the listing, up to now: how many, and the first. */
export function rowOfMisses(looks: readonly Probed[]): { readonly count: number; readonly first?: Instant } {
  const misses = missesIn(looks);
  const [first] = misses;
  return { count: misses.length, ...(first && { first: first.occurredAt }) };
}

/** The earliest that another look may count as missed: at its set time after the first, and not right after the one before. */
function nextInRow(looks: readonly Probed[]): Instant {
  const misses = missesIn(looks);
  const [first, last] = [misses[0], misses.at(-1)];
  if (!first || !last) return '';
  const { missesAtHours, leastBetweenHours } = LOOKS;
  return latest(
    hoursAfter(first.occurredAt, missesAtHours[misses.length] ?? 0),
    hoursAfter(last.occurredAt, leastBetweenHours),
  );
}

function afterClaim({ start, looks }: Phase): NextProbe | undefined {
  const last = looks.at(-1);
  if (!last) return { at: hoursAfter(start.recordedAt, LOOKS.firstAfterHours), step: 'LOOK' };
  const isDecided = last.data.result === 'SEEN' || missesIn(looks).length >= LOOKS.missesAtHours.length;
  if (isDecided) return { at: last.recordedAt, step: 'CONCLUDE' };
  const pause = LOOKS.inconclusiveAfterHours[unclearAtEnd(looks) - 1] ?? 0;
  return { at: latest(nextInRow(looks), hoursAfter(last.occurredAt, pause)), step: 'LOOK' };
}

function afterVerification({ start, looks }: Phase): NextProbe | undefined {
  const days = LOOKS.laterAfterDays[looks.length];
  return days === undefined ? undefined : { at: hoursAfter(start.recordedAt, days * 24), step: 'LOOK' };
}

/**
 * What the probe does next for an item, and when; undefined where nothing is left to look at. It follows from the history alone, so
 * that late, repeated and overlapping runs look no more often than this.
 */
export function nextProbe(facts: Facts, events: readonly ItemEvent[]): NextProbe | undefined {
  const phase = phaseOf(facts, events);
  if (!phase || phase.looks.at(-1)?.data.isGivenUp) return undefined;
  return phase.about === 'CLAIM' ? afterClaim(phase) : afterVerification(phase);
}
