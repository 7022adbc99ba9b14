import type { KnownProduct } from '../../contracts/known-product.ts';
import type { ListingToMatch, ProductMatch } from '../../contracts/product-match.ts';
import type { KnownProductId, ProductRule } from '../../vocabulary/products.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { canonicalGtin } from './gtin.ts';
import { type PackedHash, Pictures, tellingHashes, worthOf } from './pictures.ts';
import { canonicalName, canonicalWords, isPlaceholder, similarity, wordsOf } from './title.ts';

/** A product of the register, made ready to be compared with many listings. */
interface Known {
  readonly id: KnownProductId;
  readonly product: KnownProduct;
  readonly brand: string | undefined;
  readonly models: ReadonlySet<string>;
  readonly gtins: ReadonlySet<string>;
  /** The words by which each of its models would be offered; of a product without models, its name. */
  readonly offered: readonly (readonly string[])[];
  readonly hasBatches: boolean;
}

/** The register in memory: nothing of it is gone through for one listing. */
export interface Register {
  readonly byGtin: ReadonlyMap<string, readonly Known[]>;
  readonly byBrand: ReadonlyMap<string, readonly Known[]>;
  readonly pictures: Pictures<Known>;
  /** Words in the longest brand: no longer run of words of a title is looked up. */
  readonly longestBrand: number;
}

function knownOf(product: KnownProduct): Known {
  const { name, brand, models = [], gtins = [], batches = [], productionDates } = product.product;
  return {
    id: product.id,
    product,
    brand: brand && !isPlaceholder(brand) ? canonicalName(brand) : undefined,
    models: new Set(models.map(canonicalName).filter((model) => model !== '')),
    gtins: new Set(gtins.flatMap((gtin) => canonicalGtin(gtin) ?? [])),
    offered: (models.length > 0 ? models : ['']).map((model) => canonicalWords([brand, name, model].join(' '))),
    hasBatches: batches.length > 0 || productionDates !== undefined,
  };
}

function put<Key>(places: Map<Key, Known[]>, key: Key, known: Known): void {
  const there = places.get(key);
  if (there) there.push(known);
  else places.set(key, [known]);
}

/** Opens the register: the products that stand, each once. Those withdrawn are left out; those not yet or no longer valid come in. */
export function openRegister(products: Iterable<KnownProduct>): Register {
  const byGtin = new Map<string, Known[]>();
  const byBrand = new Map<string, Known[]>();
  const pictures = new Pictures<Known>();
  let longestBrand = 0;
  for (const product of products) {
    if (product.withdrawn) continue;
    const known = knownOf(product);
    for (const gtin of known.gtins) put(byGtin, gtin, known);
    if (known.brand) {
      put(byBrand, known.brand, known);
      longestBrand = Math.max(longestBrand, known.brand.split(' ').length);
    }
    for (const hash of tellingHashes(product.product.imageHashes)) pictures.add(hash, known);
  }
  return { byGtin, byBrand, pictures, longestBrand };
}

/** A listing made ready. */
interface Looked {
  readonly gtin: string | undefined;
  readonly brands: readonly string[];
  /** Whether the brand is a field and not read in the title. */
  readonly hasBrandField: boolean;
  readonly model: string | undefined;
  readonly said: string;
  readonly words: readonly string[];
  readonly pictures: readonly PackedHash[];
}

const padded = (text: string): string => ` ${text} `;

/** Brands of the register that stand in a title. */
function brandsIn({ byBrand, longestBrand }: Register, words: readonly string[]): string[] {
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= longestBrand && start + length <= words.length; length += 1) {
      const run = words.slice(start, start + length).join(' ');
      if (byBrand.has(run)) found.add(run);
    }
  }
  return [...found];
}

