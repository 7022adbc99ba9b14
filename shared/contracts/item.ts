import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Basis } from '../vocabulary/clocks.ts';
import { RedressStanding } from '../vocabulary/flaggers.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { Kind, OrderEffect, Outcome, State } from '../vocabulary/life.ts';
import { Jurisdiction, MemberState } from '../vocabulary/places.ts';
import { Refusal } from '../vocabulary/redress.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { EventType } from './event.ts';
import { ListFilter } from './item-filter.ts';
import { ClockView, Contradiction, FollowThrough, Ladder, Redress, TimelineEntry, Waiting } from './item-parts.ts';
import { Listing } from './listing.ts';
import { Order } from './order.ts';

/** One row of a list of items. */
export const ItemRow = z
  .object({
    id: ItemId,
    noticeId: NoticeId,
    reference: z.optional(z.string()).check(z.describe("The submitter's own reference.")),
    kind: Kind,
    sector: SectorName,
    category: z.string().check(z.describe('The kind of infringement within the sector.')),
    marketplace: OrganisationId.check(z.meta({ description: 'To whom it is addressed.', examples: ['marktplatz'] })),
    submitter: z.optional(OrganisationId).check(z.describe('Who asks: the organisation, never a person.')),
    status: z.optional(SubmitterStatus),
    memberState: z.optional(MemberState).check(z.describe('Member State of the submitter.')),
    listing: Listing,
    title: z.optional(z.string()).check(z.describe('Title of the listing as the submitter saw it.')),
    sellerKey: z
      .optional(z.string())
      .check(z.describe('Keyed hash of the seller at this marketplace: the same for the same seller.')),
    acceptedAt: Instant.check(z.describe('When the submission passed intake.')),
    deliveredAt: Instant.check(
      z.describe('T0: when it was put on the queue of the marketplace. Clocks run from here.'),
    ),
    state: State,
    outcome: z.optional(Outcome),
    actionAt: z.optional(Instant).check(z.describe('When the measure was taken, as the marketplace reports it.')),
    dueAt: z
      .optional(Instant)
      .check(z.describe('The next deadline that still runs. Exclusive: the first late instant.')),
    basis: z.optional(Basis).check(z.describe('What stands behind that deadline.')),
    isOverdue: z.boolean().check(z.describe('That deadline has passed.')),
    refusal: z.optional(Refusal),
    redress: z.optional(RedressStanding),
    isDisputed: z
      .optional(z.literal(true))
      .check(z.describe('A complaint or dispute about it is open: nobody has decided it yet.')),
    isPressing: z
      .optional(z.literal(true))
      .check(z.describe('More than half of the time to that deadline is over, and a reminder went out.')),
    jurisdiction: z
      .optional(Jurisdiction)
      .check(z.describe('Whose calendar of public holidays and time zone its deadlines are counted by.')),
    workingDaysLeft: z
      .optional(z.int())
      .check(
        z.describe(
          'Working days after today up to the last day in time, by that calendar. 0: today is the last. Below 0: working days late.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'ItemRow', description: 'One row of a list of items.' });
export type ItemRow = z.infer<typeof ItemRow>;

export const ItemQuery = z.strictObject({
  ...ListFilter.shape,
  state: z.optional(State),
  sector: z.optional(SectorName),
  marketplace: z
    .optional(OrganisationId)
    .check(z.meta({ description: 'Only what is addressed to it.', examples: ['marktplatz'] })),
  overdue: z.optional(z.enum(['true', 'false'])).check(z.describe('Only what is late, or only what is not.')),
  seller: z
    .optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{10,64}$/)))
    .check(z.describe('The `sellerKey` of an item: other items of the same seller.')),
  notice: z.optional(NoticeId).check(z.describe('Only the items of this notice.')),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)))
    .check(z.describe('Most rows of a page. Without it: 50.')),
  cursor: z
    .optional(z.string().check(z.maxLength(600)))
    .check(
      z.describe('What `next` of the page before said. With filters a page may hold few rows and still have a next.'),
    ),
});
export type ItemQuery = z.infer<typeof ItemQuery>;

export const ItemPage = z
  .object({
    items: z.array(ItemRow),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'ItemPage',
    description: 'A page of a list of items, in the order that was asked for.',
  });

/** One item with its story and its clocks. Who sees what of it follows from who asks. */
export const ItemView = z
  .object({
    ...ItemRow.shape,
    orderEffect: z.optional(OrderEffect),
    duplicateOf: z
      .optional(ItemId)
      .check(z.describe('The earlier item on the same listing. A marketplace is not told who else was notified.')),
    explanation: z.optional(z.string()),
    details: z
      .optional(z.record(z.string(), z.unknown()))
      .check(z.describe('The fields of the sector, as sent; of an alert what its source says.')),
    gtin: z.optional(z.string()).check(z.describe('Barcode number, as it was sent with it.')),
    imageHashes: z
      .optional(z.array(ImageHash))
      .check(z.describe('Of pictures of the listing, as they were sent with it.')),
    order: z.optional(Order),
    clocks: z.array(ClockView),
    waiting: z.optional(Waiting),
    ladder: z.optional(Ladder),
    ...z.partial(Redress).shape,
    followThrough: z.optional(FollowThrough),
    contradictions: z
      .array(Contradiction)
      .check(z.describe('Facts that do not go together, by the number of the later one.')),
    reappearanceOf: z
      .optional(ItemId)
      .check(z.describe('The item that was removed, and whose listing or offer this is again.')),
    reappearedAs: z.optional(z.array(ItemId)).check(z.describe('Items as which this one came back.')),
    identicalTo: z.optional(ItemId).check(z.describe('The item under whose order this identical listing was found.')),
    holdUntil: z
      .optional(Instant)
      .check(z.describe('Until when a legal hold keeps evidence and personal data. For authorities and the operator.')),
    timeline: z.array(TimelineEntry).check(z.describe('Everything that happened to the item, in its order.')),
    possible: z.array(EventType).check(z.describe('Events that are possible from here, for the one who asks.')),
    version: z.int().check(z.describe('Number of the last event.')),
  })
  .register(z.globalRegistry, { id: 'Item', description: 'One item with its story and its clocks.' });
export type ItemView = z.infer<typeof ItemView>;
