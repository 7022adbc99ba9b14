import { ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import type { Stored } from './events.ts';
import type { Table } from './table.ts';

/** Page by page what a scan finds. It reads the whole table: for exports, rebuilds and repairs, never to answer somebody. */
export async function* scan(
  { client, name }: Table,
  input: Omit<ScanCommandInput, 'TableName'>,
): AsyncGenerator<Stored[]> {
  let from: Stored | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ...input, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}
