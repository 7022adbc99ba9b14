import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Figures } from '../shared/contracts/kpi.ts';
import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import type { Arrived } from './inbox.ts';
import type { RemoteStack } from './remote-stack.ts';
import { quantile } from './statistics.ts';
import { ACTED, DECIDED, RECEIPT, stamped } from './steps.ts';
import { type Market, safetyNotice, type World } from './world.ts';

/** What a run of whole lives gave. */
export interface Lives {
  readonly count: number;
  readonly perSecond: number;
  /** CPU milliseconds per case: of the functions with the local stack around them, and of the emulators. */
  readonly cpu: { readonly system: number; readonly emulators: number };
  readonly accept: { readonly p50: number; readonly p99: number };
  readonly received: { readonly p50: number; readonly p99: number };
}

/** How lives are lived: who submits how, and what a marketplace does with what arrives. */
export interface Manner {
  readonly submitters: number;
  /** Submits once; answers the references it sent. */
  readonly submit: (world: World, next: () => number) => Promise<string[]>;
  readonly answer: (world: World, market: Market, arrived: readonly Arrived[]) => Promise<void>;
  /** Time between the beginnings of two submissions of one submitter, for a paced run; in milliseconds. */
  readonly paceMilliseconds?: number;
}

const ids = { made: 0 };
const nextNumber = (): number => {
  ids.made += 1;
  return ids.made;
};

async function submitOne({ authority, markets }: World, next: () => number): Promise<string[]> {
  const number = next();
  const body = safetyNotice(number, markets[number % markets.length]?.id ?? '');
  await authority.call<NoticeReceipt>('POST', '/v1/notices', body);
  return [body.reference];
}

const NOTICES_AT_ONCE = 25;
async function submitMany({ authority, markets }: World, next: () => number): Promise<string[]> {
  const notices = Array.from({ length: NOTICES_AT_ONCE }, () => {
    const number = next();
    return safetyNotice(number, markets[number % markets.length]?.id ?? '');
  });
  const { results } = await authority.call<{ results: { status: number }[] }>('POST', '/v1/notices/batch', { notices });
  if (results.some(({ status }) => status >= 300)) throw new Error(`A notice was refused: ${JSON.stringify(results)}`);
  return notices.map(({ reference }) => reference);
}

const verified = ({ authority }: World, itemId: string) =>
  authority.call('POST', `/v1/items/${itemId}/checks`, {
    actionId: randomUUID(),
    result: 'GONE',
    checkedAt: new Date().toISOString(),
  });

/** Every step a call of its own: five for a life. */
export const BY_SINGLE_CALLS: Manner = {
  submitters: 16,
  submit: submitOne,
  async answer(world, { caller }, arrived) {
    await Promise.all(
      arrived.map(async ({ itemId }) => {
        for (const action of [RECEIPT, DECIDED, ACTED])
          await caller.call('POST', `/v1/items/${itemId}/actions`, stamped(action));
        await verified(world, itemId);
      }),
    );
  },
};

/** Notices in batches, the steps of the marketplace on its return queue. Nobody verifies: the yardstick knows no such step. */
export const BY_BATCHES: Manner = {
  submitters: 2,
  submit: submitMany,
  async answer(_, { inbox }, arrived) {
    const steps = arrived.flatMap(({ itemId }) =>
      [RECEIPT, DECIDED, ACTED].map((action) => ({ itemId, action: stamped(action) })),
    );
    await inbox.answer(steps);
  },
};

/** Forty submissions a second, whole lives behind them. */
const PACED_PER_SECOND = 40;
export const PACED: Manner = {
  ...BY_SINGLE_CALLS,
  submitters: 4,
  paceMilliseconds: (4 * 1000) / PACED_PER_SECOND,
};

const MONTH = new Date().toISOString().slice(0, 7);

/** Items that the counters know as removed. */
async function removed({ authority }: World): Promise<number> {
  const { figures } = await authority.call<z.infer<typeof Figures>>('GET', `/v1/kpis?from=${MONTH}&kpi=K8`);
  return figures.filter(({ part }) => part === 'removed').reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

/** One run: who submits, who answers, and what is noted on the way. */
class Run {
  readonly accepting: number[] = [];
  readonly receiving: number[] = [];
  submitted = 0;
  #answered = 0;
  #isOver = false;
  readonly #born = new Map<string, number>();
  readonly #world: World;
  readonly #manner: Manner;

  constructor(world: World, manner: Manner) {
    this.#world = world;
    this.#manner = manner;
  }

  async #submitter(end: number): Promise<void> {
    const { submit, paceMilliseconds = 0 } = this.#manner;
    while (performance.now() < end) {
      const begun = performance.now();
      const references = await submit(this.#world, nextNumber);
      this.accepting.push(performance.now() - begun);
      this.submitted += references.length;
      for (const reference of references) this.#born.set(reference, begun);
      if (paceMilliseconds > 0) await pause(paceMilliseconds - (performance.now() - begun));
    }
  }

  async #marketplace(market: Market): Promise<void> {
    while (!this.#isOver) {
      const arrived = await market.inbox.receive();
      const now = performance.now();
      for (const { reference } of arrived) {
        // A message may overtake the answer to the submission: its birth is then not noted yet, and it is not measured.
        const born = this.#born.get(reference);
        if (born !== undefined) this.receiving.push(now - born);
      }
      await this.#manner.answer(this.#world, market, arrived);
      await market.inbox.done(arrived.map(({ receipt }) => receipt));
      this.#answered += arrived.length;
    }
  }

  async whole(seconds: number, settle: () => Promise<unknown>): Promise<number> {
    const { markets } = this.#world;
    const { submitters } = this.#manner;
    const begun = performance.now();
    const working = markets.map((market) => this.#marketplace(market));
    const end = begun + seconds * 1000;
    await Promise.all(Array.from({ length: submitters }, () => this.#submitter(end)));
    while (this.#answered < this.submitted) await pause(5);
    await settle();
    const taken = (performance.now() - begun) / 1000;
    this.#isOver = true;
    await Promise.all(working);
    return taken;
  }
}

const quantiles = (values: readonly number[]) => ({ p50: quantile(values, 0.5), p99: quantile(values, 0.99) });

/** Lives for some seconds, until the last of them is through and counted. The counters have the last word on how many there were. */
export async function live(stack: RemoteStack, world: World, manner: Manner, seconds: number): Promise<Lives> {
  const before = { removed: await removed(world), cpu: stack.cpu() };
  const run = new Run(world, manner);
  const taken = await run.whole(seconds, () => stack.ask('settle'));
  const after = { removed: await removed(world), cpu: stack.cpu() };
  const count = after.removed - before.removed;
  if (count !== run.submitted) throw new Error(`${run.submitted} cases were submitted, ${count} were counted`);
  return {
    count,
    perSecond: count / taken,
    cpu: {
      system: (after.cpu.system - before.cpu.system) / count,
      emulators: (after.cpu.emulators - before.cpu.emulators) / count,
    },
    accept: quantiles(run.accepting),
    received: quantiles(run.receiving),
  };
}
