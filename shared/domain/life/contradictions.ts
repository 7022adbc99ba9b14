import type { ItemEvent } from '../../contracts/event.ts';
import type { Contradiction } from '../../contracts/item-parts.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import { type Instant, millisecondsBetween } from '../../vocabulary/time.ts';

/** What is being told: two facts of one item that do not go together. Nobody is accused; there may be a reason for both. */
type Kind = Contradiction['kind'];

/** After a reversal the listing is to be back without undue delay; the law names no number, and this one is ours. In days. */
const REINSTATED_WITHIN_DAYS = 7;
const DAY_MILLISECONDS = 24 * 3_600_000;

/** The rule by which the very listing came back, and not one that matches it. */
const SAME_LISTING = 'SAME_LISTING';

const SEEN: ReadonlySet<ItemEvent['type']> = new Set(['SIGHTED', 'VERIFICATION_FAILED']);
const GONE: ReadonlySet<ItemEvent['type']> = new Set(['VERIFIED_REMOVED', 'CORROBORATED']);

const isSeen = (event: ItemEvent): boolean =>
  SEEN.has(event.type) || (event.type === 'PROBED' && event.data.result === 'SEEN');
const isGone = (event: ItemEvent): boolean =>
  GONE.has(event.type) || (event.type === 'PROBED' && event.data.result === 'MISSED');

const vantageOf = ({ data }: ItemEvent): MemberState | undefined => ('vantage' in data ? data.vantage : undefined);

/** The same place, or one that is not told. */
const isSamePlace = (a: ItemEvent, b: ItemEvent): boolean =>
  vantageOf(a) === undefined || vantageOf(b) === undefined || vantageOf(a) === vantageOf(b);

const told = (event: ItemEvent): Contradiction['first'] => {
  const { n, type, occurredAt } = event;
  const vantage = vantageOf(event);
  const found = isSeen(event) ? 'SEEN' : isGone(event) ? 'GONE' : undefined;
  return { n, type, occurredAt, ...(vantage && { vantage }), ...(found && { found }) };
};

const pair = (kind: Kind, first: ItemEvent, second: ItemEvent): Contradiction => ({
  kind,
  first: told(first),
  second: told(second),
});

const isAfter = (event: ItemEvent, at: Instant): boolean => event.occurredAt > at;

/** The first event after one that meets a condition, unless what makes it right comes before. */
function firstAfter(
  events: readonly ItemEvent[],
  start: ItemEvent,
  is: (event: ItemEvent) => boolean,
  ends: (event: ItemEvent) => boolean,
): ItemEvent | undefined {
  const rest = events.filter(({ n }) => n > start.n);
  const end = rest.find(ends)?.n ?? Number.POSITIVE_INFINITY;
  return rest.find((event) => event.n < end && is(event) && isAfter(event, start.occurredAt));
}

/** Somebody confirmed that the listing is gone, and somebody saw it afterwards from the same place. */
const confirmedThenSeen = (events: readonly ItemEvent[]): Contradiction[] =>
  events
    .filter(({ type }) => type === 'VERIFIED_REMOVED')
    .flatMap((gone) => {
      const seen = firstAfter(
        events,
        gone,
        (event) => isSeen(event) && isSamePlace(gone, event),
        ({ type }) => type === 'REINSTATED',
      );
      return seen ? [pair('CONFIRMED_THEN_SEEN', gone, seen)] : [];
    });

/** The claim says that nothing is left where somebody looked. */
function claims(claim: ItemEvent, seen: ItemEvent): boolean {
  if (claim.type !== 'ACTION_IMPLEMENTED' && claim.type !== 'RESTRICTION_IMPOSED') return false;
  const { measures, territory } = claim.data;
  const vantage = vantageOf(seen);
  const isThere = !territory || (vantage !== undefined && territory.includes(vantage));
  return isThere && measures.some((measure) => measure === 'LISTING_REMOVED' || measure === 'LISTING_DISABLED');
}