function lookedAt(
  register: Register,
  { gtin, brand = '', model = '', title = '', imageHashes }: ListingToMatch,
): Looked {
  const said = wordsOf(title);
  const hasBrandField = !isPlaceholder(brand);
  return {
    gtin: gtin && canonicalGtin(gtin),
    brands: hasBrandField ? [canonicalName(brand)] : brandsIn(register, said),
    hasBrandField,
    model: isPlaceholder(model) ? undefined : canonicalName(model),
    said: padded(said.join(' ')),
    words: canonicalWords([hasBrandField ? brand : '', title].join(' ')),
    pictures: tellingHashes(imageHashes),
  };
}

/** Titles count from this likeness on. */
const LIKE_THE_NAME = 0.8;
/** A model of letters alone, or of one digit, is a word that stands in many titles. */
const TELLING_MODEL = /\p{N}.*\p{N}|\p{L}.*\p{N}|\p{N}.*\p{L}/u;

interface Found {
  readonly rule: ProductRule;
  readonly score: number;
}

/** A listing of the same brand: by its model as a field or in its title, or else by its title, unless another model is named. */
function byBrandOf(known: Known, { hasBrandField, model, said, words }: Looked): Found | undefined {
  if (model !== undefined && known.models.has(model))
    return hasBrandField ? { rule: 'BRAND_MODEL', score: 0.95 } : { rule: 'MODEL_IN_TITLE', score: 0.85 };
  if (model !== undefined && known.models.size > 0) return undefined;
  const isSaid = [...known.models].some((each) => TELLING_MODEL.test(each) && said.includes(padded(each)));
  if (isSaid) return { rule: 'MODEL_IN_TITLE', score: 0.85 };
  const alike = Math.max(...known.offered.map((each) => similarity(each, words, LIKE_THE_NAME)));
  return alike > 0 ? { rule: 'BRAND_TITLE', score: 0.7 * alike } : undefined;
}

/** Two numbers of which none is the other: another product, whatever it looks like. */
const hasOtherGtin = ({ gtins }: Known, { gtin }: Looked): boolean =>
  gtin !== undefined && gtins.size > 0 && !gtins.has(gtin);

function* foundIn(register: Register, looked: Looked): Generator<Found & { readonly known: Known }> {
  for (const known of (looked.gtin && register.byGtin.get(looked.gtin)) || []) yield { known, rule: 'GTIN', score: 1 };
  for (const brand of looked.brands) {
    for (const known of register.byBrand.get(brand) ?? []) {
      const found = byBrandOf(known, looked);
      if (found && !(found.rule === 'BRAND_TITLE' && hasOtherGtin(known, looked))) yield { known, ...found };
    }
  }
  for (const picture of looked.pictures) {
    for (const { of: known, distance } of register.pictures.near(picture)) {
      if (!hasOtherGtin(known, looked)) yield { known, rule: 'IMAGE', score: 0.8 * worthOf(distance) };
    }
  }
}

const CERTAIN: ReadonlySet<ProductRule> = new Set(['GTIN', 'BRAND_MODEL']);
const MOST_FOUND = 10;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const isValidAt = ({ product: { from, until } }: Known, at: Instant): boolean =>
  from <= at && (until === undefined || at < until);

/** The products of the register that a listing may offer at a moment, each by its strongest rule, the strongest first. */
export function lookUp(register: Register, listing: ListingToMatch, at: Instant): ProductMatch[] {
  const best = new Map<KnownProductId, Found & { readonly known: Known }>();
  for (const found of foundIn(register, lookedAt(register, listing))) {
    const { id } = found.known;
    if (isValidAt(found.known, at) && found.score > (best.get(id)?.score ?? 0)) best.set(id, found);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1))
    .slice(0, MOST_FOUND)
    .map(({ known: { id, hasBatches }, rule, score }) => ({
      product: id,
      rule,
      score: rounded(score),
      certainty: CERTAIN.has(rule) && !hasBatches ? 'CERTAIN' : 'POSSIBLE',
      checkBatch: hasBatches,
    }));
}
