import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListingAddresses, openDirectory, recognise } from '../../../../shared/domain/listing/directory.ts';
import type { OrganisationId } from '../../../../shared/vocabulary/ids.ts';

const marketplace = (id: string, listings: ListingAddresses) => ({ id: id as OrganisationId, listings });

const directory = openDirectory([
  marketplace('amazon', {
    hosts: ['www.amazon.de', 'www.amazon.co.uk'],
    patterns: ['/dp/{asin}/**', '/*/dp/{asin}/**'],
    canonical: '/dp/{id}',
  }),
  marketplace('goods', {
    hosts: ['www.goods.example', 'de.goods.example'],
    patterns: ['/*-g-{digits}.html', '/goods.html?goods_id={digits}'],
    canonical: 'https://www.goods.example/goods.html?goods_id={id}',
  }),
  marketplace('buecher', {
    hosts: ['xn--bcher-kva.example'],
    patterns: ['/buch/{digits}'],
    canonical: '/buch/{id}/',
  }),
]);

const urlOf = (address: string) => {
  const found = recognise(directory, address);
  return 'listing' in found ? found.listing.url : found.code;
};

describe('an address of a listing is recognised in every spelling', () => {
  test.each([
    ['as it is', 'https://www.amazon.de/dp/B01BEENYCQ'],
    ['with title and tracking', 'https://www.amazon.de/Ear-Muffs/dp/B01BEENYCQ/ref=sr_1_3?keywords=ear&th=1#reviews'],
    ['with http and capitals', 'HTTP://WWW.Amazon.DE/DP/b01beenycq'],
    ['without www', 'https://amazon.de/dp/B01BEENYCQ'],
    ['on the mobile host', 'https://m.amazon.de/dp/B01BEENYCQ'],
    ['with a trailing dot and slash', 'https://www.amazon.de./dp/B01BEENYCQ/'],
    ['with the usual port', 'https://www.amazon.de:443/dp/B01BEENYCQ'],
    ['with doubled slashes', 'https://www.amazon.de//dp//B01BEENYCQ'],
    ['with needless percent-encoding', 'https://www.amazon.de/%64p/B01BEENYC%51'],
    ['with dots in the path', 'https://www.amazon.de/x/../dp/./B01BEENYCQ'],
    ['copied with a blank behind it', ' https://www.amazon.de/dp/B01BEENYCQ \n'],
  ])('%s', (_, address) => {
    expect(urlOf(address)).toBe('https://www.amazon.de/dp/B01BEENYCQ');
  });

  test('and carries marketplace, host and item number', () => {
    expect(recognise(directory, 'https://amazon.co.uk/x/dp/b01beenycq')).toEqual({
      marketplace: 'amazon',
      listing: {
        host: 'www.amazon.co.uk',
        listingId: 'B01BEENYCQ',
        url: 'https://www.amazon.co.uk/dp/B01BEENYCQ',
      },
    });
  });

  test('on all hosts as one, where the marketplace numbers its listings across them', () => {
    const url = 'https://www.goods.example/goods.html?goods_id=601102068371738';
    expect(urlOf('https://de.goods.example/red-lamp-g-601102068371738.html?x=1')).toBe(url);
    expect(urlOf(url)).toBe(url);
  });

  test('on a host with letters of its own language, as registered', () => {
    expect(urlOf('https://bücher.example/buch/12345')).toBe('https://xn--bcher-kva.example/buch/12345/');
  });
});

