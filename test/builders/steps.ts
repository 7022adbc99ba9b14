import type { Actor, EventData } from '../../shared/contracts/event.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import type { Ground, Measure, Outcome } from '../../shared/vocabulary/life.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { type Step, told } from './items.ts';
import { id } from './organisations.ts';

const MARKETPLACE: Actor = { role: 'marketplace', organisation: id('amber') };
const AUTHORITY: Actor = { role: 'authority', organisation: id('de-bnetza') };
const by = (actor: Actor, type: Draft['type'], at: Instant, data: object = {}, recordedAt = at): Step =>
  told({ type, occurredAt: at, actor, data } as Draft, recordedAt);

const MEASURE: Readonly<Partial<Record<Outcome, Measure>>> = {
  DISABLE: 'LISTING_DISABLED',
  RESTRICT: 'LISTING_RESTRICTED',
  WARN: 'WARNING_SHOWN',
};

/** What the marketplace reports; `recordedAt` where the report came later than the fact. */
export const receipt = (at: Instant, data: EventData<'RECEIPT_CONFIRMED'> = {}) =>
  by(MARKETPLACE, 'RECEIPT_CONFIRMED', at, data);
export const reviewed = (at: Instant) => by(MARKETPLACE, 'REVIEW_STARTED', at);
export const asked = (at: Instant) => by(MARKETPLACE, 'INFORMATION_REQUESTED', at, { question: 'Which batch?' });
export const decided = (at: Instant, outcome: Outcome = 'REMOVE', ground: Ground = 'LAW', recordedAt?: Instant) =>
  by(MARKETPLACE, 'DECIDED', at, { outcome, ground }, recordedAt);
export const acted = (at: Instant, outcome: Outcome = 'REMOVE', recordedAt?: Instant) =>
  by(MARKETPLACE, 'ACTION_IMPLEMENTED', at, { measures: [MEASURE[outcome] ?? 'LISTING_REMOVED'] }, recordedAt);
/** Decided and acted on at one moment. */
export const handled = (at: Instant, outcome: Outcome = 'REMOVE', recordedAt?: Instant): [Step, Step] => [
  decided(at, outcome, 'LAW', recordedAt),
  acted(at, outcome, recordedAt),
];
export const endedBySeller = (at: Instant) => by(MARKETPLACE, 'ENDED_BY_SELLER', at);
export const reinstated = (at: Instant) => by(MARKETPLACE, 'REINSTATED', at);

/** What the submitter and those who check report. */
export const answered = (at: Instant) => by(AUTHORITY, 'INFORMATION_PROVIDED', at, { answer: 'Batch 7' });
export const withdrawn = (at: Instant) => by(AUTHORITY, 'WITHDRAWN', at, { reason: 'Sent by mistake' });
export const sighted = (at: Instant, recordedAt?: Instant) => by(AUTHORITY, 'SIGHTED', at, {}, recordedAt);
export const verifiedGone = (at: Instant) => by(AUTHORITY, 'VERIFIED_REMOVED', at);
export const foundLive = (at: Instant) => by(AUTHORITY, 'VERIFICATION_FAILED', at);
