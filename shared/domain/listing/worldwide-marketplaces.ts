import { at, type KnownMarketplace, known, national } from './known-marketplace.ts';

/** Marketplaces that sell all over the world. Address shapes as in use in 2026. */
export const worldwideMarketplaces: readonly KnownMarketplace[] = [
  known({
    id: 'amazon',
    name: 'Amazon',
    listings: {
      hosts: at('www.amazon', 'de fr it es nl pl se com.be ie co.uk com'),
      patterns: [
        '/dp/{asin}/**',
        '/*/dp/{asin}/**',
        '/-/*/dp/{asin}/**',
        '/-/*/*/dp/{asin}/**',
        '/gp/product/{asin}/**',
        '/-/*/gp/product/{asin}/**',
        '/gp/aw/d/{asin}/**',
        '/exec/obidos/ASIN/{asin}/**',
        '/o/ASIN/{asin}/**',
      ],
      canonical: '/dp/{id}',
    },
    // Only the numbers Amazon gives itself: ten digits in free text could be a book, a telephone or an article number.
    proposeFrom: /^(B0[0-9A-Z]{8})$/i,
    countryHosts: {
      ...national('www.amazon', ['DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL', 'SE']),
      AT: 'www.amazon.de', // has no site of its own; the German one serves it
      BE: 'www.amazon.com.be',
      PT: 'www.amazon.es', // likewise the Spanish one
      XI: 'www.amazon.co.uk',
    },
  }),
  known({
    id: 'ebay',
    name: 'eBay',
    listings: {
      hosts: [...at('www.ebay', 'com at be de es fr ie it nl pl co.uk'), 'www.benl.ebay.be', 'www.befr.ebay.be'],
      // `/p/…` is the page of a product with the offers of many sellers, not a listing.
      patterns: ['/itm/{digits:9-14}', '/itm/*/{digits:9-14}', '/i/{digits:9-14}'],
      canonical: '/itm/{id}',
    },
    proposeFrom: /^(\d{12})$/,
    countryHosts: {
      ...national('www.ebay', ['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL']),
      XI: 'www.ebay.co.uk',
    },
  }),
  known({
    id: 'aliexpress',
    name: 'AliExpress',
    listings: {
      hosts: ['www', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'].map((tongue) => `${tongue}.aliexpress.com`),
      patterns: ['/item/{digits:8-18}.html', '/item/*/{digits:8-18}.html', '/i/{digits:8-18}.html'],
      // Its hosts differ by language only: one item number is one listing.
      canonical: 'https://www.aliexpress.com/item/{id}.html',
    },
    // Alerts write item number and variant: 1005012664739417-12000059035744106.
    proposeFrom: /^(1005\d{12}|400\d{10}|3[23]\d{9})(?:-\d+)?$/,
  }),
  known({
    id: 'temu',
    name: 'Temu',
    listings: {
      hosts: ['www.temu.com'],
      patterns: [
        '/goods.html?goods_id={digits:12-18}',
        '/*/goods.html?goods_id={digits:12-18}',
        '/*-g-{digits:12-18}.html',
        '/*/*-g-{digits:12-18}.html',
      ],
      canonical: '/goods.html?goods_id={id}',
    },
    proposeFrom: /^(60[1-9]\d{12})$/,
  }),
  known({
    id: 'shein',
    name: 'Shein',
    listings: {
      hosts: [
        ...['www', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'se', 'eur', 'us'].map((site) => `${site}.shein.com`),
        'www.shein.co.uk',
      ],
      patterns: [
        '/*-p-{digits}.html',
        '/*-p-{digits}-cat-*.html',
        '/*/*-p-{digits}.html',
        '/*/*-p-{digits}-cat-*.html',
      ],
      canonical: '/product-p-{id}.html',
    },
    // No proposeFrom: alerts name its products by stock codes (sj…, sl…, sr…), which stand in no address.
  }),
  known({
    id: 'etsy',
    name: 'Etsy',
    listings: {
      hosts: ['www.etsy.com'],
      patterns: ['/listing/{digits:7-12}/**', '/*/listing/{digits:7-12}/**'],
      canonical: '/listing/{id}',
    },
    proposeFrom: /^(\d{9,10})$/,
  }),
  known({
    id: 'wish',
    name: 'Wish',
    listings: {
      hosts: ['www.wish.com'],
      patterns: ['/product/{word:24}', '/product/*-{word:24}', '/c/{word:24}'],
      canonical: '/product/{id}',
    },
    proposeFrom: /^([0-9a-f]{24})$/i,
  }),
  known({
    id: 'alibaba',
    name: 'Alibaba',
    listings: {
      hosts: ['www.alibaba.com'],
      patterns: ['/product-detail/*_{digits:8-14}.html'],
      canonical: '/product-detail/_{id}.html',
    },
    proposeFrom: /^(160\d{10})$/,
  }),
  known({
    id: 'joom',
    name: 'Joom',
    listings: { hosts: ['www.joom.com'], patterns: ['/*/products/{alnum:20-60}'], canonical: '/en/products/{id}' },
    proposeFrom: /^([0-9a-f]{24})$/,
  }),
];
