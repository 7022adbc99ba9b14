import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NewOrganisation } from '../../../../shared/contracts/organisation.ts';
import { recognise } from '../../../../shared/domain/listing/directory.ts';
import {
  knownDirectory,
  knownMarketplaces,
  marketplaceNamed,
} from '../../../../shared/domain/listing/known-marketplaces.ts';
import { proposeAddress } from '../../../../shared/domain/listing/propose.ts';

const recognised = (address: string) => {
  const found = recognise(knownDirectory, address);
  return 'listing' in found ? [found.marketplace, found.listing.url] : [found.code];
};

describe('the addresses that shops write are recognised', () => {
  test.each([
    ['https://www.amazon.fr/-/en/Some-Thing/dp/B0FCD6M4GX', 'https://www.amazon.fr/dp/B0FCD6M4GX'],
    ['https://www.amazon.it/gp/aw/d/B0FCD6M4GX?th=1', 'https://www.amazon.it/dp/B0FCD6M4GX'],
    ['https://www.ebay.de/itm/Some-Title/331743359848?var=1', 'https://www.ebay.de/itm/331743359848'],
    [
      'https://es.aliexpress.com/item/1005012664739417.html?spm=a',
      'https://www.aliexpress.com/item/1005012664739417.html',
    ],
    [
      'https://www.temu.com/de-en/a-lamp-g-601102068371738.html?x=1',
      'https://www.temu.com/goods.html?goods_id=601102068371738',
    ],
    ['https://de.shein.com/A-Dress-p-40460214-cat-1727.html', 'https://de.shein.com/product-p-40460214.html'],
    ['https://m.shein.com/us/A-Dress-p-40460214.html', 'https://www.shein.com/product-p-40460214.html'],
    ['https://allegro.pl/oferta/namiot-190x130-10801343832', 'https://allegro.pl/oferta/10801343832'],
    ['https://www.bol.com/nl/nl/p/een-titel/9300000235555646/?x=1', 'https://www.bol.com/nl/nl/p/-/9300000235555646/'],
    [
      'https://www.cdiscount.com/maison/lampe/une-lampe/f-1101410-kar4054278834221.html',
      'https://www.cdiscount.com/f-0-kar4054278834221.html',
    ],
    ['https://www.kaufland.de/product/342455919/?utm_source=x', 'https://www.kaufland.de/product/342455919/'],
    ['https://www.emag.ro/o-lampa/pd/DZ2RFGMBM/', 'https://www.emag.ro/-/pd/DZ2RFGMBM/'],
    ['https://www.etsy.com/de/listing/1234567890/a-title', 'https://www.etsy.com/listing/1234567890'],
    [
      'https://www.wish.com/product/a-title-5d81fbae530d9325de37bb93',
      'https://www.wish.com/product/5d81fbae530d9325de37bb93',
    ],
    [
      'https://www.alibaba.com/product-detail/A-Lamp_1600270997819.html',
      'https://www.alibaba.com/product-detail/_1600270997819.html',
    ],
    [
      'https://www.joom.com/de/products/68c8f9fa6dffb3012ca80d30',
      'https://www.joom.com/en/products/68c8f9fa6dffb3012ca80d30',
    ],
    ['https://www.vinted.fr/items/4112057125-gloves?referrer=x', 'https://www.vinted.fr/items/4112057125'],
    [
      'https://fr.shopping.rakuten.com/offer/buy/4928602214/titre.html',
      'https://fr.shopping.rakuten.com/offer/buy/4928602214',
    ],
    [
      'https://www.kleinanzeigen.de/s-anzeige/ein-titel/3438579091-196-23696',
      'https://www.kleinanzeigen.de/s-anzeige/3438579091',
    ],
  ])('%s', (address, url) => {
    expect(recognised(address)).toContain(url);
  });

  test.each([
    ['https://www.amazon.de/s?k=lamp'],
    ['https://www.amazon.de/product-reviews/B0FCD6M4GX'],
    ['https://www.ebay.de/sch/i.html?_nkw=lamp'],
    ['https://www.ebay.com/p/13010391607'],
    ['https://www.temu.com/search_result.html?search_key=lamp'],
    ['https://www.etsy.com/shop/some-shop'],
    ['https://www.vinted.fr/member/12345678'],
    ['https://www.shein.com/Women-Dresses-c-1727.html'],
  ])('%s is a page of the shop, not a listing', (address) => {
    expect(recognised(address)).toEqual(['URL_NOT_ITEM']);
  });
});

