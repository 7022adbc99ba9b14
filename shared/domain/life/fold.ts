import type { EventData, EventType, ItemEvent } from '../../contracts/event.ts';
import type { Counted, Facts, Stamps } from './facts.ts';
import { stateAfter } from './table.ts';

/** Outcomes after which the listing should be gone; a warning or a restriction leaves it in place. */
const LEAVES_NOTHING = new Set(['REMOVE', 'DISABLE', 'ALREADY_REMOVED']);

type Of<T extends EventType> = Extract<ItemEvent, { type: T }>;
type Stamp = {
  readonly [T in EventType]?: (facts: Counted, event: Of<T>) => Stamps | Partial<EventData<'ITEM_DELIVERED'>>;
};

const contradiction = ({ outcome, actionAt }: Counted): Stamps =>
  actionAt && outcome && LEAVES_NOTHING.has(outcome) ? { isContradicted: true } : {};

/** What each event sets. Events that set nothing are not here. */
const SETS: Stamp = {
  DELIVERY_DELAYED: (_, { data }) => data,
  DUE_SET: (_, { data }) => data,
  DUPLICATE_LINKED: (_, { data }) => ({ duplicateOf: data.duplicateOf }),
  RECEIPT_CONFIRMED: (_, { occurredAt, data }) => ({
    receiptConfirmedAt: occurredAt,
    ...(data.automatic && { isReceiptAutomatic: true }),
    ...(data.receivedAt && { receivedAt: data.receivedAt }),
  }),
  INFORMATION_REQUESTED: (_, { occurredAt }) => ({ infoRequestedAt: occurredAt }),
  DECIDED: (facts, { occurredAt, recordedAt, data }) => ({
    assessedAt: facts.assessedAt ?? occurredAt,
    decidedAt: facts.decidedAt ?? occurredAt,
    decidedRecordedAt: facts.decidedRecordedAt ?? recordedAt,
    outcome: data.outcome,
    ...(data.ground && { ground: data.ground }),
  }),
  ACTION_IMPLEMENTED: (facts, { occurredAt, recordedAt, data }) => ({
    actionAt: occurredAt,
    actionRecordedAt: recordedAt,
    isContradicted: false,
    measures: (facts.measures ?? 0) + data.measures.length,
  }),
  RESTRICTION_IMPOSED: (facts, { occurredAt, recordedAt, data }) => ({
    actionAt: occurredAt,
    actionRecordedAt: recordedAt,
    measures: (facts.measures ?? 0) + data.measures.length,
  }),
  NOTIFIER_INFORMED: (facts, { occurredAt }) => ({ notifierInformedAt: facts.notifierInformedAt ?? occurredAt }),
  SELLER_INFORMED: (facts, { occurredAt }) => ({ sellerInformedAt: facts.sellerInformedAt ?? occurredAt }),
  ENDED_BY_SELLER: (_, { occurredAt }) => ({ endedAt: occurredAt }),
  WITHDRAWN: (_, { occurredAt }) => ({ withdrawnAt: occurredAt }),
  CORROBORATED: (_, { occurredAt }) => ({ corroboratedAt: occurredAt }),
  SIGHTED: (facts, { occurredAt }) => (facts.actionAt && occurredAt > facts.actionAt ? contradiction(facts) : {}),
  VERIFIED_REMOVED: (_, { occurredAt }) => ({ verifiedGoneAt: occurredAt, isContradicted: false }),
  VERIFICATION_FAILED: (facts) => contradiction(facts),
  REINSTATED: (_, { occurredAt }) => ({ reinstatedAt: occurredAt }),
  REAPPEARED: (_, { occurredAt }) => ({ reappearedAt: occurredAt }),
};

const stamps = (facts: Counted, event: ItemEvent) => {
  const set = SETS[event.type] as ((facts: Counted, event: ItemEvent) => Partial<Counted>) | undefined;
  return set?.(facts, event) ?? {};
};

function next({ state, itemId }: Counted, event: ItemEvent): Counted['state'] {
  const to = stateAfter(event.type, state, event.type === 'DECIDED' ? event.data.outcome : undefined);
  if (!to) throw new Error(`Item ${itemId}: ${event.type} cannot follow ${state}`);
  return to;
}

/** Adds the next event. The first of an item is its delivery, and no other is; else the log is broken. */
export function apply(facts: Facts | undefined, event: ItemEvent): Facts {
  if (facts) return after(facts, event);
  const { itemId, n } = event;
  if (event.type === 'ITEM_DELIVERED') return { ...event.data, itemId, n, state: 'DELIVERED' };
  throw new Error(`Item ${itemId} begins with ${event.type}`);
}

/** What an event makes of what was known, be that everything or only what is counted. */
export const after = <Known extends Counted>(facts: Known, event: ItemEvent): Known => ({
  ...facts,
  ...stamps(facts, event),
  n: event.n,
  state: next(facts, event),
});

/** The facts of an item from its events, in whatever order and however often they arrive. Undefined: none came. */
export function fold(events: Iterable<ItemEvent>): Facts | undefined {
  let facts: Facts | undefined;
  for (const event of inOrder(events)) facts = apply(facts, event);
  return facts;
}

/** Events by number, each once. A gap is a broken log: numbers are given without gaps. */
export function inOrder(events: Iterable<ItemEvent>): ItemEvent[] {
  const byNumber = new Map<number, ItemEvent>();
  for (const event of events) byNumber.set(event.n, event);
  const ordered = [...byNumber.values()].sort((a, b) => a.n - b.n);
  for (const [index, { n, itemId }] of ordered.entries()) {
    if (n !== index + 1) throw new Error(`Item ${itemId} lacks event ${index + 1}`);
  }
  return ordered;
}
