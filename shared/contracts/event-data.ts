import * as z from 'zod/mini';
import { ClockId } from '../vocabulary/clocks.ts';
import { ItemId } from '../vocabulary/ids.ts';
import { Ground, Measure, Outcome } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Complainant, RedressResult, Refusal, Subject } from '../vocabulary/redress.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { Delivery, RunningClock, Yardsticks } from './delivery.ts';
import { RedressNumber } from './redress.ts';

const Reclocked = { clocks: z.array(RunningClock), yardsticks: Yardsticks, calendarVersion: z.string() };
/** From where somebody looked, and between which two looks the listing went: it holds for that country only. */
const Sighting = { vantage: z.optional(MemberState), note: z.optional(z.string()) };
const Vantage = {
  ...Sighting,
  lastSeenAt: z.optional(Instant),
  firstMissedAt: z.optional(Instant),
};
const Territory = { territory: z.optional(z.array(MemberState)) };
const Count = z.int().check(z.minimum(0));
const Nothing = z.object({});

/** What each event says beyond who, when and which item. Adding a type here does not compile until the life table knows it. */
export const EVENT_DATA = {
  ITEM_DELIVERED: Delivery,
  DELIVERY_DELAYED: z.object({ deliveredAt: Instant, ...Reclocked }),
  DUE_SET: z.object(Reclocked),
  DUPLICATE_LINKED: z.object({ duplicateOf: ItemId }),
  RECEIPT_CONFIRMED: z.object({ automatic: z.optional(z.boolean()), receivedAt: z.optional(Instant) }),
  REVIEW_STARTED: Nothing,
  INFORMATION_REQUESTED: z.object({
    field: z.optional(z.string()),
    question: z.string(),
    /** Unanswered by then, the question lapses. */
    lapsesAt: z.optional(Instant),
  }),
  INFORMATION_PROVIDED: z.object({ answer: z.string() }),
  INFORMATION_LAPSED: Nothing,
  DECIDED: z.object({
    outcome: Outcome,
    ground: z.optional(Ground),
    reason: z.optional(z.string()),
    refusal: z.optional(Refusal),
    automatedDetection: z.optional(z.boolean()),
    automatedDecision: z.optional(z.enum(['FULLY', 'PARTIALLY', 'NOT'])),
  }),
  ACTION_IMPLEMENTED: z.object({ measures: z.array(Measure), territory: z.optional(z.array(MemberState)) }),
  NOTIFIER_INFORMED: z.object({ cites: z.enum(['LAW', 'TERMS', 'NEITHER']), redressNamed: z.optional(z.boolean()) }),
  SELLER_INFORMED: z.object({ statementOfReasons: z.optional(z.boolean()) }),
  STATEMENT_SUBMITTED: z.object({ puid: z.string() }),
  ENDED_BY_SELLER: Nothing,
  WITHDRAWN: z.object({ reason: z.string() }),
  CORROBORATED: z.object(Vantage),
  SIGHTED: z.object(Vantage),
  VERIFIED_REMOVED: z.object(Vantage),
  VERIFICATION_FAILED: z.object(Vantage),
  REMINDER_SENT: z.object({ clock: ClockId, percent: z.union([z.literal(50), z.literal(80)]) }),
  DEADLINE_BREACHED: z.object({ clock: ClockId, dueAt: Instant }),
  TARGET_MISSED: z.object({ clock: ClockId, dueAt: Instant }),
  REDELIVERED: Nothing,
  COMPLAINT_OPENED: z.object({
    complaint: RedressNumber,
    complainant: Complainant,
    subject: Subject,
    statement: z.optional(z.string()),
  }),
  COMPLAINT_DECIDED: z.object({
    complaint: RedressNumber,
    result: RedressResult,
    humanInvolved: z.literal(true),
    reason: z.optional(z.string()),
    standing: z.optional(z.object({ measures: z.array(Measure), ...Territory })),
  }),
  REINSTATED: Nothing,
  RESTRICTION_IMPOSED: z.object({ measures: z.array(Measure), ground: Ground, ...Territory }),
  DISPUTE_OPENED: z.object({ dispute: RedressNumber, complainant: Complainant, body: z.string() }),
  DISPUTE_DECIDED: z.object({ dispute: RedressNumber, result: RedressResult }),
  DISPUTE_IMPLEMENTED: z.object({ dispute: RedressNumber }),
  /** On the item that was removed: the listing, or one that matches it, is back as another item. */
  REAPPEARED: z.object({ as: ItemId, rule: z.string(), score: z.number(), ruleVersion: z.string(), ...Sighting }),
  /** On the item that came later: what it follows from. */
  LINKED: z.object({
    to: ItemId,
    relation: z.enum(['REAPPEARANCE_OF', 'IDENTICAL_TO']),
    rule: z.optional(z.string()),
    score: z.optional(z.number()),
    ruleVersion: z.optional(z.string()),
    ...Sighting,
  }),
  /** One look by the probe. INCONCLUSIVE is never gone: refused, too many requests, a riddle for people, out of time. */
  PROBED: z.object({
    result: z.enum(['MISSED', 'SEEN', 'INCONCLUSIVE']),
    sign: z.string(),
    vantage: MemberState,
    /** Looks in a row that missed it, up to this one. */
    misses: Count,
    lastSeenAt: z.optional(Instant),
    firstMissedAt: z.optional(Instant),
    /** What robots.txt says of the address, where it was read. */
    robots: z.optional(z.enum(['ALLOWED', 'DISALLOWED', 'UNKNOWN'])),
    /** Nobody looks again: too many looks in a row told nothing, or there is no point. */
    isGivenUp: z.optional(z.literal(true)),
  }),
  EVIDENCE_ADDED: z.object({
    set: z.uuid(),
    purpose: z.enum(['SUBMISSION', 'VERIFICATION', 'REDRESS']),
    manifest: Sha256,
    files: Count,
    bytes: Count,
  }),
  BUYERS_INFORMED: z.object({ buyers: Count }),
  RECALL_PUBLISHED: z.object({ url: z.string() }),
  GATEWAY_REPORTED: z.object({ reference: z.string() }),
  UNITS_SOLD: z.object({ units: Count, soldIn: z.optional(z.array(MemberState)) }),
  IDENTICAL_FOUND: z.object({ url: z.string() }),
  SELLER_PROOF_REQUESTED: z.object({ paper: z.string() }),
  SELLER_PROOF_ASSESSED: z.object({ result: z.enum(['PROVEN', 'NOT_PROVEN', 'NOT_PROVIDED']) }),
  REFERRED: z.object({
    referral: RedressNumber,
    to: z.enum(['COORDINATOR', 'LAW_ENFORCEMENT']),
    contactPoint: z.string(),
    clock: z.optional(ClockId),
    reference: z.optional(z.string()),
  }),
  REFERRAL_ANSWERED: z.object({
    referral: RedressNumber,
    result: z.enum(['TAKEN_UP', 'DECLINED', 'CONCLUDED']),
    reference: z.optional(z.string()),
  }),
  /** A legal hold on evidence and personal data. Set again, it is extended. */
  HOLD_SET: z.object({ until: Instant, reference: z.string(), reason: z.optional(z.string()) }),
  HOLD_RELEASED: z.object({ reference: z.string(), reason: z.optional(z.string()) }),
  CLOSED: Nothing,
  /** What came before was recorded elsewhere, and brought in: from which file, and whether its times of recording are kept. */
  IMPORTED: z.object({
    file: Sha256,
    mode: z.enum(['MIGRATION', 'AFTERWARDS']),
    events: Count,
    source: z.optional(z.string()),
  }),
} as const satisfies Record<string, z.ZodMiniObject>;
