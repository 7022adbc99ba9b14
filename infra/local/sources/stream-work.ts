import type { Bell } from '../bell.ts';
import type { LocalFunction } from '../functions/invoke.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Filter } from './filter.ts';
import type { Gate } from './gate.ts';
import { isUnchanged, toLambda } from './records.ts';
import { attempt, discard } from './stream-batch.ts';
import { type Entry, Lane, type LaneRules } from './stream-lane.ts';
import type { Page } from './stream-reader.ts';
import type { Tumbling } from './tumbling.ts';

/** What a mapping does with records, as the template says. */
export interface StreamWorkParts {
  readonly to: LocalFunction;
  readonly streamArn: string;
  readonly checkpoint: Checkpoint;
  readonly filter: Filter;
  readonly region: string;
  /** The name of the table's partition key. */
  readonly hashKey: string;
  readonly queues: string;
  readonly failuresUrl: string | undefined;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly mostRetries: number;
  readonly lanes: number;
  readonly isReporting: boolean;
  readonly tumbling: Tumbling | undefined;
}

/** What the work shares with the reading. */
export interface Signals {
  readonly gate: Gate;
  /** Rings at whatever happens. */
  readonly bell: Bell;
  /** Rings to end the pauses of lanes. */
  readonly laneBell: Bell;
  readonly state: { hurries: number; isStopped: boolean };
}

function laneOf(key: string, lanes: number): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) hash = (hash * 31 + key.charCodeAt(index)) | 0;
  return Math.abs(hash) % lanes;
}

/** The records of one mapping that are read and not done yet. */
export class StreamWork {
  readonly #parts: StreamWorkParts;
  readonly #signals: Signals;
  readonly #lanes: readonly Lane[];
  /** In the order of the stream, from the first that is not done. */
  #inHand: Entry[] = [];

  constructor(parts: StreamWorkParts, signals: Signals) {
    this.#parts = parts;
    this.#signals = signals;
    const rules = this.#rules(parts);
    this.#lanes = Array.from({ length: parts.lanes }, () => new Lane(rules));
  }

  get size(): number {
    return this.#inHand.length;
  }

  get isInvoking(): boolean {
    return this.#lanes.some((lane) => lane.isInvoking);
  }

  /** The batch that failed most often in a row. */
  get failing(): Lane['failing'] {
    const times = (lane: Lane) => lane.failing?.times ?? 0;
    return this.#lanes.reduce((most, lane) => (times(lane) > times(most) ? lane : most)).failing;
  }

  accept({ shardId, records }: Page): void {
    const { streamArn, region, filter, hashKey, lanes } = this.#parts;
    const arrivedAt = performance.now();
    for (const wire of records) {
      const record = toLambda(wire, streamArn, region);
      const entry: Entry = { record, shardId, arrivedAt, isDone: isUnchanged(wire) || !filter(wire) };
      this.#inHand.push(entry);
      if (!entry.isDone) this.#lanes[laneOf(JSON.stringify(wire.dynamodb.Keys[hashKey]), lanes)]?.push(entry);
    }
    this.#advance();
  }

  /** Ends what ends by the clock. A failure is met again with the next batch. */
  async tick(): Promise<void> {
    if (!this.#inHand.length) await this.#parts.tumbling?.closeIfOver().catch(() => undefined);
  }

  #rules({ to, queues, failuresUrl, tumbling, isReporting, ...parts }: StreamWorkParts): LaneRules {
    const recordsOf = (entries: readonly Entry[]) => entries.map(({ record }) => record);
    const shardOf = (entries: readonly Entry[]) => entries[0]?.shardId ?? '';
    return {
      batchSize: parts.batchSize,
      windowMilliseconds: parts.windowSeconds * 1_000,
      mostRetries: parts.mostRetries,
      gate: this.#signals.gate,
      bell: this.#signals.laneBell,
      state: this.#signals.state,
      together: (entries) => tumbling?.sizeOf(recordsOf(entries)) ?? entries.length,
      attempt: (entries) => {
        const records = recordsOf(entries);
        const invoke = () => tumbling?.invoke(records, shardOf(entries)) ?? to.invoke({ Records: records });
        return attempt({ name: to.name, records, isReporting, invoke });
      },
      discard: (entries, attempts) =>
        discard(queues, failuresUrl, { to, shardId: shardOf(entries), attempts, records: recordsOf(entries) }),
      report: () => this.#advance(),
    };
  }

  /** Notes how far everything is done, without a gap. */
  #advance(): void {
    const open = this.#inHand.findIndex(({ isDone }) => !isDone);
    const done = open < 0 ? this.#inHand.length : open;
    const last = this.#inHand[done - 1];
    if (last) {
      this.#inHand = this.#inHand.slice(done);
      const { shardId, record } = last;
      this.#parts.checkpoint.save({ shardId, sequenceNumber: record.dynamodb.SequenceNumber });
    }
    this.#signals.bell.ring();
  }
}
