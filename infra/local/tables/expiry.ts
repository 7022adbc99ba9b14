import { call } from '../call.ts';
import type { PropertiesOf } from '../template/kinds.ts';

/** Milliseconds between two sweeps. AWS takes up to days; a minute is what a person waits for. */
const PAUSE = 60_000;

type Item = Readonly<Record<string, unknown>>;
interface Page {
  readonly Items: readonly Item[];
  readonly LastEvaluatedKey?: Item;
}

/** Deletes what a table's TTL attribute says is over. The emulator does it never by itself. */
export async function deleteExpired(
  endpoint: string,
  table: PropertiesOf<'AWS::DynamoDB::GlobalTable'>,
): Promise<void> {
  const { TableName, KeySchema, TimeToLiveSpecification } = table;
  const keys = KeySchema.map(({ AttributeName }) => AttributeName);
  const condition = {
    ExpressionAttributeNames: { '#ttl': TimeToLiveSpecification?.AttributeName ?? '' },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1_000)) } },
  };
  const isOver = '#ttl < :now';
  let from: Item | undefined;
  do {
    const scan = { TableName, FilterExpression: isOver, ...condition, ...(from && { ExclusiveStartKey: from }) };
    const page: Page = await call(endpoint, 'DynamoDB_20120810.Scan', scan);
    for (const item of page.Items) {
      const Key = Object.fromEntries(keys.map((key) => [key, item[key]]));
      await call(endpoint, 'DynamoDB_20120810.DeleteItem', {
        TableName,
        Key,
        ConditionExpression: isOver,
        ...condition,
      });
    }
    from = page.LastEvaluatedKey;
  } while (from);
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
  const timer = setInterval(() => sweep().catch(() => undefined), PAUSE).unref();
  return () => clearInterval(timer);
}
