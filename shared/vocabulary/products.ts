import * as z from 'zod/mini';

/** How a listing is known again as one that was removed. The order is that of their weight. */
export const REAPPEARANCE_RULES = [
  'SAME_LISTING',
  'SELLER_GTIN',
  'SELLER_IMAGE',
  'SELLER_TITLE',
  'BRAND_TITLE',
] as const;
export type ReappearanceRule = (typeof REAPPEARANCE_RULES)[number];
export const ReappearanceRule = z.enum(REAPPEARANCE_RULES).register(z.globalRegistry, {
  id: 'ReappearanceRule',
  description:
    'How a listing is known again as one that was removed. SAME_LISTING: the same address. SELLER_GTIN, SELLER_IMAGE, SELLER_TITLE: the same seller, and the same barcode number, a picture that looks alike, or the same title but for spelling, order and colour words. BRAND_TITLE: the same brand and title from whatever seller; for product safety and food only, since the genuine product has the title of its counterfeit.',
});

/** What a person can rest a re-appearance on: a rule that holds, or their own word. */
export const ConfirmedRule = z.enum([...REAPPEARANCE_RULES, 'MANUAL']).register(z.globalRegistry, {
  id: 'ConfirmedRule',
  description:
    'What a re-appearance rests on: a rule that holds by what is recorded of both listings, or MANUAL, the word of a person who says why (score 0).',
});
export type ConfirmedRule = z.infer<typeof ConfirmedRule>;

/** How a listing is known as a product of the register, strongest first. */
export const PRODUCT_RULES = ['GTIN', 'BRAND_MODEL', 'MODEL_IN_TITLE', 'IMAGE', 'BRAND_TITLE'] as const;
export const ProductRule = z.enum(PRODUCT_RULES).register(z.globalRegistry, {
  id: 'ProductRule',
  description:
    'How a listing is known as a product of the register. GTIN: the same barcode number. BRAND_MODEL: brand and model as fields. MODEL_IN_TITLE: brand and model, of which at least one stands in the title only. IMAGE: a picture that looks alike. BRAND_TITLE: the same brand, and a title like the name of the product.',
});
export type ProductRule = z.infer<typeof ProductRule>;

export const KnownProductId = z
  .uuid()
  .brand<'KnownProductId'>()
  .register(z.globalRegistry, {
    id: 'KnownProductId',
    description:
      'Id of a product in the register. It follows from the decision or alert that the entry rests on: the same source is one entry.',
    examples: ['5e0c7f1a-3b62-8d45-9f10-7c2b4e6a8d93'],
  });
export type KnownProductId = z.infer<typeof KnownProductId>;

export const Gtin = z
  .string()
  .check(z.regex(/^(?:\d{8}|\d{12,14})$/))
  .register(z.globalRegistry, { id: 'Gtin', description: 'Barcode number: 8, 12, 13 or 14 digits.' });

export const ProductMeasure = z
  .enum(['SALES_BANNED', 'WITHDRAWN_FROM_MARKET', 'RECALLED', 'STOPPED_AT_BORDER', 'WARNING', 'OTHER'])
  .register(z.globalRegistry, {
    id: 'ProductMeasure',
    description: 'What the authority decided about the product.',
  });
