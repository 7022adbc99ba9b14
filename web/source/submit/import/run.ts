import { signal } from '@preact/signals';
import { ProblemError } from '../../api/problem.ts';
import type { FileFault, Format } from './entry.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { type Row, rowOf, waitingAgain } from './row.ts';
import { fitting, isPassing, type Outcome, sendSome, withGoodFaith } from './sending.ts';

type Phase = 'EMPTY' | 'READING' | 'READY' | 'RUNNING' | 'PAUSED' | 'OFFLINE' | 'DONE' | 'FAILED';

/** Few at a time, so that one sees it go on, and can stop it. */
const AT_ONCE = 50;
const LONGEST_PAUSE = 30_000;

/** What a worker is to this page: in a test something that answers alike. */
export interface Reader {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

const newWorker = (): Reader => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** One file that is read and brought in. Its rows change in place; `changes` counts how often. */
export class ImportRun {
  readonly phase = signal<Phase>('EMPTY');
  readonly changes = signal(0);
  readonly format = signal<Format | undefined>(undefined);
  readonly fault = signal<FileFault | undefined>(undefined);
  /** Why it stopped, where it did. */
  readonly error = signal<Error | undefined>(undefined);
  readonly unknownColumns = signal<readonly string[]>([]);
  rows: Row[] = [];
  fileName = '';
  isGoodFaith = false;
  readonly #send: typeof sendSome;
  readonly #makeReader: () => Reader;
  readonly #firstPause: number;
  #reader: Reader | undefined;
  #answer: ((bodies: readonly unknown[]) => void) | undefined;

  /** `firstPause`: how long to wait after the first try that nothing answered. Milliseconds. */
  constructor(send: typeof sendSome = sendSome, makeReader: () => Reader = newWorker, firstPause = 1_000) {
    this.#send = send;
    this.#makeReader = makeReader;
    this.#firstPause = firstPause;
  }

  read(file: File): void {
    this.clear();
    this.fileName = file.name;
    this.phase.value = 'READING';
    this.#reader = this.#makeReader();
    this.#reader.onmessage = ({ data }) => this.#heard(data);
    this.#reader.onerror = () => this.#failed('DAMAGED');
    this.#reader.postMessage({ type: 'READ', file });
  }

  #failed(fault: FileFault): void {
    this.clear();
    this.fault.value = fault;
    this.phase.value = 'FAILED';
  }

  #heard(message: FromWorker): void {
    switch (message.type) {
      case 'FAILED':
        this.#failed(message.fault);
        break;
      case 'BODIES':
        this.#answer?.(message.bodies);
        break;
      case 'READ':
        this.format.value = message.format;
        this.unknownColumns.value = message.unknownColumns;
        this.phase.value = 'READY';
        break;
      case 'HEADINGS':
        for (const [index, heading] of message.headings.entries())
          this.rows.push(rowOf(heading, message.isReadable[index]));
        this.changes.value += 1;
    }
  }

  /** Goes on with what is waiting, until nothing is, or until it is told to stop. */
  async run(): Promise<void> {
    if (this.phase.peek() === 'RUNNING') return;
    this.phase.value = 'RUNNING';
    this.error.value = undefined;
    for (let from = 0; this.#isGoing(); ) {
      const next = this.#waitingFrom(from);
      if (next.length === 0) {
        this.phase.value = 'DONE';
        return;
      }
      from = next[0] ?? from;
      await this.#sendRows(next);
    }
  }

  #isGoing(): boolean {
    return this.phase.peek() === 'RUNNING' || this.phase.peek() === 'OFFLINE';
  }

  /** The next rows of one kind that wait. */
  #waitingFrom(from: number): number[] {
    const indexes: number[] = [];
    const what = () => this.rows[indexes[0] ?? -1]?.what;
    for (let index = from; index < this.rows.length && indexes.length < AT_ONCE; index += 1) {
      const row = this.rows[index];
      if (row?.state === 'WAITING' && (indexes.length === 0 || row.what === what())) indexes.push(index);
    }
    return indexes;
  }

  #bodiesOf(indexes: readonly number[]): Promise<readonly unknown[]> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#reader?.postMessage({ type: 'BODIES', indexes });
    });
  }

  async #sendRows(indexes: readonly number[]): Promise<void> {
    const what = this.rows[indexes[0] ?? 0]?.what ?? 'NOTICE';
    const isGoodFaith = this.isGoodFaith && what === 'NOTICE';
    const bodies = (await this.#bodiesOf(indexes)).map((body) => withGoodFaith(body, isGoodFaith));
    const sent = bodies.slice(0, what === 'NOTICE' ? fitting(bodies) : bodies.length);
    const outcomes = await this.#patiently(() => this.#send(what, sent));
    if (!outcomes) return;
    for (const [place, outcome] of outcomes.entries()) this.#put(indexes[place], outcome);
    this.changes.value += 1;
  }

  #put(index: number | undefined, outcome: Outcome): void {
    const row = index === undefined ? undefined : this.rows[index];
    if (row && index !== undefined) this.rows[index] = { ...row, ...outcome };
  }

  /** Tries again what passing trouble prevents, waiting longer each time; undefined if it was stopped meanwhile. */
  async #patiently(attempt: () => Promise<Outcome[]>): Promise<Outcome[] | undefined> {
    for (let pause = this.#firstPause; this.#isGoing(); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const outcomes = await attempt();
        if (this.phase.peek() === 'OFFLINE') this.phase.value = 'RUNNING';
        return outcomes;
      } catch (error) {
        if (!isPassing(error)) return this.#stopped(error);
        if (this.phase.peek() === 'RUNNING') this.phase.value = 'OFFLINE';
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return undefined;
  }

  #stopped(error: unknown): undefined {
    if (!(error instanceof ProblemError)) throw error;
    this.error.value = error;
    this.phase.value = 'PAUSED';
  }

  pause(): void {
    if (this.#isGoing()) this.phase.value = 'PAUSED';
  }

  /** What was refused waits again, such as after a registration was mended. */
  retry(): Promise<void> {
    this.rows = this.rows.map((row) => (row.state === 'REFUSED' ? waitingAgain(row) : row));
    this.changes.value += 1;
    return this.run();
  }

  /** Forgets the file: what was taken stays taken. */
  clear(): void {
    this.#reader?.terminate();
    this.#reader = undefined;
    this.rows = [];
    this.fileName = '';
    this.isGoodFaith = false;
    this.fault.value = undefined;
    this.error.value = undefined;
    this.format.value = undefined;
    this.unknownColumns.value = [];
    this.phase.value = 'EMPTY';
    this.changes.value += 1;
  }
}
