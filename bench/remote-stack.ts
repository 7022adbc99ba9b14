import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A local stack in another process. */
export interface RemoteStack {
  readonly url: string;
  readonly tokenEndpoint: string;
  readonly operator: { readonly clientId: string; readonly clientSecret: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<'cases' | 'views' | 'work', string>>;
  readonly startedInMilliseconds: number;
  ask<T = unknown>(command: 'pause' | 'resume' | 'settle' | 'adapt', argument?: object): Promise<T>;
  /** Of the process with the functions, and of the emulators. */
  readonly pids: { readonly system: number; readonly emulators: readonly number[] };
  /** CPU time so far in milliseconds: of the process with the functions, and of the emulators. */
  cpu(): { system: number; emulators: number };
  /** Resident memory in megabytes. */
  memory(): { system: number; emulators: number };
  stop(): Promise<void>;
}

const TICK_MILLISECONDS = 10;
const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

const statOf = (pid: number): string[] => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
const cpuOf = (pid: number): number => {
  const stat = statOf(pid);
  return (Number(stat[11]) + Number(stat[12])) * TICK_MILLISECONDS;
};
const memoryOf = (pid: number): number =>
  (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES) / MEGABYTE;

/** Processes that a process started. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(statOf(pid)[1]) === parent;
      } catch {
        return false; // ended meanwhile
      }
    });
}

function asker(child: ChildProcess) {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  child.on('message', ({ id, result, error }: { id: number; result?: unknown; error?: string }) => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (error) found?.reject(new Error(error));
    else found?.resolve(result as never);
  });
  return <T>(command: string, argument?: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, command, argument });
    });
}

/** Starts a stack on a directory of its own; with a folder for profiles it leaves one there when it stops. */
export async function startRemoteStack(
  directory: string,
  templateCache: string,
  profiles?: string,
): Promise<RemoteStack> {
  const begun = performance.now();
  const child = fork(fileURLToPath(new URL('stack-process.ts', import.meta.url)), [directory, templateCache], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [],
  });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The stack ended with ${code}`)));
  const [{ result }] = (await Promise.race([once(child, 'message'), ended])) as [{ result: RemoteStack }];
  const startedInMilliseconds = performance.now() - begun;
  const ask = asker(child);
  const pid = child.pid ?? 0;
  const sum = (of: (pid: number) => number) => ({
    system: of(pid),
    emulators: childrenOf(pid).reduce((total, each) => total + of(each), 0),
  });
  return {
    ...result,
    startedInMilliseconds,
    ask,
    pids: { system: pid, emulators: childrenOf(pid) },
    cpu: () => sum(cpuOf),
    memory: () => sum(memoryOf),
    async stop() {
      ended.catch(() => undefined);
      const exit = once(child, 'exit');
      child.send({ id: -1, command: 'stop' });
      await exit;
    },
  };
}
