import type { NewOrganisation } from '../../contracts/organisation.ts';
import { RefusedError } from '../../errors.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { flaggerStatus } from '../flaggers/standing.ts';

/** Who submits, as the registry knows it at the moment of submission. */
export interface Submitter {
  readonly id: OrganisationId;
  readonly organisation: NewOrganisation;
}

/**
 * The standing of a submitter at a moment, for a sector. Status counts only within its areas and dates: outside it is NO_STATUS.
 *
 * Source: DSA Art. 22(1), "within their designated area of expertise"; a suspended flagger has no status from that day.
 */
export function statusOf(organisation: NewOrganisation, sector: Sector, at: Instant): SubmitterStatus {
  if (organisation.role === 'authority') return 'AUTHORITY';
  if (organisation.role !== 'flagger') return 'NO_STATUS';
  return flaggerStatus(organisation, sector, at);
}

/** Only authorities and flaggers submit; both have a Member State. */
export function memberStateOf({ organisation }: Submitter): MemberState {
  if (organisation.role === 'authority' || organisation.role === 'flagger') return organisation.memberState;
  throw new RefusedError('FORBIDDEN', `A ${organisation.role} submits no notices`);
}
