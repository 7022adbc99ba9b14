import { DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Party } from '../domain/intake/receive.ts';
import { digestOf } from '../domain/life/chain.ts';
import type { NoticeId } from '../vocabulary/ids.ts';
import { queryAll } from './events.ts';
import { insertOne } from './insert.ts';
import type { Table } from './table.ts';

/** Where a row stands. */
export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

/** The personal data of a notice, as they stand. */
export interface StoredParty extends RowKey {
  readonly party: Party;
}

/** Rows with what leads to a person. They go when their time is over, and nothing else in Cases does. */
const PERSONAL = ['PARTY#', 'SELLERID#', 'SELLERIDS#'] as const;

export const isPersonal = (pk: string): boolean => PERSONAL.some((prefix) => pk.startsWith(prefix));

const partition = (id: NoticeId): string => `PARTY#${id}`;

/** Deletes a row of Cases. One function may: the one that keeps the terms. */
export async function deleteRow({ client, name }: Table, { pk, sk }: RowKey): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } } }));
}

/** Whether anything lies in a partition, by a look of half a read unit that may be a moment behind. */
export async function isAnyUnder({ client, name }: Table, pk: string): Promise<boolean> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ProjectionExpression: 'pk',
      Limit: 1,
    }),
  );
  return Items.length > 0;
}

export const isPartyThere = (cases: Table, id: NoticeId): Promise<boolean> => isAnyUnder(cases, partition(id));

/** The personal data of a notice. More than one row is what a deletion that broke off left behind, or a try to submit. */
export async function readParties(cases: Table, id: NoticeId): Promise<StoredParty[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: partition(id) } },
    ConsistentRead: true,
  });
  return rows.map((row) => ({
    pk: row['pk']?.S ?? '',
    sk: row['sk']?.S ?? '',
    party: JSON.parse(row['data']?.S ?? '') as Party,
  }));
}

/**
 * Puts what is left of personal data in the place of what there was. What is left is written first, so that it is never lost; the
 * commitment in the notice then proves nothing any more, which is as it should be.
 */
export async function replaceParty(cases: Table, { pk, sk }: StoredParty, rest: Party | undefined): Promise<void> {
  if (rest) await insertOne(cases, { pk, sk: digestOf(rest), type: 'PARTY', data: JSON.stringify(rest) });
  await deleteRow(cases, { pk, sk });
}
