import type { EventType } from '../../shared/contracts/event.ts';
import { clocksAt, type Submitted } from '../../shared/domain/delivery.ts';
import type { Facts } from '../../shared/domain/life/facts.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import { LIFE, stateAfter } from '../../shared/domain/life/table.ts';
import { ACTING, OUTCOMES, type Outcome } from '../../shared/vocabulary/life.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { id, marketplace } from './organisations.ts';

/** One thing that may happen to an item where it stands. */
export interface Move {
  readonly type: EventType;
  readonly outcome?: Outcome;
}

/** T0 moves only while nobody has answered, delivery happens once, and what is decided was open. */
function isPossible(type: EventType, { state, receivedAt, redress = [] }: Facts): boolean {
  const has = (kind: string) => redress.some((entry) => entry.kind === kind && !entry.decidedAt);
  if (type === 'COMPLAINT_OPENED' || type === 'DISPUTE_OPENED') return redress.length < 9;
  if (type === 'COMPLAINT_DECIDED') return has('COMPLAINT');
  if (type === 'DISPUTE_DECIDED') return has('DISPUTE');
  return type !== 'ITEM_DELIVERED' && (type !== 'DELIVERY_DELAYED' || (state === 'DELIVERED' && !receivedAt));
}

/** Every move that the life of an item allows from here: those that change its state, and those recorded beside it. */
export function movesFrom(facts: Facts): [steps: Move[], beside: Move[]] {
  const moves = (Object.keys(LIFE) as EventType[])
    .filter((type) => isPossible(type, facts))
    .flatMap((type): Move[] => (type === 'DECIDED' ? OUTCOMES.map((outcome) => ({ type, outcome })) : [{ type }]));
  const to = ({ type, outcome }: Move) => stateAfter(type, facts.state, outcome);
  return [
    moves.filter((move) => to(move) !== undefined && to(move) !== facts.state),
    moves.filter((move) => to(move) === facts.state),
  ];
}

const MEASURES = ['LISTING_REMOVED', 'LISTING_DISABLED', 'SELLER_WARNED', 'SELLER_SUSPENDED_TEMP'] as const;
const measures = (choice: number) => ({ measures: MEASURES.slice(0, 1 + (choice % MEASURES.length)) });
const RESULTS = ['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED'] as const;
const result = (choice: number) => ({ result: RESULTS[choice % RESULTS.length] });
const complainants = [
  { complainant: 'SELLER', subject: 'a' },
  { complainant: 'NOTIFIER', subject: 'e' },
] as const;
const numbered = ({ redress = [] }: Facts, kind: string) => redress.filter((entry) => entry.kind === kind).length + 1;
const openNumber = ({ redress = [] }: Facts, kind: string) =>
  redress.filter((entry) => entry.kind === kind).findIndex(({ decidedAt }) => !decidedAt) + 1;
const missed = ({ clocks, deliveredAt }: Facts, choice: number) => {
  const { clock = 'DSA_DECISION', dueAt = deliveredAt } = clocks[choice % Math.max(1, clocks.length)] ?? {};
  return { clock, dueAt };
};

/** What a delivery leaves open or moves: clocks by the same law, from another moment or a calendar that has come. */
function reclocked(
  submitted: Submitted,
  { marketplace: name, jurisdiction }: Pick<Facts, 'marketplace' | 'jurisdiction'>,
  from: Instant,
) {
  const [, registration] = marketplace(name, { jurisdiction });
  return clocksAt(submitted, registration, from);
}

/** A year whose calendar is loaded, for items that waited for theirs. */
const LOADED: Instant = '2026-12-28T09:00:00.000Z';

