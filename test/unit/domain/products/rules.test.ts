import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_BITS_APART,
  nearest,
  Pictures,
  packHash,
  tellingHashes,
  worthOf,
} from '../../../../shared/domain/products/pictures.ts';
import { matchesBetween, mayMatch, type Seen, traitsOf } from '../../../../shared/domain/products/rules.ts';
import { SECTORS } from '../../../../shared/sectors/sectors.ts';
import { hashDistance, ImageHash } from '../../../../shared/vocabulary/image-hash.ts';
import { REAPPEARANCE_RULES } from '../../../../shared/vocabulary/products.ts';
import { runs } from '../../../builders/histories.ts';

const PICTURE = ImageHash.parse('0f3c'.repeat(16));
/** The same picture with its first bits changed. */
const changed = (bits: number) => {
  const first = 'f'.repeat(Math.floor(bits / 4)) + ((1 << (bits % 4)) - 1).toString(16);
  const mask = BigInt(`0x${first.padEnd(64, '0')}`);
  return ImageHash.parse((BigInt(`0x${PICTURE}`) ^ mask).toString(16).padStart(64, '0'));
};

const GTIN = '4006381333931';
const first: Seen = {
  url: 'https://www.amber.example/item/100001',
  sellerKey: 'seller-a',
  gtin: GTIN,
  title: 'VoltCube charger VC-20 for the wall, white',
  brand: 'VoltCube',
  imageHashes: [PICTURE],
};
const other: Seen = { url: 'https://www.amber.example/item/100002', sellerKey: 'seller-b', title: 'Teddy' };
const found = (later: Partial<Seen>, sector: (typeof SECTORS)[number] = 'product_safety') =>
  matchesBetween(traitsOf(first), traitsOf({ ...other, ...later }), sector).map(({ rule }) => rule);

describe('a listing is known again', () => {
  const A = { sellerKey: 'seller-a' };
  test.each<[string, Partial<Seen>, string[]]>([
    ['under its own address', { url: first.url }, ['SAME_LISTING']],
    ['by seller and number, with a leading zero or not', { ...A, gtin: `0${GTIN}` }, ['SELLER_GTIN']],
    ['by seller and a picture compressed anew', { ...A, imageHashes: [changed(10)] }, ['SELLER_IMAGE']],
    ['by seller and title', { ...A, title: 'Charger VOLTCUBE vc 20 wall weiß' }, ['SELLER_TITLE', 'BRAND_TITLE']],
    ['by brand and title from another seller', { title: 'VoltCube VC-20 wall charger white' }, ['BRAND_TITLE']],
    ['by a brand that is named, not read', { brand: 'VOLTCUBE', title: first.title }, ['BRAND_TITLE']],
  ])('%s', (_, later, rules) => {
    expect(found(later)).toEqual(rules);
  });

  test.each<[string, Partial<Seen>]>([
    ['the number alone', { gtin: GTIN }],
    ['the picture alone', { imageHashes: [PICTURE] }],
    ['the title without the brand', { title: 'Charger VC-20 for the wall, white' }],
    ['the title under another brand', { title: first.title, brand: 'Lumina' }],
    ['the seller alone', A],
    ['the seller and a number that is none', { ...A, gtin: '4006381333932' }],
    ['the seller and another picture', { ...A, imageHashes: [changed(60)] }],
    ['the seller and a picture before another number', { ...A, imageHashes: [PICTURE], gtin: '4006381333948' }],
    ['the seller and the next model', { ...A, title: 'VoltCube charger VC-21 for the wall, white' }],
  ])('but not by %s', (_, later) => {
    expect(found(later)).toEqual([]);
  });

  test('a plain picture is like every other plain picture: nothing is known by it', () => {
    const plain = ImageHash.parse('0'.repeat(64));
    const a = traitsOf({ ...other, sellerKey: 'seller-a', imageHashes: [plain] });
    expect(matchesBetween(a, { ...a, url: first.url }, 'food').map(({ rule }) => rule)).toEqual([]);
  });

  test('counterfeits and wildlife are not known by brand and title: the genuine product has both', () => {
    const same = { title: 'VoltCube charger VC-20 for the wall, white' };
    const sectors = SECTORS.filter((sector) => found(same, sector).includes('BRAND_TITLE'));
    expect(sectors.sort()).toEqual(['food', 'product_safety']);
    for (const sector of SECTORS) expect(found({ ...A, gtin: GTIN }, sector)).toContain('SELLER_GTIN');
  });
});

