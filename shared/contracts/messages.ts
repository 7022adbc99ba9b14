import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ClockId } from '../vocabulary/clocks.ts';
import { ActionId, ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Complainant, RedressResult, Subject } from '../vocabulary/redress.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { ItemAction } from './action.ts';
import { RunningClock } from './delivery.ts';
import { FollowsView } from './following.ts';
import { KnownProductChange } from './known-product.ts';
import { Listing } from './listing.ts';
import { Order } from './order.ts';
import { FaultSchema } from './problem.ts';
import { RedressNumber } from './redress.ts';
import { TestMessage, TestReceived } from './test-message.ts';

/** An item has reached the marketplace; its clocks run from `deliveredAt`. Sent again with the same id while it stays unanswered. */
const ItemDelivered = z.object({
  itemId: ItemId,
  noticeId: NoticeId,
  kind: Kind,
  sector: SectorName,
  category: z.string().check(z.describe('The kind of infringement within the sector.')),
  dsaCategory: z
    .string()
    .check(z.describe('Category number of the harmonised template (Implementing Regulation (EU) 2024/2835).')),
  submitter: z
    .object({
      id: OrganisationId,
      name: z.string(),
      contact: z.string().check(z.describe('Functional mailbox.')),
      status: SubmitterStatus,
      memberState: MemberState,
    })
    .register(z.globalRegistry, { description: 'Who asks: the organisation, never a person.' }),
  reference: z.string().check(z.describe("The submitter's own reference: name it when writing to the submitter.")),
  listing: Listing,
  title: z.optional(z.string()).check(z.describe('Title of the listing as the submitter saw it.')),
  gtin: z.optional(z.string()).check(z.describe('Barcode number.')),
  imageHashes: z.optional(z.array(ImageHash)).check(z.describe('Of pictures of the listing, to know it again.')),
  follows: z.optional(FollowsView),
  explanation: z.string().check(z.describe('Why the content is illegal (DSA Art. 16(2)(a)).')),
  details: z
    .record(z.string(), z.unknown())
    .check(
      z.describe('The fields of the sector, as in the body of `POST /v1/notices`; of an alert what its source says.'),
    ),
  order: z.optional(Order).check(z.describe('Of an order: the elements of DSA Art. 9(2).')),
  deliveredAt: Instant.check(z.describe('T0. Clocks run from here, also when the message is sent again.')),
  clocks: z
    .array(RunningClock)
    .check(z.describe('The clocks that run, by the law of the place where action is to be taken.')),
});

/** Half, four fifths or all of the time allowed has passed. */
const Reminder = z.object({
  itemId: ItemId,
  clock: ClockId,
  percent: z
    .union([z.literal(50), z.literal(80), z.literal(100)])
    .check(z.describe('How much of the time between T0 and `dueAt` has passed. 100: the deadline is missed.')),
  dueAt: Instant.check(z.describe('The first instant that is late.')),
});

/** An action was not taken, for good: mend it and send it with a new id. */
const ActionRefused = z.object({
  actionMessageId: z
    .string()
    .check(z.describe('The `id` of the refused message; where it could not be read, the id SQS gave it.')),
  itemId: z.optional(ItemId),
  actionId: z.optional(ActionId),
  code: z.string().check(z.describe('Why: one of the refusal codes.')),
  title: z.string(),
  faults: z.optional(z.array(FaultSchema)),
});

const InformationProvided = z.object({ itemId: ItemId, answer: z.string(), providedAt: Instant });
/** What was reported as removed was seen live: the item is back in review, and its clock runs on. */
const VerificationFailed = z.object({
  itemId: ItemId,
  seenAt: Instant,
  vantage: z.optional(MemberState).check(z.describe('Country from which it was seen.')),
});
const ItemWithdrawn = z.object({ itemId: ItemId, reason: z.string(), withdrawnAt: Instant });

/** Nobody answered in time: decide on what there is. */
const InformationLapsed = z.object({ itemId: ItemId, lapsedAt: Instant });

