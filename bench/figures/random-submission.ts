import type { MarketplaceRegistration } from '../../shared/contracts/organisation.ts';
import type { Submitted } from '../../shared/domain/delivery.ts';
import { SECTORS, type Sector } from '../../shared/sectors/sectors.ts';
import type { ItemId, NoticeId, OrganisationId } from '../../shared/vocabulary/ids.ts';

/** Numbers from 0 to 1 that look random and are the same at every run (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(chance: Chance, among: readonly T[]): T {
  const found = among[Math.floor(chance() * among.length)];
  if (found === undefined) throw new Error('Nothing to choose from');
  return found;
}

/** The least that each sector asks for, and one of its categories. */
const ABOUT: Readonly<Record<Sector, { readonly category: string; readonly details: object }>> = {
  counterfeit: { category: 'trademark', details: { right: { type: 'TRADEMARK', number: 'EUTM 018123456', territory: ['EU'], niceClasses: [25] }, brand: 'Brand', offeredIn: ['DE', 'FR'] } },
  product_safety: { category: 'unsafe', details: { hazard: 'CHOKING', alertNumber: 'SR/02417/26', product: { name: 'Wooden rattle' } } },
  food: { category: 'unsafe', details: { hazardCategory: 'PATHOGENIC_MICROORGANISMS', rasffReference: '2026.1234' } },
  wildlife: { category: 'specimen', details: { taxon: 'Loxodonta africana', annex: 'A', specimen: 'IVORY', documentation: 'NONE' } },
  hate_speech: { category: 'hate_speech', details: { ground: 'RELIGION', form: 'DEFAMATION', medium: 'TEXT', language: 'de' } },
  terrorist_referral: { category: 'terrorist_content', details: { decision: 'R-2026-118', medium: 'VIDEO', purpose: 'RECRUITMENT', language: 'fr' } },
  consumer_protection: { category: 'pricing', details: { law: 'PRICE_INDICATION', practice: 'The former price never stood.', scope: 'NATIONAL' } },
}; // biome-ignore format: one table

const MARKETPLACES = ['amber', 'bazaar', 'corso', 'dorado', 'emporio', 'fiera', 'galerie', 'hafen'];
const MEMBER_STATES = ['DE', 'FR', 'IT', 'ES', 'PL', 'LU'] as const;
const JURISDICTIONS = ['LU', 'IE', 'DE', 'NL'] as const;

type By = Pick<Submitted, 'kind' | 'status'>;
/** Each as often as it stands here. */
const BY: readonly By[] = [
  ...Array<By>(5).fill({ kind: 'ORDER', status: 'AUTHORITY' }),
  ...Array<By>(5).fill({ kind: 'NOTICE', status: 'AUTHORITY' }),
  ...Array<By>(5).fill({ kind: 'NOTICE', status: 'DSA_TF' }),
  ...Array<By>(2).fill({ kind: 'NOTICE', status: 'PLATFORM_TRUSTED' }),
  ...Array<By>(3).fill({ kind: 'NOTICE', status: 'NO_STATUS' }),
];
const ALERT: By = { kind: 'ALERT', status: 'AUTHORITY' };

export const registrationOf = (id: OrganisationId): MarketplaceRegistration => ({
  role: 'marketplace',
  name: `${id} Sarl`,
  contact: `notices@${id}.example`,
  jurisdiction: JURISDICTIONS[MARKETPLACES.indexOf(id) % JURISDICTIONS.length] ?? 'LU',
  listings: {
    hosts: [`www.${id}.example`],
    patterns: ['/item/{digits}'],
    canonical: `https://www.${id}.example/item/{id}`,
  },
  channel: 'queue',
  designations: [{ channel: 'QUEUE', from: '2024-02-17T00:00:00.000Z', reference: 'Register of points of contact' }],
  sizeClass: 'VERY_LARGE',
  pledges: MARKETPLACES.indexOf(id) % 2 === 0 ? ['PRODUCT_SAFETY'] : [],
});

const FIRST_DELIVERY = Date.parse('2025-07-01T00:00:00.000Z');
const YEAR_MILLISECONDS = 365 * 24 * 3_600_000;
const SINGLE = 0.7;
const MOST_ITEMS = 5;

/** A submission of one to five listings at one to five marketplaces, some time within a year. */
export function submissionOf(chance: Chance, id: NoticeId, itemId: (index: number) => ItemId): Submitted {
  const sector = oneOf(chance, SECTORS);
  const by = sector === 'product_safety' && chance() < 0.1 ? ALERT : oneOf(chance, BY);
  const memberState = oneOf(chance, MEMBER_STATES);
  const size = chance() < SINGLE ? 1 : 2 + Math.floor(chance() * (MOST_ITEMS - 1));
  const { category, details } = ABOUT[sector];
  const items = Array.from({ length: size }, (_, index) => {
    const marketplace = oneOf(chance, MARKETPLACES) as OrganisationId;
    const url = `https://www.${marketplace}.example/item/${Math.floor(chance() * 1e9)}`;
    const listing = { host: `www.${marketplace}.example`, listingId: url.slice(url.lastIndexOf('/') + 1), url };
    return {
      id: itemId(index),
      index,
      marketplace,
      listing,
      sellerKey: `key-of-a-seller-${Math.floor(chance() * 1e5)}`,
    };
  });
  return {
    ...by,
    id,
    sector,
    category,
    ...(by.kind !== 'ALERT' && { details: { ...details } }),
    submitter: `${by.status === 'AUTHORITY' ? 'authority' : 'flagger'}-${memberState.toLowerCase()}` as OrganisationId,
    memberState,
    acceptedAt: new Date(FIRST_DELIVERY + Math.floor(chance() * YEAR_MILLISECONDS)).toISOString(),
    items,
  };
}
