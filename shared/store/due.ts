import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { DUE_SHARDS, duePartition, hourOf, itemIdOfKey, queryAll, type Stored } from './events.ts';
import type { Table } from './table.ts';

const HOUR_MILLISECONDS = 3_600_000;

/** The hours from one moment to another, both included. */
export function hoursBetween(from: Instant, to: Instant): string[] {
  const first = Math.floor(Date.parse(from) / HOUR_MILLISECONDS);
  const last = Math.floor(Date.parse(to) / HOUR_MILLISECONDS);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    hourOf(new Date((first + index) * HOUR_MILLISECONDS).toISOString()),
  );
}

export const startOf = (hour: string): Instant => `${hour}:00:00.000Z`;

/** An entry of the index of what is due. */
export interface Due {
  readonly key: string;
  readonly itemId: ItemId;
}

const dueOf = (row: Stored): Due => {
  const itemId = itemIdOfKey(row['pk']?.S ?? '');
  return { key: `${row['dueKey']?.S}#${itemId}`, itemId };
};

/** What is due within an hour and between two moments, from the sparse index: no scan, whatever the table holds. */
export async function duesOf(cases: Table, hour: string, from: Instant, to: Instant): Promise<Due[]> {
  const shards = Array.from({ length: DUE_SHARDS }, (_, shard) =>
    queryAll(cases, {
      IndexName: 'due',
      KeyConditionExpression: 'due = :due AND dueKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':due': { S: duePartition(hour, shard) }, ':from': { S: from }, ':to': { S: to } },
    }),
  );
  return (await Promise.all(shards)).flat().map(dueOf);
}

/** Who goes through an index by the clock. */
type Goer = 'sweep' | 'probe';

const cursorOf = (whose: Goer) => ({ pk: { S: `CURSOR#${whose}` }, sk: { S: 'CURSOR' } });

/** Up to where the last run came. */
export async function readCursor({ client, name }: Table, whose: Goer = 'sweep'): Promise<Instant | undefined> {
  const get = new GetItemCommand({ TableName: name, Key: cursorOf(whose), ConsistentRead: true });
  const { Item } = await client.send(get);
  return Item?.['at']?.S;
}

export async function writeCursor({ client, name }: Table, at: Instant, whose: Goer = 'sweep'): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: { ...cursorOf(whose), at: { S: at } } }));
}
