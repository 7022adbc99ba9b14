import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Client } from '../../../commands/client.ts';
import type { Account, Connection } from '../../../commands/connection.ts';
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';
import type { ClientCredentials, NewOrganisation } from '../../../shared/contracts/organisation.ts';
import { openTable, type Table } from '../../../shared/store/table.ts';
import { expectSound } from './sound.ts';
import { prepareTemplate, TEMPLATE_CACHE } from './template.ts';
import { WORLD } from './world.ts';

/** After a soak there are many histories to look at. */
const LAST_LOOK_MILLISECONDS = process.env['LONG'] ? 600_000 : 60_000;

const ANY_PORT = { api: 0, identity: 0, control: 0, dynamodb: 0, queues: 0 };

/** The whole system of one test file, as those who use it see it: an address, and credentials for everybody. */
export class System {
  readonly stack: LocalStack;
  readonly directory: string;
  readonly operator: Client;
  readonly accounts: Record<string, Account> = {};
  /** Of people, by what a test calls them. */
  readonly tokens: Record<string, string> = {};
  readonly #clients = new Map<string, Client>();

  constructor(stack: LocalStack, directory: string) {
    this.stack = stack;
    this.directory = directory;
    this.operator = new Client(this.connection, stack.operator);
  }

  /** As `npm start` writes it down for the commands. */
  get connection(): Connection {
    const { url, tokenEndpoint, tables, environment } = this.stack;
    const delivering = this.stack.variablesOf('stream/deliver');
    const stage = delivering['STAGE'] ?? '';
    const facts = { bucket: this.stack.variablesOf('schedule/write-facts')['EXPORTS_BUCKET'] ?? '' };
    return { url, tokenEndpoint, stage, tables, environment, delivering, facts, accounts: this.accounts };
  }

  get cases(): Table {
    return openTable(this.stack.tables.cases);
  }

  get views(): Table {
    return openTable(this.stack.tables.views);
  }

  /** The machine of an organisation. */
  as(name: string): Client {
    const account = this.accounts[name];
    if (!account) throw new Error(`Nobody is called ${name} in this test`);
    const client = this.#clients.get(name) ?? new Client(this.connection, account);
    this.#clients.set(name, client);
    return client;
  }

  /** Registers an organisation and gives it a client for its machine. */
  async register(id: string, organisation: NewOrganisation): Promise<void> {
    await this.operator.ask('PUT', `/v1/organisations/${id}`, organisation);
    const credentials = await this.operator.ask<ClientCredentials>('POST', `/v1/organisations/${id}/clients`, {
      name: 'test',
    });
    this.accounts[id] = { organisation: id, role: organisation.role, ...credentials };
  }

  settle(): Promise<void> {
    return this.stack.settle();
  }
}

async function start(directory: string, { world = WORLD, isThrottled = true }: Uses): Promise<System> {
  await prepareTemplate();
  const options = { ports: ANY_PORT, templateCache: TEMPLATE_CACHE, runsSchedules: false, isThrottled };
  const stack = await startStack({ directory, ...options });
  const system = new System(stack, directory);
  for (const [id, organisation] of Object.entries(world)) await system.register(id, organisation);
  await stack.settle();
  return system;
}

interface Uses {
  readonly world?: Readonly<Record<string, NewOrganisation>>;
  /** False where a test has broken a record on purpose. */
  readonly isSoundAtEnd?: boolean;
  /** False where so many calls are made that the gateway would refuse some. */
  readonly isThrottled?: boolean;
}

/**
 * One system for all tests of a file. When they are done every history must be whole, and every live counter what the events say:
 * no scenario is over before that.
 */
export function useSystem(uses: Uses = {}): () => System {
  const { isSoundAtEnd = true } = uses;
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-stack-'));
  let system: System | undefined;
  const current = () => {
    if (!system) throw new Error('The system has not started');
    return system;
  };
  beforeAll(async () => {
    system = await start(join(folder, 'data'), uses);
  }, 90_000);
  afterAll(async () => {
    try {
      if (system && isSoundAtEnd) await expectSound(system);
    } finally {
      await system?.stack.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, LAST_LOOK_MILLISECONDS);
  return current;
}
