import type { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import { authority, flagger, marketplace, trustedFlagger } from '../../builders/organisations.ts';

const SINCE = '2024-02-17T00:00:00.000Z';

type Authority = Extract<NewOrganisation, { role: 'authority' }>;
/** An authority for which sellers are linked across marketplaces. */
const linking = (organisation: NewOrganisation): NewOrganisation => ({
  ...(organisation as Authority),
  sellerLinks: true,
});

const another = (memberState: 'FR' | 'IT', name: string): NewOrganisation => ({
  ...(linking(authority.organisation) as Authority),
  name,
  contact: `markt@${name.toLowerCase()}.example`,
  memberState,
});

/** Three marketplaces with machines on queues, one with a person in a web page, one that is not connected. */
export const MARKETPLACES = {
  amber: marketplace('amber')[1],
  bazaar: marketplace('bazaar', { jurisdiction: 'IE', pledges: ['PRODUCT_SAFETY'] })[1],
  cedar: marketplace('cedar', { jurisdiction: 'DE' })[1],
  nook: marketplace('nook', { channel: 'console', jurisdiction: 'FI', sizeClass: 'SMALL' })[1],
  dune: marketplace('dune', { channel: 'external', jurisdiction: 'AT', sizeClass: 'SMALL' })[1],
} as const satisfies Record<string, NewOrganisation>;

/** Everybody the scenarios need: two of each kind, so that each has somebody whose things are not theirs. */
export const WORLD: Readonly<Record<string, NewOrganisation>> = {
  ...MARKETPLACES,
  'de-bnetza': linking(authority.organisation),
  'fr-dgccrf': another('FR', 'DGCCRF'),
  'brand-owner': flagger({ status: 'PLATFORM_TRUSTED', areas: ['counterfeit'], from: SINCE }).organisation,
  'trusted-union': trustedFlagger.organisation,
  commission: { role: 'commission', name: 'Commission service', contact: 'kpi@commission.example' },
};
