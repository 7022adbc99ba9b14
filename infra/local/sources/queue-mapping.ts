import { makeBell } from '../bell.ts';
import { call } from '../call.ts';
import type { LocalFunction } from '../functions/invoke.ts';
import { failuresOf } from './batch-answer.ts';
import { type Message, toLambdaMessage } from './messages.ts';

/** As many as one call to SQS may carry. */
const MOST_AT_ONCE = 10;
/** Seconds of one long poll. */
const LONG = 20;
/** Milliseconds between two looks while a batch is gathered: each costs the emulator what a message costs. */
const GATHERING = 250;
/** Milliseconds before a queue that cannot be read is tried again. */
const AFTER_FAULT = 500;
/** Receives after which somebody who waits is told that a message cannot be processed. */
const MOST_RECEIVES = 20;

export interface QueueMappingParts {
  readonly to: LocalFunction;
  readonly queues: string;
  readonly url: string;
  readonly arn: string;
  readonly region: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly mostRunning: number;
  readonly isReporting: boolean;
}

/** Hands the messages of one queue to one function, as a Lambda event source mapping does. */
export class QueueMapping {
  readonly #parts: QueueMappingParts;
  readonly #bell = makeBell();
  readonly #abort = new AbortController();
  readonly #running: Promise<void>;
  #invoking = 0;
  #isHurried = false;
  /** Messages that failed and wait for the visibility time-out. */
  readonly #failed = new Map<string, { readonly handle: string; readonly receives: number; readonly reason: string }>();

  constructor(parts: QueueMappingParts) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  /** True if nothing is in the queue and nothing runs. */
  async isSettled(): Promise<boolean> {
    this.#isHurried = true;
    this.#bell.ring();
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'];
    const { Attributes } = await this.#call<{ Attributes: Record<string, string> }>('GetQueueAttributes', {
      AttributeNames: names,
    });
    const isSettled = !this.#invoking && names.every((name) => Attributes[name] === '0');
    if (isSettled) this.#isHurried = false;
    return isSettled;
  }

  /** Makes what failed visible at once, which shortens the wait to the next attempt or the dead letters. */
  async release(): Promise<void> {
    for (const [id, { handle, receives, reason }] of this.#failed) {
      if (receives >= MOST_RECEIVES) throw new Error(`A message failed ${receives} times: ${reason}`);
      this.#failed.delete(id);
      await this.#call('ChangeMessageVisibility', { ReceiptHandle: handle, VisibilityTimeout: 0 });
    }
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#bell.ring();
    await this.#running;
    while (this.#invoking) await this.#bell.wait(5);
  }

  get #isStopped(): boolean {
    return this.#abort.signal.aborted;
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      while (this.#invoking >= this.#parts.mostRunning) await this.#bell.wait(1_000);
      try {
        const messages = await this.#receive(this.#parts.batchSize, LONG);
        if (messages.length) void this.#invoke(await this.#gather(messages));
      } catch {
        /** Stopped, or the emulator is away: its end is reported elsewhere. */
        if (!this.#isStopped) await this.#bell.wait(AFTER_FAULT);
      }
    }
  }

  async #receive(most: number, seconds: number): Promise<readonly Message[]> {
    const { Messages = [] } = await this.#call<{ Messages?: Message[] }>('ReceiveMessage', {
      MaxNumberOfMessages: Math.min(most, MOST_AT_ONCE),
      WaitTimeSeconds: seconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return Messages;
  }

  /** More messages, until the batch is full or its window over. */
  async #gather(first: readonly Message[]): Promise<readonly Message[]> {
    const { batchSize, windowSeconds } = this.#parts;
    const end = performance.now() + windowSeconds * 1_000;
    const batch = [...first];
    while (batch.length < batchSize && performance.now() < end && !this.#isStopped) {
      const more = await this.#receive(batchSize - batch.length, 0);
      batch.push(...more);
      if (!more.length && this.#isHurried) break;
      if (!more.length) await this.#bell.wait(GATHERING);
    }
    return batch;
  }

  async #invoke(messages: readonly Message[]): Promise<void> {
    this.#invoking += 1;
    try {
      await this.#delete(await this.#processed(messages));
    } catch {
      /** Not deleted: they come again. */
    } finally {
      this.#invoking -= 1;
      this.#bell.ring();
    }
  }

  /** The messages that the function has processed. */
  async #processed(messages: readonly Message[]): Promise<readonly Message[]> {
    const { to, arn, region, isReporting } = this.#parts;
    const fail = (failed: readonly Message[], reason: string) => {
      for (const { MessageId, ReceiptHandle, Attributes } of failed)
        this.#failed.set(MessageId, {
          handle: ReceiptHandle,
          receives: Number(Attributes['ApproximateReceiveCount']),
          reason,
        });
    };
    try {
      const answer = await to.invoke({ Records: messages.map((message) => toLambdaMessage(message, arn, region)) });
      const failed = isReporting ? failuresOf(answer, new Set(messages.map(({ MessageId }) => MessageId))) : new Set();
      const isFailed = ({ MessageId }: Message) => failed === 'all' || failed.has(MessageId);
      fail(messages.filter(isFailed), `${to.name} answered ${JSON.stringify(answer)}`);
      const processed = messages.filter((message) => !isFailed(message));
      for (const { MessageId } of processed) this.#failed.delete(MessageId);
      return processed;
    } catch (error) {
      fail(messages, `${to.name} failed: ${error}`);
      return [];
    }
  }

  async #delete(messages: readonly Message[]): Promise<void> {
    for (let index = 0; index < messages.length; index += MOST_AT_ONCE) {
      const some = messages.slice(index, index + MOST_AT_ONCE);
      const Entries = some.map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle }));
      await this.#call('DeleteMessageBatch', { Entries });
    }
  }

  #call<T>(operation: string, input: object): Promise<T> {
    const { queues, url } = this.#parts;
    const isWaiting = operation === 'ReceiveMessage';
    const signal = isWaiting ? this.#abort.signal : undefined;
    return call<T>(queues, `AmazonSQS.${operation}`, { QueueUrl: url, ...input }, signal);
  }
}
