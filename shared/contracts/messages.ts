import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ClockId } from '../vocabulary/clocks.ts';
import { ActionId, ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { ItemAction } from './action.ts';
import { RunningClock } from './event.ts';
import { Listing } from './listing.ts';
import { Order } from './order.ts';
import { FaultSchema } from './problem.ts';

/** An item has reached the marketplace; its clocks run from `deliveredAt`. Sent again with the same id while it stays unanswered. */
const ItemDelivered = z.object({
  itemId: ItemId,
  noticeId: NoticeId,
  kind: Kind,
  sector: SectorName,
  category: z.string(),
  /** Category number of the harmonised template (Implementing Regulation (EU) 2024/2835). */
  dsaCategory: z.string(),
  /** Who asks: the organisation, never a person. */
  submitter: z.object({
    id: OrganisationId,
    name: z.string(),
    contact: z.string(),
    status: SubmitterStatus,
    memberState: MemberState,
  }),
  reference: z.string(),
  listing: Listing,
  title: z.optional(z.string()),
  gtin: z.optional(z.string()),
  explanation: z.string(),
  details: z.record(z.string(), z.unknown()),
  order: z.optional(Order),
  deliveredAt: Instant,
  clocks: z.array(RunningClock),
});

/** Half, four fifths or all of the time allowed has passed. */
const Reminder = z.object({
  itemId: ItemId,
  clock: ClockId,
  percent: z.union([z.literal(50), z.literal(80), z.literal(100)]),
  dueAt: Instant,
});

/** An action was not taken, for good: mend it and send it with a new id. */
const ActionRefused = z.object({
  actionMessageId: z.string(),
  itemId: z.optional(ItemId),
  actionId: z.optional(ActionId),
  code: z.string(),
  title: z.string(),
  faults: z.optional(z.array(FaultSchema)),
});

const InformationProvided = z.object({ itemId: ItemId, answer: z.string(), providedAt: Instant });
const ItemWithdrawn = z.object({ itemId: ItemId, reason: z.string(), withdrawnAt: Instant });
const ComplaintDecided = z.object({
  itemId: ItemId,
  result: z.enum(['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED']),
  decidedAt: Instant,
});

/** CloudEvents 1.0 attributes: `id` is the same whenever the same thing is sent again. */
const attributes = {
  specversion: z.literal('1.0'),
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  source: z.string(),
  time: z.optional(Instant),
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
  ComplaintDecided: envelope('ComplaintDecided', ComplaintDecided),
} as const;
export type InboxType = keyof typeof inboxMessages;
export type InboxData<T extends InboxType> = z.infer<(typeof inboxMessages)[T]>['data'];

export const InboxMessage = z.discriminatedUnion('type', [
  inboxMessages.ItemDelivered,
  inboxMessages.Reminder,
  inboxMessages.ActionRefused,
  inboxMessages.InformationProvided,
  inboxMessages.ItemWithdrawn,
  inboxMessages.ComplaintDecided,
]);
export type InboxMessage = z.infer<typeof InboxMessage>;

/** A message from a marketplace, on its actions queue: the same bodies as the API's. */
export const ActionMessage = z.strictObject({
  ...attributes,
  source: z.optional(z.string().check(z.maxLength(200))),
  type: z.literal('ItemAction'),
  data: ItemAction,
});
export type ActionMessage = z.infer<typeof ActionMessage>;
