import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Stored } from '../../../shared/store/events.ts';
import { scan } from '../../../shared/store/scan.ts';
import type { Table } from '../../../shared/store/table.ts';

/** Every row of a table. */
export async function rowsOf(table: Table): Promise<Stored[]> {
  const rows: Stored[] = [];
  for await (const page of scan(table, { ConsistentRead: true })) rows.push(...page);
  return rows;
}

export const rowsUnder = async (table: Table, prefix: string): Promise<Stored[]> =>
  (await rowsOf(table)).filter(({ pk }) => pk?.S?.startsWith(prefix));

/** Writes a row as nobody in the system may: over whatever stands there. */
export async function overwrite({ client, name }: Table, row: Record<string, AttributeValue>): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: row }));
}
