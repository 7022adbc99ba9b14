import type { ImageHash } from '../shared/vocabulary/image-hash.ts';
import { changedPicture, Draw, withSlip } from './match-draw.ts';
import { anotherTitle, drawProduct, nextModel, PRAISE, type Product, titleOf, translated } from './match-products.ts';

/** What makes a listing hard or easy to know again; the first eight offer the product of a listing that was removed. */
export const CASES = {
  'same address': true,
  'same seller, same number, another title': true,
  'same seller, picture compressed anew, another title': true,
  'same seller, title in another order with a slip': true,
  'same seller, colour in another language': true,
  'another seller, same brand and title': true,
  'same seller, without model and number': true,
  'same seller, picture cropped, another title, no number': true,
  'same seller, another product': false,
  'same seller, the next model under the same words': false,
  'same seller, another product before the same background': false,
  'same seller, the number of another product': false,
  'another seller, the next model of the brand': false,
  'same seller, the next model, which the title does not name': false,
  'another seller, the same words without a brand': false,
} as const;
export type Case = keyof typeof CASES;

/** A listing, and what it really offers. */
export interface Listed {
  readonly url: string;
  readonly sellerKey: string;
  readonly product: Product;
  readonly title: string;
  readonly brand?: string;
  readonly gtin?: string;
  readonly imageHashes: readonly ImageHash[];
}

export interface Labelled extends Listed {
  readonly case: Case;
}

/** Sellers and addresses by number. */
const sellerOf = (n: number): string => `seller-${n}`;
const urlOf = (n: number): string => `https://www.market.example/item/${n}`;

const FEWEST_ADDRESS = 100_000;
const SELLERS = 80;

interface World {
  readonly draw: Draw;
  nextId: number;
}

function removedListing({ draw }: World, product: Product, n: number): Listed {
  return {
    url: urlOf(FEWEST_ADDRESS + n),
    sellerKey: sellerOf(draw.between(1, SELLERS)),
    product,
    title: titleOf(product).join(' '),
    brand: product.brand,
    ...(draw.isOne(0.75) && { gtin: product.gtin }),
    imageHashes: draw.isOne(0.85) ? [product.picture] : [],
  };
}

type Shown = Partial<Omit<Listed, 'url' | 'product'>> & { readonly product?: Product; readonly url?: string };

/** How a listing of each case comes about from one that was removed. */
const MAKE: Readonly<Record<Case, (world: World, from: Listed) => Shown>> = {
  'same address': ({ draw }, { url, product }) => ({ url, title: anotherTitle(draw, product) }),
  'same seller, same number, another title': ({ draw }, { product }) => ({
    gtin: product.gtin,
    title: anotherTitle(draw, product),
  }),
  'same seller, picture compressed anew, another title': ({ draw }, { product }) => ({
    title: anotherTitle(draw, product),
    imageHashes: [changedPicture(draw, product.picture, draw.between(0, 20))],
  }),
  'same seller, title in another order with a slip': ({ draw }, { product }) => ({
    title: withSlip(draw, draw.shuffled([draw.one(PRAISE), ...titleOf(product)])).join(' '),
  }),
  'same seller, colour in another language': ({ draw }, { product }) => {
    const colour = translated(draw, product.colour);
    return {
      title: titleOf({ ...product, colour })
        .join(' - ')
        .toUpperCase(),
    };
  },
  'another seller, same brand and title': ({ draw }, { product }) => ({
    sellerKey: sellerOf(SELLERS + draw.between(1, SELLERS)),
    title: draw.shuffled(titleOf(product)).join(' '),
  }),
  'same seller, without model and number': ({ draw }, { product }) => {
    const { brand, words, colour } = product;
    return { title: [draw.one(PRAISE), brand, ...draw.some(words, words.length - 1), colour].join(' ') };
  },
  'same seller, picture cropped, another title, no number': ({ draw }, { product }) => ({
    title: anotherTitle(draw, product),
    imageHashes: [changedPicture(draw, product.picture, draw.between(18, 70))],
  }),
  'same seller, another product': (world) => shownOf(drawProduct(world.draw, world.nextId++)),
  'same seller, the next model under the same words': (world, { product }) =>
    shownOf(nextModel(world.draw, product, world.nextId++)),
  'same seller, another product before the same background': (world, { product }) => {
    const { gtin, ...shown } = shownOf(drawProduct(world.draw, world.nextId++));
    const background = changedPicture(world.draw, product.picture, world.draw.between(20, 60));
    return { ...shown, ...(world.draw.isOne(0.5) && { gtin }), imageHashes: [background] };
  },
  'same seller, the number of another product': (world, { product }) => ({
    ...shownOf(drawProduct(world.draw, world.nextId++)),
    gtin: product.gtin,
  }),
  'same seller, the next model, which the title does not name': (world, { product }) => {
    const next = nextModel(world.draw, product, world.nextId++);
    return { ...shownOf(next), title: [next.brand, ...next.words, next.colour].join(' ') };
  },
  'another seller, the next model of the brand': (world, { product }) => ({
    ...shownOf(nextModel(world.draw, product, world.nextId++)),
    sellerKey: sellerOf(SELLERS + world.draw.between(1, SELLERS)),
  }),
  'another seller, the same words without a brand': (world, { product }) => ({
    product: drawProduct(world.draw, world.nextId++),
    title: [...product.words, product.colour].join(' '),
    sellerKey: sellerOf(SELLERS + world.draw.between(1, SELLERS)),
  }),
};

const shownOf = (product: Product): Shown => ({
  product,
  title: titleOf(product).join(' '),
  gtin: product.gtin,
  imageHashes: [product.picture],
});

/** How often each case is drawn: the rare traps less than what is met every day. */
const SHARES: Readonly<Partial<Record<Case, number>>> = {
  'same address': 25,
  'same seller, the number of another product': 5,
  'same seller, the next model, which the title does not name': 20,
};
const USUAL_SHARE = 50;

/** Listings that were removed, and listings that came later with what they really are. The same whenever it is drawn. */
export function drawSet(seed = 2026): { readonly removed: readonly Listed[]; readonly later: readonly Labelled[] } {
  const world: World = { draw: new Draw(seed), nextId: 0 };
  const removed = Array.from({ length: 200 }, (_, n) =>
    removedListing(world, drawProduct(world.draw, world.nextId++), n),
  );
  const cases = (Object.keys(CASES) as Case[]).flatMap((name) =>
    Array.from({ length: SHARES[name] ?? USUAL_SHARE }, () => name),
  );
  const later = cases.map((name, n): Labelled => {
    const from = world.draw.one(removed);
    const { sellerKey, product } = from;
    const usual = { url: urlOf(2 * FEWEST_ADDRESS + n), sellerKey, product, title: '', imageHashes: [] };
    return { ...usual, ...MAKE[name](world, from), case: name };
  });
  return { removed, later };
}
