import { read, refuse } from '../contracts/faults.ts';
import { NewOrganisation, type Registration } from '../contracts/organisation.ts';
import { standingFaults } from '../domain/flaggers/standing.ts';
import { openDirectory } from '../domain/listing/directory.ts';
import { RefusedError } from '../errors.ts';
import { OPERATOR } from '../runtime/caller.ts';
import { addRegistration, Registry, readOrganisation } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { instant } from '../vocabulary/time.ts';

const MOST_ATTEMPTS = 5;

/** A principal that no policy could name would lock the marketplace out of its queues: it has a code of its own. */
export const readNewOrganisation = (sent: unknown): NewOrganisation =>
  read(NewOrganisation, sent, ([field]) => (field === 'awsPrincipal' ? 'INVALID_PRINCIPAL' : undefined));

/**
 * An organisation keeps its role: what it did under one would change its meaning under another. The name of the first operator is
 * the system's own.
 */
async function checkRole(cases: Table, id: OrganisationId, { role }: NewOrganisation): Promise<void> {
  if (id === OPERATOR && role !== 'operator')
    throw new RefusedError('CONFLICT', `${id} is the operator of this system`);
  const others = await Promise.all(
    ROLES.filter((other) => other !== role).map((other) => readOrganisation(cases, other, id)),
  );
  const taken = others.find((other) => other !== undefined);
  if (taken) throw new RefusedError('CONFLICT', `${id} is registered as ${taken.organisation.role}`);
}

/** A host belongs to one marketplace, and its patterns must be readable, else notices would go astray. */
async function checkListings(cases: Table, id: OrganisationId, organisation: NewOrganisation): Promise<void> {
  if (organisation.role !== 'marketplace') return;
  /** Read anew: what was believed a minute ago may lack the very marketplace that has the host. */
  const others = [...(await new Registry(cases).marketplaces())].filter(([other]) => other !== id);
  const listed = [
    ...others.map(([other, { listings }]) => ({ id: other, listings })),
    { id, listings: organisation.listings },
  ];
  const contested = openDirectory(listed).contested.filter(({ marketplace }) => marketplace === id);
  if (contested.length === 0) return;
  throw new RefusedError('CONFLICT', 'Some hosts belong to another marketplace', {
    faults: contested.map(({ host }) => ({
      pointer: `/listings/hosts/${organisation.listings.hosts.indexOf(host)}`,
      code: 'CONFLICT',
      detail: `${host} is registered for another marketplace`,
    })),
  });
}

/** A standing that contradicts itself would give notices a status that nobody awarded. */
function checkStandings(organisation: NewOrganisation): void {
  const faults = organisation.role === 'flagger' ? standingFaults(organisation) : [];
  if (faults.length > 0) throw refuse(faults);
}

const isSame = (a: NewOrganisation, b: NewOrganisation): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Registers an organisation, or its change, as one more event of its history. The same again adds nothing. */
export async function register(
  { cases }: { cases: Table },
  id: OrganisationId,
  organisation: NewOrganisation,
  now: Date,
): Promise<Registration> {
  checkStandings(organisation);
  await checkRole(cases, id, organisation);
  await checkListings(cases, id, organisation);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const standing = await readOrganisation(cases, organisation.role, id);
    if (standing && isSame(standing.organisation, organisation)) return standing;
    const registration: Registration = { id, n: (standing?.n ?? 0) + 1, recordedAt: instant(now), organisation };
    if (await addRegistration(cases, registration)) return registration;
  }
  throw new RefusedError('CONFLICT', `${id} is being registered by others at the same time`);
}
