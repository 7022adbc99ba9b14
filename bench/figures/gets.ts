import { BatchWriteItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { tokenFor } from '../../commands/client.ts';
import type { Connection } from '../../commands/connection.ts';
import { addTo, type Counts } from '../../shared/domain/kpi/counters.ts';
import { countersOf } from '../../shared/domain/kpi/exact.ts';
import { ALL_SCOPE, kpiPartition } from '../../shared/store/views/apply.ts';
import { Caller } from '../http.ts';
import type { RemoteStack } from '../remote-stack.ts';
import { during, quantile } from '../statistics.ts';
import { randomItems } from './random-cases.ts';

/** What a question for live figures takes, beside a query of the same rows with nothing before it. */
export interface Asking {
  readonly items: number;
  readonly rows: number;
  readonly p50: number;
  readonly rawP50: number;
  readonly ratio: number;
}

const SMALLER = 10_000;
const SIZES = [SMALLER, 1_000_000];
const SECONDS = 4;
const MONTH = '2026-05';
const PARTITION = kpiPartition(1, ALL_SCOPE);
const BATCH = 25;

/** Counters grow with months, sectors and days, not with cases: those of more cases are the same with larger numbers. */
function countersFor(items: number): Counts {
  const counts: Counts = new Map();
  const all = [...randomItems(SMALLER)].map((item) => item.counted());
  addTo(
    counts,
    countersOf(
      all.filter(({ deliveredAt }) => deliveredAt.startsWith(MONTH)),
      'ALL',
    ),
  );
  return new Map([...counts].map(([key, value]) => [key, (value * items) / SMALLER]));
}

async function fill(client: DynamoDBClient, TableName: string, counts: Counts): Promise<number> {
  const rows = Map.groupBy(counts, ([key]) => key.slice(0, key.indexOf('|')));
  const puts = [...rows].map(([sk, of]) => {
    const counters = of.map(([key, value]) => [key.slice(key.indexOf('|') + 1), { N: String(value) }]);
    return { PutRequest: { Item: { ...Object.fromEntries(counters), pk: { S: PARTITION }, sk: { S: sk } } } };
  });
  for (let at = 0; at < puts.length; at += BATCH)
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: puts.slice(at, at + BATCH) } }));
  return puts.length;
}

/** The median of a question for a month of everybody, and of one query for its rows, at different numbers of cases. */
export async function measureGets(stack: RemoteStack): Promise<Asking[]> {
  const connection = { ...stack, stage: 'dev', accounts: {} } satisfies Connection & Record<string, unknown>;
  const caller = new Caller(stack.url, await tokenFor(connection, stack.operator), 1);
  const client = new DynamoDBClient({
    endpoint: stack.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const TableName = stack.tables.views;
  const query = new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': { S: PARTITION }, ':from': { S: MONTH }, ':to': { S: `${MONTH}#~` } },
  });
  const all: Asking[] = [];
  for (const items of SIZES) {
    const rows = await fill(client, TableName, countersFor(items));
    const [ask, raw] = [() => caller.call('GET', `/v1/kpis?from=${MONTH}`), () => client.send(query)];
    for (const each of [ask, raw]) await during(1, 1, each);
    const p50 = quantile((await during(SECONDS, 1, ask)).taken, 0.5);
    const rawP50 = quantile((await during(SECONDS, 1, raw)).taken, 0.5);
    all.push({ items, rows, p50, rawP50, ratio: p50 / rawP50 });
  }
  client.destroy();
  return all;
}
