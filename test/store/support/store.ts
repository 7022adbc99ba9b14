import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { afterAll } from 'vitest';
import { call } from '../../../infra/local/call.ts';
import { makeClosing } from '../../../infra/local/closing.ts';
import { openDirectory } from '../../../infra/local/directory.ts';
import { choosePorts, HOST } from '../../../infra/local/ports.ts';
import { openProcesses } from '../../../infra/local/processes.ts';
import { startDynoxide } from '../../../infra/local/tables/dynoxide.ts';
import type { Stored } from '../../../shared/store/events.ts';
import { scan } from '../../../shared/store/scan.ts';
import type { Table } from '../../../shared/store/table.ts';
import { SHAPES, type TableName } from './tables.ts';

/** In memory where there is such a folder: nothing here is to outlive the test. */
const SHARED_MEMORY = '/dev/shm';
const FOLDER = existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir();

const ANY = { api: 0, identity: 0, control: 0, dynamodb: 0, queues: 0 };

/** Tries again as often as the functions do, without their pauses. */
const ATTEMPTS = 4;
const promptly = (): NonNullable<DynamoDBClientConfig['retryStrategy']> => ({
  acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
  async refreshRetryTokenForRetry(token, { errorType }) {
    const count = token.getRetryCount() + 1;
    if (errorType === 'CLIENT_ERROR' || count >= ATTEMPTS) throw new Error('No more attempts');
    return { getRetryCount: () => count, getRetryDelay: () => 1 };
  },
  recordSuccess: () => undefined,
});

/** A real DynamoDB emulator of this file's own. */
export interface Store {
  /** The address of the emulator. */
  readonly endpoint: string;
  /** A client of its own, to be recorded or to be let down. */
  client(): DynamoDBClient;
  /** A new table, empty. */
  table(name: TableName, client?: DynamoDBClient): Promise<Table>;
}

/** Starts the emulator; it ends with the tests of the file. */
export async function openStore(): Promise<Store> {
  const folder = mkdtempSync(join(FOLDER, 'noticeboard-store-'));
  const closing = makeClosing();
  closing.add(() => rmSync(folder, { recursive: true, force: true }));
  const directory = openDirectory(folder);
  closing.add(() => directory.close());
  const processes = await openProcesses(directory);
  closing.add(() => processes.stop());
  afterAll(() => closing.close());
  const { dynamodb: port } = await choosePorts(directory, ANY);
  await startDynoxide(processes, port, directory.file('dynamo.db'));
  const endpoint = `http://${HOST}:${port}`;
  /** Of all clients: a property makes thousands, and each would keep sockets of its own open. */
  const httpAgent = new Agent({ keepAlive: true });
  const client = () => {
    const made = new DynamoDBClient({
      endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      retryStrategy: promptly(),
      requestHandler: { httpAgent },
    });
    closing.add(() => made.destroy());
    return made;
  };
  const shared = client();
  return {
    endpoint,
    client,
    async table(name, own = shared) {
      const TableName = `${name}-${randomUUID()}`;
      const input = { ...SHAPES[name], TableName, BillingMode: 'PAY_PER_REQUEST' };
      await call(endpoint, 'DynamoDB_20120810.CreateTable', input);
      return { client: own, name: TableName };
    },
  };
}

/** Every row of a table. */
export async function allRows(table: Table): Promise<Stored[]> {
  const rows: Stored[] = [];
  for await (const page of scan(table, { ConsistentRead: true })) rows.push(...page);
  return rows;
}

/** The same table through another client. */
export const through = (client: DynamoDBClient, { name }: Table): Table => ({ client, name });
