import { type AttributeValue, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Stored } from '../../../shared/store/events.ts';
import type { Table } from '../../../shared/store/table.ts';

/** Every row of a table. */
export async function rowsOf({ client, name }: Table): Promise<Stored[]> {
  const rows: Stored[] = [];
  let start: Stored | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) }),
    );
    rows.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return rows;
}

export const rowsUnder = async (table: Table, prefix: string): Promise<Stored[]> =>
  (await rowsOf(table)).filter(({ pk }) => pk?.S?.startsWith(prefix));

/** Writes a row as nobody in the system may: over whatever stands there. */
export async function overwrite({ client, name }: Table, row: Record<string, AttributeValue>): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: row }));
}
