import * as z from 'zod/mini';
import { HazardCategory, RasffReference } from '../sectors/food.ts';
import { Hazard, SafetyGateNumber } from '../sectors/hazards.ts';
import { SectorName } from '../sectors/sectors.ts';
import { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { Gtin, KnownProductId, ProductMeasure } from '../vocabulary/products.ts';
import { line, paragraphs, Reference } from '../vocabulary/text.ts';
import { Day, Instant } from '../vocabulary/time.ts';
import { DecisionDocument } from './listing.ts';

const MOST_NAMES = 50;
const MOST_NUMBERS = 100;
const MOST_PICTURES = 20;
const names = z.array(line(120)).check(z.maxLength(MOST_NAMES));

/** By what a product is known. */
const product = {
  name: line(500).check(z.describe('What the product is called.')),
  brand: z.optional(line(300)),
  models: z.optional(names).check(z.describe('Models, each by itself: VC-20, VC20 and VC 20 are the same.')),
  gtins: z
    .optional(z.array(Gtin).check(z.maxLength(MOST_NUMBERS)))
    .check(z.describe('Barcode numbers whose check digit holds; none of those that shops number themselves.')),
  batches: z
    .optional(names)
    .check(z.describe('Batches or lots that are meant. Without them and without production dates: all.')),
  productionDates: z.optional(line(300)).check(z.describe('When what is meant was made, as the decision writes it.')),
  imageHashes: z.optional(z.array(ImageHash).check(z.maxLength(MOST_PICTURES))),
};
const Product = z.strictObject(product);

const danger = {
  hazards: z.optional(z.array(Hazard).check(z.maxLength(21))).check(z.describe('Required for product safety.')),
  hazardCategories: z.optional(z.array(HazardCategory).check(z.maxLength(29))).check(z.describe('Required for food.')),
  alerts: z
    .optional(z.array(z.union([SafetyGateNumber, RasffReference])).check(z.maxLength(20)))
    .check(z.describe('Numbers of the alerts on it, in Safety Gate or RASFF.')),
};

/** A dangerous product as an authority enters it from its decision. */
export const NewKnownProduct = z
  .strictObject({
    reference: Reference.check(
      z.meta({
        description: 'Number of the decision at the authority: one entry for each.',
        examples: ['BNetzA-2026-77'],
      }),
    ),
    sector: SectorName.check(
      z.meta({
        description:
          'product_safety or food. Counterfeits and wildlife are refused: the genuine product has the same barcode number.',
        examples: ['product_safety'],
      }),
    ),
    product: Product,
    ...danger,
    measure: ProductMeasure,
    decidedOn: Day.check(z.describe('Day of the decision.')),
    document: z.optional(DecisionDocument),
    from: z.optional(Instant).check(z.describe('From when it holds. Without it: from now on.')),
    until: z.optional(Instant).check(z.describe('Exclusive. Without it: until it is withdrawn.')),
  })
  .register(z.globalRegistry, {
    id: 'NewKnownProduct',
    description:
      'A dangerous product for the register, from the decision of an authority. It is known by barcode numbers, by brand and models, or by pictures: one of the three at least.',
  });
export type NewKnownProduct = z.infer<typeof NewKnownProduct>;

const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('DECISION'),
    reference: z.string(),
    decidedOn: Day,
    document: z.optional(DecisionDocument),
  }),
  z.object({
    kind: z.literal('ALERT'),
    system: z.enum(['SAFETY_GATE', 'RASFF']),
    reference: z.string(),
    alert: NoticeId.check(z.describe('The alert as it was brought in.')),
  }),
]);

const Withdrawn = z.object({ at: Instant, reason: z.string() });

/** A product of the register as it stands. */
export const KnownProduct = z
  .object({
    id: KnownProductId,
    authority: OrganisationId.check(
      z.meta({ description: 'Who decided, or brought the alert in.', examples: ['de-bnetza'] }),
    ),
    sector: z.enum(['product_safety', 'food']),
    product: z.object(product),
    ...danger,
    alerts: z
      .optional(z.array(z.string()))
      .check(z.describe('Numbers of the alerts on it, as whoever brought them in wrote them.')),
    measure: z.optional(ProductMeasure).check(z.describe('Absent where an alert does not say it in a word.')),
    source: Source.register(z.globalRegistry, { description: 'What the entry rests on.' }),
    from: Instant,
    until: z.optional(Instant).check(z.describe('Exclusive.')),
    withdrawn: z.optional(Withdrawn).check(z.describe('It is in the register no longer, and why.')),
  })
  .register(z.globalRegistry, { id: 'KnownProduct', description: 'A dangerous product of the register.' });
export type KnownProduct = z.infer<typeof KnownProduct>;

/** What an entry of the register says: the product as it stands after the change. */
export const ProductEntry = z.object({ change: z.enum(['ENTERED', 'WITHDRAWN']), product: KnownProduct });
export type ProductEntry = z.infer<typeof ProductEntry>;

/** One change of the register. */
export const KnownProductChange = z
  .object({
    n: z.int().check(z.describe('Number of the change, from 1 without gaps.')),
    at: Instant.check(z.describe('When it was recorded.')),
    ...ProductEntry.shape,
  })
  .register(z.globalRegistry, {
    id: 'KnownProductChange',
    description: 'A change of the register: a product that is entered, or one that is withdrawn with the reason.',
  });
export type KnownProductChange = z.infer<typeof KnownProductChange>;

export const ProductWithdrawal = z
  .strictObject({ reason: paragraphs(1000).check(z.describe('Why. Everybody who reads the register reads it.')) })
  .register(z.globalRegistry, { id: 'ProductWithdrawal', description: 'A product is taken out of the register.' });

export const ProductFeedQuery = z.strictObject({
  cursor: z
    .optional(z.string().check(z.maxLength(40)))
    .check(z.describe('What `next` of the last answer said. Without it: from the beginning.')),
  sector: z.optional(z.enum(['product_safety', 'food'])),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)))
    .check(z.describe('Most changes that are looked at. Without it: 200.')),
});
export type ProductFeedQuery = z.infer<typeof ProductFeedQuery>;

export const ProductFeed = z
  .object({
    changes: z.array(KnownProductChange),
    next: z.string().check(z.describe('Ask again with it for what came after. It holds for ever.')),
    hasMore: z.boolean().check(z.describe('There is more already.')),
  })
  .register(z.globalRegistry, {
    id: 'ProductFeed',
    description:
      'Changes of the register in their order, withdrawals included: apply them one after the other, and you have it. Uploads that you prevented by it are told in your self-reports.',
  });
export type ProductFeed = z.infer<typeof ProductFeed>;
