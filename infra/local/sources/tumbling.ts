import type { LocalFunction } from '../functions/invoke.ts';
import type { LambdaRecord } from './records.ts';

interface Window {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const instant = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/**
 * The tumbling windows of one shard: a batch lies in one window, the state goes from invocation to invocation, and a last invocation
 * without records ends each. Unlike on AWS the state does not outlive a restart.
 */
export class Tumbling {
  readonly #milliseconds: number;
  readonly #to: LocalFunction;
  readonly #streamArn: string;
  #open: { readonly window: Window; readonly shardId: string; state: unknown } | undefined;

  constructor(seconds: number, to: LocalFunction, streamArn: string) {
    this.#milliseconds = seconds * 1_000;
    this.#to = to;
    this.#streamArn = streamArn;
  }

  /** How many of the records, from the first on, lie in the same window. */
  sizeOf(records: readonly LambdaRecord[]): number {
    const { start } = this.#windowOf(records[0]);
    const other = records.findIndex((record) => this.#windowOf(record).start !== start);
    return other < 0 ? records.length : other;
  }

  async invoke(records: readonly LambdaRecord[], shardId: string): Promise<unknown> {
    const window = this.#windowOf(records[0]);
    if (this.#open && this.#open.window.start !== window.start) await this.#close();
    this.#open ??= { window, shardId, state: {} };
    const answer = await this.#to.invoke(this.#event(records, false));
    this.#open.state = (answer as { state?: unknown } | undefined)?.state ?? {};
    return answer;
  }

  /** Ends a window whose time is over although nothing new came. */
  async closeIfOver(): Promise<void> {
    if (this.#open && Date.now() >= this.#open.window.end) await this.#close();
  }

  async #close(): Promise<void> {
    await this.#to.invoke(this.#event([], true));
    this.#open = undefined;
  }

  #windowOf(record: LambdaRecord | undefined): Window {
    const at = (record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1_000;
    const start = at - (at % this.#milliseconds);
    return { start, end: start + this.#milliseconds };
  }

  #event(records: readonly LambdaRecord[], isFinal: boolean): object {
    const { window = this.#windowOf(records[0]), shardId, state = {} } = this.#open ?? {};
    return {
      Records: records,
      window: { start: instant(window.start), end: instant(window.end) },
      state,
      shardId,
      eventSourceARN: this.#streamArn,
      isFinalInvokeForWindow: isFinal,
      isWindowTerminatedEarly: false,
    };
  }
}
