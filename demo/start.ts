/** npm start: the whole system on this machine, with a real Safety Gate week and a fleet of marketplaces that answer. */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SQSClient } from '@aws-sdk/client-sqs';
import type * as z from 'zod/mini';
import { Client } from '../commands/client.ts';
import { CONNECTION_FILE, type Connection, DIRECTORY } from '../commands/connection.ts';
import { askedPorts, stopOnSignal } from '../infra/local/main.ts';
import { type LocalStack, startStack } from '../infra/local/stack.ts';
import type { OrganisationView } from '../shared/contracts/organisation.ts';
import { Accounts } from './accounts.ts';
import { HABITS } from './fleet.ts';
import { registerPeople } from './office-people.ts';
import { Officers } from './officer.ts';
import { FLEET_JURISDICTIONS, type FleetId } from './organisations.ts';
import { importWeek, People, registerAll, sendSynthetic, sendWeek } from './seed.ts';
import { farewell, figuresOf, greeting, opening } from './talk.ts';
import { Watch } from './watch.ts';
import { Worker } from './worker.ts';

const LOOK_MILLISECONDS = 1_000;
/** The show is over when nothing has changed for so long; the slowest marketplace of the fleet takes less. */
const QUIET_LOOKS = 15;

function connectionTo(stack: LocalStack, accounts: Accounts): Connection {
  const { url, tokenEndpoint, tables, environment } = stack;
  const delivering = stack.variablesOf('stream/deliver');
  return {
    url,
    tokenEndpoint,
    stage: delivering['STAGE'] ?? 'dev',
    tables,
    environment,
    delivering,
    facts: { bucket: stack.variablesOf('schedule/write-facts')['EXPORTS_BUCKET'] ?? '' },
    accounts: accounts.all,
  };
}

/** Marketplaces of the fleet, each at its own queues. */
async function startFleet(people: People, stack: LocalStack, fleet: Worker[]): Promise<void> {
  const { AWS_ENDPOINT_URL_SQS: endpoint = '', AWS_REGION: region = '' } = stack.environment;
  for (const id of Object.keys(FLEET_JURISDICTIONS) as FleetId[]) {
    const { queues } = await people.as(id).ask<z.infer<typeof OrganisationView>>('GET', `/v1/organisations/${id}`);
    if (!queues) throw new Error(`${id} has no queues`);
    const worker = new Worker(new SQSClient({ endpoint, region }), queues, HABITS[id].habit);
    worker.run().catch((error: unknown) => console.error(`${id} stopped working:`, error));
    fleet.push(worker);
  }
}

/** Shows the life of the items until it has been quiet for a while. */
async function show(people: People): Promise<void> {
  const [watch, officers] = [new Watch(people), new Officers(people)];
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet += 1) {
    const changes = await watch.changes();
    if (changes.length > 0) quiet = 0;
    for (const line of changes) console.log(line);
    await officers.actOn(await watch.rows());
    await wait(LOOK_MILLISECONDS);
  }
}

/** Everything that is seen, on a system that stands. */
async function play(stack: LocalStack, fleet: Worker[]): Promise<void> {
  const isPageReady = stack.readyPage();
  /** Waited for below; until then a failure is not one that nobody looks at. */
  isPageReady.catch(() => undefined);
  const accounts = new Accounts(DIRECTORY);
  accounts.add('operator', { organisation: 'operator', role: 'operator', scopes: [], ...stack.operator });
  const connection = connectionTo(stack, accounts);
  const people = new People(connection, accounts);
  const operator = new Client(connection, stack.operator);
  await registerAll(operator, accounts);
  await registerPeople(operator, stack, DIRECTORY);
  writeFileSync(CONNECTION_FILE, JSON.stringify(connectionTo(stack, accounts), null, 2), { mode: 0o600 });
  await stack.settle();
  await isPageReady;
  console.log(opening(stack, performance.now()));
  await startFleet(people, stack, fleet);
  const outcomes = await importWeek(people);
  const sent = await sendWeek(people, outcomes);
  const now = new Date();
  console.log(greeting(outcomes, sent, await sendSynthetic(people, now)));
  await show(people);
  console.log(`\n${await figuresOf(people, now.toISOString().slice(0, 7))}`);
  console.log(farewell(stack, connectionTo(stack, accounts), DIRECTORY));
}

async function main(): Promise<void> {
  console.log('Starting tables, queues, identity and functions from the synthesized template …');
  const stack = await startStack({ directory: DIRECTORY, ports: askedPorts() });
  const fleet: Worker[] = [];
  let isStopping = false;
  stopOnSignal(stack, () => {
    isStopping = true;
    for (const worker of fleet) worker.stop();
  });
  try {
    await play(stack, fleet);
  } catch (error) {
    /** What is under way while everything stops must fail. */
    if (isStopping) return;
    await stack.stop();
    throw error;
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
