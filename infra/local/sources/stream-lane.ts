import type { Bell } from '../bell.ts';
import type { Gate } from './gate.ts';
import type { LambdaRecord } from './records.ts';
import type { Attempt } from './stream-batch.ts';

/** Milliseconds before the first retry, and at most. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;
/** While somebody waits for everything to settle. */
const HURRIED_PAUSE = 10;

/** A record on its way through a mapping. */
export interface Entry {
  readonly record: LambdaRecord;
  readonly shardId: string;
  readonly arrivedAt: number;
  isDone: boolean;
}

/** What all lanes of one mapping share. */
export interface LaneRules {
  readonly batchSize: number;
  readonly windowMilliseconds: number;
  /** -1 for no end. */
  readonly mostRetries: number;
  readonly gate: Gate;
  /** Rings when somebody begins to hurry, and when all must stop: pauses end then. */
  readonly bell: Bell;
  readonly state: { hurries: number; isStopped: boolean };
  /** How many of the entries, from the first on, may go together. */
  together(entries: readonly Entry[]): number;
  attempt(entries: readonly Entry[]): Promise<Attempt>;
  discard(entries: readonly Entry[], attempts: number): Promise<void>;
  /** Called when something is done or has failed. */
  report(): void;
}

/** Some of the keys of a stream: their records go to the function in order, one batch after the other. */
export class Lane {
  /** How often the batch at the front failed in a row, and why. */
  failing: { readonly times: number; readonly reason: string } | undefined;
  isInvoking = false;
  #isRunning = false;
  readonly #rules: LaneRules;
  readonly #waiting: Entry[] = [];

  constructor(rules: LaneRules) {
    this.#rules = rules;
  }

  push(entry: Entry): void {
    this.#waiting.push(entry);
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length && !this.#rules.state.isStopped) {
      await this.#gather();
      const most = this.#waiting.slice(0, this.#rules.batchSize);
      await this.#process(this.#waiting.splice(0, this.#rules.together(most)));
    }
    this.#isRunning = false;
  }

  /** Waits for a full batch, as long as the window of its first record is open. */
  async #gather(): Promise<void> {
    const { batchSize, windowMilliseconds, bell, state } = this.#rules;
    const end = (this.#waiting[0]?.arrivedAt ?? 0) + windowMilliseconds;
    while (this.#waiting.length < batchSize && !state.hurries && !state.isStopped) {
      const left = end - performance.now();
      if (left <= 0) return;
      await bell.wait(Math.min(left, 50));
    }
  }

  async #process(batch: readonly Entry[]): Promise<void> {
    let left = batch;
    let attempts = 0;
    while (left.length) {
      const result = await this.#attempt(left);
      if (!result) return;
      const done = left.length - result.left;
      this.#finish(left.slice(0, done));
      left = left.slice(done);
      attempts = done ? 1 : attempts + 1;
      this.failing = left.length ? { times: attempts, reason: result.reason } : undefined;
      this.#rules.report();
      if (left.length) left = await this.#giveUpOrWait(left, attempts);
    }
    this.failing = undefined;
  }

  /** Undefined if all must stop. */
  async #attempt(entries: readonly Entry[]): Promise<Attempt | undefined> {
    const { gate, state } = this.#rules;
    while (!gate.isOpen) await gate.passed();
    if (state.isStopped) return undefined;
    this.isInvoking = true;
    const result = await this.#rules.attempt(entries);
    this.isInvoking = false;
    return result;
  }

  #finish(entries: readonly Entry[]): void {
    for (const entry of entries) entry.isDone = true;
  }

  /** What is to be tried again: nothing if the batch was given up. */
  async #giveUpOrWait(left: readonly Entry[], attempts: number): Promise<readonly Entry[]> {
    const { mostRetries, bell, state } = this.#rules;
    if (mostRetries >= 0 && attempts > mostRetries && (await this.#isDiscarded(left, attempts))) return [];
    const pause = Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);
    if (!state.isStopped) await bell.wait(state.hurries ? HURRIED_PAUSE : pause);
    return left;
  }

  /** False if the failure destination could not be reached: then nothing is given up yet. */
  async #isDiscarded(left: readonly Entry[], attempts: number): Promise<boolean> {
    try {
      await this.#rules.discard(left, attempts);
    } catch (error) {
      this.failing = { times: attempts, reason: `the failure destination cannot be reached: ${error}` };
      return false;
    }
    this.#finish(left);
    this.#rules.report();
    return true;
  }
}
