import type { ItemEvent } from '../../contracts/event.ts';
import type { ActionId, ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { nextThreshold, type Threshold } from '../clock/thresholds.ts';
import { nextProbe } from '../probing/schedule.ts';
import { linkOf } from './chain.ts';
import type { Facts } from './facts.ts';
import { apply, inOrder } from './fold.ts';
import type { Draft } from './record.ts';

/** An item with everything that has happened to it, as a writer needs it. */
export interface History {
  readonly itemId: ItemId;
  readonly events: readonly ItemEvent[];
  readonly facts: Facts | undefined;
  /** What the next event is chained to. */
  readonly link: string;
  /** The threshold that stands in the index of what is due. */
  readonly pending: Threshold | undefined;
  /** The look of the probe that stands in its own index. */
  readonly pendingLook: Instant | undefined;
}

/** An event ready to be written, and the history with it. */
export interface Sealed {
  readonly event: ItemEvent;
  readonly before: Facts | undefined;
  /** Present when the index of what is due does not lead to the next moment yet. */
  readonly threshold: Threshold | undefined;
  /** Present when the index of looks does not lead to the next one yet. */
  readonly look: Instant | undefined;
  readonly history: History;
}

/** An item of which nothing is recorded yet; its first event is chained to the submission. */
export const newHistory = (itemId: ItemId, origin: string): History => ({
  itemId,
  events: [],
  facts: undefined,
  link: origin,
  pending: undefined,
  pendingLook: undefined,
});

/** An event as it is stored, with what it carried for the indexes. */
interface Kept {
  readonly event: ItemEvent;
  readonly threshold?: Threshold;
  readonly look?: Instant;
}

const lastOf = (stored: readonly Kept[], what: 'threshold' | 'look'): Kept | undefined =>
  stored.filter((each) => each[what]).sort((a, b) => b.event.n - a.event.n)[0];

/** The history from stored events, each with what it carried. */
export function historyOf(itemId: ItemId, stored: readonly Kept[]): History {
  const events = inOrder(stored.map(({ event }) => event));
  const last = events.at(-1);
  if (!last) throw new Error(`Item ${itemId} has no history`);
  let facts: Facts | undefined;
  for (const event of events) facts = apply(facts, event);
  const pending = lastOf(stored, 'threshold')?.threshold;
  return { itemId, events, facts, link: last.hash, pending, pendingLook: lastOf(stored, 'look')?.look };
}

/**
 * Whether the index of what is due already leads to a threshold: it does if it stands there and has not passed. One that passed was
 * looked at while nothing was due, and comes back when a claim is contradicted.
 */
const isIndexed = (next: Threshold | undefined, pending: Threshold | undefined, recordedAt: Instant): boolean =>
  isSame(next, pending) && (next === undefined || next.at > recordedAt);

/** A look that is due is entered again with whatever is recorded then. */
const lookToEnter = (next: Instant | undefined, { pendingLook }: History, recordedAt: Instant): Instant | undefined =>
  next === pendingLook && next !== undefined && next > recordedAt ? undefined : next;

const isSame = (a: Threshold | undefined, b: Threshold | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Gives an event its number, its time and its link. Times of recording never go back within an item, so that a cut by time is
 * always a cut by number.
 */
export function seal(history: History, draft: Draft, now: Date): Sealed {
  const { itemId, events, facts, link } = history;
  const last = events.at(-1)?.recordedAt ?? '';
  const at = now.toISOString();
  const recordedAt = at < last ? last : at;
  const unlinked = { itemId, n: events.length + 1, recordedAt, ...draft };
  const event = { ...unlinked, hash: linkOf(link, unlinked as Omit<ItemEvent, 'hash'>) } as ItemEvent;
  const after = apply(facts, event);
  const told = [...events, event];
  const next = nextThreshold(after, told);
  const threshold = isIndexed(next, history.pending, recordedAt) ? undefined : next;
  const look = lookToEnter(nextProbe(after, told)?.at, history, recordedAt);
  const indexed = { pending: threshold ?? history.pending, pendingLook: look ?? history.pendingLook };
  return {
    event,
    before: facts,
    threshold,
    look,
    history: { itemId, events: told, facts: after, link: event.hash, ...indexed },
  };
}

/** The event that a sender's id already stands for, if it was sent before. Others may have chosen the same id. */
export const earlier = ({ events }: History, actionId: ActionId, by?: OrganisationId): ItemEvent | undefined =>
  events.find(({ actionId: id, actor }) => id === actionId && actor.organisation === by);

/** The history as it stood before one of its events. */
export function before(history: History, { n }: ItemEvent): History {
  const events = history.events.slice(0, n - 1);
  return { ...history, events, facts: events.reduce<Facts | undefined>(apply, undefined) };
}