describe('what names no listing says why', () => {
  test.each([
    ['amazon.de/dp/B01BEENYCQ', 'NO_URL', 'beginning with https://'],
    ['', 'NO_URL', 'beginning with https://'],
    ['javascript:alert(1)//www.amazon.de/dp/B01BEENYCQ', 'NO_URL', 'beginning with https://'],
    ['file:///dp/B01BEENYCQ', 'NO_URL', 'beginning with https://'],
    ['data:text/html,https://www.amazon.de/dp/B01BEENYCQ', 'NO_URL', 'beginning with https://'],
    ['https://', 'NO_URL', 'cannot be read'],
    ['https://www.amazon.de:8443/dp/B01BEENYCQ', 'NO_URL', 'names no port'],
    ['https://www.amazon.de@evil.example/dp/B01BEENYCQ', 'NO_URL', 'user name'],
    ['https://user:pass@www.amazon.de/dp/B01BEENYCQ', 'NO_URL', 'user name'],
    ['https://evil.example\\@www.amazon.de/dp/B01BEENYCQ', 'NO_URL', 'backslash'],
    ['https://www.amazon.de/dp/B01BEE\tNYCQ', 'NO_URL', 'control or invisible'],
    ['https://www.ama\nzon.de/dp/B01BEENYCQ', 'NO_URL', 'control or invisible'],
    ['https://www.ama\u00adzon.de/dp/B01BEENYCQ', 'NO_URL', 'control or invisible'],
    ['https://www.amazon.de/dp/\u202eB01BEENYCQ', 'NO_URL', 'control or invisible'],
    ['https://www.amazon.de/dp/B01 BEENYCQ', 'NO_URL', 'white space'],
    [`https://www.amazon.de/dp/B01BEENYCQ?${'a'.repeat(2000)}`, 'NO_URL', 'at most 2000'],
    ['https://93.184.216.34/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'by its number'],
    ['https://2130706433/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'by its number'],
    ['https://[::1]/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'by its number'],
    ['https://аmazon.de/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'outside the Latin alphabet'],
    ['https://amazon.de.evil.example/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'amazon.de.evil.example'],
    ['https://notamazon.de/dp/B01BEENYCQ', 'UNKNOWN_MARKETPLACE', 'notamazon.de'],
    ['https://sellercentral.amazon.de/dp/B01BEENYCQ', 'WRONG_PLATFORM', 'belongs to amazon'],
    ['https://www.amazon.de/', 'URL_NOT_ITEM', 'look like https://www.amazon.de/dp/…'],
    ['https://www.amazon.de/s?k=B01BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
    ['https://www.amazon.de/stores/page/B01BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
    ['https://www.amazon.de/dp%2FB01BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
    ['https://www.amazon.de/dp/%2542%30%31BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
    ['https://www.amazon.de/?u=/dp/B01BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
    ['https://www.amazon.de/#/dp/B01BEENYCQ', 'URL_NOT_ITEM', 'not of one listing'],
  ])('%j: %s', (address, code, detail) => {
    expect(recognise(directory, address)).toEqual({ code, detail: expect.stringContaining(detail) });
  });
});

const asin = fc.stringMatching(/^B0[0-9A-Z]{8}$/);
const word = fc.stringMatching(/^[A-Za-z0-9äöü%-]{1,30}$/).filter((text) => !text.includes('%'));
const randomCase = (text: string, upper: boolean[]) =>
  [...text].map((c, i) => (upper[i % upper.length] ? c.toUpperCase() : c.toLowerCase())).join('');
const encodeSome = (text: string, which: boolean[]) =>
  [...text].map((c, i) => (which[i % which.length] ? `%${c.charCodeAt(0).toString(16)}` : c)).join('');

test('two spellings of one listing are one listing, and its own address gives itself', () => {
  const spelling = fc.record({
    scheme: fc.constantFrom('http://', 'https://', 'HTTPS://'),
    prefix: fc.constantFrom('', 'www.', 'm.', 'WWW.'),
    dot: fc.constantFrom('', '.', ':443'),
    title: fc.option(word),
    flags: fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }),
    end: fc.constantFrom('', '/', '/ref=sr_1', '?th=1&psc=1', '#x'),
  });
  fc.assert(
    fc.property(asin, spelling, (number, { scheme, prefix, dot, title, flags, end }) => {
      const host = `${prefix}${randomCase('amazon.de', flags)}${scheme === 'http://' && dot === ':443' ? '' : dot}`;
      const path = `${title === null ? '' : `/${title}`}/dp/${encodeSome(randomCase(number, flags), flags)}${end}`;
      const found = urlOf(`${scheme}${host}${path}`);
      expect(found).toBe(`https://www.amazon.de/dp/${number}`);
      expect(urlOf(found)).toBe(found);
    }),
  );
});

test('every marketplace reads its own canonical addresses back, however it registered them', () => {
  const part = fc.stringMatching(/^[a-z0-9._~!$&(),;=:@+-]{1,8}$/).filter((text) => !/^\.{1,2}$/.test(text));
  const registration = fc.record({
    before: fc.array(part, { maxLength: 3 }),
    near: fc.constantFrom('', 'x_', 'p.'),
    after: fc.constantFrom('', '.html', '/', '/view', '~a?b=c'),
    number: fc.stringMatching(/^\d{5,20}$/),
  });
  fc.assert(
    fc.property(registration, ({ before, near, after, number }) => {
      const canonical = `/${before.map((text) => `${text}/`).join('')}${near}{id}${after}`;
      const patterns = [canonical.replace('{id}', '{digits}'), '/*/{digits}/**'];
      const shop = openDirectory([marketplace('shop', { hosts: ['shop.example'], patterns, canonical })]);
      const url = `https://shop.example${canonical.replace('{id}', number)}`;
      expect(recognise(shop, url)).toMatchObject({ listing: { listingId: number, url } });
    }),
  );
});

test('no text whatever stops recognition', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }));
  fc.assert(
    fc.property(text, (address) => {
      expect(recognise(directory, address)).toHaveProperty('code');
      const onSite = recognise(directory, `https://www.amazon.de/${address}`);
      if ('listing' in onSite) expect(urlOf(onSite.listing.url)).toBe(onSite.listing.url);
    }),
    { numRuns: 2000 },
  );
});

describe('a registration that cannot be read is refused with the reason', () => {
  const sound: ListingAddresses = { hosts: ['shop.example'], patterns: ['/i/{digits}'], canonical: '/i/{id}' };
  test.each([
    ['a host with a scheme', { hosts: ['https://shop.example'] }, 'no host name'],
    ['a host with a path', { hosts: ['shop.example/x'] }, 'no host name'],
    ['a bare name', { hosts: ['shop'] }, 'no host name'],
    ['the number of a machine', { hosts: ['127.0.0.1'] }, 'no host name'],
    ['no pattern', { patterns: [] }, 'at least one pattern'],
    ['item numbers of two classes', { patterns: ['/i/{digits}', '/j/{code}'] }, 'same class'],
    ['a canonical form without number', { canonical: '/i/' }, 'one {id}'],
    ['a canonical form with a star', { canonical: '/*/{id}' }, 'one {id}'],
    ['a canonical form on a foreign host', { canonical: 'https://evil.example/{id}' }, 'none of the registered'],
    ['a canonical form that runs into the number', { canonical: '/i/{id}7' }, 'could be part of the number'],
  ])('%s', (_, change, reason) => {
    expect(() => openDirectory([marketplace('shop', { ...sound, ...change })])).toThrowError(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(reason) }),
    );
  });

  test('a host that another marketplace holds stays with it, and the claim is shown', () => {
    const two = openDirectory([
      marketplace('first', sound),
      marketplace('second', { ...sound, hosts: ['www.shop.example'] }),
    ]);
    expect(two.contested).toEqual([{ host: 'www.shop.example', marketplace: 'second' }]);
    expect(recognise(two, 'https://shop.example/i/12345')).toMatchObject({ marketplace: 'first' });
  });
});