test('no two known marketplaces share a host', () => {
  expect(knownDirectory.contested).toEqual([]);
});

test.each(knownMarketplaces.map((known) => [known.name, known] as const))(
  '%s can be registered as it is known',
  (_, { name, listings, countryHosts = {} }) => {
    const registration = {
      role: 'marketplace',
      name,
      contact: 'notices@example.org',
      jurisdiction: 'IE',
      listings,
      channel: 'external',
      designations: [],
      sizeClass: 'LARGE',
      pledges: [],
    };
    expect(NewOrganisation.safeParse(registration).error?.issues).toBeUndefined();
    expect(listings.hosts).toEqual(expect.arrayContaining(Object.values(countryHosts)));
  },
);

test.each([
  ['TEMU ', 'temu', undefined],
  ['Ali Express', 'aliexpress', undefined],
  ['www.shein.com', 'shein', 'www.shein.com'],
  ['Amazon.de', 'amazon', 'www.amazon.de'],
  ['AMAZON online marketplace', 'amazon', undefined],
  ['E-Bay', 'ebay', undefined],
  ['bol.com', 'bol', 'www.bol.com'],
])('free text “%s” names %s', (text, id, host) => {
  const named = marketplaceNamed(text);
  expect([named?.marketplace.id, named?.host]).toEqual([id, host]);
});

test.each([['Desertcart online marketplace'], ['gtworld.de'], ['my wish list'], ['Shop'], [''], ['Amazon Basics']])(
  'free text “%s” names no known marketplace',
  (text) => {
    expect(marketplaceNamed(text)).toBeUndefined();
  },
);

describe('an address is proposed from a name and an item number', () => {
  test.each([
    ['Amazon', 'ASIN: B01BEENYCQ', 'AT', 'https://www.amazon.de/dp/B01BEENYCQ'],
    ['Amazon', 'b01beenycq', 'XI', 'https://www.amazon.co.uk/dp/B01BEENYCQ'],
    ['Amazon', 'B01BEENYCQ', 'LT', 'https://www.amazon.de/dp/B01BEENYCQ'],
    ['Amazon', 'B01BEENYCQ', 'constructor', 'https://www.amazon.de/dp/B01BEENYCQ'],
    ['Amazon.it', 'B01BEENYCQ', 'AT', 'https://www.amazon.it/dp/B01BEENYCQ'],
    [
      'AliExpress',
      '1005012664739417-12000059035744106',
      undefined,
      'https://www.aliexpress.com/item/1005012664739417.html',
    ],
    ['TEMU', 'goods id 601102068371738', 'FR', 'https://www.temu.com/goods.html?goods_id=601102068371738'],
    ['eBay', '331743359848', 'IE', 'https://www.ebay.ie/itm/331743359848'],
  ])('%s and “%s” in %s', (name, code, country, url) => {
    expect(proposeAddress(name, code, country)).toBe(url);
  });

  test.each([
    ['Amazon', 'Unknown', 'no number'],
    ['Amazon', '0123456789', 'ten digits, which could be anything'],
    ['Amazon', 'B01BEENYCQ, B083S4HNY8', 'two numbers'],
    ['Shein', 'sj23050389953853544', 'a stock code'],
    ['Shein', '40460214', 'Shein, whose codes are stock codes'],
    ['Desertcart', '613635538', 'an unknown marketplace'],
  ])('but not from %s and “%s”: %s', (name, code) => {
    expect(proposeAddress(name, code)).toBeUndefined();
  });

  test('and every proposal is an address that is recognised as itself', () => {
    const code = fc.oneof(
      fc.stringMatching(/^B0[0-9A-Za-z]{8}$/),
      fc.stringMatching(/^\d{9,16}$/),
      fc.stringMatching(/^(1005|601|9300|160)\d{12}$/),
      fc.stringMatching(/^[0-9a-f]{24}$/),
      fc.stringMatching(/^D[0-9A-Z]{6}BM$/),
    );
    const name = fc.constantFrom(...knownMarketplaces.map((known) => known.name));
    fc.assert(
      fc.property(name, code, fc.constantFrom('DE', 'FR', 'XI', 'RO', undefined), (shop, number, country) => {
        const url = proposeAddress(shop, number, country);
        if (url !== undefined) expect(recognised(url)).toEqual([marketplaceNamed(shop)?.marketplace.id, url]);
      }),
      { numRuns: 2000 },
    );
  });
});
