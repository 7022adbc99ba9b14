import { Principal } from '../contracts/organisation.ts';
import { PersonEntry } from '../contracts/person.ts';
import type { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { queryAll } from './events.ts';
import { insertOne } from './insert.ts';
import { type Appending, appendEntry, type LedgerEntry, readLedger } from './ledger.ts';
import { principalRow } from './registry.ts';
import type { Table } from './table.ts';

const PEOPLE = { type: 'PERSON', entry: PersonEntry } as const;
const partition = (id: OrganisationId): string => `PEOPLE#${id}`;
const MOST_ATTEMPTS = 5;

/** Who came, changed and left, oldest first. */
export const readPeople = (cases: Table, id: OrganisationId): Promise<LedgerEntry<PersonEntry>[]> =>
  readLedger(cases, PEOPLE, partition(id));

export const appendPerson = (
  cases: Table,
  id: OrganisationId,
  decide: Appending<typeof PEOPLE.entry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: PEOPLE, partition: partition(id), decide }, now);

/** Every word on whom a subject stood for, oldest first. */
export async function readPrincipals(cases: Table, subject: Subject): Promise<Principal[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: `PRINCIPAL#${subject}` } },
    ConsistentRead: true,
  });
  return rows.map((row) => Principal.parse(JSON.parse(row['data']?.S ?? '')));
}

const isSame = (a: Principal, b: Principal): boolean =>
  a.organisation === b.organisation && a.function === b.function && !a.leftAt === !b.leftAt;

/** Says for whom a subject stands from now on. The same again adds nothing; nothing is overwritten. */
export async function settlePrincipal(cases: Table, principal: Principal): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = await readPrincipals(cases, principal.subject);
    const last = before.at(-1);
    if (last && isSame(last, principal)) return;
    if ((await insertOne(cases, principalRow(principal, before.length + 1))) === 'INSERTED') return;
  }
  throw new Error('Whom a subject stands for is being written by too many at once');
}
