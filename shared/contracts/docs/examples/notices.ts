/** Bodies of notices, orders and alerts. They can be sent as they stand, were it not for the marketplace. */

export const safetyNotice = {
  kind: 'NOTICE',
  reference: 'MSA-2026-001181',
  sector: 'product_safety',
  category: 'unsafe',
  explanation:
    'The charger is the one of alert SR/09999/26: its insulation does not hold, a user can get an electric shock.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  details: {
    hazard: 'ELECTRIC_SHOCK',
    alertNumber: 'SR/09999/26',
    product: { name: 'USB charger 20 W', brand: 'Voltero', model: 'VC-20', batch: '2025-11' },
    riskLevel: 'SERIOUS',
  },
  items: [
    {
      url: 'https://www.marktplatz.example/item/4711204518',
      title: 'Voltero VC-20 fast charger, white',
      gtin: '4006381333931',
      seller: { id: 'seller-88213', name: 'Voltero Shop', type: 'TRADER' },
      firstSeenAt: '2026-05-12T08:15:00.000Z',
    },
  ],
} as const;

export const foodOrder = {
  kind: 'ORDER',
  reference: 'FSA-2026-0077',
  sector: 'food',
  category: 'unsafe',
  explanation: 'The sesame seeds contain ethylene oxide above the limit. Their sale is prohibited.',
  order: {
    legalBasis: { act: 'Regulation (EU) 2017/625', article: 'Art. 138(2)(i)' },
    reasons: 'The product is unsafe within the meaning of Art. 14(2)(a) of Regulation (EC) No 178/2002.',
    issuingAuthority: 'Food Safety Authority',
    redress: 'An objection may be lodged with the issuing authority within one month of receipt.',
    informAuthority: 'Food Safety Authority, unit 112',
    territorialScope: ['DE', 'AT'],
    language: 'de',
    document: {
      name: 'Order 0077/2026',
      mediaType: 'application/pdf',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      decidedOn: '2026-05-12',
    },
  },
  details: {
    hazardCategory: 'PESTICIDE_RESIDUES',
    rasffReference: '2026.9999',
    substance: 'Ethylene oxide, 0.31 mg/kg',
    product: 'Sesame seeds, 500 g',
  },
  items: [{ url: 'https://www.marktplatz.example/item/5120077431' }],
} as const;

export const counterfeitNotice = {
  kind: 'NOTICE',
  reference: 'ANTIFAKE-20260513-17',
  sector: 'counterfeit',
  category: 'trademark',
  explanation: 'The bag bears the word mark and was not made by its holder or with consent.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  onBehalfOf: { rightHolder: 'Maison Aurore SA', brand: 'Aurore', mandate: 'Power of attorney of 3 March 2026' },
  details: {
    right: { type: 'TRADEMARK', number: 'EUTM 018412233', territory: ['EU'], niceClasses: [18] },
    brand: 'Aurore',
    offeredIn: ['FR', 'BE'],
    recognisedBy: 'The holder makes no such model; the serial number is one of a recalled watch.',
  },
  items: [{ url: 'https://www.marktplatz.example/item/3980015127', title: 'Aurore tote, new' }],
} as const;

export const wildlifeNotice = {
  kind: 'NOTICE',
  reference: 'CITES-IT-2026-402',
  sector: 'wildlife',
  category: 'specimen',
  explanation: 'A carving that the listing itself describes as old elephant ivory, without a certificate.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  details: {
    taxon: 'Loxodonta africana',
    commonName: 'African elephant',
    annex: 'A',
    specimen: 'IVORY',
    documentation: 'NONE',
  },
  items: [{ url: 'https://www.marktplatz.example/item/6604410098' }],
} as const;

export const alert = {
  source: 'SAFETY_GATE',
  reference: 'SR/09999/26',
  publishedOn: '2026-05-08',
  notifyingCountry: 'Germany',
  countryOfOrigin: "People's Republic of China",
  hazards: ['ELECTRIC_SHOCK'],
  riskLevel: 'SERIOUS',
  product: {
    name: 'USB charger',
    category: 'Electrical appliances and equipment',
    brand: 'Voltero',
    model: 'VC-20',
    barcodes: ['4006381333931'],
  },
  measureSince: '2026-05-04',
  items: [{ url: 'https://www.marktplatz.example/item/4711204518' }],
} as const;
