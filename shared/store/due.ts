import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { DUE_SHARDS, duePartition, hourOf, itemIdOfKey, type Stored } from './events.ts';
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

/** An entry of the index of what is due. */
export interface Due {
  readonly key: string;
  readonly itemId: ItemId;
}

const dueOf = (row: Stored): Due => {
  const itemId = itemIdOfKey(row['pk']?.S ?? '');
  return { key: `${row['dueKey']?.S}#${itemId}`, itemId };
};

/** Page by page, what is due in one partition of the index between two moments. */
async function* duesIn({ client, name }: Table, partition: string, from: Instant, to: Instant): AsyncGenerator<Due[]> {
  let start: Stored | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: 'due',
        KeyConditionExpression: 'due = :due AND dueKey BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':due': { S: partition }, ':from': { S: from }, ':to': { S: to } },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield (page.Items ?? []).map(dueOf);
    start = page.LastEvaluatedKey;
  } while (start);
}

/** What is due between two moments, from the sparse index: no scan, whatever the table holds. */
export async function* dues(cases: Table, from: Instant, to: Instant): AsyncGenerator<Due[]> {
  for (const hour of hoursBetween(from, to)) {
    for (let shard = 0; shard < DUE_SHARDS; shard += 1) {
      for await (const found of duesIn(cases, duePartition(hour, shard), from, to)) if (found.length > 0) yield found;
    }
  }
}

const CURSOR = { pk: { S: 'CURSOR#sweep' }, sk: { S: 'CURSOR' } };

/** Up to where the last sweep came. */
export async function readCursor({ client, name }: Table): Promise<Instant | undefined> {
  const { Item } = await client.send(new GetItemCommand({ TableName: name, Key: CURSOR, ConsistentRead: true }));
  return Item?.['at']?.S;
}

export async function writeCursor({ client, name }: Table, at: Instant): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: { ...CURSOR, at: { S: at } } }));
}
