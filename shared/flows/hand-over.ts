import type { HandoverReceipt } from '../contracts/assignment.ts';
import type { Handover } from '../contracts/person.ts';
import { derivedId } from '../domain/intake/derived-id.ts';
import { RefusedError, toProblem } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Assigned, assignedTo } from '../store/assignments.ts';
import type { Table } from '../store/table.ts';
import { ActionId } from '../vocabulary/ids.ts';
import { checkPerson, move } from './assign.ts';

/** Of a call, so that its answer comes within the time of one; and so many at once. */
const MOST_ITEMS = 500;
const ITEMS_AT_ONCE = 25;

type Result = HandoverReceipt['results'][number];

async function handItem(
  cases: Table,
  caller: Caller,
  { item, handover: { actionId, from, to } }: { readonly item: Assigned; readonly handover: Handover },
  now: Date,
): Promise<Result> {
  const { itemId } = item;
  const ofItem = ActionId.parse(derivedId('handover', actionId, itemId));
  try {
    const assignment = { actionId: ofItem, person: to, instead: from };
    const { person } = await move(cases, caller, { item, assignment }, now);
    return { itemId, person };
  } catch (error) {
    if (error instanceof RefusedError) return { itemId, problem: toProblem(error) as Result['problem'] };
    throw error;
  }
}

/** Gives all that one person has in hand to another, each item by itself: one that fails harms no other. */
export async function handOver(cases: Table, caller: Caller, handover: Handover, now: Date): Promise<HandoverReceipt> {
  const { organisation, does, actor } = caller;
  if (does !== 'approver' && actor.person !== handover.from)
    throw new RefusedError('FORBIDDEN', 'An officer hands over only what is their own');
  await checkPerson(cases, organisation, handover.to, '/to');
  const assigned = handover.from === handover.to ? [] : await assignedTo(cases, organisation, handover.from);
  const going = assigned.slice(0, MOST_ITEMS);
  const results: Result[] = [];
  for (let start = 0; start < going.length; start += ITEMS_AT_ONCE) {
    const part = going.slice(start, start + ITEMS_AT_ONCE);
    results.push(...(await Promise.all(part.map((item) => handItem(cases, caller, { item, handover }, now)))));
  }
  return { results, left: assigned.length - going.length };
}
