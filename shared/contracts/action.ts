import * as z from 'zod/mini';
import { ActionId, ItemId } from '../vocabulary/ids.ts';
import { Ground, Measure, Outcome, State } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { FaultSchema } from './problem.ts';

/** When it happened by the marketplace's own clock; never before delivery, never more than five minutes ahead of ours. */
const base = { actionId: ActionId, occurredAt: Instant };

const Receipt = z.strictObject({
  type: z.literal('RECEIPT'),
  ...base,
  /** Sent by a machine without anybody reading: reported as zero time to inform when within the hour (Annex II). */
  automatic: z.optional(z.boolean()),
  /** When the message was taken from the queue. */
  receivedAt: z.optional(Instant),
});
const ReviewStarted = z.strictObject({ type: z.literal('REVIEW_STARTED'), ...base });
const InformationRequested = z.strictObject({
  type: z.literal('INFORMATION_REQUESTED'),
  ...base,
  /** JSON pointer to the field of the notice that is asked about. */
  field: z.optional(z.string().check(z.regex(/^(?:\/[A-Za-z0-9_-]{1,60}){1,6}$/))),
  question: paragraphs(2000),
});
const Decided = z.strictObject({
  type: z.literal('DECIDED'),
  ...base,
  outcome: Outcome,
  /** Needed when the outcome is to act. */
  ground: z.optional(Ground),
  /** Needed for NO_ACTION, DISPUTED, ERROR_CHANNEL and PARTIAL: why. */
  reason: z.optional(paragraphs(2000)),
  automatedDetection: z.optional(z.boolean()),
  /** Use of automated means in the decision (DSA Art. 16(6)). */
  automatedDecision: z.optional(z.enum(['FULLY', 'PARTIALLY', 'NOT'])),
});
const ActionImplemented = z.strictObject({
  type: z.literal('ACTION_IMPLEMENTED'),
  ...base,
  measures: z.array(Measure).check(z.minLength(1), z.maxLength(7)),
  /** Where it applies, if not everywhere. */
  territory: z.optional(z.array(MemberState).check(z.minLength(1), z.maxLength(27))),
});
const NotifierInformed = z.strictObject({
  type: z.literal('NOTIFIER_INFORMED'),
  ...base,
  cites: z.enum(['LAW', 'TERMS', 'NEITHER']),
  /** Whether redress was named (DSA Art. 16(5)). */
  redressNamed: z.optional(z.boolean()),
});
const SellerInformed = z.strictObject({
  type: z.literal('SELLER_INFORMED'),
  ...base,
  /** Whether a statement of reasons was given (DSA Art. 17). */
  statementOfReasons: z.optional(z.boolean()),
});
const EndedBySeller = z.strictObject({ type: z.literal('ENDED_BY_SELLER'), ...base });

/** What a marketplace reports of one item, by API and by queue alike. */
export const Action = z
  .discriminatedUnion('type', [
    Receipt,
    ReviewStarted,
    InformationRequested,
    Decided,
    ActionImplemented,
    NotifierInformed,
    SellerInformed,
    EndedBySeller,
  ])
  .register(z.globalRegistry, { id: 'Action' });
export type Action = z.infer<typeof Action>;

/** One action of a batch, and the item it is about. */
export const ItemAction = z
  .strictObject({ itemId: ItemId, action: Action })
  .register(z.globalRegistry, { id: 'ItemAction' });
export type ItemAction = z.infer<typeof ItemAction>;

/** What the item is after the action. A repeat of an action answers the same. */
export const ActionReceipt = z
  .object({ itemId: ItemId, actionId: ActionId, event: z.int(), state: State, recordedAt: Instant })
  .register(z.globalRegistry, { id: 'ActionReceipt' });
export type ActionReceipt = z.infer<typeof ActionReceipt>;

/** A check of whether the listing is gone, by somebody who is not the marketplace. */
export const Check = z
  .strictObject({
    actionId: ActionId,
    result: z.enum(['GONE', 'STILL_LIVE']),
    checkedAt: Instant,
    /** Country the check was made from: it holds for that country only. */
    vantage: z.optional(MemberState),
    note: z.optional(paragraphs(1000)),
  })
  .register(z.globalRegistry, { id: 'Check' });
export type Check = z.infer<typeof Check>;

export const Withdrawal = z
  .strictObject({ actionId: ActionId, reason: paragraphs(1000) })
  .register(z.globalRegistry, { id: 'Withdrawal' });
export type Withdrawal = z.infer<typeof Withdrawal>;

export const Information = z
  .strictObject({ actionId: ActionId, answer: paragraphs(5000) })
  .register(z.globalRegistry, { id: 'Information' });
export type Information = z.infer<typeof Information>;

/** One row of a 207 answer: either what came of it, or the faults. */
export const BatchRow = <Result extends z.ZodMiniType>(result: Result) =>
  z.union([
    z.object({ index: z.int(), status: z.int(), result }),
    z.object({
      index: z.int(),
      status: z.int(),
      code: z.string(),
      title: z.string(),
      faults: z.optional(z.array(FaultSchema)),
    }),
  ]);
