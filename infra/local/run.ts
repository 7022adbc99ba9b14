import { type Closing, makeClosing } from './closing.ts';
import { startQueues, startTables } from './emulators.ts';
import { environmentOf, setEnvironment } from './environment.ts';
import { type Functions, loadFunctions } from './functions/functions.ts';
import { type Ground, openGround } from './ground.ts';
import { type Front, frontOf } from './http/distribution.ts';
import { buildPage } from './http/page-build.ts';
import { type Administration, administrationOf } from './identity/administer.ts';
import type { IdentityStore } from './identity/store.ts';
import type { Ports } from './ports.ts';
import { enforce } from './rights/enforce.ts';
import { Rights } from './rights/rights.ts';
import { startServers } from './servers.ts';
import type { QueueMapping } from './sources/queue-mapping.ts';
import { type Schedule, schedulesOf } from './sources/schedule.ts';
import { startStream } from './sources/sources.ts';
import type { StreamMapping } from './sources/stream-mapping.ts';
import type { Table } from './tables/create.ts';
import type { Assembly } from './template/assembly.ts';
import { type Here, hereOf } from './template/here.ts';
import type { Places } from './template/kind.ts';
import { ROOT } from './template/synthesize.ts';
import { System } from './template/system.ts';

/** Milliseconds between two looks at a stream: of an emulator that only can be asked, and of one whose file is watched. */
const IDLE = 150;
const IDLE_WATCHED = 2_000;

export interface RunOptions {
  readonly directory: string;
  readonly ports?: Partial<Ports> | undefined;
  readonly isThrottled?: boolean | undefined;
  readonly runsSchedules?: boolean | undefined;
  /** The template; the folder is that of the stack. */
  assembly(folder: string): Promise<Assembly>;
  /** Where built pages are kept; in the folder of the stack, if not given. */
  readonly pages?: string | undefined;
}

/** Everything of a template, running. */
export interface Running {
  readonly ground: Ground;
  readonly system: System;
  readonly environment: Readonly<Record<string, string>>;
  readonly functions: Functions;
  readonly streams: readonly StreamMapping[];
  readonly queues: readonly QueueMapping[];
  readonly schedules: readonly Schedule[];
  /** What answers before the interface does. */
  readonly front: Front | undefined;
  readonly people: Administration;
  /** Calls of functions that their roles do not allow. */
  readonly refusals: readonly Error[];
  stop(): Promise<void>;
}

/** Known only after the tables were made. */
type Known = { tables: readonly Table[] };

function placesOf({ url, issuer, endpoints, secrets }: Ground, region: string, known: Known): Places {
  return {
    region,
    issuer,
    api: url,
    queues: endpoints.sqs,
    clientId: (logicalId) => secrets.client(logicalId).clientId,
    tableArns(name) {
      const table = known.tables.find((each) => each.name === name);
      if (!table) throw new Error(`Table ${name} is not there yet`);
      const { Arn, StreamArn } = table;
      return { Arn, ...(StreamArn && { StreamArn }) };
    },
  };
}

interface Start {
  readonly ground: Ground;
  readonly system: System;
  readonly here: Here;
  readonly known: Known;
  readonly streams: StreamMapping[];
  readonly refusals: Error[];
  readonly closing: Closing;
}

/** Tables, functions and identity, while queues and storage start in a process of their own. */
async function startParts(given: Start): Promise<{ functions: Functions; store: IdentityStore }> {
  const { ground, system, here, known, streams, refusals, closing } = given;
  const poke = () => {
    for (const stream of streams) stream.poke();
  };
  const startFunctions = async () => {
    const tables = await startTables(ground, system, { closing, onWrite: poke });
    known.tables = tables.made;
    const rights = new Rights(system);
    closing.add(enforce(rights, system, refusals));
    const functions = await loadFunctions(ROOT, system, rights, tables.look);
    const { directory, secrets, ports } = ground;
    const { startIdentity } = await import('./identity/server.ts');
    const identity = await startIdentity({ system, directory, secrets, here, port: ports.identity });
    closing.add(() => identity.stop());
    return { functions, store: identity.store };
  };
  const [parts] = await Promise.all([startFunctions(), startQueues(ground, system, closing)]);
  return parts;
}

function startStreams({ ground, system, known, streams, closing }: Start, functions: Functions): void {
  const { directory, dynamo, endpoints } = ground;
  const idle = dynamo.file ? IDLE_WATCHED : IDLE;
  const { dynamodb, sqs: queues } = endpoints;
  const parts = { system, directory, functions, tables: known.tables, dynamodb, queues, idle };
  closing.add(async () => void (await Promise.all(streams.map((stream) => stream.stop()))));
  for (const mapping of system.all('AWS::Lambda::EventSourceMapping')) streams.push(startStream(mapping, parts));
}

interface Opened {
  readonly given: Start;
  readonly environment: Running['environment'];
}

/** Reads the template and gives everything in it a place; nothing of it runs yet. */
async function openSystem(options: RunOptions, closing: Closing): Promise<Opened> {
  const ground = await openGround(options.directory, options.ports, closing);
  const assembly = await options.assembly(ground.directory.path);
  const known: Known = { tables: [] };
  const system = new System(assembly, placesOf(ground, assembly.region, known));
  const environment = environmentOf(ground.endpoints, system.region);
  closing.add(setEnvironment(environment));
  const here = hereOf(system, { api: ground.url, issuer: ground.issuer, files: ground.endpoints.s3 });
  return { environment, given: { ground, system, here, known, streams: [], refusals: [], closing } };
}

async function start(options: RunOptions, closing: Closing): Promise<Omit<Running, 'stop'>> {
  const { given, environment } = await openSystem(options, closing);
  const { ground, system, here, streams, refusals } = given;
  const { functions, store } = await startParts(given);
  const queues: QueueMapping[] = [];
  const { isThrottled = true, runsSchedules = true, pages = ground.directory.file('template') } = options;
  const front = frontOf({ system, here, build: (source) => buildPage(ROOT, source, pages) });
  await startServers({ ground, system, functions, store, queues, isThrottled, front }, closing);
  startStreams(given, functions);
  const schedules = schedulesOf(system, functions);
  if (runsSchedules) for (const schedule of schedules) closing.add(schedule.start());
  const people = administrationOf(system, store);
  return { ground, system, environment, functions, streams, queues, schedules, refusals, front, people };
}

/** Runs a template on this machine. What had started is ended again if something cannot. */
export async function run(options: RunOptions): Promise<Running> {
  const closing = makeClosing();
  try {
    const running = await start(options, closing);
    return { ...running, stop: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}
