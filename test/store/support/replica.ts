import fc from 'fast-check';
import { projectAll } from '../../../shared/flows/project.ts';
import type { Table } from '../../../shared/store/table.ts';
import { inTrouble, type Trouble } from './faults.ts';
import type { Streamed } from './lines.ts';

/** One batch of a line, as Lambda hands it over: it may go back to any record that came before, and it may come to grief. */
export interface Turn {
  readonly line: number;
  readonly back: number;
  readonly size: number;
  readonly trouble: Trouble | undefined;
  /** Something from before that comes once more by itself, and after which the line goes on where it was. */
  readonly isEcho: boolean;
  /** Events that are written before it. */
  readonly grown: number;
}

const trouble = fc.record({
  at: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom<Trouble['kind']>('DIES', 'HICCUPS'),
  isDone: fc.boolean(),
});

export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    line: fc.nat(99),
    back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(5), fc.nat(80)),
    size: fc.integer({ min: 1, max: 20 }),
    trouble: fc.option(trouble, { nil: undefined }),
    isEcho: fc.constantFrom(false, false, true),
    grown: fc.nat(15),
  }),
  { minLength: 3, maxLength: 14 },
);

const remainingMilliseconds = () => 60_000;

/** A stream keeps records for a day: what is older does not come again. */
const KEPT_MILLISECONDS = 24 * 3_600_000;
const isKept = ({ record }: Streamed): boolean =>
  Date.parse(record.row['rec']?.S ?? '') >= Date.now() - KEPT_MILLISECONDS;

/** Views that follow lines of the stream. */
export class Replica {
  readonly views: Table;
  readonly #lines: readonly (readonly Streamed[])[];
  readonly #cursors: number[];
  /** As many events are written, and can be in the stream. */
  written = 0;

  constructor(views: Table, lines: readonly (readonly Streamed[])[]) {
    this.views = views;
    this.#lines = lines;
    this.#cursors = lines.map(() => 0);
  }

  /** Hands over one batch. It counts as done only if it came through. */
  async feed({ line, back, size, trouble: own, isEcho }: Turn): Promise<void> {
    const index = line % this.#lines.length;
    const done = this.#cursors[index] ?? 0;
    const from = this.#backFrom(index, done, back);
    const batch = this.#batch(index, from, isEcho ? Math.min(size, done - from) : size);
    if (!isEcho) this.#cursors[index] = from;
    const [first] = batch;
    if (!first) return;
    const records = batch.map(({ record }) => record);
    const run = () => projectAll(this.views, { shard: first.shard, records, remainingMilliseconds });
    const isDone = await inTrouble(own, run);
    if (isDone && !isEcho) this.#cursors[index] = from + batch.length;
  }

  /** Everything that is written and not done yet, in peace. */
  async drain(size = 1_000): Promise<void> {
    for (const line of this.#lines.keys())
      while (this.#batch(line, this.#cursors[line] ?? 0, 1).length > 0)
        await this.feed({ line, back: 0, size, trouble: undefined, grown: 0, isEcho: false });
  }

  /** The place some records before another, or the first that the stream still has. */
  #backFrom(line: number, done: number, back: number): number {
    const before = this.#lines[line]?.slice(Math.max(0, done - back), done) ?? [];
    return done - before.filter(isKept).length;
  }

  /** What is written, from a place on, of one shard: a batch never spans two. */
  #batch(line: number, from: number, size: number): Streamed[] {
    const ahead = this.#lines[line]?.slice(from, from + size) ?? [];
    return ahead.filter(({ shard, place }) => shard === ahead[0]?.shard && place < this.written);
  }
}
