import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Directory } from './directory.ts';

const SETPRIV = '/usr/bin/setpriv';
/** Milliseconds that a process gets to end by itself. */
const PATIENCE = 2_000;

export interface Processes {
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  stop(): Promise<void>;
  /** Settles when a process ends that nobody stopped. */
  readonly failure: Promise<Error>;
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A process of an earlier stack in this directory: its command line names the directory. */
function isOurs(pid: number, directory: Directory): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory.path);
  } catch {
    /** It is gone, or this system does not say. */
    return false;
  }
}

/** Ends what an earlier stack left behind where the kernel did not, or not yet. */
async function endStale(directory: Directory): Promise<void> {
  for (const pid of directory.read<number[]>('pids.json', [])) {
    if (isOurs(pid, directory)) process.kill(pid, 'SIGKILL');
    while (isOurs(pid, directory)) await setTimeout(5);
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const timer = globalThis.setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.kill('SIGTERM');
  await ended(child);
  clearTimeout(timer);
}

/** The kernel ends the process with this one, also when this one is killed. */
function spawnMortal(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  /** Out of the group of this process, so that Ctrl+C ends only this one, which then ends them. */
  const apart = { ...options, detached: true };
  if (!isExecutable(SETPRIV)) return spawn(command, args, apart);
  return spawn(SETPRIV, ['--pdeathsig', 'KILL', command, ...args], apart);
}

/** Child processes that do not outlive this one. */
class OpenProcesses implements Processes {
  readonly failure: Promise<Error>;
  readonly #fail: (error: Error) => void;
  readonly #directory: Directory;
  readonly #children = new Set<ChildProcess>();

  constructor(directory: Directory) {
    this.#directory = directory;
    const { promise, resolve } = Promise.withResolvers<Error>();
    this.failure = promise;
    this.#fail = resolve;
  }

  start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawnMortal(command, args, options);
    child.once('exit', (code, signal) => {
      if (this.#children.has(child)) this.#fail(new Error(`${command} ended by itself (${code ?? signal})`));
    });
    this.#children.add(child);
    this.#note();
    return child;
  }

  async stop(): Promise<void> {
    const ending = [...this.#children];
    this.#children.clear();
    await Promise.all(ending.map(end));
    this.#note();
  }

  #note(): void {
    const pids = [...this.#children].map(({ pid }) => pid);
    this.#directory.write('pids.json', pids);
  }
}

export async function openProcesses(directory: Directory): Promise<Processes> {
  await endStale(directory);
  return new OpenProcesses(directory);
}
