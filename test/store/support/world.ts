import { vi } from 'vitest';
import type { Sealed } from '../../../shared/domain/life/history.ts';
import { rebuild } from '../../../shared/flows/rebuild.ts';
import { rowOfEvent } from '../../../shared/store/events.ts';
import { insertMany } from '../../../shared/store/insert.ts';
import type { Table } from '../../../shared/store/table.ts';
import { readGenerations } from '../../../shared/store/views/generation.ts';
import { afflict, crashed } from './faults.ts';
import { linesOf, type Sharding } from './lines.ts';
import { meanwhile } from './meanwhile.ts';
import { Replica, type Turn } from './replica.ts';
import { type Store, through } from './store.ts';

/** What goes on while the views are rebuilt. */
export interface Meanwhile {
  /** Things that happen one after the other. */
  readonly steps: readonly (() => Promise<void>)[];
  /** One of them happens every so many calls. */
  readonly every: number;
  /** The rebuild dies at this call. */
  readonly diesAt: number | undefined;
}

/** So long a rebuild waits for its cut: here it comes as soon as it is known. */
const LEAD_MILLISECONDS = 2_000;
const AT_ONCE = 17;

/** Cases as it is written, by a clock that goes on with what is recorded, and views that follow it. */
export class World {
  readonly replica: Replica;
  readonly #store: Store;
  readonly #cases: Table;
  readonly #sealed: readonly Sealed[];

  private constructor(store: Store, sealed: readonly Sealed[], { cases, replica }: { cases: Table; replica: Replica }) {
    this.#store = store;
    this.#sealed = sealed;
    this.#cases = cases;
    this.replica = replica;
  }

  /** A world in which nothing is written yet; its clock stands before the first event. */
  static async of(store: Store, sealed: readonly Sealed[], on: Sharding, client = store.client()): Promise<World> {
    vi.setSystemTime(Date.parse(sealed[0]?.event.recordedAt ?? ''));
    const replica = new Replica(await store.table('views', client), linesOf(sealed, on));
    return new World(store, sealed, { cases: await store.table('cases'), replica });
  }

  /** Writes the next events. */
  async write(more: number): Promise<void> {
    const { written } = this.replica;
    const next = this.#sealed.slice(written, written + more);
    await insertMany(this.#cases, next.map(rowOfEvent));
    this.replica.written += next.length;
    this.#tick(next.at(-1)?.event.recordedAt ?? '');
  }

  async go(plan: readonly Turn[]): Promise<void> {
    for (const turn of plan) {
      await this.write(turn.grown);
      await this.replica.feed(turn);
    }
  }

  async finish(): Promise<void> {
    await this.write(this.#sealed.length);
    await this.replica.drain(AT_ONCE);
  }

  /** Rebuilds the views while life goes on. Answers how many calls it took. */
  async rebuild({
    steps = [],
    every = 1,
    diesAt = Number.POSITIVE_INFINITY,
  }: Partial<Meanwhile> = {}): Promise<number> {
    const open = [...steps];
    const client = afflict(this.#store.client(), ({ number }) => (number >= diesAt ? 'FAILS' : 'GOES'), crashed);
    let [isBegun, calls] = [false, 0];
    const quiet = meanwhile(client, async ({ number, command }) => {
      calls = number;
      if (command === 'ScanCommand') await this.#writeBeforeCut();
      const step = isBegun && number % every === 0 ? open.shift() : undefined;
      await step?.();
      if (command !== 'PutItemCommand' || isBegun) return;
      isBegun = true;
      vi.setSystemTime(Date.now() + LEAD_MILLISECONDS);
    });
    const [cases, views] = [through(client, this.#cases), through(client, this.replica.views)];
    await rebuild({ cases, views, settleMilliseconds: 0 }).finally(quiet);
    return calls;
  }

  /** What is recorded before the cut is written before the log is read. */
  async #writeBeforeCut(): Promise<void> {
    const { next } = await readGenerations(this.replica.views);
    const before = this.#sealed.filter(({ event }) => event.recordedAt < (next?.cut ?? ''));
    await this.write(Math.max(0, before.length - this.replica.written));
  }

  #tick(at: string): void {
    if (at !== '') vi.setSystemTime(Math.max(Date.now(), Date.parse(at) + 1));
  }
}
