import { call } from '../call.ts';
import type { PropertiesOf } from '../template/kinds.ts';

/** Milliseconds between two sweeps. AWS takes up to days; a minute is what a person waits for. */
const PAUSE = 60_000;

type Item = Readonly<Record<string, unknown>>;
interface Page {
  readonly Items: readonly Item[];
  readonly LastEvaluatedKey?: Item;
}

async function* pagesOf(endpoint: string, scan: object): AsyncGenerator<readonly Item[]> {
  let from: Item | undefined;
  do {
    const input = { ...scan, ...(from && { ExclusiveStartKey: from }) };
    const page: Page = await call(endpoint, 'DynamoDB_20120810.Scan', input);
    yield page.Items;
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Deletes what a table's TTL attribute says is over. The emulator does it never by itself. */
export async function deleteExpired(
  endpoint: string,
  table: PropertiesOf<'AWS::DynamoDB::GlobalTable'>,
): Promise<void> {
  const { TableName, KeySchema, TimeToLiveSpecification } = table;
  const names = KeySchema.map(({ AttributeName }) => AttributeName);
  const condition = {
    ExpressionAttributeNames: { '#ttl': TimeToLiveSpecification?.AttributeName ?? '' },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1_000)) } },
  };
  const isOver = '#ttl < :now';
  for await (const items of pagesOf(endpoint, { TableName, FilterExpression: isOver, ...condition }))
    for (const item of items) {
      const Key = Object.fromEntries(names.map((name) => [name, item[name]]));
      const input = { TableName, Key, ConditionExpression: isOver, ...condition };
      await call(endpoint, 'DynamoDB_20120810.DeleteItem', input);
    }
}

/** Sweeps every table that has a TTL attribute. Returns how to stop. */
export function keepExpiring(
  endpoint: string,
  tables: readonly PropertiesOf<'AWS::DynamoDB::GlobalTable'>[],
): () => void {
  const expiring = tables.filter(({ TimeToLiveSpecification }) => TimeToLiveSpecification?.Enabled);
  const sweep = async () => {
    for (const table of expiring) await deleteExpired(endpoint, table);
  };
  /** An item renewed between scan and delete is kept by the condition; the next sweep sees to the rest. */
  const report = (error: unknown) => console.error('Rows that have expired could not be deleted:', error);
  const timer = setInterval(() => sweep().catch(report), PAUSE).unref();
  return () => clearInterval(timer);
}
