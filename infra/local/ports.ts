import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Directory } from './directory.ts';

export const HOST = '127.0.0.1';

export interface Ports {
  readonly api: number;
  readonly identity: number;
  readonly control: number;
  readonly dynamodb: number;
  readonly queues: number;
}
export type PortName = keyof Ports;

const DEFAULTS: Ports = { api: 8787, identity: 8788, control: 8789, dynamodb: 8790, queues: 8791 };

/** The environment variable that changes a port. */
export const PORT_VARIABLES: Readonly<Record<PortName, string>> = {
  api: 'NOTICEBOARD_API_PORT',
  identity: 'NOTICEBOARD_IDENTITY_PORT',
  control: 'NOTICEBOARD_CONTROL_PORT',
  dynamodb: 'NOTICEBOARD_DYNAMODB_PORT',
  queues: 'NOTICEBOARD_QUEUES_PORT',
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

/** Milliseconds that the kernel may take to close the ports of a stack that was killed. */
const PATIENCE = 2_000;

async function isSoonFree(port: number, until: number): Promise<boolean> {
  if (await isFree(port)) return true;
  if (performance.now() > until) return false;
  await setTimeout(20);
  return isSoonFree(port, until);
}

export const isBusy = (name: PortName, port: number): Error =>
  new Error(
    `Port ${port} (${name}) is in use: stop what uses it, or set ${PORT_VARIABLES[name]} (option ports.${name}) to another port, 0 for any`,
  );

/** A port that was chosen is listened on within this time, in milliseconds; a reservation that is older has served its purpose. */
const RESERVED = 30_000;
const RESERVATIONS = join(tmpdir(), 'noticeboard-ports');

/** Takes a port: between choosing it and listening on it another stack could choose the same. */
function reserve(port: number): boolean {
  mkdirSync(RESERVATIONS, { recursive: true });
  const path = join(RESERVATIONS, String(port));
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > RESERVED) rmSync(path, { force: true });
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  return true;
}

/** Below the range from which outgoing connections get theirs, so that a restart finds it free again. */
async function anyFree(taken: readonly number[]): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return !taken.includes(port) && (await isFree(port)) && reserve(port) ? port : anyFree(taken);
}

/** The ports of this run. A port chosen freely is kept in the directory, since what is stored there may name it. */
export async function choosePorts(directory: Directory, asked: Partial<Ports> = {}): Promise<Ports> {
  const kept = directory.read<Partial<Ports>>('ports.json', {});
  const chosen: Partial<Record<PortName, number>> = {};
  for (const name of Object.keys(DEFAULTS) as PortName[]) {
    const wanted = asked[name] ?? DEFAULTS[name];
    const port = wanted || kept[name] || (await anyFree(Object.values(chosen)));
    const until = performance.now() + (port === kept[name] ? PATIENCE : 0);
    if (!(await isSoonFree(port, until))) throw isBusy(name, port);
    chosen[name] = port;
  }
  directory.write('ports.json', chosen);
  return chosen as Ports;
}
