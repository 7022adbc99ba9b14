import * as z from 'zod/mini';
import { ActionId, ItemId } from '../vocabulary/ids.ts';
import { Ground, Measure, Outcome, State } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Refusal } from '../vocabulary/redress.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { base } from './action-base.ts';
import {
  BuyersInformed,
  GatewayReported,
  IdenticalFound,
  RecallPublished,
  SellerProofAssessed,
  SellerProofRequested,
  StatementSubmitted,
  UnitsSold,
} from './follow-through.ts';
import { FaultSchema } from './problem.ts';
import {
  ComplaintDecided,
  ComplaintOpened,
  DisputeDecided,
  DisputeImplemented,
  DisputeOpened,
  Reinstated,
  RestrictionImposed,
} from './redress.ts';

const Receipt = z.strictObject({
  type: z.literal('RECEIPT'),
  ...base,
  automatic: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Sent by a machine before anybody read it. Within the hour it counts as zero time to inform (Implementing Regulation (EU) 2024/2835, Annex II).',
      ),
    ),
  receivedAt: z
    .optional(Instant)
    .check(z.describe('When the message was taken from the queue. Without it the queue latency (K32) is unknown.')),
});
const ReviewStarted = z.strictObject({ type: z.literal('REVIEW_STARTED'), ...base });
const InformationRequested = z.strictObject({
  type: z.literal('INFORMATION_REQUESTED'),
  ...base,
  field: z.optional(z.string().check(z.regex(/^(?:\/[A-Za-z0-9_-]{1,60}){1,6}$/))).check(
    z.meta({
      description: 'JSON pointer to the field of the notice that is asked about.',
      examples: ['/details/testReport'],
    }),
  ),
  question: paragraphs(2000).check(z.describe('What is asked. The clock does not stop meanwhile.')),
});
const Decided = z.strictObject({
  type: z.literal('DECIDED'),
  ...base,
  outcome: Outcome,
  ground: z
    .optional(Ground)
    .check(
      z.describe(
        "On law or on the marketplace's own terms. Required for REMOVE, DISABLE, RESTRICT, WARN, PARTIAL and ALREADY_REMOVED.",
      ),
    ),
  reason: z
    .optional(paragraphs(2000))
    .check(z.describe('Why. Required for NO_ACTION, DISPUTED, ERROR_CHANNEL and PARTIAL.')),
  refusal: z.optional(Refusal).check(z.describe('Only with NO_ACTION: why, in a word that figures can count.')),
  automatedDetection: z.optional(z.boolean()).check(z.describe('The listing was found by automated means.')),
  automatedDecision: z
    .optional(z.enum(['FULLY', 'PARTIALLY', 'NOT']))
    .check(z.describe('Use of automated means in the decision (DSA Art. 16(6)).')),
});
const ActionImplemented = z.strictObject({
  type: z.literal('ACTION_IMPLEMENTED'),
  ...base,
  measures: z
    .array(Measure)
    .check(
      z.minLength(1),
      z.maxLength(7),
      z.describe('What was done. At least one measure carries out the outcome: REMOVE needs LISTING_REMOVED.'),
    ),
  territory: z
    .optional(z.array(MemberState).check(z.minLength(1), z.maxLength(27)))
    .check(z.describe('Member States it applies in. Without it: everywhere.')),
});
const NotifierInformed = z.strictObject({
  type: z.literal('NOTIFIER_INFORMED'),
  ...base,
  cites: z.enum(['LAW', 'TERMS', 'NEITHER']).check(z.describe('What the answer to the notifier relied on.')),
  redressNamed: z.optional(z.boolean()).check(z.describe('Whether redress was named (DSA Art. 16(5)).')),
});
const SellerInformed = z.strictObject({
  type: z.literal('SELLER_INFORMED'),
  ...base,
  statementOfReasons: z
    .optional(z.boolean())
    .check(
      z.describe('Whether a statement of reasons was given (DSA Art. 17). None is owed for an order (Art. 17(5)).'),
    ),
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
    StatementSubmitted,
    EndedBySeller,
    ComplaintOpened,
    ComplaintDecided,
    Reinstated,
    RestrictionImposed,
    DisputeOpened,
    DisputeDecided,
    DisputeImplemented,
    BuyersInformed,
    RecallPublished,
    GatewayReported,
    UnitsSold,
    IdenticalFound,
    SellerProofRequested,
    SellerProofAssessed,
  ])
  .register(z.globalRegistry, {
    id: 'Action',
    description:
      'What a marketplace reports of one item, by API and by queue alike. `type` says which fields go with it.',
  });
export type Action = z.infer<typeof Action>;

/** One action of a batch, and the item it is about. */
export const ItemAction = z
  .strictObject({ itemId: ItemId, action: Action })
  .register(z.globalRegistry, { id: 'ItemAction', description: 'One action, and the item it is about.' });
export type ItemAction = z.infer<typeof ItemAction>;

/** What the item is after the action. A repeat of an action answers the same. */
export const ActionReceipt = z
  .object({
    itemId: ItemId,
    actionId: ActionId,
    event: z.int().check(z.describe('Number of the event in the history of the item, from 1 without gaps.')),
    state: State,
    recordedAt: Instant.check(z.describe('When it was recorded, by our clock.')),
  })
  .register(z.globalRegistry, {
    id: 'ActionReceipt',
    description: 'What the item is after what was reported. A repeat answers with the event it became the first time.',
  });
export type ActionReceipt = z.infer<typeof ActionReceipt>;

/** One row of a 207 answer: either what came of it, or the faults. */
export const BatchRow = <Result extends z.ZodMiniType>(result: Result) => {
  const row = {
    index: z.int().check(z.describe('Place in what was sent, from 0.')),
    status: z.int().check(z.describe('The HTTP status it would have got alone: 201 if it was taken.')),
  };
  return z.union([
    z.object({ ...row, result }),
    z.object({
      ...row,
      code: z.string().check(z.describe('Why it was not taken: one of the refusal codes.')),
      title: z.string(),
      faults: z.optional(z.array(FaultSchema)),
    }),
  ]);
};
