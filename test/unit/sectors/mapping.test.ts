import { describe, expect, test } from 'vitest';
import { SECTORS, type Sector, SectorName, sectors } from '../../../shared/sectors/sectors.ts';
import { DSA_CATEGORIES, type DsaCategory } from '../../../shared/vocabulary/dsa-category.ts';
import { DETAILS } from '../../builders/notices.ts';

type Mapped = readonly [primary: DsaCategory, secondary?: DsaCategory];

/** The sector mapping of the domain reference: what an infringement is reported under in the taxonomy of the DSA. */
const MAPPING: Readonly<Record<Sector, Readonly<Record<string, Mapped>>>> = {
  counterfeit: {
    trademark: ['7f'],
    design: ['7b'],
    copyright: ['7a'],
    patent: ['7d'],
    geographical_indication: ['7c'],
  },
  product_safety: { unsafe: ['13b'], prohibited: ['13a'], missing_trader_info: ['2b', '13b'] },
  food: {
    unsafe: ['13', '10c'],
    unauthorised_novel: ['13a'],
    misleading_claim: ['2c'],
    fraud: ['2c', '11c'],
  },
  wildlife: { specimen: ['13a'], live: ['1b', '13a'] },
  hate_speech: { hate_speech: ['6c'] },
  terrorist_referral: { terrorist_content: ['10d'] },
  consumer_protection: {
    hidden_advertisement: ['2a'],
    missing_trader_info: ['2b'],
    misleading_offer: ['2c'],
    misleading_rights: ['2d'],
    pricing: ['2e'],
  },
};

describe('the sectors', () => {
  test('are those of the dialogues, under the names of the interface', () => {
    expect([...SECTORS].sort()).toEqual([
      'consumer_protection',
      'counterfeit',
      'food',
      'hate_speech',
      'product_safety',
      'terrorist_referral',
      'wildlife',
    ]);
    expect(SectorName.options).toEqual(SECTORS);
  });

  test.each(SECTORS)('%s maps each of its categories to the taxonomy as agreed', (sector) => {
    const categories = Object.entries(
      sectors[sector].categories as Record<string, { dsa: DsaCategory; secondary?: DsaCategory }>,
    );
    const found = categories.map(([name, { dsa, secondary }]) => [name, secondary ? [dsa, secondary] : [dsa]]);
    expect(Object.fromEntries(found)).toEqual(MAPPING[sector]);
  });

  test('unsafe food, for which the taxonomy has no word, brings its own', () => {
    expect(sectors.food.categories.unsafe.keywordOther).toBe('unsafe food');
    expect(DSA_CATEGORIES['13']).toEqual(['UNSAFE_AND_PROHIBITED_PRODUCTS', 'OTHER']);
  });

  test.each(SECTORS)('%s says what law stands behind its clocks, and takes the details it asks for', (sector) => {
    expect(sectors[sector].law).toMatch(/Regulation|DSA|GPSR/);
    expect(sectors[sector].details.safeParse(DETAILS[sector]).success).toBe(true);
  });

  test.each(SECTORS)('%s: every check points into the details, and every code belongs to a field', (sector) => {
    const { checks, faultCodes, details } = sectors[sector];
    for (const { pointer, source } of checks) {
      expect(pointer).toMatch(/^\/details(\/|$)/);
      expect(source).not.toBe('');
    }
    expect(Object.keys(details.shape)).toEqual(expect.arrayContaining(Object.keys(faultCodes)));
  });
});

describe('the taxonomy', () => {
  test.each<[DsaCategory, string, string]>([
    ['1b', 'ANIMAL_WELFARE', 'UNLAWFUL_SALE_ANIMALS'],
    ['2a', 'CONSUMER_INFORMATION', 'HIDDEN_ADVERTISEMENT'],
    ['2b', 'CONSUMER_INFORMATION', 'INSUFFICIENT_INFORMATION_ON_TRADERS'],
    ['2c', 'CONSUMER_INFORMATION', 'MISLEADING_INFO_GOODS_SERVICES'],
    ['2d', 'CONSUMER_INFORMATION', 'MISLEADING_INFO_CONSUMER_RIGHTS'],
    ['2e', 'CONSUMER_INFORMATION', 'NONCOMPLIANCE_PRICING'],
    ['6c', 'ILLEGAL_OR_HARMFUL_SPEECH', 'HATE_SPEECH'],
    ['7a', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'COPYRIGHT_INFRINGEMENT'],
    ['7b', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'DESIGN_INFRINGEMENT'],
    ['7c', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'GEOGRAPHIC_INDICATIONS_INFRINGEMENT'],
    ['7d', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'PATENT_INFRINGEMENT'],
    ['7f', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'TRADEMARK_INFRINGEMENT'],
    ['10c', 'RISK_FOR_PUBLIC_SECURITY', 'RISK_PUBLIC_HEALTH'],
    ['10d', 'RISK_FOR_PUBLIC_SECURITY', 'TERRORIST_CONTENT'],
    ['11c', 'SCAMS_AND_FRAUD', 'INAUTHENTIC_LISTINGS'],
    ['13a', 'UNSAFE_AND_PROHIBITED_PRODUCTS', 'PROHIBITED_PRODUCTS'],
    ['13b', 'UNSAFE_AND_PROHIBITED_PRODUCTS', 'UNSAFE_PRODUCTS'],
    ['17', 'NOT_SPECIFIED_NOTICE', 'OTHER'],
  ])('number %s is %s, %s', (number, category, keyword) => {
    expect(DSA_CATEGORIES[number]).toEqual([category, keyword]);
  });
});
