import { SCOPES_OF } from '../contracts/access.ts';
import type { ClientCredentials } from '../contracts/organisation.ts';
import type { PersonEntry, PersonView } from '../contracts/person.ts';
import { checkReach } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { createClient, createPerson } from '../store/identity.ts';
import { enablePerson, findPerson } from '../store/identity-people.ts';
import { appendPerson, readPrincipals, settlePrincipal } from '../store/people.ts';
import { addPrincipal, type Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { type OrganisationId, Subject } from '../vocabulary/ids.ts';
import type { PersonFunction, Role } from '../vocabulary/roles.ts';
import { instant } from '../vocabulary/time.ts';
import { actorOf } from './office-actor.ts';

/** Where people and machines are admitted. */
export interface Admission {
  readonly cases: Table;
  readonly registry: Registry;
  readonly userPoolId: string;
}

/** Who is to have access, and where. */
interface Admitting {
  readonly organisation: OrganisationId;
  readonly person: { readonly email: string; readonly function: PersonFunction };
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

/** Who already has this address may come back, once they have left wherever they were. */
async function admittedAnew({ cases, userPoolId }: Admission, email: string): Promise<Subject> {
  const known = await findPerson(userPoolId, email);
  const last = known && (await readPrincipals(cases, known.subject)).at(-1);
  if (!known || !last?.leftAt) throw new RefusedError('CONFLICT', 'This person has access already');
  await enablePerson(userPoolId, known.subject);
  return known.subject;
}

/**
 * Gives a person of an organisation access. Only the opaque subject is kept here; the address stays with the identity provider. An
 * approver admits people of their own organisation, and nobody beyond.
 */
export async function admitPerson(
  admission: Admission,
  caller: Caller,
  { organisation, person: { email, function: does } }: Admitting,
  now: Date,
): Promise<PersonView> {
  checkReach(caller, { submitter: organisation });
  const { cases, registry, userPoolId } = admission;
  const role = await roleOf(registry, organisation);
  const subject = (await createPerson(userPoolId, email)) ?? (await admittedAnew(admission, email));
  const next: PersonEntry = { change: 'ADMITTED', subject, function: does, by: actorOf(caller) };
  await appendPerson(cases, organisation, () => ({ next }), now);
  const recordedAt = instant(now);
  await settlePrincipal(cases, { subject, organisation, role, function: does, isMachine: false, recordedAt });
  return { subject, function: does, state: 'ACTIVE', since: recordedAt };
}
