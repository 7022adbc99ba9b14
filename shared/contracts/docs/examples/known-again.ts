/** Bodies about what is known again: listings that were removed, and dangerous products. */
const IMAGE_HASH = '00007ff07ff07fe07fe07fe07ff07560600077fe701e7f5e000079fd40410001';

const asNew = {
  actionId: 'r-0003',
  seenAt: '2026-06-08T09:40:00.000Z',
  listing: {
    url: 'https://www.marktplatz.example/item/4711209933',
    title: 'VoltCube charger VC20, white',
    gtin: '4006381333931',
    seller: { id: 'S-20417', type: 'TRADER' },
    imageHashes: [IMAGE_HASH],
  },
  rule: 'SELLER_GTIN',
  vantage: 'DE',
} as const;

const asItem = {
  actionId: 'r-0004',
  seenAt: '2026-06-09T08:00:00.000Z',
  as: '1f0d2c3b-4a59-5e68-9776-8594a3b2c1d0',
  rule: 'MANUAL',
  note: 'Test purchase 2026-118: the same charger under a new name.',
} as const;

const product = {
  name: 'Charger for phones',
  brand: 'VoltCube',
  models: ['VC-20', 'VC-21'],
  gtins: ['4006381333931'],
  batches: ['2026-02', '2026-03'],
};

const entry = {
  reference: 'BNetzA-2026-77',
  sector: 'product_safety',
  product,
  hazards: ['ELECTRIC_SHOCK'],
  alerts: ['SR/02417/26'],
  measure: 'SALES_BANNED',
  decidedOn: '2026-05-11',
} as const;

/** An entry of the register as it is kept. */
export const knownProduct = {
  id: '5e0c7f1a-3b62-8d45-9f10-7c2b4e6a8d93',
  authority: 'de-marktaufsicht',
  sector: entry.sector,
  product,
  hazards: [...entry.hazards],
  alerts: [...entry.alerts],
  measure: entry.measure,
  source: { kind: 'DECISION', reference: entry.reference, decidedOn: entry.decidedOn },
  from: '2026-05-12T09:00:00.000Z',
};

const listings = [
  { ref: 'upload-88120', gtin: '4006381333931', title: 'Fast charger' },
  { ref: 'upload-88121', brand: 'Voltcube', title: 'VoltCube VC 21 wall charger black', imageHashes: [IMAGE_HASH] },
];

export const KNOWN_AGAIN_REQUESTS = {
  postReappearance: {
    listing: { summary: 'A new listing of the same seller with the same barcode number', value: asNew },
    item: { summary: 'An item that is there, on the word of a person', value: asItem },
  },
  postKnownProduct: { entry: { summary: 'A charger that is banned from sale, two batches of it', value: entry } },
  postKnownProductWithdrawal: {
    withdrawal: {
      summary: 'Withdrawn',
      value: { reason: 'The decision was set aside by the court on 3 September 2026.' },
    },
  },
  postKnownProductsMatch: { listings: { summary: 'Two uploads', value: { listings } } },
} as const;
