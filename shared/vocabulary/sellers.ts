import * as z from 'zod/mini';

/** The keyed hash of the marketplace's own id of a seller. */
export const SELLER_KEY = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9_-]{10,64}$/),
    z.describe('Keyed hash of the seller at this marketplace: the same for the same seller.'),
  );

/** A marketplace and the keyed hash of its own id of the seller. */
export const SellerId = z
  .string()
  .check(z.regex(/^(?!dead~)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])~[A-Za-z0-9_-]{10,64}$/))
  .brand<'SellerId'>()
  .register(z.globalRegistry, {
    id: 'SellerId',
    description:
      'A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody.',
    examples: ['marktplatz~Zk3vX9qLw2Rt7Yb5Nc8Md1'],
  });
export type SellerId = z.infer<typeof SellerId>;

/** The alternatives of each part of the definition, by the word that chooses it in a query. The first is what is used otherwise. */
export const DEDUPLICATIONS = ['3days', 'day', 'listing'] as const;
export const WINDOWS = ['365', '180'] as const;
export const THRESHOLDS = ['3', '2', '5'] as const;
export const SEVERITIES = ['off', 'on'] as const;
export const PROPORTIONS = ['on', 'off'] as const;

/** Why a decision counts, or does not. */
export const Verdict = z
  .enum(['COUNTS', 'SAME_EVENT', 'OUTSIDE_WINDOW', 'REVERSED', 'REINSTATED', 'WITHDRAWN', 'ALREADY_REMOVED'])
  .register(z.globalRegistry, {
    id: 'SellerVerdict',
    description:
      'Why a decision counts towards the criteria, or does not. SAME_EVENT: merged into an earlier one. REVERSED, REINSTATED: redress took it back, and it never counted. WITHDRAWN: its submitter took it back. ALREADY_REMOVED: gone before the notice came, hence not decided upon it.',
  });
export type Verdict = z.infer<typeof Verdict>;

/** What a marketplace did about a seller, as a whole. */
export const SellerMeasure = z
  .enum(['WARNING', 'LISTING_RESTRICTION', 'SUSPENSION_TEMPORARY', 'SUSPENSION_PERMANENT', 'LIFTED'])
  .register(z.globalRegistry, {
    id: 'SellerMeasure',
    description:
      'What a marketplace did about a seller. LIFTED ends a restriction or a suspension that stands before its time.',
  });
export type SellerMeasure = z.infer<typeof SellerMeasure>;

export const SellerMeasureBasis = z
  .enum(['ILLEGAL_CONTENT', 'NON_COMPLIANT_PRODUCTS', 'TERMS'])
  .register(z.globalRegistry, {
    id: 'SellerMeasureBasis',
    description:
      "On what a measure about a seller rests: manifestly illegal content (DSA Art. 23(1)), products that do not comply (GPSR Art. 22(11)), or the marketplace's own terms.",
  });
export type SellerMeasureBasis = z.infer<typeof SellerMeasureBasis>;

/** Numbers by which the same trader is known at several marketplaces. */
const IDENTIFIERS = ['VAT', 'TRADE_REGISTER', 'IBAN'] as const;
export const Identifier = z.enum(IDENTIFIERS).register(z.globalRegistry, {
  id: 'SellerIdentifier',
  description:
    'A kind of number by which a trader is known. Kept as a keyed hash only, for the authority that gave it.',
});
export type Identifier = z.infer<typeof Identifier>;

export const LinkChange = z.enum(['CONFIRM', 'UNDO', 'MERGE']).register(z.globalRegistry, {
  id: 'SellerLinkChange',
  description:
    'What a person says of two sellers. CONFIRM: they are linked, as the numbers say. UNDO: they are not, whatever numbers match. MERGE: this seller got a new id at the same marketplace, and goes on as the other.',
});
export type LinkChange = z.infer<typeof LinkChange>;

export const LinkState = z.enum(['MATCHED', 'CONFIRMED', 'MERGED', 'UNDONE']).register(z.globalRegistry, {
  id: 'SellerLinkState',
  description: 'MATCHED: by numbers alone. The others: by the latest word of a person. An undone link stays undone.',
});
export type LinkState = z.infer<typeof LinkState>;
