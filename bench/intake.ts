import { randomUUID } from 'node:crypto';
import { type AttributeValue, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { RemoteStack } from './remote-stack.ts';
import { during, median, quantile } from './statistics.ts';
import { safetyNotice, type World } from './world.ts';

/** Notices accepted per second, beside what the emulator takes of the same rows when nothing stands before it. */
export interface Intake {
  /** Accepted notices over conditional puts of their rows: the median of interleaved rounds. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly acceptedPerSecond: number;
  readonly rawPutsPerSecond: number;
  /** The same while the readers of the stream are at work; beside the raw puts of the paused rounds. */
  readonly acceptedPerSecondWithStreams: number;
  /** CPU milliseconds per accepted notice, streams paused. */
  readonly cpu: { readonly system: number; readonly emulators: number };
  readonly p50: number;
  readonly p99: number;
}

type Row = Record<string, AttributeValue>;

const CONCURRENCY = 16;
const ROUNDS = 4;
const SECONDS = 3;
const WARM_SECONDS = 2;

let numbers = 5_000_000;

function submit({ authority, markets }: World): Promise<unknown> {
  numbers += 1;
  const market = markets[numbers % markets.length]?.id ?? '';
  return authority.call('POST', '/v1/notices', safetyNotice(numbers, market));
}

/** A row as intake writes it. */
async function rowOfANotice(client: DynamoDBClient, TableName: string): Promise<Row> {
  let start: Row | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        FilterExpression: '#type = :type',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':type': { S: 'NOTICE' } },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    const [row] = page.Items ?? [];
    if (row) return row;
    start = page.LastEvaluatedKey;
  } while (start);
  throw new Error('No notice has been written');
}

/** Puts the row under a key of its own, if nothing has that key. */
function putRaw(client: DynamoDBClient, TableName: string, row: Row): Promise<unknown> {
  const Item = { ...row, pk: { S: `RAW#${randomUUID()}` } };
  return client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
}

async function accepting(stack: RemoteStack, world: World, seconds: number) {
  const before = stack.cpu();
  const { rate, taken } = await during(seconds, CONCURRENCY, () => submit(world));
  const after = stack.cpu();
  const cpu = {
    system: (after.system - before.system) / taken.length,
    emulators: (after.emulators - before.emulators) / taken.length,
  };
  return { rate, taken, cpu };
}

interface Round {
  readonly raw: number;
  readonly ours: Awaited<ReturnType<typeof accepting>>;
}

/** Raw puts and our intake in turns, with the readers of the stream at rest. */
async function rounds(stack: RemoteStack, world: World, client: DynamoDBClient): Promise<Round[]> {
  const table = stack.tables.cases;
  const row = await rowOfANotice(client, table);
  const put = () => putRaw(client, table, row);
  await during(WARM_SECONDS, CONCURRENCY, put);
  const done: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const raw = await during(SECONDS, CONCURRENCY, put);
    done.push({ raw: raw.rate, ours: await accepting(stack, world, SECONDS) });
  }
  return done;
}

function summary(done: readonly Round[], acceptedPerSecondWithStreams: number): Intake {
  const taken = done.flatMap(({ ours }) => ours.taken);
  const ratios = done.map(({ raw, ours }) => ours.rate / raw);
  return {
    ratio: median(ratios),
    ratios,
    acceptedPerSecond: median(done.map(({ ours }) => ours.rate)),
    rawPutsPerSecond: median(done.map(({ raw }) => raw)),
    acceptedPerSecondWithStreams,
    cpu: {
      system: median(done.map(({ ours }) => ours.cpu.system)),
      emulators: median(done.map(({ ours }) => ours.cpu.emulators)),
    },
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
  };
}

/** Measures on a stack of its own: what the raw puts leave behind belongs to nobody. */
export async function measureIntake(stack: RemoteStack, world: World): Promise<Intake> {
  const client = new DynamoDBClient({
    endpoint: stack.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await accepting(stack, world, WARM_SECONDS);
  const { rate } = await accepting(stack, world, SECONDS);
  await stack.ask('settle');
  await stack.ask('pause');
  const done = await rounds(stack, world, client);
  client.destroy();
  return summary(done, rate);
}
