import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ActionId, ItemId } from '../vocabulary/ids.ts';
import { Ground, Kind, Outcome, State } from '../vocabulary/life.ts';
import { ErasureGround, ErasureRefusal, KeptBecause, RetentionClass } from '../vocabulary/retention.ts';
import { SellerId } from '../vocabulary/sellers.ts';
import { Instant } from '../vocabulary/time.ts';
import { EventType } from './event.ts';
import { Listing, Seller } from './listing.ts';

/** Asked for by a person, and answered to nobody but that person. */
export const NewAccessRequest = z
  .strictObject({
    requestId: ActionId,
    cursor: z
      .optional(z.string().check(z.maxLength(200)))
      .check(z.describe('What `next` of the answer before said: what is kept of many items comes in parts.')),
  })
  .register(z.globalRegistry, {
    id: 'NewAccessRequest',
    description: 'A seller asks what is kept about it (GDPR Art. 15). The answer is for that person.',
  });
export type NewAccessRequest = z.infer<typeof NewAccessRequest>;

const Kept = z.object({
  class: RetentionClass,
  isOver: z.boolean().check(z.describe('Its time is over: it goes with the next run.')),
  because: z.optional(KeptBecause),
  until: z.optional(Instant).check(z.describe('Until when, if nothing else happens.')),
});

/** One item in which the seller occurs, as the seller may know it: without who notified it. */
export const SellerFileItem = z.object({
  id: ItemId,
  kind: Kind,
  sector: SectorName,
  category: z.string(),
  listing: z.optional(Listing),
  title: z.optional(z.string()),
  state: State,
  outcome: z.optional(Outcome),
  ground: z.optional(Ground),
  seller: z.optional(Seller).check(z.describe('The seller in clear, as it was notified; absent once it is deleted.')),
  events: z.array(
    z.object({ n: z.int(), type: EventType, occurredAt: Instant, data: z.record(z.string(), z.unknown()) }),
  ),
  kept: z.array(Kept).check(z.describe('What is kept of the item, and how long.')),
});
export type SellerFileItem = z.infer<typeof SellerFileItem>;

export const SellerFile = z
  .object({
    seller: SellerId,
    asOf: Instant,
    about: z
      .object({
        purposes: z.string(),
        legalBasis: z.string(),
        recipients: z.string(),
        source: z.string(),
        rights: z.string(),
        automatedDecisions: z.string(),
      })
      .check(z.describe('What GDPR Art. 15(1) wants to be told beside the data.')),
    items: z.array(SellerFileItem),
    measures: z
      .array(z.record(z.string(), z.unknown()))
      .check(z.describe('What the marketplace did about the seller as a whole.')),
    links: z
      .array(z.record(z.string(), z.unknown()))
      .check(z.describe('Numbers of the seller that are kept as keyed hashes, by their kind.')),
    next: z.optional(z.string()).check(z.describe('Send it as `cursor` for the next part; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerFile',
    description: 'Everything that is kept about a seller at one marketplace, for that person (GDPR Art. 15).',
  });
export type SellerFile = z.infer<typeof SellerFile>;

export const NewErasure = z
  .strictObject({
    requestId: ActionId,
    grounds: z.array(ErasureGround).check(z.minLength(1), z.maxLength(ErasureGround.options.length)),
  })
  .register(z.globalRegistry, {
    id: 'NewErasure',
    description: 'A seller asks to be erased (GDPR Art. 17), on one or several grounds.',
  });
export type NewErasure = z.infer<typeof NewErasure>;

const parts = z.array(z.object({ class: RetentionClass, deleted: z.int() }));

export const Refusal = z.object({
  class: RetentionClass,
  item: ItemId,
  code: ErasureRefusal,
  because: KeptBecause,
  until: z.optional(Instant).check(z.describe('Ask again from then on.')),
});
export type Refusal = z.infer<typeof Refusal>;

/** How an erasure ended. Nothing in it names the person. */
export const ErasureResult = z.object({
  items: z.int().check(z.describe('Items in which the seller occurs.')),
  erased: parts,
  refused: z.array(Refusal).check(z.describe('Parts that are not erased, each with its reason; at most 1,000.')),
});
export type ErasureResult = z.infer<typeof ErasureResult>;

export const Erasure = z
  .object({
    id: z.uuid(),
    seller: SellerId,
    grounds: z.array(ErasureGround),
    requestedAt: Instant,
    state: z
      .enum(['REQUESTED', 'DONE'])
      .check(z.describe('REQUESTED: it is under way; what could not be done at once is taken up again within a day.')),
    doneAt: z.optional(Instant),
    result: z.optional(ErasureResult),
  })
  .register(z.globalRegistry, {
    id: 'Erasure',
    description:
      'What became of a request to be erased. Events stay under a pseudonym that nobody can lead back, so that figures do not change.',
  });
export type Erasure = z.infer<typeof Erasure>;
