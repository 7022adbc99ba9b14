/**
 * Notices of the sectors for which no real alert names a listing. SYNTHETIC: no listing, seller, brand or person in here exists; the
 * item numbers are made up and the addresses lead nowhere.
 */
const SYNTHETIC = 'Synthetic notice of the demo: ';
const goodFaith = { confirmed: true, textVersion: '2026-01' } as const;

export interface Fixture {
  readonly by: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const counterfeit: Fixture = {
  by: 'lumina-brand',
  body: {
    kind: 'NOTICE',
    sector: 'counterfeit',
    category: 'trademark',
    reference: 'LUM-2026-0001',
    explanation: `${SYNTHETIC}lamps under the sign LUMINA that the owner of the mark neither made nor licensed; the seal on the base is missing.`,
    goodFaith,
    onBehalfOf: { rightHolder: 'Lumina AB (invented)', brand: 'LUMINA', mandate: 'Mandate 7/2026' },
    details: {
      right: { type: 'TRADEMARK', number: '018999999', territory: ['EU'], niceClasses: [11] },
      brand: 'LUMINA',
      offeredIn: ['DE', 'FR', 'SE'],
    },
    items: [
      {
        url: 'https://www.ebay.de/itm/110000000001',
        title: 'LUMINA bedside lamp',
        seller: { id: 'demo-seller-1', type: 'TRADER' },
      },
      {
        url: 'https://www.ebay.fr/itm/110000000002',
        title: 'LUMINA lampe de chevet',
        seller: { id: 'demo-seller-1', type: 'TRADER' },
      },
      {
        url: 'https://www.aliexpress.com/item/1005009999999991.html',
        title: 'LUMINA lamp 3 pcs',
        seller: { id: 'demo-store-77', type: 'TRADER' },
      },
      { url: 'https://www.temu.com/goods.html?goods_id=601099999999991', title: 'Lumina style lamp' },
    ],
  },
};

const food: Fixture = {
  by: 'food-authority',
  body: {
    kind: 'NOTICE',
    sector: 'food',
    category: 'unauthorised_novel',
    reference: 'FOOD-2026-0001',
    explanation: `${SYNTHETIC}a food supplement with an ingredient that is a novel food without authorisation.`,
    goodFaith,
    details: {
      hazardCategory: 'GMO_NOVEL_FOOD',
      substance: 'invented novel ingredient',
      analysisReport: 'Demo report 12',
      product: 'Invented supplement',
    },
    items: [
      {
        url: 'https://www.amazon.de/dp/B0DEMO0001',
        title: 'Invented supplement, 60 capsules',
        seller: { id: 'demo-nutrition' },
      },
      { url: 'https://nordmarkt.example/item/100001', title: 'Invented supplement' },
    ],
  },
};

const wildlife: Fixture = {
  by: 'wildlife-watch',
  body: {
    kind: 'NOTICE',
    sector: 'wildlife',
    category: 'specimen',
    reference: 'WW-2026-0001',
    explanation: `${SYNTHETIC}a carving offered as old ivory without any certificate.`,
    goodFaith,
    details: {
      taxon: 'Loxodonta africana',
      commonName: 'African elephant',
      annex: 'A',
      specimen: 'IVORY',
      documentation: 'NONE',
    },
    items: [
      {
        url: 'https://www.ebay.de/itm/110000000003',
        title: 'Antique carving',
        seller: { id: 'demo-antiques', type: 'PRIVATE' },
      },
      { url: 'https://nordmarkt.example/item/100002', title: 'Carving' },
    ],
  },
};

const consumer: Fixture = {
  by: 'consumer-union',
  body: {
    kind: 'NOTICE',
    sector: 'product_safety',
    category: 'unsafe',
    reference: 'CU-2026-0001',
    explanation: `${SYNTHETIC}a charger whose housing opens without a tool.`,
    goodFaith,
    details: {
      hazard: 'ELECTRIC_SHOCK',
      testReport: 'Demo test 3/2026',
      product: { name: 'Invented charger', model: 'X-1' },
    },
    items: [
      { url: 'https://www.temu.com/goods.html?goods_id=601099999999992', title: 'Fast charger' },
      { url: 'https://www.shein.com/Invented-charger-p-99999991.html', title: 'Charger' },
    ],
  },
};

const order: Fixture = {
  by: 'market-surveillance',
  body: {
    kind: 'ORDER',
    sector: 'product_safety',
    category: 'unsafe',
    reference: 'MSA-ORDER-2026-0001',
    explanation: `${SYNTHETIC}order to remove the offer of a toy with small parts.`,
    order: {
      legalBasis: { act: 'Regulation (EU) 2023/988', article: '22(4)' },
      reasons: 'Synthetic: small parts come loose in the torque test, so that young children may choke.',
      issuingAuthority: 'Market surveillance authority (demo)',
      redress: 'Synthetic: objection within one month to the issuing authority.',
      informAuthority: 'Market surveillance authority (demo)',
      territorialScope: ['DE'],
      language: 'de',
      document: {
        name: 'Decision (synthetic)',
        mediaType: 'application/pdf',
        sha256: '0'.repeat(64),
        decidedOn: '2026-11-20',
      },
    },
    details: {
      hazard: 'CHOKING',
      testReport: 'Demo test 4/2026',
      product: { name: 'Invented toy' },
      riskLevel: 'SERIOUS',
    },
    items: [{ url: 'https://www.amazon.de/dp/B0DEMO0002', title: 'Toy train' }],
  },
};

const HOUR_MILLISECONDS = 3_600_000;
const EIGHT_DAYS_HOURS = 8 * 24;

/** A notice that reached an unconnected marketplace eight days ago: its deadline has passed, and nobody answered. */
const unanswered = (now: Date): Fixture => ({
  by: 'market-surveillance',
  body: {
    kind: 'NOTICE',
    sector: 'product_safety',
    category: 'unsafe',
    reference: 'MSA-2026-0099',
    explanation: `${SYNTHETIC}sent by registered letter, since this marketplace is not connected.`,
    goodFaith,
    details: { hazard: 'FIRE', testReport: 'Demo test 5/2026', product: { name: 'Invented heater' } },
    items: [
      {
        url: 'https://kleinbasar.example/item/200001',
        title: 'Heater',
        external: {
          receivedAt: new Date(
            Math.floor(now.getTime() / HOUR_MILLISECONDS) * HOUR_MILLISECONDS - EIGHT_DAYS_HOURS * HOUR_MILLISECONDS,
          ).toISOString(),
          proof: 'Synthetic return receipt',
        },
      },
    ],
  },
});

/** All of them; the same again on every start but the last, whose date follows the day. */
export const syntheticNotices = (now: Date): Fixture[] => [
  counterfeit,
  food,
  wildlife,
  consumer,
  order,
  unanswered(now),
];
