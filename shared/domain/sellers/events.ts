import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Ground } from '../../vocabulary/life.ts';
import type { Verdict } from '../../vocabulary/sellers.ts';
import type { Day, Instant } from '../../vocabulary/time.ts';
import type { Deduplication, Parameters } from './definition.ts';
import type { SellerEntry } from './entry.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A line of the ledger with what the listing adds to it. */
export interface Decision extends SellerEntry {
  /** The marketplace's own number of the listing; without it the item stands for its listing. */
  readonly listing?: string;
  readonly isSerious?: boolean;
}

/** Decisions that are one event: the first of them says when. */
export interface SellerEvent {
  readonly ground: Ground;
  readonly at: Instant;
  readonly decisions: readonly Decision[];
}

/** Why a decision counts or not, and with which one it is one event. */
export interface Judged {
  readonly decision: Decision;
  readonly verdict: Verdict;
  readonly mergedInto?: ItemId;
}

/** At which moment it is counted, by which parameters, and which day it is where a marketplace is. */
export interface Counting {
  readonly asOf: Instant;
  readonly parameters: Parameters;
  readonly dayOf: (marketplace: OrganisationId, at: Instant) => Day;
}

export const listingOf = ({ marketplace, listing, itemId }: Decision): string => `${marketplace} ${listing ?? itemId}`;

/** The window is rolling, up to the moment of counting: what lies outside says nothing, not even what merges with what. */
export function isInWindow({ at }: Pick<SellerEntry, 'at'>, { asOf, parameters }: Omit<Counting, 'dayOf'>): boolean {
  const since = new Date(Date.parse(asOf) - parameters.windowDays * DAY_MILLISECONDS).toISOString();
  return at > since && at <= asOf;
}

/** Law and terms are counted apart, and so is each marketplace. */
function keyOf(decision: Decision, { by }: Deduplication, dayOf: Counting['dayOf']): string {
  const { ground, marketplace, at } = decision;
  if (by === 'LISTING') return `${ground} ${listingOf(decision)}`;
  return `${ground} ${marketplace}${by === 'DAY' ? ` ${dayOf(marketplace, at)}` : ''}`;
}

/** Days are counted from the first decision of an event: a seller who goes on and on is not one event for ever. */
const isTooLate = ({ at: first }: SellerEvent, { at }: Decision, deduplication: Deduplication): boolean =>
  deduplication.by === 'DAYS' && Date.parse(at) - Date.parse(first) >= deduplication.days * DAY_MILLISECONDS;

const inOrder = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => (`${a.at} ${a.itemId}` < `${b.at} ${b.itemId}` ? -1 : 1));

/** The events of a seller in the window, oldest first, from the decisions that stand. */
export function eventsOf(decisions: readonly Decision[], counting: Counting): SellerEvent[] {
  const { deduplication } = counting.parameters;
  const events: { ground: Ground; at: Instant; decisions: Decision[] }[] = [];
  const latest = new Map<string, (typeof events)[number]>();
  for (const decision of inOrder(decisions)) {
    if (decision.standing !== 'STANDS' || !isInWindow(decision, counting)) continue;
    const key = keyOf(decision, deduplication, counting.dayOf);
    const event = latest.get(key);
    if (event && !isTooLate(event, decision, deduplication)) {
      event.decisions.push(decision);
      continue;
    }
    const next = { ground: decision.ground, at: decision.at, decisions: [decision] };
    events.push(next);
    latest.set(key, next);
  }
  return events;
}

/** Every decision of the ledger, newest first, with why it counts or not. */
export function judge(decisions: readonly Decision[], events: readonly SellerEvent[]): Judged[] {
  const heads = new Map(
    events.flatMap(({ decisions: of }) => of.map(({ itemId }) => [itemId, of[0]?.itemId] as const)),
  );
  return inOrder(decisions)
    .reverse()
    .map((decision): Judged => {
      const { itemId, standing } = decision;
      if (standing !== 'STANDS') return { decision, verdict: standing };
      const mergedInto = heads.get(itemId);
      if (mergedInto === undefined) return { decision, verdict: 'OUTSIDE_WINDOW' };
      return mergedInto === itemId ? { decision, verdict: 'COUNTS' } : { decision, verdict: 'SAME_EVENT', mergedInto };
    });
}
