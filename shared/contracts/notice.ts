import * as z from 'zod/mini';
import { SECTORS, type Sector, SectorName, sectors } from '../sectors/sectors.ts';
import { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import { DSA_CATEGORIES, type DsaCategory } from '../vocabulary/dsa-category.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { State } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Email, line, paragraphs, Reference } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { Following } from './following.ts';
import { ExternalDelivery, Listing, NewItem } from './listing.ts';
import { Order } from './order.ts';
import { FaultSchema } from './problem.ts';

/** The statement of good faith a notifier confirms, by version (DSA Art. 16(2)(d)). */
const GOOD_FAITH_TEXTS = {
  '2026-01': 'I believe in good faith that the information and allegations in this notice are accurate and complete.',
} as const;

/** For whom a notice is sent: a breakdown of validity figures, since notices by agents differ from those of right holders. */
const OnBehalfOf = z.strictObject({
  rightHolder: z.optional(line(200)),
  brand: z.optional(line(120)),
  mandate: z
    .optional(line(200))
    .check(z.describe('What gives the right to act for them, such as a power of attorney.')),
});

/** Every field of a notice but its sector's own. `Items` differs: intake reads listings one by one, so that a bad one harms no other. */
const common = <Items extends z.ZodMiniType>(items: Items) => ({
  kind: z
    .enum(['NOTICE', 'ORDER'])
    .check(z.describe('A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.')),
  reference: Reference,
  explanation: paragraphs(5000).check(
    z.describe('Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it.'),
  ),
  goodFaith: z
    .optional(
      z.strictObject({ confirmed: z.literal(true), textVersion: z.enum(Object.keys(GOOD_FAITH_TEXTS) as ['2026-01']) }),
    )
    .check(z.describe(`Required for a notice (DSA Art. 16(2)(d)). It confirms: "${GOOD_FAITH_TEXTS['2026-01']}"`)),
  order: z
    .optional(Order)
    .check(z.describe('Required for an order, refused in a notice: the elements of DSA Art. 9(2).')),
  onBehalfOf: z.optional(OnBehalfOf).check(z.describe('For whom the notice is sent, if not for the submitter itself.')),
  contact: z
    .optional(z.strictObject({ name: line(120), email: Email }))
    .check(z.describe("Contact for this notice where it is not the organisation's own. Personal data: kept apart.")),
  alert: z.optional(NoticeId).check(z.describe('The alert that this notice was raised from.')),
  coordinatedAction: z.optional(CoordinatedActionId).check(z.describe('The coordinated action it belongs to.')),
  items: items,
});

const variants = <Items extends z.ZodMiniType>(items: Items) =>
  SECTORS.map((sector) =>
    z.strictObject({
      ...common(items),
      sector: z.literal(sector),
      category: z
        .enum(Object.keys(sectors[sector].categories))
        .check(z.describe('The kind of infringement; each is reported under a category of the DSA taxonomy.')),
      details: (sectors[sector].details as z.ZodMiniObject).register(z.globalRegistry, {
        description: 'What substantiates the notice in this sector (DSA Art. 16(2)(a)).',
      }),
    }),
  );

const oneOf = <Items extends z.ZodMiniType>(items: Items) => {
  const [first, ...rest] = variants(items);
  if (!first) throw new Error('There is no sector');
  return z.discriminatedUnion('sector', [first, ...rest]);
};

export const MAX_ITEMS_PER_CALL = 1000;

/** A notice or order as it is sent. */
export const NewNotice = oneOf(
  z
    .array(NewItem)
    .check(z.minLength(1), z.maxLength(MAX_ITEMS_PER_CALL))
    .register(z.globalRegistry, { description: 'The listings, at one or several marketplaces. Each becomes an item.' }),
).register(z.globalRegistry, {
  id: 'NewNotice',
  description: 'A notice or order as it is sent. `sector` says which categories and details go with it.',
});

/** The same, with its listings still unread. */
export const NoticeEnvelope = oneOf(z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_ITEMS_PER_CALL)));
export type NoticeEnvelope = z.infer<typeof NoticeEnvelope> & { sector: Sector };

const DsaCategoryNumber = z.enum(Object.keys(DSA_CATEGORIES) as [DsaCategory, ...DsaCategory[]]);

