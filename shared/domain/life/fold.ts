import type { EventData, ItemEvent } from '../../contracts/event.ts';
import type { Outcome } from '../../vocabulary/life.ts';
import { type Instant, millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted, Facts } from './facts.ts';
import { FOLLOW_THROUGH } from './fold-follow-through.ts';
import { REDRESS } from './fold-redress.ts';
import type { Sets, Stamp } from './sets.ts';
import { stateAfter } from './table.ts';

/** Outcomes after which the listing should be gone; a warning or a restriction leaves it in place. */
export const LEAVES_NOTHING: ReadonlySet<Outcome> = new Set<Outcome>(['REMOVE', 'DISABLE', 'ALREADY_REMOVED']);

/** The wait for an answer is over: it is added to what was waited before. */
const waitedUntil = ({ waited = 0, infoRequestedAt }: Counted, at: Instant): Stamp => ({
  waited: waited + Math.max(0, infoRequestedAt ? millisecondsBetween(infoRequestedAt, at) : 0),
});

/** The outcome that measures imposed without a decision of their own amount to. */
function outcomeOf({ measures, territory }: EventData<'RESTRICTION_IMPOSED'>): Outcome {
  if (territory) return 'PARTIAL';
  if (measures.includes('LISTING_REMOVED')) return 'REMOVE';
  if (measures.includes('LISTING_DISABLED')) return 'DISABLE';
  return measures.includes('LISTING_RESTRICTED') ? 'RESTRICT' : 'WARN';
}

const contradiction = ({ outcome, actionAt }: Counted): Stamp =>
  actionAt && outcome && LEAVES_NOTHING.has(outcome) ? { isContradicted: true } : {};

/** What each event sets. Events that set nothing are not here. */
const SETS: Sets = {
  DELIVERY_DELAYED: (_, { data }) => data,
  DUE_SET: (_, { data }) => data,
  DUPLICATE_LINKED: (_, { data }) => ({ duplicateOf: data.duplicateOf }),
  RECEIPT_CONFIRMED: (_, { occurredAt, data }) => ({
    receiptConfirmedAt: occurredAt,
    ...(data.automatic && { isReceiptAutomatic: true }),
    ...(data.receivedAt && { receivedAt: data.receivedAt }),
  }),
  INFORMATION_REQUESTED: (facts, { occurredAt, data }) => ({
    infoRequestedAt: occurredAt,
    questions: (facts.questions ?? 0) + 1,
    ...(data.lapsesAt && { lapsesAt: data.lapsesAt }),
  }),
  INFORMATION_PROVIDED: (facts, { occurredAt }) => waitedUntil(facts, occurredAt),
  INFORMATION_LAPSED: (facts, { occurredAt }) => ({
    ...waitedUntil(facts, occurredAt),
    lapsed: (facts.lapsed ?? 0) + 1,
  }),
  DECIDED: (facts, { occurredAt, recordedAt, data }) => ({
    assessedAt: facts.assessedAt ?? occurredAt,
    decidedAt: facts.decidedAt ?? occurredAt,
    decidedRecordedAt: facts.decidedRecordedAt ?? recordedAt,
    outcome: data.outcome,
    ...(data.ground && { ground: data.ground }),
    ...(data.refusal && { refusal: data.refusal }),
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
    outcome: outcomeOf(data),
    ground: data.ground,
    isNewlyImposed: true,
    imposedAt: occurredAt,
    isContradicted: false,
  }),
  NOTIFIER_INFORMED: (facts, { occurredAt, data }) => ({
    notifierInformedAt: facts.notifierInformedAt ?? occurredAt,
    feedback: `${facts.feedback ?? ''}${data.cites[0]}`,
  }),
  SELLER_INFORMED: (facts, { occurredAt }) => ({ sellerInformedAt: facts.sellerInformedAt ?? occurredAt }),
  ENDED_BY_SELLER: (_, { occurredAt }) => ({ endedAt: occurredAt }),
  WITHDRAWN: (_, { occurredAt }) => ({ withdrawnAt: occurredAt }),
  CORROBORATED: (_, { occurredAt }) => ({ corroboratedAt: occurredAt }),
  SIGHTED: (facts, { occurredAt }) => (facts.actionAt && occurredAt > facts.actionAt ? contradiction(facts) : {}),
  VERIFIED_REMOVED: (_, { occurredAt }) => ({ verifiedGoneAt: occurredAt, isContradicted: false }),
  VERIFICATION_FAILED: (facts) => ({ ...contradiction(facts), failures: (facts.failures ?? 0) + 1 }),
  REMINDER_SENT: () => ({ isReminded: true }),
  DEADLINE_BREACHED: () => ({ isReminded: true }),
  TARGET_MISSED: () => ({ isReminded: true }),
  REINSTATED: (_, { occurredAt }) => ({ reinstatedAt: occurredAt }),
  REAPPEARED: (facts, { occurredAt }) => ({ reappearedAt: facts.reappearedAt ?? occurredAt }),
  LINKED: (_, { data }) => ({ linkedTo: data.to, relation: data.relation }),
  ...REDRESS,
  ...FOLLOW_THROUGH,
  REFERRED: (facts, { data }) => ({
    referrals: data.referral,
    ...((facts.isReferred || data.to === 'LAW_ENFORCEMENT') && { isReferred: true }),
  }),
  HOLD_SET: (_, { data }) => ({ holdUntil: data.until }),
  HOLD_RELEASED: () => ({ holdUntil: undefined }),
};

const stamps = (facts: Counted, event: ItemEvent) => {
  const set = SETS[event.type] as ((facts: Counted, event: ItemEvent) => Stamp) | undefined;
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