/** The notifier complains about no action on its notice. Decide on it with a person (DSA Art. 20(6)), by `complaint`. */
const ComplaintOpened = z.object({
  itemId: ItemId,
  complaint: RedressNumber,
  complainant: Complainant,
  subject: Subject,
  statement: z.optional(z.string()),
  openedAt: Instant,
});
const ComplaintDecided = z.object({
  itemId: ItemId,
  complaint: RedressNumber,
  result: RedressResult,
  decidedAt: Instant,
});
/** The submitter has brought the matter before a body for dispute settlement (DSA Art. 21), or reports what that body decided. */
const DisputeReported = z.object({
  itemId: ItemId,
  dispute: RedressNumber,
  body: z.optional(z.string()),
  result: z.optional(RedressResult).check(z.describe('Absent while the dispute is open.')),
  reportedAt: Instant,
});

/** The register of dangerous products has changed: the same change as in `GET /v1/known-products`. */
const KnownProductChanged = z.object({
  marketplace: OrganisationId.check(z.describe('To whom it is sent.')),
  ...KnownProductChange.shape,
});

/** Long enough for the answer to a message of a marketplace, whose own ids hold at most 120 characters. */
const MESSAGE_ID_LENGTH = 140;

/** CloudEvents 1.0 attributes: `id` is the same whenever the same thing is sent again. */
const attributes = {
  specversion: z.literal('1.0').check(z.describe('Version of CloudEvents.')),
  id: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(MESSAGE_ID_LENGTH),
      z.describe('The same whenever the same thing is sent again: act once per id.'),
    ),
  source: z.string().check(z.describe('Who sends it: /noticeboard.')),
  time: z.optional(Instant).check(z.describe('When what it tells happened.')),
};

const envelope = <T extends string, Data extends z.ZodMiniType>(type: T, data: Data) =>
  z.object({ ...attributes, type: z.literal(type), data });

/** Messages to a marketplace, on its inbox queue. */
export const inboxMessages = {
  ItemDelivered: envelope('ItemDelivered', ItemDelivered),
  Reminder: envelope('Reminder', Reminder),
  ActionRefused: envelope('ActionRefused', ActionRefused),
  InformationProvided: envelope('InformationProvided', InformationProvided),
  ItemWithdrawn: envelope('ItemWithdrawn', ItemWithdrawn),
  VerificationFailed: envelope('VerificationFailed', VerificationFailed),
  InformationLapsed: envelope('InformationLapsed', InformationLapsed),
  ComplaintOpened: envelope('ComplaintOpened', ComplaintOpened),
  ComplaintDecided: envelope('ComplaintDecided', ComplaintDecided),
  DisputeReported: envelope('DisputeReported', DisputeReported),
  KnownProductChanged: envelope('KnownProductChanged', KnownProductChanged),
  TestMessage: envelope('TestMessage', TestMessage),
} as const;
export type InboxType = keyof typeof inboxMessages;
export type InboxData<T extends InboxType> = z.infer<(typeof inboxMessages)[T]>['data'];

export const InboxMessage = z.discriminatedUnion('type', [
  inboxMessages.ItemDelivered,
  inboxMessages.Reminder,
  inboxMessages.ActionRefused,
  inboxMessages.InformationProvided,
  inboxMessages.ItemWithdrawn,
  inboxMessages.VerificationFailed,
  inboxMessages.InformationLapsed,
  inboxMessages.ComplaintOpened,
  inboxMessages.ComplaintDecided,
  inboxMessages.DisputeReported,
  inboxMessages.KnownProductChanged,
  inboxMessages.TestMessage,
]);
export type InboxMessage = z.infer<typeof InboxMessage>;

const sent = {
  ...attributes,
  id: z
    .string()
    .check(z.minLength(1), z.maxLength(120), z.describe('Your own id of this message: an answer names it.')),
  source: z
    .optional(z.string().check(z.maxLength(200)))
    .check(z.describe('Anything: the queue it comes from is what says who sends it.')),
};

/** Messages from a marketplace, on its actions queue. An action has the same body as by the API. */
export const actionMessages = {
  ItemAction: z.strictObject({ ...sent, type: z.literal('ItemAction'), data: ItemAction }),
  TestReceived: z.strictObject({ ...sent, type: z.literal('TestReceived'), data: TestReceived }),
} as const;
export type ActionType = keyof typeof actionMessages;

export const ActionMessage = z.discriminatedUnion('type', [actionMessages.ItemAction, actionMessages.TestReceived]);
export type ActionMessage = z.infer<typeof ActionMessage>;
