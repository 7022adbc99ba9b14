import { join } from 'node:path';
import type { Endpoints } from './environment.ts';
import type { Administration } from './identity/administer.ts';
import type { Credentials } from './identity/secrets.ts';
import type { Ports } from './ports.ts';
import { type Running, run } from './run.ts';
import { settle } from './sources/settle.ts';
import type { KindName } from './template/kinds.ts';
import { readTemplate } from './template/synthesize.ts';

export interface LocalStack {
  /** Of the HTTP API. */
  readonly url: string;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly endpoints: Endpoints;
  readonly tables: Readonly<Record<'cases' | 'views' | 'work', string>>;
  readonly buckets: Readonly<Record<'exports', string>>;
  /** The machine client that registers everybody else. */
  readonly operator: Credentials;
  /** Of the people's page in the browser. */
  readonly consoleClientId: string;
  /** For SDK clients in this or another process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Who there is at the identity provider, in the hands of its administrator. */
  readonly people: Administration;
  /** Until the page for people, which is built when it is first asked for, is there. Its address is that of the API. */
  readyPage(): Promise<void>;
  /** Settles when an emulator ends by itself: then nothing works any more. */
  readonly failure: Promise<Error>;
  /** By its source file, such as `stream/deliver`. */
  functionNamed(entry: string): (event: unknown) => Promise<unknown>;
  /** What the template gives a function, by its source file. */
  variablesOf(entry: string): Readonly<Record<string, string>>;
  /** Until streams and mapped queues are empty and nothing runs. Rejects if a batch fails and fails, or a role was too narrow. */
  settle(): Promise<void>;
  /** Until no function runs for a stream; none does until `resumeStreams`. */
  pauseStreams(): Promise<void>;
  resumeStreams(): void;
  /** By its construct, such as `every-minute`, or its function, such as `schedule/sweep-deadlines`. */
  runSchedule(name: string): Promise<void>;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly directory: string;
  /** 0 for any free port, which is kept in the directory. */
  readonly ports?: Partial<Ports>;
  /** Where synthesized templates are kept; several stacks may share it. */
  readonly templateCache?: string;
  /** False to pass over the throttle of the template, as for measuring. */
  readonly isThrottled?: boolean;
  /** False if schedules are to run only when asked for. */
  readonly runsSchedules?: boolean;
}

function namesOf<N extends string>(running: Running, kind: KindName, constructs: readonly N[]): Record<N, string> {
  const all = running.system.all(kind);
  const find = (construct: N) => {
    const found = all.find((each) => each.construct === construct);
    if (!found) throw new Error(`The template has no ${kind} ${construct}`);
    return [construct, found.ref];
  };
  return Object.fromEntries(constructs.map(find)) as Record<N, string>;
}

function clientWith(running: Running, flow: 'client_credentials' | 'code'): Credentials {
  const clients = running.system.all('AWS::Cognito::UserPoolClient');
  const found = clients.find(({ properties }) => properties.AllowedOAuthFlows.includes(flow));
  if (!found) throw new Error(`The template has no app client with ${flow}`);
  return running.ground.secrets.client(found.id);
}

async function runSchedule({ schedules }: Running, name: string): Promise<void> {
  const construct = name.replaceAll('-', '');
  const found = schedules.find((each) => each.name === construct || each.entry === `functions/${name}.ts`);
  if (!found) throw new Error(`The template has no schedule ${name}`);
  await found.run();
}

async function settleOrFail(running: Running): Promise<void> {
  const failed = running.ground.processes.failure.then((error) => Promise.reject(error));
  await Promise.race([settle(running), failed]);
  const [refusal] = running.refusals;
  if (refusal) throw refusal;
}

function addressesOf(running: Running) {
  const { ground, environment } = running;
  return {
    url: ground.url,
    issuer: ground.issuer,
    tokenEndpoint: `${ground.issuer}/oauth2/token`,
    endpoints: ground.endpoints,
    tables: namesOf(running, 'AWS::DynamoDB::GlobalTable', ['cases', 'views', 'work']),
    buckets: namesOf(running, 'AWS::S3::Bucket', ['exports']),
    operator: clientWith(running, 'client_credentials'),
    consoleClientId: clientWith(running, 'code').clientId,
    environment,
  };
}

function viewOf(running: Running): LocalStack {
  const { ground, streams, functions } = running;
  return {
    ...addressesOf(running),
    failure: ground.processes.failure,
    functionNamed: (entry) => functions.named(entry).invoke,
    variablesOf: (entry) => functions.named(entry).variables,
    people: running.people,
    readyPage: async () => running.front?.ready(),
    settle: () => settleOrFail(running),
    pauseStreams: async () => void (await Promise.all(streams.map((stream) => stream.pause()))),
    resumeStreams: () => streams.forEach((stream) => void stream.resume()),
    runSchedule: (name) => runSchedule(running, name),
    stop: running.stop,
  };
}

/** The whole system of the synthesized template, on this machine. */
export async function startStack({ templateCache, ...options }: StackOptions): Promise<LocalStack> {
  const cacheIn = (folder: string) => templateCache ?? join(folder, 'template');
  const running = await run({ ...options, pages: templateCache, assembly: (folder) => readTemplate(cacheIn(folder)) });
  try {
    return viewOf(running);
  } catch (error) {
    await running.stop();
    throw error;
  }
}
