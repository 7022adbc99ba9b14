import * as z from 'zod/mini';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { Gtin, KnownProductId, ProductRule } from '../vocabulary/products.ts';
import { line } from '../vocabulary/text.ts';
import { FaultSchema } from './problem.ts';

/** One listing that is to be looked up. */
export const ListingToMatch = z
  .strictObject({
    ref: line(120).check(z.describe('Your own name for it: the answer carries it.')),
    gtin: z.optional(Gtin),
    brand: z.optional(line(300)),
    model: z.optional(line(200)),
    title: z.optional(line(300)),
    imageHashes: z.optional(z.array(ImageHash).check(z.maxLength(10))),
  })
  .register(z.globalRegistry, {
    id: 'ListingToMatch',
    description: 'One listing that is to be looked up in the register. Nothing of it is kept.',
  });
export type ListingToMatch = z.infer<typeof ListingToMatch>;

const ProductMatch = z
  .object({
    product: KnownProductId,
    rule: ProductRule,
    score: z.number().check(z.minimum(0), z.maximum(1), z.describe('How well the rule holds, from 0 to 1.')),
    certainty: z
      .enum(['CERTAIN', 'POSSIBLE'])
      .check(
        z.describe(
          'CERTAIN: by barcode number, or by brand and model as fields, where every batch is meant. POSSIBLE: a person looks.',
        ),
      ),
    checkBatch: z
      .boolean()
      .check(z.describe('Only some batches or dates of production are meant: compare them with the goods.')),
  })
  .register(z.globalRegistry, {
    id: 'ProductMatch',
    description: 'A product of the register that a listing may offer.',
  });
export type ProductMatch = z.infer<typeof ProductMatch>;

/** What is found for one listing, or what is wrong with it. */
const MatchRow = z.union([
  z.object({
    index: z.int().check(z.describe('Place in what was sent, from 0.')),
    ref: z.string(),
    matches: z.array(ProductMatch).check(z.describe('The strongest first, at most ten; empty if none is found.')),
  }),
  z.object({
    index: z.int().check(z.describe('Place in what was sent, from 0.')),
    code: z.string().check(z.describe('Why it could not be looked up: one of the refusal codes.')),
    title: z.string(),
    faults: z.optional(z.array(FaultSchema)),
  }),
]);

export const MatchAnswer = z
  .object({
    results: z.array(MatchRow),
    upTo: z.int().check(z.describe('Number of the last change of the register that was looked at.')),
    ruleVersion: z.string(),
  })
  .register(z.globalRegistry, { id: 'MatchAnswer', description: 'What was found for each listing, in its order.' });
export type MatchAnswer = z.infer<typeof MatchAnswer>;
