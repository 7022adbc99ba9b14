import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Stored } from './events.ts';
import type { Table } from './table.ts';

/** One row of Cases as it is. */
export async function readRow({ client, name }: Table, pk: string, sk: string): Promise<Stored | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  return Item;
}

/** Every submission there is, page by page. */
export async function* submissionRows({ client, name }: Table): AsyncGenerator<Stored> {
  let start: Stored | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'begins_with(pk, :notice)',
        ExpressionAttributeValues: { ':notice': { S: 'NOTICE#' } },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}
