import type { PersonEntry, PersonView } from '../../contracts/person.ts';
import type { Subject } from '../../vocabulary/ids.ts';
import type { PersonFunction } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** An entry of the ledger of people, with its moment. */
interface Recorded {
  readonly recordedAt: Instant;
  readonly data: PersonEntry;
}

/** Somebody as they stand. */
export interface Standing {
  readonly subject: Subject;
  readonly function: PersonFunction;
  readonly state: PersonView['state'];
  readonly since: Instant;
}

/** Everybody who ever belonged to an organisation, as they stand: who is there first, each group in the order of coming. */
export function peopleOf(entries: readonly Recorded[]): Standing[] {
  const people = new Map<Subject, Standing>();
  for (const { recordedAt: since, data } of entries) {
    const before = people.get(data.subject);
    const does = data.change === 'LEFT' ? before?.function : data.function;
    if (!does) continue;
    const state = data.change === 'LEFT' ? 'LEFT' : 'ACTIVE';
    people.set(data.subject, { subject: data.subject, function: does, state, since });
  }
  const all = [...people.values()];
  return [...all.filter(({ state }) => state === 'ACTIVE'), ...all.filter(({ state }) => state === 'LEFT')];
}

export const personIn = (entries: readonly Recorded[], subject: Subject): Standing | undefined =>
  peopleOf(entries).find((person) => person.subject === subject);

/** Whether somebody is there who may have items in hand: readers only read. */
export function mayHave(entries: readonly Recorded[], subject: Subject): boolean {
  const person = personIn(entries, subject);
  return person?.state === 'ACTIVE' && person.function !== 'reader';
}

/** Whether an approver is left once something has changed: else nobody could admit anybody. */
export const hasApprover = (entries: readonly Recorded[]): boolean =>
  peopleOf(entries).some((person) => person.state === 'ACTIVE' && person.function === 'approver');
