import type { NewOrganisation } from '../shared/contracts/organisation.ts';
import { knownMarketplaces } from '../shared/domain/listing/known-marketplaces.ts';
import type { Jurisdiction } from '../shared/vocabulary/places.ts';

/** Organisations of the demo, by id. The marketplaces have the names and addresses of real ones; who answers for them here is made up. */
export type Demo = Readonly<Record<string, NewOrganisation>>;

const SINCE = '2026-01-01T00:00:00.000Z';
const mailbox = (id: string) => `notices@${id}.example`;

/** Marketplaces that the fleet answers for, by the place where action is to be taken; an assumption of the demo. */
export const FLEET_JURISDICTIONS = {
  amazon: 'LU',
  aliexpress: 'NL',
  temu: 'IE',
  shein: 'IE',
  ebay: 'DE',
} as const satisfies Record<string, Jurisdiction>;
export type FleetId = keyof typeof FLEET_JURISDICTIONS;

function onQueue(id: FleetId): NewOrganisation {
  const known = knownMarketplaces.find((each) => each.id === id);
  if (!known) throw new Error(`${id} is no known marketplace`);
  return {
    role: 'marketplace',
    name: `${known.name} (simulated)`,
    contact: mailbox(id),
    jurisdiction: FLEET_JURISDICTIONS[id],
    listings: {
      hosts: [...known.listings.hosts],
      patterns: [...known.listings.patterns],
      canonical: known.listings.canonical,
    },
    channel: 'queue',
    designations: [{ channel: 'QUEUE', from: SINCE, reference: 'Demo: point of contact declared by the operator' }],
    sizeClass: 'VERY_LARGE',
    pledges: ['PRODUCT_SAFETY'],
  };
}

const small = (
  name: string,
  host: string,
  channel: 'console' | 'external',
  jurisdiction: Jurisdiction,
): NewOrganisation => ({
  role: 'marketplace',
  name,
  contact: `post@${host}`,
  jurisdiction,
  listings: { hosts: [host], patterns: ['/item/{digits}'], canonical: '/item/{id}' },
  channel,
  designations: [{ channel: channel === 'console' ? 'CONSOLE' : 'MAILBOX', from: SINCE, reference: 'Demo' }],
  sizeClass: 'SMALL',
  pledges: [],
});

export const DEMO_MARKETPLACES: Demo = {
  ...Object.fromEntries((Object.keys(FLEET_JURISDICTIONS) as FleetId[]).map((id) => [id, onQueue(id)])),
  nordmarkt: small('Nordmarkt (invented, a person in a web page)', 'nordmarkt.example', 'console', 'FI'),
  kleinbasar: small('Kleinbasar (invented, not connected)', 'kleinbasar.example', 'external', 'AT'),
};

export const DEMO_SUBMITTERS: Demo = {
  'market-surveillance': {
    role: 'authority',
    name: 'Market surveillance authority (demo)',
    contact: mailbox('market-surveillance'),
    memberState: 'DE',
    sectors: ['product_safety'],
  },
  'food-authority': {
    role: 'authority',
    name: 'Food authority (demo)',
    contact: mailbox('food-authority'),
    memberState: 'IT',
    sectors: ['food'],
  },
  'cites-authority': {
    role: 'authority',
    name: 'CITES management authority (demo)',
    contact: mailbox('cites-authority'),
    memberState: 'FR',
    sectors: ['wildlife'],
  },
  'lumina-brand': {
    role: 'flagger',
    name: 'Lumina brand protection (invented)',
    contact: mailbox('lumina-brand'),
    memberState: 'SE',
    standings: [{ status: 'PLATFORM_TRUSTED', areas: ['counterfeit'], from: SINCE }],
  },
  'wildlife-watch': {
    role: 'flagger',
    name: 'Wildlife Watch (invented)',
    contact: mailbox('wildlife-watch'),
    memberState: 'NL',
    standings: [
      {
        status: 'DSA_TF',
        areas: ['wildlife'],
        from: SINCE,
        awardedBy: 'Digital Services Coordinator (demo)',
        decision: 'Demo 1/2026',
      },
    ],
  },
  'consumer-union': {
    role: 'flagger',
    name: 'Consumer Union (invented)',
    contact: mailbox('consumer-union'),
    memberState: 'BE',
    standings: [],
  },
};

const DEMO_READERS: Demo = {
  commission: { role: 'commission', name: 'Commission service (demo)', contact: mailbox('commission') },
};

export const EVERYBODY: Demo = { ...DEMO_SUBMITTERS, ...DEMO_MARKETPLACES, ...DEMO_READERS };
