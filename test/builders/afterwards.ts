import type { Actor } from '../../shared/contracts/event.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import type { MemberState } from '../../shared/vocabulary/places.ts';
import type { Complainant, RedressResult } from '../../shared/vocabulary/redress.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { type Step, told } from './items.ts';
import { id } from './organisations.ts';

const SHOP: Actor = { role: 'marketplace', organisation: id('amber') };
const AUTHORITY: Actor = { role: 'authority', organisation: id('de-bnetza') };
const SYSTEM: Actor = { role: 'system' };
const by = (actor: Actor, type: Draft['type'], at: Instant, data: object = {}): Step =>
  told({ type, occurredAt: at, actor, data } as Draft, at);

/** What may follow when an item is decided and acted on. */
export const sellerInformed = (at: Instant) => by(SHOP, 'SELLER_INFORMED', at);
export const notifierInformed = (at: Instant) => by(SHOP, 'NOTIFIER_INFORMED', at, { cites: 'LAW' });
export const complained = (at: Instant, complainant: Complainant = 'SELLER', complaint = 1) =>
  by(SHOP, 'COMPLAINT_OPENED', at, { complaint, complainant, subject: complainant === 'SELLER' ? 'a' : 'e' });
export const complaintDecided = (at: Instant, result: RedressResult = 'UPHELD', complaint = 1) =>
  by(SHOP, 'COMPLAINT_DECIDED', at, { complaint, result, humanInvolved: true });
export const disputed = (at: Instant, dispute = 1) =>
  by(SHOP, 'DISPUTE_OPENED', at, { dispute, complainant: 'SELLER', body: 'Body' });
export const disputeDecided = (at: Instant, result: RedressResult = 'UPHELD', dispute = 1) =>
  by(SHOP, 'DISPUTE_DECIDED', at, { dispute, result });
export const imposed = (at: Instant) =>
  by(SHOP, 'RESTRICTION_IMPOSED', at, { measures: ['LISTING_REMOVED'], ground: 'LAW' });
export const actedIn = (at: Instant, territory: readonly MemberState[]) =>
  by(SHOP, 'ACTION_IMPLEMENTED', at, { measures: ['LISTING_REMOVED'], territory });

export const held = (at: Instant, until: Instant) => by(AUTHORITY, 'HOLD_SET', at, { until, reference: 'H-1' });
export const holdReleased = (at: Instant) => by(AUTHORITY, 'HOLD_RELEASED', at, { reference: 'H-1' });
export const referred = (at: Instant, to: 'COORDINATOR' | 'LAW_ENFORCEMENT' = 'LAW_ENFORCEMENT', referral = 1) =>
  by(AUTHORITY, 'REFERRED', at, { referral, to, contactPoint: 'lka-1' });
export const referralAnswered = (at: Instant, result: 'TAKEN_UP' | 'CONCLUDED', referral = 1) =>
  by(AUTHORITY, 'REFERRAL_ANSWERED', at, { referral, result });
export const evidenceAdded = (at: Instant) =>
  by(AUTHORITY, 'EVIDENCE_ADDED', at, {
    set: '0b0e5a0e-3c1c-4d3a-9b1f-0a1b2c3d4e5f',
    purpose: 'VERIFICATION',
    manifest: 'a'.repeat(64),
    files: 1,
    bytes: 9,
  });

const OTHER = '0b0e5a0e-3c1c-8d3a-9b1f-0a1b2c3d4e5f';
export const reappeared = (at: Instant, rule = 'SELLER_AND_GTIN') =>
  by(AUTHORITY, 'REAPPEARED', at, { as: OTHER, rule, score: 1, ruleVersion: '2026.1' });
export const linked = (at: Instant, relation: 'REAPPEARANCE_OF' | 'IDENTICAL_TO' = 'REAPPEARANCE_OF') =>
  by(AUTHORITY, 'LINKED', at, { to: OTHER, relation });
export const probed = (at: Instant, result: 'SEEN' | 'MISSED' | 'INCONCLUSIVE', vantage: MemberState = 'DE') =>
  by(SYSTEM, 'PROBED', at, { result, sign: 'ITEM_NUMBER', vantage, misses: result === 'MISSED' ? 1 : 0 });
export const looked = (at: Instant, type: 'VERIFIED_REMOVED' | 'SIGHTED' | 'CORROBORATED', vantage?: MemberState) =>
  by(AUTHORITY, type, at, vantage ? { vantage } : {});
export const lapsed = (at: Instant) => by(SYSTEM, 'INFORMATION_LAPSED', at);
export const followedThrough = (at: Instant, type: Draft['type'], data: object) => by(SHOP, type, at, data);
