import type { NewOrganisation } from '../../shared/contracts/organisation.ts';
import type { OrganisationId } from '../../shared/vocabulary/ids.ts';

/** A registration as the registry keeps it. */
export const registrationOf = (id: string, organisation: NewOrganisation) => ({
  id: id as OrganisationId,
  n: 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
  organisation,
});
