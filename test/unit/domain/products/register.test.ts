import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownProduct } from '../../../../shared/contracts/known-product.ts';
import type { ListingToMatch } from '../../../../shared/contracts/product-match.ts';
import { lookUp, openRegister } from '../../../../shared/domain/products/register.ts';
import { ImageHash } from '../../../../shared/vocabulary/image-hash.ts';
import { KnownProductId, PRODUCT_RULES } from '../../../../shared/vocabulary/products.ts';
import { runs } from '../../../builders/histories.ts';
import { id as organisation } from '../../../builders/organisations.ts';

const AT = '2026-05-13T00:00:00.000Z';
const PICTURE = ImageHash.parse('0f3c'.repeat(16));
const GTIN = '4006381333931';

const known = (
  n: number,
  product: Partial<KnownProduct['product']>,
  changes: Partial<KnownProduct> = {},
): KnownProduct => ({
  id: KnownProductId.parse(`00000000-0000-8000-8000-${String(n).padStart(12, '0')}`),
  authority: organisation('de-bnetza'),
  sector: 'product_safety',
  product: { name: 'Charger for phones', ...product },
  source: { kind: 'DECISION', reference: String(n), decidedOn: '2026-05-01' },
  from: '2026-05-01T00:00:00.000Z',
  ...changes,
});
const charger = known(1, { brand: 'VoltCube', models: ['VC-20', 'Maxi'], gtins: [GTIN], imageHashes: [PICTURE] });
const batch = known(2, { brand: 'Volt Cube', gtins: ['96385074'], batches: ['2026-02'] });

const look = (listing: Partial<ListingToMatch>, products: readonly KnownProduct[] = [charger, batch], at = AT) =>
  lookUp(openRegister(products), { ref: 'upload', ...listing }, at).map(({ rule, certainty, checkBatch }) =>
    [rule, certainty, ...(checkBatch ? ['check the batch'] : [])].join(', '),
  );

describe('a listing is known as a product of the register', () => {
  test.each<[string, Partial<ListingToMatch>, string[]]>([
    ['by its number', { gtin: GTIN }, ['GTIN, CERTAIN']],
    ['by its number in 14 digits', { gtin: `0${GTIN}` }, ['GTIN, CERTAIN']],
    ['by its number, where batches are meant', { gtin: '96385074' }, ['GTIN, POSSIBLE, check the batch']],
    ['by brand and model', { brand: 'voltcube', model: 'VC 20' }, ['BRAND_MODEL, CERTAIN']],
    [
      'by brand and a model in the title',
      { brand: 'VoltCube', title: 'wall charger VC20' },
      ['MODEL_IN_TITLE, POSSIBLE'],
    ],
    ['by brand and model in the title', { title: 'New VOLTCUBE charger VC-20!' }, ['MODEL_IN_TITLE, POSSIBLE']],
    [
      'by a model as a field and the brand in the title',
      { model: 'Maxi', title: 'VoltCube' },
      ['MODEL_IN_TITLE, POSSIBLE'],
    ],
    ['by its picture', { imageHashes: [PICTURE] }, ['IMAGE, POSSIBLE']],
    ['by brand and name', { title: 'VoltCube charger for phones' }, ['BRAND_TITLE, POSSIBLE']],
    [
      'by a brand of two words in the title',
      { title: 'Volt Cube charger for phones' },
      ['BRAND_TITLE, POSSIBLE, check the batch'],
    ],
  ])('%s', (_, listing, expected) => {
    expect(look(listing)).toEqual(expected);
  });

  test.each<[string, Partial<ListingToMatch>]>([
    ['nothing at all', {}],
    ['a number that is none', { gtin: '4006381333932' }],
    ['a number that shops give themselves', { gtin: '2000000000008' }],
    ['the brand and another model', { brand: 'VoltCube', model: 'VC-21', title: 'charger for phones' }],
    ['the model without the brand', { title: 'charger VC-20' }],
    ['a model that is a word, read in a title', { title: 'VoltCube maxi garden hose of rubber' }],
    ['a placeholder for a brand', { brand: 'unknown', title: 'charger for phones' }],
    ['a picture with the number of another product', { imageHashes: [PICTURE], gtin: '4006381333948' }],
    ['a plain picture', { imageHashes: [ImageHash.parse('f'.repeat(64))] }],
  ])('but not by %s', (_, listing) => {
    expect(look(listing)).toEqual([]);
  });

  test('only while the entry holds: from its first moment, up to its last, and until it is withdrawn', () => {
    const until = '2026-06-01T00:00:00.000Z';
    const limited = known(3, { gtins: [GTIN] }, { until });
    const asked = (at: string) => look({ gtin: GTIN }, [limited], at);
    expect(['2026-04-30T23:59:59.999Z', limited.from, '2026-05-31T23:59:59.999Z', until].map(asked)).toEqual([
      [],
      ['GTIN, CERTAIN'],
      ['GTIN, CERTAIN'],
      [],
    ]);
    expect(look({ gtin: GTIN }, [{ ...limited, withdrawn: { at: AT, reason: 'Set aside' } }])).toEqual([]);
  });

  test('once a product, by its strongest rule, the strongest first, ten at most', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      known(n, { brand: 'VoltCube', models: ['VC-20'], gtins: n === 7 ? [GTIN] : [] }),
    );
    const found = lookUp(openRegister(many), { ref: 'a', gtin: GTIN, brand: 'VoltCube', model: 'VC20' }, AT);
    expect(found).toHaveLength(10);
    expect(found[0]).toMatchObject({ rule: 'GTIN', product: many[7]?.id });
    expect(new Set(found.map(({ product }) => product)).size).toBe(10);
  });
});

test('whatever is looked up, scores lie between 0 and 1, and what is certain is by number or by fields without batches', () => {
  const listing = fc.record(
    {
      gtin: fc.constantFrom(GTIN, '96385074', '00000000'),
      brand: fc.constantFrom('VoltCube', 'Volt Cube', 'Other', ''),
      model: fc.constantFrom('VC-20', 'Maxi', 'X'),
      title: fc.subarray(['VoltCube', 'Volt', 'Cube', 'charger', 'for', 'phones', 'VC-20']).map((all) => all.join(' ')),
      imageHashes: fc.constantFrom(PICTURE, ImageHash.parse('0'.repeat(64))).map((hash) => [hash]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(listing, (each) => {
      for (const { rule, score, certainty, checkBatch } of lookUp(
        openRegister([charger, batch]),
        { ref: 'a', ...each },
        AT,
      )) {
        expect(PRODUCT_RULES).toContain(rule);
        expect(score > 0 && score <= 1).toBe(true);
        if (certainty === 'CERTAIN')
          expect([['GTIN', 'BRAND_MODEL'].includes(rule), checkBatch]).toEqual([true, false]);
      }
    }),
    runs(200),
  );
});
