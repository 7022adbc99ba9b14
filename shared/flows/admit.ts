import { SCOPES_OF } from '../contracts/access.ts';
import type { ClientCredentials } from '../contracts/organisation.ts';
import { RefusedError } from '../errors.ts';
import { createClient, createPerson } from '../store/identity.ts';
import { addPrincipal, type Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { type OrganisationId, Subject } from '../vocabulary/ids.ts';
import type { PersonFunction, Role } from '../vocabulary/roles.ts';
import { instant } from '../vocabulary/time.ts';

/** Where people and machines are admitted. */
export interface Admission {
  readonly cases: Table;
  readonly registry: Registry;
  readonly userPoolId: string;
}

async function roleOf(registry: Registry, id: OrganisationId): Promise<Role> {
  const registration = await registry.anyOrganisation(id);
  if (!registration) throw new RefusedError('NOT_FOUND', `No organisation is registered as ${id}`);
  return registration.organisation.role;
}

/** Gives an organisation a client for its machines, with the scopes of its role. */
export async function admitMachine(
  { cases, registry, userPoolId }: Admission,
  organisation: OrganisationId,
  name: string,
  now: Date,
): Promise<ClientCredentials> {
  const role = await roleOf(registry, organisation);
  const credentials = await createClient(userPoolId, `${organisation} ${name}`, SCOPES_OF[role]);
  const subject = Subject.parse(credentials.clientId);
  await addPrincipal(cases, {
    subject,
    organisation,
    role,
    function: 'officer',
    isMachine: true,
    recordedAt: instant(now),
  });
  return credentials;
}

/** Gives a person of an organisation access. Only the opaque subject is kept here; the address stays with the identity provider. */
export async function admitPerson(
  { cases, registry, userPoolId }: Admission,
  organisation: OrganisationId,
  { email, function: does }: { email: string; function: PersonFunction },
  now: Date,
) {
  const role = await roleOf(registry, organisation);
  const subject = await createPerson(userPoolId, email);
  await addPrincipal(cases, {
    subject,
    organisation,
    role,
    function: does,
    isMachine: false,
    recordedAt: instant(now),
  });
  return { subject, function: does };
}