/** The marketplace reported that the listing is gone, and somebody saw it before anybody confirmed it. */
const claimedThenSeen = (events: readonly ItemEvent[]): Contradiction[] =>
  events.flatMap((claim) => {
    const seen = firstAfter(
      events,
      claim,
      (event) => isSeen(event) && claims(claim, event),
      ({ type }) => type === 'VERIFIED_REMOVED' || type === 'REINSTATED' || type === 'ACTION_IMPLEMENTED',
    );
    return seen ? [pair('CLAIMED_THEN_SEEN', claim, seen)] : [];
  });

/** The latest look from each country: gone in one and seen in another since the marketplace acted. */
function goneInSomeCountries(events: readonly ItemEvent[]): Contradiction[] {
  const acted = events.findLast(({ type }) => type === 'ACTION_IMPLEMENTED' || type === 'RESTRICTION_IMPOSED');
  const back = events.findLast(({ type }) => type === 'REINSTATED');
  if (!acted || (back && back.n > acted.n)) return [];
  const last = new Map<MemberState, ItemEvent>();
  for (const event of events) {
    const vantage = vantageOf(event);
    if (vantage && isAfter(event, acted.occurredAt) && (isSeen(event) || isGone(event))) last.set(vantage, event);
  }
  const looks = [...last.values()];
  const [gone, seen] = [looks.find(isGone), looks.find(isSeen)];
  if (!gone || !seen) return [];
  return [gone.n < seen.n ? pair('GONE_IN_SOME_COUNTRIES', gone, seen) : pair('GONE_IN_SOME_COUNTRIES', seen, gone)];
}

/** Confirmed to be gone, and back as a listing with a number of its own. */
const relisted = (events: readonly ItemEvent[]): Contradiction[] =>
  events.flatMap((back) => {
    if (back.type !== 'REAPPEARED' || back.data.rule === SAME_LISTING) return [];
    const gone = events.findLast(({ type, n }) => n < back.n && type === 'VERIFIED_REMOVED');
    return gone ? [{ ...pair('RELISTED_UNDER_ANOTHER_NUMBER', gone, back), as: back.data.as }] : [];
  });

/** Whose complaint or dispute a decision is about. */
function isOfSeller(events: readonly ItemEvent[], decision: ItemEvent): boolean {
  const opening = events.find(
    (event) =>
      (event.type === 'COMPLAINT_OPENED' &&
        decision.type === 'COMPLAINT_DECIDED' &&
        event.data.complaint === decision.data.complaint) ||
      (event.type === 'DISPUTE_OPENED' &&
        decision.type === 'DISPUTE_DECIDED' &&
        event.data.dispute === decision.data.dispute),
  );
  return opening !== undefined && 'complainant' in opening.data && opening.data.complainant === 'SELLER';
}

/** The measure was reversed for the seller, and the listing is not reported to be back. */
const reversedNotReinstated = (events: readonly ItemEvent[], now: Instant): Contradiction[] =>
  events.flatMap((decision) => {
    if (decision.type !== 'COMPLAINT_DECIDED' && decision.type !== 'DISPUTE_DECIDED') return [];
    if (decision.data.result !== 'REVERSED' || !isOfSeller(events, decision)) return [];
    if (millisecondsBetween(decision.occurredAt, now) < REINSTATED_WITHIN_DAYS * DAY_MILLISECONDS) return [];
    const isBack = events.some(({ type, n }) => type === 'REINSTATED' && n > decision.n);
    const measure = events.findLast(({ type, n }) => n < decision.n && type === 'ACTION_IMPLEMENTED');
    return measure && !isBack ? [pair('REVERSED_NOT_REINSTATED', measure, decision)] : [];
  });

/**
 * What does not go together in the history of an item, as pairs of facts with their numbers, dates and places. A check holds for the
 * country from which it was made only.
 */
export const contradictionsOf = (events: readonly ItemEvent[], now: Instant): Contradiction[] =>
  [
    ...claimedThenSeen(events),
    ...confirmedThenSeen(events),
    ...goneInSomeCountries(events),
    ...relisted(events),
    ...reversedNotReinstated(events, now),
  ].sort((a, b) => a.second.n - b.second.n);
