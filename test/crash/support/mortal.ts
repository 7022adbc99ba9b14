import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../../commands/connection.ts';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { TEMPLATE_CACHE } from '../../stack/support/template.ts';

const VICTIM = fileURLToPath(new URL('victim.ts', import.meta.url));
const MOST_TOLD = 4_000;

/** Where a system is that lives in another process. */
export type Place = Pick<LocalStack, 'operator' | 'endpoints'> & Required<Omit<Connection, 'accounts'>>;

/** What is killed: the process of the system, whose emulators the kernel then ends; or these at the same moment, or first. */
export const MANNERS = ['SYSTEM', 'ALL', 'EMULATORS_FIRST'] as const;
export type Manner = (typeof MANNERS)[number];

/** What an emulator may go on with before the system is killed too, in milliseconds. */
const LEAD = 20;

/** A system on one directory that is started, killed, and started again. */
export class Mortal {
  readonly directory: string;
  #child: ChildProcess | undefined;
  #told = '';
  #startMilliseconds = 0;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** How long the last start took. */
  get startMilliseconds(): number {
    return this.#startMilliseconds;
  }

  /** Until it says that it is there. */
  async start(): Promise<Place> {
    const begun = performance.now();
    const child = this.#fork();
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The system ended:\n${this.#told}`)));
    const [{ place }] = (await Promise.race([once(child, 'message'), ended])) as [{ place: Place }];
    this.#startMilliseconds = performance.now() - begun;
    return place;
  }

  /** Starts it, and kills it some time later, however far it has come. */
  async startInVain(milliseconds: number, manner: Manner): Promise<void> {
    this.#fork();
    await wait(milliseconds);
    await this.kill(manner);
  }

  async kill(manner: Manner): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) throw new Error(`The system ended before it was killed:\n${this.#told}`);
    const gone = once(child, 'exit');
    if (manner !== 'SYSTEM') for (const pid of this.#emulators()) process.kill(pid, 'SIGKILL');
    if (manner === 'EMULATORS_FIRST') await wait(LEAD);
    child.kill('SIGKILL');
    await gone;
    endLeases(this.directory);
  }

  async settle(): Promise<void> {
    const child = this.#child as ChildProcess;
    const settled = once(child, 'message') as Promise<[{ failure?: string }]>;
    child.send({});
    const [{ failure }] = await settled;
    if (failure) throw new Error(`The system does not settle: ${failure}\n${this.#told}`);
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  #fork(): ChildProcess {
    this.#told = '';
    const child = fork(VICTIM, [this.directory, TEMPLATE_CACHE], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#told = `${this.#told}${chunk}`.slice(-MOST_TOLD);
    });
    this.#child = child;
    return child;
  }

  /** The emulators that were noted when they were started, and run: their command lines name the directory. */
  #emulators(): number[] {
    const file = join(this.directory, 'pids.json');
    const noted: number[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const commandOf = (pid: number) => `/proc/${pid}/cmdline`;
    return noted.filter(
      (pid) => existsSync(commandOf(pid)) && readFileSync(commandOf(pid), 'utf8').includes(this.directory),
    );
  }
}

/** The system is down for longer than a message is leased: what those who died had taken lies on its queue again. */
function endLeases(directory: string): void {
  const file = join(directory, 'fauxqs', 'fauxqs.db');
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { timeout: 5_000 });
  const isMade = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqs_messages'").get();
  if (isMade) database.exec('UPDATE sqs_messages SET visibility_deadline = 1 WHERE visibility_deadline IS NOT NULL');
  database.close();
}
