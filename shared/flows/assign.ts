import type { Assignment, NewAssignment } from '../contracts/assignment.ts';
import { decideAssignment, holderOf } from '../domain/office/assignment.ts';
import { mayHave } from '../domain/office/people.ts';
import { checkReach } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Assigned, appendAssignment, noteMove, readAssignments } from '../store/assignments.ts';
import { readHistory } from '../store/events.ts';
import { readPeople } from '../store/people.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, OrganisationId, Subject } from '../vocabulary/ids.ts';
import { actorOf } from './office-actor.ts';

/** Items are given to officers and approvers of the own organisation. */
export async function checkPerson(
  cases: Table,
  organisation: OrganisationId,
  person: Subject | null,
  pointer: string,
): Promise<void> {
  if (person === null || mayHave(await readPeople(cases, organisation), person)) return;
  throw new RefusedError('UNKNOWN_PERSON', 'No such officer or approver works in your organisation', {
    faults: [{ pointer, code: 'UNKNOWN_PERSON', detail: 'Choose an officer or approver of your organisation' }],
  });
}

/** An item that the caller's organisation submitted, or that is addressed to it. */
export async function ownItem(cases: Table, caller: Caller, itemId: ItemId): Promise<Assigned> {
  const facts = (await readHistory(cases, itemId))?.facts;
  checkReach(caller, facts);
  return { itemId, marketplace: facts.marketplace, acceptedAt: facts.acceptedAt };
}

type Entries = Awaited<ReturnType<typeof readAssignments>>;

const viewOf = (itemId: ItemId, entries: Entries): Assignment => {
  const since = entries.at(-1)?.recordedAt;
  return {
    itemId,
    person: holderOf(entries),
    ...(since && { since }),
    history: entries.map(({ recordedAt, data: { person, by } }) => ({ person, by, recordedAt })).toReversed(),
  };
};

/** Records who has an item, and then with both people. A run that broke off in between is mended by sending the same again. */
export async function move(
  cases: Table,
  caller: Caller,
  { item, assignment }: { readonly item: Assigned; readonly assignment: NewAssignment },
  now: Date,
): Promise<Assignment> {
  const { organisation } = caller;
  const by = actorOf(caller);
  const { entry } = await appendAssignment(
    cases,
    { itemId: item.itemId, organisation },
    (entries) => decideAssignment(entries, assignment, by),
    now,
  );
  const entries = await readAssignments(cases, item.itemId, organisation);
  const from = holderOf(entries.slice(0, entry.n - 1));
  await noteMove(cases, { ...item, organisation, n: entry.n, from, to: entry.data.person });
  return viewOf(item.itemId, entries);
}

/** Gives an item to somebody of the own organisation, or to nobody. */
export async function assignItem(
  cases: Table,
  caller: Caller,
  { itemId, assignment }: { readonly itemId: ItemId; readonly assignment: NewAssignment },
  now: Date,
): Promise<Assignment> {
  const item = await ownItem(cases, caller, itemId);
  await checkPerson(cases, caller.organisation, assignment.person, '/person');
  return move(cases, caller, { item, assignment }, now);
}

export async function showAssignment(cases: Table, caller: Caller, itemId: ItemId): Promise<Assignment> {
  await ownItem(cases, caller, itemId);
  return viewOf(itemId, await readAssignments(cases, itemId, caller.organisation));
}
