import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { SellerId, SellerMeasure, SellerMeasureBasis } from '../vocabulary/sellers.ts';
import { Instant } from '../vocabulary/time.ts';

const fields = {
  measure: SellerMeasure,
  takenAt: Instant.check(z.describe('When it was taken, by the word of the marketplace; not in the future.')),
  until: z
    .optional(Instant)
    .check(z.describe('When it ends. Required for a temporary suspension, possible for a restriction.')),
  basis: z.optional(SellerMeasureBasis).check(z.describe('On what it rests. Required for everything but LIFTED.')),
  listings: z
    .optional(z.int().check(z.minimum(1), z.maximum(100_000_000)))
    .check(z.describe('How many listings the seller has at the marketplace: the whole of DSA Art. 23(3)(b).')),
} as const;

/** What a marketplace did about one of its sellers. It takes no free text: nobody is named here. */
export const NewSellerMeasure = z.strictObject({ actionId: ActionId, ...fields }).register(z.globalRegistry, {
  id: 'NewSellerMeasure',
  description: 'What a marketplace did about one of its sellers (DSA Art. 23(1), GPSR Art. 22(11)).',
});
export type NewSellerMeasure = z.infer<typeof NewSellerMeasure>;

/** The same as it is kept, under the seller. */
export const SellerMeasureEntry = z.object({ actionId: ActionId, seller: SellerId, ...fields });
export type SellerMeasureEntry = z.infer<typeof SellerMeasureEntry>;

export const SellerMeasureView = z
  .object({
    ...fields,
    recordedAt: Instant.check(z.describe('When it was recorded, by our clock.')),
    priorWarning: z
      .optional(z.boolean())
      .check(z.describe('Of a suspension: whether a warning is recorded that came before it. A fact, not a fault.')),
    warnedAt: z.optional(Instant).check(z.describe('When that warning was given.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerMeasureView',
    description: 'A measure about a seller as it was reported, and whether a warning came before it.',
  });
export type SellerMeasureView = z.infer<typeof SellerMeasureView>;
