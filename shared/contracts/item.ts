import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Basis } from '../vocabulary/clocks.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { Kind, OrderEffect, Outcome, State } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { EventType, RunningClock } from './event.ts';
import { Listing } from './listing.ts';
import { Order } from './order.ts';

/** One row of a list of items. */
export const ItemRow = z
  .object({
    id: ItemId,
    noticeId: NoticeId,
    reference: z.optional(z.string()),
    kind: Kind,
    sector: SectorName,
    category: z.string(),
    marketplace: OrganisationId,
    submitter: z.optional(OrganisationId),
    status: z.optional(SubmitterStatus),
    memberState: z.optional(MemberState),
    listing: Listing,
    title: z.optional(z.string()),
    sellerKey: z.optional(z.string()),
    acceptedAt: Instant,
    deliveredAt: Instant,
    state: State,
    outcome: z.optional(Outcome),
    actionAt: z.optional(Instant),
    /** The next deadline that still runs, and on which basis. */
    dueAt: z.optional(Instant),
    basis: z.optional(Basis),
    isOverdue: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'ItemRow' });
export type ItemRow = z.infer<typeof ItemRow>;

export const ItemQuery = z.strictObject({
  state: z.optional(State),
  sector: z.optional(SectorName),
  marketplace: z.optional(OrganisationId),
  overdue: z.optional(z.enum(['true', 'false'])),
  seller: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{10,64}$/))),
  notice: z.optional(NoticeId),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
  cursor: z.optional(z.string().check(z.maxLength(600))),
});
export type ItemQuery = z.infer<typeof ItemQuery>;

export const ItemPage = z
  .object({ items: z.array(ItemRow), next: z.optional(z.string()) })
  .register(z.globalRegistry, { id: 'ItemPage' });

/** A clock of an item and where it stands. */
export const ClockView = z.object({
  ...RunningClock.shape,
  source: z.string(),
  stoppedAt: z.optional(Instant),
  missedAt: z.optional(Instant),
});

/** One line of the story of an item. */
export const TimelineEntry = z.object({
  n: z.int(),
  type: EventType,
  occurredAt: Instant,
  recordedAt: Instant,
  by: z.string(),
  data: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

/** One item with its story and its clocks. Who sees what of it follows from who asks. */
export const ItemView = z
  .object({
    ...ItemRow.shape,
    orderEffect: z.optional(OrderEffect),
    duplicateOf: z.optional(ItemId),
    explanation: z.optional(z.string()),
    details: z.optional(z.record(z.string(), z.unknown())),
    order: z.optional(Order),
    clocks: z.array(ClockView),
    timeline: z.array(TimelineEntry),
    /** Events that are possible from here, for the one who asks. */
    possible: z.array(EventType),
    version: z.int(),
  })
  .register(z.globalRegistry, { id: 'Item' });
export type ItemView = z.infer<typeof ItemView>;
