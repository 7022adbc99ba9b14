import type { Order } from '../../shared/contracts/order.ts';
import type { Sector } from '../../shared/sectors/sectors.ts';

/** The least that each sector asks for. */
export const DETAILS = {
  counterfeit: {
    right: { type: 'TRADEMARK', number: 'EUTM 018123456', territory: ['EU'], niceClasses: [25] },
    brand: 'Brand',
    offeredIn: ['DE', 'FR'],
  },
  product_safety: { hazard: 'CHOKING', alertNumber: 'SR/02417/26', product: { name: 'Wooden rattle' } },
  food: { hazardCategory: 'PATHOGENIC_MICROORGANISMS', rasffReference: '2026.1234' },
  wildlife: { taxon: 'Loxodonta africana', annex: 'A', specimen: 'IVORY', documentation: 'NONE' },
  hate_speech: { ground: 'RELIGION', form: 'DEFAMATION', medium: 'TEXT', language: 'de' },
  terrorist_referral: { decision: 'R-2026-118', medium: 'VIDEO', purpose: 'RECRUITMENT', language: 'fr' },
  consumer_protection: { law: 'PRICE_INDICATION', practice: 'The former price never stood.', scope: 'NATIONAL' },
} as const satisfies Record<Sector, object>;

export const CATEGORY = {
  counterfeit: 'trademark',
  product_safety: 'unsafe',
  food: 'unsafe',
  wildlife: 'specimen',
  hate_speech: 'hate_speech',
  terrorist_referral: 'terrorist_content',
  consumer_protection: 'pricing',
} as const satisfies Record<Sector, string>;

/** All elements of DSA Art. 9(2). */
export const ORDER: Order = {
  legalBasis: { act: 'Regulation (EU) 2023/988', article: '22(4)' },
  reasons: 'Small parts come off and can be swallowed (Art. 6).',
  issuingAuthority: 'Bundesnetzagentur',
  redress: 'Objection within one month.',
  informAuthority: 'Bundesnetzagentur',
  territorialScope: ['DE'],
  language: 'de',
  document: {
    name: 'decision.pdf',
    mediaType: 'application/pdf',
    sha256: 'a'.repeat(64),
    decidedOn: '2026-05-12',
  },
};

const LISTING = 100_000;
export const listingUrl = (n = 1, at = 'amber') => `https://www.${at}.example/item/${LISTING + n}`;
export const listing = (n = 1, at = 'amber') => ({ url: listingUrl(n, at) });

type Body = Record<string, unknown>;

/** A notice that is taken as it stands. */
export const noticeBody = (sector: Sector = 'product_safety', changes: Body = {}): Body => ({
  kind: 'NOTICE',
  reference: 'REF-1',
  sector,
  category: CATEGORY[sector],
  details: DETAILS[sector],
  explanation: 'Small parts come off and can be swallowed.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  items: [listing()],
  ...changes,
});

/** An order that is taken as it stands. */
export function orderBody(sector: Sector = 'product_safety', changes: Body = {}): Body {
  const { goodFaith: _, ...body } = noticeBody(sector);
  return { ...body, kind: 'ORDER', order: ORDER, ...changes };
}

/** The same without one field. */
export const without = (body: Body, field: string): Body =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