const seen = fc.record(
  {
    url: fc.constantFrom('https://a.example/1', 'https://a.example/2'),
    sellerKey: fc.option(fc.constantFrom('s1', 's2'), { nil: undefined }),
    gtin: fc.option(fc.constantFrom(GTIN, `0${GTIN}`, '4006381333948', '1'), { nil: undefined }),
    title: fc.option(
      fc
        .subarray(['VoltCube', 'Charger', 'VC-20', 'weiß', 'white', 'wall', 'Chrager', 'usb'])
        .map((all) => all.join(' ')),
      { nil: undefined },
    ),
    brand: fc.option(fc.constantFrom('VoltCube', 'voltcube', 'Unknown', 'Other'), { nil: undefined }),
    imageHashes: fc.option(fc.array(fc.nat(80).map(changed), { maxLength: 2 }), { nil: undefined }),
  },
  { requiredKeys: ['url'] },
);

test('rules hold both ways alike, with scores from 0 to 1, strongest first, and none that a list would have left out', () => {
  fc.assert(
    fc.property(seen, seen, fc.constantFrom(...SECTORS), (a, b, sector) => {
      const [one, two] = [traitsOf(a), traitsOf(b)];
      const matches = matchesBetween(one, two, sector);
      expect(matchesBetween(two, one, sector)).toEqual(matches);
      expect(mayMatch(one, two)).toBe(mayMatch(two, one));
      if (matches.length > 0) expect(mayMatch(one, two)).toBe(true);
      for (const [index, { rule, score }] of matches.entries()) {
        expect(REAPPEARANCE_RULES).toContain(rule);
        expect(score > 0 && score <= (matches[index - 1]?.score ?? 1)).toBe(true);
      }
    }),
    runs(300),
  );
});

describe('pictures', () => {
  test('are as far apart as their hashes, up to where it does not matter', () => {
    const hash = fc
      .array(fc.nat(15), { minLength: 64, maxLength: 64 })
      .map((digits) => ImageHash.parse(digits.map((digit) => digit.toString(16)).join('')));
    fc.assert(
      fc.property(hash, fc.nat(60), (a, bits) => {
        const mask = (1n << BigInt(bits)) - 1n;
        const b = ImageHash.parse((BigInt(`0x${a}`) ^ mask).toString(16).padStart(64, '0'));
        const [some, others] = [tellingHashes([a]), tellingHashes([b])];
        fc.pre(some.length + others.length === 2);
        const distance = hashDistance(a, b);
        expect(nearest(some, others)).toBe(distance <= MOST_BITS_APART ? distance : undefined);
      }),
      runs(200),
    );
  });

  test('are found among many just as if each were looked at', () => {
    const first = fc.array(fc.nat(15), { minLength: 64, maxLength: 64 });
    const hash = (digits: readonly number[]) => ImageHash.parse(digits.map((digit) => digit.toString(16)).join(''));
    const flips = fc.uniqueArray(fc.nat(255), { maxLength: MOST_BITS_APART + 4 });
    fc.assert(
      fc.property(first, fc.array(flips, { minLength: 1, maxLength: 5 }), (digits, many) => {
        const asked = hash(digits);
        const kept = many.map((bits) => {
          const mask = bits.reduce((all, bit) => all | (1n << BigInt(bit)), 0n);
          return ImageHash.parse((BigInt(`0x${asked}`) ^ mask).toString(16).padStart(64, '0'));
        });
        const pictures = new Pictures<number>();
        for (const [index, each] of kept.entries()) pictures.add(packHash(each), index);
        const near = [...pictures.near(packHash(asked))].map(({ of, distance }) => [of, distance]);
        const expected = kept.map((each, index) => [index, hashDistance(asked, each)] as const);
        expect(near.sort()).toEqual(expected.filter(([, distance]) => distance <= MOST_BITS_APART).sort());
      }),
      runs(100),
    );
  });

  test('are found when they differ in a bit of every stretch but one', () => {
    const pictures = new Pictures<string>();
    pictures.add(packHash(PICTURE), 'found');
    for (let same = 0; same <= MOST_BITS_APART; same += 1) {
      const others = Array.from({ length: MOST_BITS_APART + 1 }, (_, stretch) => stretch).filter(
        (each) => each !== same,
      );
      const mask = others.reduce((all, stretch) => all | (1n << BigInt(255 - stretch * 10 - (same % 10))), 0n);
      const other = ImageHash.parse((BigInt(`0x${PICTURE}`) ^ mask).toString(16).padStart(64, '0'));
      expect([...pictures.near(packHash(other))]).toEqual([{ of: 'found', distance: MOST_BITS_APART }]);
    }
  });

  test('are worth less the farther they are apart', () => {
    expect([0, MOST_BITS_APART / 2, MOST_BITS_APART].map(worthOf)).toEqual([1, 0.75, 0.5]);
  });
});