/** One accepted listing of a stored notice. */
export const NoticeItem = z.object({
  id: ItemId,
  index: z.int().register(z.globalRegistry, { description: 'Place in what was sent, from 0.' }),
  marketplace: OrganisationId,
  listing: Listing,
  title: z.optional(z.string()),
  gtin: z.optional(z.string()),
  sellerKey: z.optional(z.string()).register(z.globalRegistry, {
    description: 'Keyed hash of the seller at this marketplace: the same for the same seller.',
  }),
  sellerListings: z.optional(z.int()).register(z.globalRegistry, {
    description: 'How many listings the seller had at this marketplace, as the submitter knew.',
  }),
  imageHashes: z.optional(z.array(ImageHash)),
  firstSeenAt: z.optional(Instant),
  external: z.optional(ExternalDelivery),
});
export type NoticeItem = z.infer<typeof NoticeItem>;

export const RejectedItem = z
  .object({
    index: z.int().register(z.globalRegistry, { description: 'Place in what was sent, from 0.' }),
    url: z.optional(z.string()),
    faults: z.array(FaultSchema).register(z.globalRegistry, { description: 'Why. Pointers start at the listing.' }),
  })
  .register(z.globalRegistry, { id: 'RejectedItem', description: 'A listing that was not taken, and why.' });
export type RejectedItem = z.infer<typeof RejectedItem>;

/** A notice as it is kept: the truth about what was submitted, never changed afterwards. */
export const Notice = z.object({
  id: NoticeId,
  kind: z.enum(['NOTICE', 'ORDER']),
  reference: Reference,
  submitter: OrganisationId,
  status: SubmitterStatus,
  memberState: MemberState,
  acceptedAt: Instant.check(z.describe('When it passed intake. Clocks run from delivery of each item, not from here.')),
  sector: SectorName,
  category: z.string(),
  dsa: z.object({ primary: DsaCategoryNumber, secondary: z.optional(DsaCategoryNumber) }).register(z.globalRegistry, {
    description:
      'Numbers of the harmonised template it is reported under (Implementing Regulation (EU) 2024/2835, Annex I).',
  }),
  explanation: z.string(),
  details: z.record(z.string(), z.unknown()),
  goodFaith: z.optional(z.object({ confirmed: z.literal(true), textVersion: z.string() })),
  order: z.optional(Order),
  onBehalfOf: z.optional(OnBehalfOf),
  alert: z.optional(NoticeId),
  follows: z.optional(Following),
  coordinatedAction: z.optional(CoordinatedActionId),
  /** Salted commitment to the personal data kept apart. */
  party: z.optional(z.string()),
  items: z.array(NoticeItem),
  /** Place in the submission → item, for listings that were sent more than once in it. */
  repeated: z.array(z.object({ index: z.int(), itemId: ItemId })),
  rejected: z.array(RejectedItem),
  /** Digest of the submission as sent: the same reference with another digest is refused. */
  digest: z.string(),
});
export type Notice = z.infer<typeof Notice>;

/** Answer to a submission: what was taken and what was not. */
export const NoticeReceipt = z
  .object({
    id: NoticeId,
    reference: Reference,
    acceptedAt: Instant.check(z.describe('When it was taken the first time. A repeat gets this first answer.')),
    items: z.array(
      z.object({
        index: z.int().check(z.describe('Place in what was sent, from 0.')),
        id: ItemId,
        marketplace: OrganisationId.check(
          z.meta({ description: 'Whose listing it is, as found by its address.', examples: ['marktplatz'] }),
        ),
        url: z.string().check(z.describe('The one address that stands for all spellings of this listing.')),
        repeats: z.optional(z.int()).check(z.describe('Place of the same listing earlier in what was sent.')),
      }),
    ),
    rejected: z.array(RejectedItem).check(z.describe('Listings that were not taken; the others were.')),
  })
  .register(z.globalRegistry, {
    id: 'NoticeReceipt',
    description: 'What was taken of a submission and what was not. Refused with `NO_GOOD_ITEM` if nothing was.',
  });
export type NoticeReceipt = z.infer<typeof NoticeReceipt>;

/** A notice as its submitter sees it. */
export const NoticeView = z
  .object({
    ...z.omit(Notice, { items: true, digest: true, party: true, repeated: true }).shape,
    items: z.array(
      z.object({
        ...NoticeItem.shape,
        state: State.check(z.describe('ACCEPTED until the marketplace has it.')),
        dueAt: z
          .optional(Instant)
          .check(z.describe('The next deadline that still runs. Exclusive: the first late instant.')),
        outcome: z.optional(z.string()),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Notice', description: 'A notice or order as its submitter sees it.' });
