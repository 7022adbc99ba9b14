import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { scan } from './scan.ts';
import type { Table } from './table.ts';

/** One row of Cases as it is. */
export async function readRow({ client, name }: Table, pk: string, sk: string): Promise<Stored | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  return Item;
}

/** When a row was written, by our clock: events say when they happened besides. */
const writtenAt = (row: Stored): Instant => row['rec']?.S ?? row['at']?.S ?? '';

/** Rows of some types that were written between two moments. */
export async function* rowsWritten(
  cases: Table,
  { types, from, to }: { types: readonly string[]; from: Instant; to: Instant },
): AsyncGenerator<Stored> {
  const pages = scan(cases, {
    FilterExpression: `#type IN (${types.map((_, index) => `:${index}`).join(', ')})`,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: Object.fromEntries(types.map((type, index) => [`:${index}`, { S: type }])),
  });
  for await (const page of pages) for (const row of page) if (writtenAt(row) >= from && writtenAt(row) <= to) yield row;
}
