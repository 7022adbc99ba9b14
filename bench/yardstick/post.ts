import { EventEmitter, once } from 'node:events';
import { Inbox } from '../inbox.ts';
import type { Step } from '../steps.ts';
import { gather } from './gather.ts';

/** What the driver takes for a job of its queue. */
export interface Job {
  readonly noticeId: string;
  readonly jobId: string;
  readonly notice: { readonly noticeRef: string };
}

/** SQS takes and gives ten at once. */
const TEN = 10;

/** The post of one marketplace: somebody waits at its queue, a second at a time. */
export class Post {
  readonly answer: (step: Step) => Promise<void>;
  readonly done: (jobId: string) => Promise<void>;
  readonly #inbox: Inbox;
  readonly #waiting: Job[] = [];
  readonly #arrival = new EventEmitter();
  readonly #listening: Promise<void>;
  #isOver = false;

  constructor(endpoint: string, queues: { readonly inbox: string; readonly actions: string }) {
    this.#inbox = new Inbox(endpoint, queues);
    this.answer = gather<Step>(TEN, 1, (steps) => this.#inbox.answer(steps));
    this.done = gather<string>(TEN, 1, (receipts) => this.#inbox.done(receipts));
    this.#listening = this.#listen();
  }

  async #listen(): Promise<void> {
    while (!this.#isOver) {
      for (const { itemId, reference, receipt } of await this.#inbox.receive()) {
        this.#waiting.push({ noticeId: itemId, jobId: receipt, notice: { noticeRef: reference } });
      }
      this.#arrival.emit('arrived');
    }
  }

  /** What has arrived; if nothing has, it waits a moment, as a receiver does at a queue. */
  async take(): Promise<Job[]> {
    if (this.#waiting.length === 0 && !this.#isOver) await once(this.#arrival, 'arrived');
    return this.#waiting.splice(0, TEN);
  }

  close(): Promise<void> {
    this.#isOver = true;
    return this.#listening;
  }
}
