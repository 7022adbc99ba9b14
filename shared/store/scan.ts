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

/** Takes turns among several sources, each of which reads ahead by one. */
export async function* sideBySide<T>(sources: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  let pending = sources.map((source) => ({ source, next: source.next() }));
  while (pending.length > 0) {
    const found = await Promise.all(pending.map(async ({ source, next }) => ({ source, result: await next })));
    const open = found.filter(({ result }) => !result.done);
    pending = open.map(({ source }) => ({ source, next: source.next() }));
    for (const { result } of open) yield result.value as T;
  }
}
