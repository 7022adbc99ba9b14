import { at, type KnownMarketplace, known, national } from './known-marketplace.ts';

/** Marketplaces of one or some Member States. Address shapes as in use in 2026. */
export const europeanMarketplaces: readonly KnownMarketplace[] = [
  known({
    id: 'allegro',
    name: 'Allegro',
    listings: {
      hosts: ['allegro.pl'],
      patterns: ['/oferta/{digits:9-12}', '/oferta/*-{digits:9-12}', '/produkt/*?offerId={digits:9-12}'],
      canonical: '/oferta/{id}',
    },
    proposeFrom: /^(\d{10,11})$/,
  }),
  known({
    id: 'bol',
    name: 'bol',
    listings: {
      hosts: ['www.bol.com'],
      patterns: ['/*/*/p/*/{digits:13-16}', '/*/p/*/{digits:13-16}'],
      canonical: '/nl/nl/p/-/{id}/',
    },
    proposeFrom: /^(9[23]00\d{12})$/,
  }),
  known({
    id: 'cdiscount',
    name: 'Cdiscount',
    listings: {
      hosts: ['www.cdiscount.com'],
      patterns: ['', '/*', '/*/*', '/*/*/*', '/*/*/*/*', '/*/*/*/*/*'].map((shelf) => `${shelf}/f-*-{word:6-40}.html`),
      canonical: '/f-0-{id}.html',
    },
  }),
  known({
    id: 'kaufland',
    name: 'Kaufland',
    listings: {
      hosts: at('www.kaufland', 'de at cz sk pl fr it'),
      patterns: ['/product/{digits:6-12}'],
      canonical: '/product/{id}/',
    },
    proposeFrom: /^(\d{9})$/,
    countryHosts: national('www.kaufland', ['AT', 'CZ', 'DE', 'FR', 'IT', 'PL', 'SK']),
  }),
  known({
    id: 'emag',
    name: 'eMAG',
    listings: { hosts: at('www.emag', 'ro bg hu'), patterns: ['/*/pd/{code:6-12}'], canonical: '/-/pd/{id}/' },
    proposeFrom: /^(D[0-9A-Z]{6}BM)$/i,
    countryHosts: national('www.emag', ['BG', 'HU', 'RO']),
  }),
  known({
    id: 'vinted',
    name: 'Vinted',
    listings: {
      hosts: at('www.vinted', 'fr at be cz de dk es fi gr hr hu ie it lt lu nl pl pt ro se sk co.uk com'),
      patterns: ['/items/{digits:7-12}', '/items/{digits:7-12}-*'],
      canonical: '/items/{id}',
    },
    proposeFrom: /^(\d{9,10})$/,
    countryHosts: national('www.vinted', [
      'AT',
      'BE',
      'CZ',
      'DE',
      'ES',
      'FR',
      'IT',
      'LT',
      'LU',
      'NL',
      'PL',
      'PT',
      'SK',
    ]),
  }),
  known({
    id: 'rakuten-fr',
    name: 'Rakuten',
    names: ['Rakuten France', 'PriceMinister'],
    listings: {
      hosts: ['fr.shopping.rakuten.com'],
      patterns: ['/offer/buy/{digits:6-12}', '/offer/buy/{digits:6-12}/*'],
      canonical: '/offer/buy/{id}',
    },
    proposeFrom: /^(\d{9,11})$/,
  }),
  known({
    id: 'kleinanzeigen',
    name: 'Kleinanzeigen',
    names: ['eBay Kleinanzeigen', 'ebay-kleinanzeigen.de'],
    listings: {
      hosts: ['www.kleinanzeigen.de'],
      patterns: ['/s-anzeige/{digits:8-12}', '/s-anzeige/*/{digits:8-12}-*', '/s-anzeige/*/{digits:8-12}'],
      canonical: '/s-anzeige/{id}',
    },
    proposeFrom: /^(\d{10})$/,
  }),
];
