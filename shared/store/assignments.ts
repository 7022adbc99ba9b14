import * as z from 'zod/mini';
import { AssignmentEntry } from '../contracts/assignment.ts';
import { ItemId, OrganisationId, type Subject } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { insertMany, type Row } from './insert.ts';
import { type Appending, appendEntry, type LedgerEntry, readLedger } from './ledger.ts';
import type { RowKey } from './parties.ts';
import type { Table } from './table.ts';

const ASSIGNMENT = { type: 'ASSIGNMENT', entry: AssignmentEntry } as const;
type Entry = LedgerEntry<AssignmentEntry>;

/** Everything about an item lies together, so that it goes together; each organisation reads its own part. */
export const assignmentPartition = (itemId: ItemId): string => `ASSIGNMENT#${itemId}`;
const place = (itemId: ItemId, organisation: OrganisationId) => ({
  partition: assignmentPartition(itemId),
  part: `${organisation}#`,
});

export const readAssignments = (cases: Table, itemId: ItemId, organisation: OrganisationId): Promise<Entry[]> =>
  readLedger(cases, ASSIGNMENT, place(itemId, organisation));

export const appendAssignment = (
  cases: Table,
  { itemId, organisation }: { readonly itemId: ItemId; readonly organisation: OrganisationId },
  decide: Appending<typeof ASSIGNMENT.entry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: ASSIGNMENT, partition: place(itemId, organisation), decide }, now);

const DIGITS = 6;
const pointerPartition = (organisation: OrganisationId, person: Subject): string =>
  `ASSIGNED#${organisation}#${person}`;
const pointerKey = (itemId: ItemId, n: number): string => `${itemId}#${String(n).padStart(DIGITS, '0')}`;

/** Where the row of an item stands in lists. */
const ListPlace = z.object({ marketplace: OrganisationId, acceptedAt: Instant });
type ListPlace = z.infer<typeof ListPlace>;

/** What a person has in hand: the item, and where its row stands. */
export interface Assigned extends ListPlace {
  readonly itemId: ItemId;
}

/** An item came to somebody, and went from somebody else, by one entry of its ledger. */
export interface Move extends Assigned {
  readonly organisation: OrganisationId;
  readonly n: number;
  readonly from: Subject | null;
  readonly to: Subject | null;
}

/** Notes the move with both people, so that what each has is found without looking at every item. Safe to repeat. */
export async function noteMove(cases: Table, { organisation, itemId, n, from, to, ...where }: Move): Promise<void> {
  const row = (person: Subject, type: string): Row => ({
    pk: pointerPartition(organisation, person),
    sk: pointerKey(itemId, n),
    type,
    data: JSON.stringify({ marketplace: where.marketplace, acceptedAt: where.acceptedAt }),
  });
  const rows = [...(from && from !== to ? [row(from, 'UNASSIGNED')] : []), ...(to ? [row(to, 'ASSIGNED')] : [])];
  if (rows.length > 0) await insertMany(cases, rows);
}

const itemOf = (row: Stored): ItemId => ItemId.parse(row['sk']?.S?.split('#')[0]);

/** Everything that a person has in hand: of each item the last word counts. */
export async function assignedTo(cases: Table, organisation: OrganisationId, person: Subject): Promise<Assigned[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pointerPartition(organisation, person) } },
    ConsistentRead: true,
  });
  const last = new Map(rows.map((row) => [itemOf(row), row]));
  return [...last].flatMap(([itemId, row]) =>
    row['type']?.S === 'ASSIGNED' ? [{ itemId, ...ListPlace.parse(JSON.parse(row['data']?.S ?? '')) }] : [],
  );
}

/** Keys of all that people keep of an item beside its ledger: they go with it. */
export async function pointersOf(cases: Table, itemId: ItemId): Promise<RowKey[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: assignmentPartition(itemId) } },
    ConsistentRead: true,
  });
  let from: Subject | null = null;
  let of = '';
  return rows.flatMap((row) => {
    const [organisation = '', n] = [row['sk']?.S?.split('#')[0], Number(row['sk']?.S?.split('#').at(-1))];
    if (organisation !== of) [of, from] = [organisation, null];
    const { person } = AssignmentEntry.parse(JSON.parse(row['data']?.S ?? ''));
    const people = [from, person].flatMap((each) => each ?? []);
    from = person;
    const sk = pointerKey(itemId, n);
    return people.map((each) => ({ pk: pointerPartition(OrganisationId.parse(organisation), each), sk }));
  });
}
