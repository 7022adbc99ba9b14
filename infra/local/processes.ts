import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Directory } from './directory.ts';

const SETPRIV = '/usr/bin/setpriv';
/** Milliseconds that a process gets to end by itself. */
const PATIENCE = 2_000;

export interface Processes {
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  stop(): Promise<void>;
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
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(directory.path);
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
  const timer = globalThis.setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.kill('SIGTERM');
  await ended(child);
  clearTimeout(timer);
}

/** Child processes that do not outlive this one, also when it is killed. */
export async function openProcesses(directory: Directory): Promise<Processes> {
  await endStale(directory);
  const children: ChildProcess[] = [];
  const note = () =>
    directory.write(
      'pids.json',
      children.map(({ pid }) => pid),
    );
  return {
    start(command, args, options = {}) {
      const dying = ['--pdeathsig', 'KILL', command];
      const [first, before] = isExecutable(SETPRIV) ? [SETPRIV, dying] : [command, []];
      const child = spawn(first, [...before, ...args], options);
      children.push(child);
      note();
      return child;
    },
    async stop() {
      await Promise.all(children.map(end));
      children.length = 0;
      note();
    },
  };
}
