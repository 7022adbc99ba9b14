import { makeBell } from '../bell.ts';
import { makeGate } from './gate.ts';
import { makePace } from './pace.ts';
import { LIMIT, type StreamReader } from './stream-reader.ts';
import { type Signals, StreamWork, type StreamWorkParts } from './stream-work.ts';

/** Milliseconds before a stream that cannot be read is tried again. */
const AFTER_FAULT = 500;
/** Records in hand at which reading waits for the function. */
const MOST_IN_HAND = 5_000;
/** Failures in a row after which somebody who waits is told so. */
const MOST_FAILURES = 5;

/** Hands the records of one stream to one function, as a Lambda event source mapping does. */
export class StreamMapping {
  readonly #reader: StreamReader;
  readonly #idle: number;
  readonly #parts: StreamWorkParts;
  readonly #work: StreamWork;
  readonly #signals: Signals = {
    gate: makeGate(),
    bell: makeBell(),
    laneBell: makeBell(),
    state: { hurries: 0, isStopped: false },
  };
  readonly #pace = makePace();
  #isPoked = false;
  #isReading = false;
  /** When a look began that found nothing. */
  #emptySince = 0;
  #fault: unknown;
  readonly #running: Promise<void>;

  /** Idle: milliseconds between two looks at a stream of which nobody says that there is something new. */
  constructor(reader: StreamReader, idle: number, parts: StreamWorkParts) {
    this.#reader = reader;
    this.#idle = idle;
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
      while (!isSettled()) {
        this.#check();
        this.poke();
        await bell.wait(20);
      }
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
      if (count === LIMIT) this.#isPoked = true;
      await this.#work.tick();
      bell.ring();
      await this.#rest(from);
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

  /** Until it is time for the next look. */
  async #rest(from: number): Promise<void> {
    const { bell, state } = this.#signals;
    while (this.#work.size >= MOST_IN_HAND && !state.isStopped) await bell.wait(this.#idle);
    while (!this.#isPoked && !state.isStopped) {
      const left = from + this.#idle - performance.now();
      if (left <= 0) break;
      await bell.wait(left);
    }
    await this.#pace();
  }
}
