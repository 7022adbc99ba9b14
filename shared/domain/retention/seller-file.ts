import type { EventType, ItemEvent } from '../../contracts/event.ts';
import type { Seller } from '../../contracts/listing.ts';
import type { SellerFile, SellerFileItem } from '../../contracts/seller-rights.ts';
import type { Facts } from '../life/facts.ts';
import { seenBy } from '../life/seen-by.ts';
import { dueFor } from './due.ts';

/**
 * Events of which a seller is told what they say: what was decided and done about its listing, and its own redress. Of the others it
 * is told that they happened; what notifiers write is theirs.
 */
const TOLD: ReadonlySet<EventType> = new Set([
  'DECIDED',
  'ACTION_IMPLEMENTED',
  'SELLER_INFORMED',
  'STATEMENT_SUBMITTED',
  'ENDED_BY_SELLER',
  'VERIFIED_REMOVED',
  'VERIFICATION_FAILED',
  'SIGHTED',
  'PROBED',
  'COMPLAINT_DECIDED',
  'REINSTATED',
  'RESTRICTION_IMPOSED',
  'DISPUTE_DECIDED',
  'DISPUTE_IMPLEMENTED',
  'SELLER_PROOF_REQUESTED',
  'SELLER_PROOF_ASSESSED',
  'BUYERS_INFORMED',
  'UNITS_SOLD',
  'RECALL_PUBLISHED',
  'GATEWAY_REPORTED',
  'CLOSED',
]);

/** Redress of the seller is its own; that of the notifier is not. */
function isTold({ type, data }: ItemEvent): boolean {
  return TOLD.has(type) || ('complainant' in data && data.complainant === 'SELLER');
}

/** What GDPR Art. 15(1) wants to be told beside the data. */
export const ABOUT: SellerFile['about'] = {
  purposes:
    'Following notified listings to their removal, measuring how marketplaces handle notices, and finding sellers who offer illegal goods again and again.',
  legalBasis:
    'GDPR Art. 6(1)(c) and (e) where an authority notified the listing, Art. 6(1)(f) where somebody else did. A notice is an allegation, and no finding of guilt.',
  recipients:
    'The marketplace is told of the listing and not of the seller. Authorities see sellers of their own notices. Figures and exports carry pseudonyms at most.',
  source: 'Whoever notified the listing, from what the marketplace shows; the marketplace, for what it did.',
  rights:
    'Rectification, erasure, restriction and objection (GDPR Art. 16 to 18 and 21), through whoever answers this request; a complaint to a supervisory authority (Art. 77).',
  automatedDecisions: 'None: whether a seller is to be suspended is decided by people at the marketplace.',
};

/** One item as its seller may know it: without who notified it, and without what concerns a prosecution. */
export function fileItemOf(
  facts: Facts,
  events: readonly ItemEvent[],
  seller: Seller | undefined,
  now: Date,
): SellerFileItem {
  const { itemId: id, kind, sector, category, listing, title, state, outcome, ground } = facts;
  const what = { id, kind, sector, category, listing, ...(title && { title }), state };
  return {
    ...what,
    ...(outcome && { outcome }),
    ...(ground && { ground }),
    ...(seller && { seller }),
    events: seenBy('marketplace', events).map((event) => {
      const { n, type, occurredAt, data } = event;
      return { n, type, occurredAt, data: isTold(event) ? { ...data } : {} };
    }),
    kept: dueFor(facts, events, now).filter((verdict) => verdict.isOver || isTellable(verdict.because)),
  };
}

/** That somebody was asked to prosecute, or told to keep what there is, is not for who may be prosecuted (GDPR Art. 23(1)(d)). */
const isTellable = (because: string): boolean => because !== 'HOLD' && because !== 'REFERRAL_OPEN';
