import type { NewOrganisation } from '../shared/contracts/organisation.ts';

const SINCE = '2026-01-01T00:00:00.000Z';

/** Everybody in the world that is metered. */
export const ORGANISATIONS: Readonly<Record<string, NewOrganisation>> = {
  market: {
    role: 'marketplace',
    name: 'Market',
    contact: 'm@cost.example',
    jurisdiction: 'LU',
    listings: { hosts: ['www.market.example'], patterns: ['/item/{digits}'], canonical: '/item/{id}' },
    channel: 'queue',
    designations: [{ channel: 'QUEUE', from: SINCE, reference: 'cost' }],
    sizeClass: 'LARGE',
    pledges: [],
  },
  authority: {
    role: 'authority',
    name: 'Authority',
    contact: 'a@cost.example',
    memberState: 'DE',
    sectors: ['counterfeit'],
    sellerLinks: true,
  },
  looked: {
    role: 'marketplace',
    name: 'Looked at',
    contact: 'l@cost.example',
    jurisdiction: 'LU',
    listings: { hosts: ['www.looked.example'], patterns: ['/item/{digits}'], canonical: '/item/{id}' },
    channel: 'console',
    designations: [],
    sizeClass: 'SMALL',
    pledges: [],
    probe: { isOn: true, vantage: 'DE', contact: 'mailto:probe@cost.example', robots: 'NOTE' },
  },
  safety: {
    role: 'authority',
    name: 'Safety',
    contact: 's@cost.example',
    memberState: 'DE',
    sectors: ['product_safety'],
  },
  told: {
    role: 'authority',
    name: 'Told by e-mail',
    contact: 't@cost.example',
    memberState: 'DE',
    sectors: ['counterfeit'],
    mail: { on: ['DECIDED'] },
  },
  union: { role: 'flagger', name: 'Union', contact: 'u@cost.example', memberState: 'DE', standings: [] },
};

/** A contact point to refer to. */
export const POLICE = {
  kind: 'LAW_ENFORCEMENT',
  memberState: 'DE',
  name: 'Investigators',
  email: 'zac@cost.example',
  from: SINCE,
  source: 'cost',
};