/** Facts of each kind of event that says any. */
function dataOf({ type, outcome }: Move, facts: Facts, choice: number, submitted: Submitted, at: Instant) {
  switch (type) {
    case 'DELIVERY_DELAYED':
      return { deliveredAt: at, ...reclocked(submitted, facts, at) };
    case 'DUE_SET':
      return facts.yardsticks[5]
        ? reclocked(submitted, { ...facts, jurisdiction: 'PL' }, facts.deliveredAt)
        : reclocked(submitted, facts, LOADED);
    case 'DUPLICATE_LINKED':
      return { duplicateOf: facts.itemId };
    case 'RECEIPT_CONFIRMED':
      return { ...(choice % 2 && { automatic: true }), ...(choice % 3 && { receivedAt: at }) };
    case 'DECIDED':
      return { outcome, ...(ACTING.has(outcome as Outcome) && { ground: choice % 2 ? 'LAW' : 'TERMS' }) };
    case 'ACTION_IMPLEMENTED':
      return measures(choice);
    case 'RESTRICTION_IMPOSED':
      return { ...measures(choice), ground: choice % 2 ? 'LAW' : 'TERMS' };
    case 'REMINDER_SENT':
      return { clock: missed(facts, choice).clock, percent: choice % 2 ? 50 : 80 };
    case 'DEADLINE_BREACHED':
    case 'TARGET_MISSED':
      return missed(facts, choice);
    case 'COMPLAINT_DECIDED':
      return { complaint: openNumber(facts, 'COMPLAINT'), humanInvolved: true, ...result(choice) };
    case 'DISPUTE_DECIDED':
      return { dispute: openNumber(facts, 'DISPUTE'), ...result(choice) };
    case 'COMPLAINT_OPENED':
      return { complaint: numbered(facts, 'COMPLAINT'), ...complainants[choice % 2] };
    case 'DISPUTE_OPENED':
      return { dispute: numbered(facts, 'DISPUTE'), complainant: 'SELLER', body: 'Body' };
    default:
      return ELSE[type] ?? {};
  }
}

const OTHER = '0b0e5a0e-3c1c-8d3a-9b1f-0a1b2c3d4e5f';
const ELSE: Readonly<Partial<Record<EventType, object>>> = {
  INFORMATION_REQUESTED: { question: 'Which batch?' },
  INFORMATION_PROVIDED: { answer: 'Batch 7' },
  WITHDRAWN: { reason: 'Sent by mistake' },
  NOTIFIER_INFORMED: { cites: 'LAW' },
  STATEMENT_SUBMITTED: { puid: '7c1d' },
  DISPUTE_IMPLEMENTED: { dispute: 1 },
  REAPPEARED: { as: OTHER, rule: 'SAME_LISTING', score: 1, ruleVersion: '2026.1' },
  LINKED: { to: OTHER, relation: 'REAPPEARANCE_OF' },
  PROBED: { result: 'SEEN', sign: 'ITEM_NUMBER', vantage: 'DE', misses: 0 },
  EVIDENCE_ADDED: { set: OTHER, purpose: 'SUBMISSION', manifest: 'a'.repeat(64), files: 1, bytes: 9 },
  BUYERS_INFORMED: { buyers: 3 },
  RECALL_PUBLISHED: { url: 'https://www.amber.example/recalls/1' },
  GATEWAY_REPORTED: { reference: 'SBG-1' },
  UNITS_SOLD: { units: 7 },
  IDENTICAL_FOUND: { url: 'https://www.amber.example/item/9' },
  SELLER_PROOF_REQUESTED: { paper: 'CITES certificate' },
  SELLER_PROOF_ASSESSED: { result: 'NOT_PROVEN' },
  REFERRED: { referral: 1, to: 'LAW_ENFORCEMENT', contactPoint: 'de-bka' },
  REFERRAL_ANSWERED: { referral: 1, result: 'TAKEN_UP' },
  HOLD_SET: { until: '2027-05-13T00:00:00.000Z', reference: 'H-1' },
  HOLD_RELEASED: { reference: 'H-1' },
  IMPORTED: { file: 'a'.repeat(64), mode: 'MIGRATION', events: 1 },
};

/** A move as a draft, by somebody whom the life allows it. */
export function draftOf(move: Move, facts: Facts, choice: number, submitted: Submitted, at: Instant): Draft {
  const { by } = LIFE[move.type];
  const role = by[choice % by.length] ?? 'system';
  const organisation = role === 'marketplace' ? facts.marketplace : facts.submitter;
  const actor = { role, ...(role !== 'system' && role !== 'operator' && { organisation: id(organisation) }) };
  return { type: move.type, occurredAt: at, actor, data: dataOf(move, facts, choice, submitted, at) } as Draft;
}
