import { hash } from 'node:crypto';
import type { MarketplaceRegistration, NewOrganisation } from '../../shared/contracts/organisation.ts';
import type { Reception } from '../../shared/domain/intake/receive.ts';
import type { Submitter } from '../../shared/domain/intake/submitter.ts';
import { openDirectory } from '../../shared/domain/listing/directory.ts';
import { SECTORS } from '../../shared/sectors/sectors.ts';
import type { OrganisationId } from '../../shared/vocabulary/ids.ts';

export const id = (name: string) => name as OrganisationId;

type Standing = Extract<NewOrganisation, { role: 'flagger' }>['standings'][number];

/** A marketplace in Luxembourg whose queue is its designated point of contact. */
export const marketplace = (
  name: string,
  changes: Partial<MarketplaceRegistration> = {},
): [OrganisationId, MarketplaceRegistration] => [
  id(name),
  {
    role: 'marketplace',
    name: `${name} Sarl`,
    contact: `notices@${name}.example`,
    jurisdiction: 'LU',
    listings: {
      hosts: [`www.${name}.example`],
      patterns: ['/item/{digits}'],
      canonical: `https://www.${name}.example/item/{id}`,
    },
    channel: 'queue',
    designations: (['QUEUE', 'CONSOLE', 'MAILBOX'] as const).map((channel) => ({
      channel,
      from: '2024-02-17T00:00:00.000Z',
      reference: 'Register of points of contact',
    })),
    sizeClass: 'VERY_LARGE',
    pledges: [],
    ...changes,
  },
];

export const authority: Submitter = {
  id: id('de-bnetza'),
  organisation: {
    role: 'authority',
    name: 'Bundesnetzagentur',
    contact: 'markt@bnetza.example',
    memberState: 'DE',
    sectors: [...SECTORS],
  },
};

export const flagger = (...standings: Standing[]): Submitter => ({
  id: id('brand-owner'),
  organisation: {
    role: 'flagger',
    name: 'Brand Owner SA',
    contact: 'ip@brand.example',
    memberState: 'FR',
    standings,
  },
});

/** Trusted by its coordinator for counterfeit, over the whole of any test. */
export const trustedFlagger = flagger({
  status: 'DSA_TF',
  areas: ['counterfeit'],
  from: '2024-02-17T00:00:00.000Z',
  awardedBy: 'Arcom',
});

/** What a submission is read against: two marketplaces on queues, unless others are named. */
export function receptionOf(
  submitter: Submitter = authority,
  marketplaces = [marketplace('amber'), marketplace('bazaar')],
  now = new Date('2026-05-13T14:40:00.000Z'),
): Reception {
  return {
    submitter,
    marketplaces: new Map(marketplaces),
    directory: openDirectory(marketplaces.map(([name, { listings }]) => ({ id: name, listings }))),
    now,
    pseudonym: (within, text) => hash('sha256', `${within} ${text}`, 'base64url').slice(0, 22),
    salt: 'salt-of-the-test-000000',
  };
}
