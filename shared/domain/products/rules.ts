import type { Sector } from '../../sectors/sectors.ts';
import type { ImageHash } from '../../vocabulary/image-hash.ts';
import type { ReappearanceRule } from '../../vocabulary/products.ts';
import { isGtin } from './gtin.ts';
import { nearest, type PackedHash, tellingHashes, worthOf } from './pictures.ts';
import { canonicalName, canonicalWords, isPlaceholder, similarity, wordsOf } from './title.ts';

/** Changes whenever a rule, a threshold, a word list or the way something is compared changes. */
export const MATCH_RULE_VERSION = '2026.1';

/** What is recorded of a listing, as far as it can be known again by it. */
export interface Seen {
  readonly url: string;
  /** Keyed hash of the seller at its marketplace. */
  readonly sellerKey?: string | undefined;
  readonly gtin?: string | undefined;
  readonly title?: string | undefined;
  readonly brand?: string | undefined;
  readonly imageHashes?: readonly ImageHash[] | undefined;
}

/** The same, made ready to be compared with many. */
export interface Traits {
  readonly url: string;
  readonly sellerKey?: string;
  readonly gtin?: string;
  readonly brand?: string;
  readonly words: readonly string[];
  /** Every word of the title, in its order. */
  readonly said: string;
  readonly pictures: readonly PackedHash[];
}

const GTIN_LENGTH = 14;
const padded = (text: string): string => ` ${text} `;

export function traitsOf({ url, sellerKey, gtin, title = '', brand = '', imageHashes }: Seen): Traits {
  return {
    url,
    words: canonicalWords(title),
    said: padded(wordsOf(title).join(' ')),
    pictures: tellingHashes(imageHashes),
    ...(sellerKey && { sellerKey }),
    ...(gtin && isGtin(gtin) && { gtin: gtin.padStart(GTIN_LENGTH, '0') }),
    ...(!isPlaceholder(brand) && { brand: canonicalName(brand) }),
  };
}

/** A way to know a listing again. What it answers is its score: 0 where it does not hold, at most 1. */
interface Rule {
  readonly rule: ReappearanceRule;
  /** Sectors it is for; all if absent. */
  readonly sectors?: readonly Sector[];
  readonly score: (a: Traits, b: Traits) => number;
}

/** Titles of the same seller, and of whatever seller, count from this likeness on. */
const LIKE_AT_THE_SAME_SELLER = 0.8;
const LIKE_AT_ANY_SELLER = 0.9;

const isSameSeller = (a: Traits, b: Traits): boolean => a.sellerKey !== undefined && a.sellerKey === b.sellerKey;

const says = ({ said }: Traits, brand: string): boolean => said.includes(padded(brand));

/** One brand for both: named with both, or named with one and read in the title of the other. */
function isSameBrand(a: Traits, b: Traits): boolean {
  if (a.brand !== undefined && b.brand !== undefined) return a.brand === b.brand;
  if (a.brand !== undefined) return says(b, a.brand);
  return b.brand !== undefined && says(a, b.brand);
}

/** Whether a rule could hold by what a list says of two listings: it knows no barcode number, brand or picture. */
export const mayMatch = (a: Traits, b: Traits): boolean =>
  a.url === b.url || isSameSeller(a, b) || similarity(a.words, b.words, LIKE_AT_ANY_SELLER) > 0;

/** Two products, by their numbers. */
const differInGtin = (a: Traits, b: Traits): boolean =>
  a.gtin !== undefined && b.gtin !== undefined && a.gtin !== b.gtin;

function imageScore(a: Traits, b: Traits): number {
  const distance = isSameSeller(a, b) && !differInGtin(a, b) ? nearest(a.pictures, b.pictures) : undefined;
  return distance === undefined ? 0 : 0.9 * worthOf(distance);
}

function titleScore(a: Traits, b: Traits, from: number): number {
  return differInGtin(a, b) ? 0 : similarity(a.words, b.words, from);
}

/**
 * The rules as data. Sellers are known within one marketplace, so that whatever rests on the seller holds there only. That brand and
 * title alone say nothing of counterfeits and wildlife: the genuine product has both.
 */
const RULES: readonly Rule[] = [
  { rule: 'SAME_LISTING', score: (a, b) => (a.url === b.url ? 1 : 0) },
  {
    rule: 'SELLER_GTIN',
    score: (a, b) => (isSameSeller(a, b) && a.gtin !== undefined && a.gtin === b.gtin ? 0.95 : 0),
  },
  { rule: 'SELLER_IMAGE', score: imageScore },
  {
    rule: 'SELLER_TITLE',
    score: (a, b) => (isSameSeller(a, b) ? 0.85 * titleScore(a, b, LIKE_AT_THE_SAME_SELLER) : 0),
  },
  {
    rule: 'BRAND_TITLE',
    sectors: ['product_safety', 'food'],
    score: (a, b) => (isSameBrand(a, b) ? 0.7 * titleScore(a, b, LIKE_AT_ANY_SELLER) : 0),
  },
];

/** A rule that holds between two listings, and how well. */
export interface Match {
  readonly rule: ReappearanceRule;
  /** From 0 to 1, to three decimals. */
  readonly score: number;
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Every rule that holds between two listings of a sector, the strongest first. The order of the two makes no difference. */
export const matchesBetween = (a: Traits, b: Traits, sector: Sector): readonly Match[] =>
  RULES.filter(({ sectors }) => sectors?.includes(sector) ?? true)
    .map(({ rule, score }) => ({ rule, score: rounded(score(a, b)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
