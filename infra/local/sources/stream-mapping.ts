import { makeBell } from '../bell.ts';
import { makeGate } from './gate.ts';
import type { StreamReader } from './stream-reader.ts';
import { type Signals, StreamWork, type StreamWorkParts } from './stream-work.ts';

/** Milliseconds between two looks at a stream of which nobody says that there is something new. */
const IDLE = 150;
/** Milliseconds between two looks at the least: under load, records are read in lots. */
const GAP = 10;
/** Milliseconds before a stream that cannot be read is tried again. */
const AFTER_FAULT = 500;
/** Records in hand at which reading waits for the function. */
const MOST_IN_HAND = 5_000;
/** Failures in a row after which somebody who waits is told so. */
const MOST_FAILURES = 5;

/** Hands the records of one stream to one function, as a Lambda event source mapping does. */
export class StreamMapping {
  readonly #reader: StreamReader;
  readonly #parts: StreamWorkParts;
  readonly #work: StreamWork;
  readonly #signals: Signals = {
    gate: makeGate(),
    bell: makeBell(),
    laneBell: makeBell(),
    state: { hurries: 0, isStopped: false },
  };
  #isPoked = false;
  #isReading = false;
  /** When a look began that found nothing. */
  #emptySince = 0;
  #fault: unknown;
  readonly #running: Promise<void>;

  constructor(reader: StreamReader, parts: StreamWorkParts) {
    this.#reader = reader;
    this.#parts = parts;
    this.#work = new StreamWork(parts, this.#signals);
    this.#running = this.#run();
  }

  /** There may be something new. */
  poke(): void {
    this.#isPoked = true;
    this.#signals.bell.ring();
  }

  /** Until everything in the stream is processed, without waiting for windows. Rejects if a batch fails and fails. */
  async settle(): Promise<void> {
    const { state, bell, laneBell } = this.#signals;
    const from = performance.now();
    const isSettled = () => this.#emptySince > from && !this.#work.size;
    state.hurries += 1;
    laneBell.ring();
    try {
      for (this.poke(); !isSettled(); await bell.wait(20)) this.#check();
    } finally {
      state.hurries -= 1;
    }
    await this.#parts.checkpoint.saved();
  }

  /** Until nothing of this mapping runs; then nothing does until `resume`. */
  async pause(): Promise<void> {
    this.#signals.gate.shut();
    await this.#rested();
  }

  resume(): void {
    this.#signals.gate.open();
    this.poke();
  }

  async stop(): Promise<void> {
    const { state, gate, bell, laneBell } = this.#signals;
    state.isStopped = true;
    gate.open();
    bell.ring();
    laneBell.ring();
    await this.#running;
    await this.#rested();
    await this.#parts.checkpoint.saved();
  }

  async #rested(): Promise<void> {
    while (this.#isReading || this.#work.isInvoking) await this.#signals.bell.wait(5);
  }

  #check(): void {
    const { name } = this.#parts.to;
    const { gate, state } = this.#signals;
    if (!gate.isOpen) throw new Error(`The streams are paused: ${name} cannot settle`);
    if (state.isStopped) throw new Error(`The local stack was stopped before ${name} settled`);
    if (this.#fault) throw new Error(`The stream of ${name} cannot be read`, { cause: this.#fault });
    const { failing } = this.#work;
    if (failing && failing.times >= MOST_FAILURES)
      throw new Error(`A batch failed ${failing.times} times: ${failing.reason}`);
  }

  async #run(): Promise<void> {
    const { gate, bell, state } = this.#signals;
    while (!state.isStopped) {
      while (!gate.isOpen) await gate.passed();
      const from = performance.now();
      this.#isPoked = false;
      const count = await this.#look();
      if (count === 0) this.#emptySince = from;
      bell.ring();
      await this.#rest(from, count !== 0);
    }
  }

  /** How many records there were; undefined if the stream could not be read. */
  async #look(): Promise<number | undefined> {
    this.#isReading = true;
    try {
      const page = await this.#reader.read();
      this.#work.accept(page);
      this.#fault = undefined;
      return page.records.length;
    } catch (error) {
      this.#fault = error;
      this.#signals.bell.ring();
      await this.#signals.laneBell.wait(AFTER_FAULT);
      return undefined;
    } finally {
      this.#isReading = false;
    }
  }

  async #rest(from: number, isMore: boolean): Promise<void> {
    const { bell, state } = this.#signals;
    while (this.#work.size >= MOST_IN_HAND && !state.isStopped) await bell.wait(IDLE);
    while (!state.isStopped) {
      const left = from + (isMore || this.#isPoked ? GAP : IDLE) - performance.now();
      if (left <= 0) return;
      await bell.wait(left);
    }
  }
}
