import type * as z from 'zod/mini';
import type { People, PersonChange, PersonEntry, PersonView } from '../contracts/person.ts';
import { hasApprover, peopleOf, personIn, type Standing } from '../domain/office/people.ts';
import { checkReach, nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { disablePerson, findPerson } from '../store/identity-people.ts';
import { appendPerson, readPeople, settlePrincipal } from '../store/people.ts';
import type { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import type { Admission } from './admit.ts';
import { actorOf } from './office-actor.ts';

/** The identity provider answers one person a call, and so many calls a second. */
const LOOKUPS_AT_ONCE = 10;

async function addressesOf(userPoolId: string, people: readonly Standing[]): Promise<ReadonlyMap<Subject, string>> {
  const found = new Map<Subject, string>();
  for (let start = 0; start < people.length; start += LOOKUPS_AT_ONCE) {
    const part = people.slice(start, start + LOOKUPS_AT_ONCE);
    const known = await Promise.all(part.map(({ subject }) => findPerson(userPoolId, subject)));
    for (const [index, person] of part.entries()) {
      const email = known[index]?.email;
      if (email) found.set(person.subject, email);
    }
  }
  return found;
}

/** The people of an organisation. Colleagues see each other's address; machines and operators see none. */
export async function showPeople(
  { cases, userPoolId, registry }: Admission,
  caller: Caller,
  organisation: OrganisationId,
): Promise<z.input<typeof People>> {
  checkReach(caller, { submitter: organisation });
  if (!(await registry.anyOrganisation(organisation))) throw nothingThere();
  const people = peopleOf(await readPeople(cases, organisation));
  const isColleague = caller.actor.person !== undefined && caller.organisation === organisation;
  const addresses = isColleague ? await addressesOf(userPoolId, people) : new Map<Subject, string>();
  return {
    people: people.map((person) => {
      const email = addresses.get(person.subject);
      return { ...person, ...(email && { email }) };
    }),
  };
}

interface Change {
  readonly organisation: OrganisationId;
  readonly subject: Subject;
  readonly change: PersonChange;
}

type Entries = Parameters<typeof peopleOf>[0];

/** The next entry, or none where it is so already. */
function nextEntry(entries: Entries, { subject, change }: Change, caller: Caller, now: Date): PersonEntry | undefined {
  const person = personIn(entries, subject);
  if (!person) throw nothingThere();
  const by = actorOf(caller);
  if (change.state === person.state && (change.state === 'LEFT' || change.function === person.function))
    return undefined;
  if (person.state === 'LEFT')
    throw new RefusedError('CONFLICT', 'This person has left: admit them anew by their address');
  const next: PersonEntry =
    change.state === 'LEFT'
      ? { change: 'LEFT', subject, by }
      : { change: 'FUNCTION', subject, function: change.function, by };
  if (caller.role !== 'operator' && !hasApprover([...entries, { recordedAt: instant(now), data: next }]))
    throw new RefusedError('LAST_APPROVER', 'No approver would be left: make another person an approver first');
  return next;
}

/**
 * Changes what a person does, or ends their access: at once here, and within a minute where a function still believes what it read.
 * What they did stays in the record. Safe to repeat.
 */
export async function changePerson(
  { cases, registry, userPoolId }: Admission,
  caller: Caller,
  change: Change,
  now: Date,
): Promise<PersonView> {
  const { organisation, subject } = change;
  checkReach(caller, { submitter: organisation });
  const role = (await registry.anyOrganisation(organisation))?.organisation.role;
  if (!role) throw nothingThere();
  const decide: Parameters<typeof appendPerson>[2] = (entries) => {
    const next = nextEntry(entries, change, caller, now);
    const last = entries.findLast(({ data }) => data.subject === subject);
    return next || !last ? { next: next as PersonEntry } : { same: last };
  };
  await appendPerson(cases, organisation, decide, now);
  const person = personIn(await readPeople(cases, organisation), subject) as Standing;
  const hasLeft = person.state === 'LEFT';
  const principal = { subject, organisation, role, function: person.function, isMachine: false };
  await settlePrincipal(cases, { ...principal, recordedAt: instant(now), ...(hasLeft && { leftAt: person.since }) });
  if (hasLeft) await disablePerson(userPoolId, subject);
  return person;
}
