import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { compare } from '../../shared/flows/compare.ts';
import { readGenerations } from '../../shared/store/views/generation.ts';
import { cases, eventsOf } from '../builders/histories.ts';
import { deliveries } from '../builders/items.ts';
import { handled } from '../builders/steps.ts';
import { effort, PATIENCE_MILLISECONDS } from './support/effort.ts';
import { troubled } from './support/faults.ts';
import { goOnSealed } from './support/items.ts';
import { sharding } from './support/lines.ts';
import { turns } from './support/replica.ts';
import { shownBy } from './support/shown.ts';
import { openStore } from './support/store.ts';
import { type Meanwhile, World } from './support/world.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const IN_ONE = { lines: 1, splitAfter: 0 };
const store = await openStore();

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

/** Views that show what the events say, row by row as views that followed without a break. */
async function expectAsLive({ replica: { views } }: World, sealed: readonly Sealed[]): Promise<void> {
  const live = await World.of(store, sealed, IN_ONE);
  await live.finish();
  expect(await shownBy(views)).toEqual(await shownBy(live.replica.views));
  const { differences } = await compare(views, eventsOf(sealed), END_OF_TIME);
  expect(differences).toEqual([]);
}

const during = fc.record({
  turns,
  every: fc.integer({ min: 1, max: 9 }),
  diesAt: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
});

/** Rebuilds; if that dies, it is done again. */
async function rebuildAtLast(world: World, meanwhile: Meanwhile): Promise<void> {
  try {
    await world.rebuild(meanwhile);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Crashed') throw error;
    await world.rebuild();
  }
}

test(
  'views that are rebuilt while life goes on are as those that followed it, also if the first rebuild dies',
  async () => {
    const property = fc.asyncProperty(cases, sharding, fc.tuple(turns, during, turns), async (sealed, on, plan) => {
      const [before, meanwhile, after] = plan;
      const world = await World.of(store, sealed, on, troubled(store.client()));
      await world.go(before);
      await rebuildAtLast(world, { ...meanwhile, steps: meanwhile.turns.map((turn) => () => world.go([turn])) });
      await world.go(after);
      await world.finish();
      await world.go(after.map((turn) => ({ ...turn, isEcho: true })));
      await expectAsLive(world, sealed);
    });
    await fc.assert(property, effort(5, 200));
  },
  PATIENCE_MILLISECONDS,
);

/** Ten listings that are removed one after the other. */
function tenRemoved(): Sealed[] {
  const at = (minutes: number) => new Date(Date.parse('2026-05-13T14:40:00.000Z') + minutes * 60_000).toISOString();
  const items = deliveries({
    at: at(0),
    to: Array.from({ length: 10 }, (_, index) => (index < 6 ? 'amber' : 'bazaar')),
  });
  return [...items, ...items.flatMap((item, index) => goOnSealed(item, ...handled(at(10 + index))))];
}

test('what a rebuild leaves that dies while it clears away, the next one takes away', async () => {
  const sealed = tenRemoved();
  const world = await World.of(store, sealed, IN_ONE);
  await world.finish();
  const calls = await world.rebuild();
  await expect(world.rebuild({ diesAt: calls })).rejects.toThrow('The process was killed');
  expect((await readGenerations(world.replica.views)).current).toBe(3);
  await world.rebuild();
  await expectAsLive(world, sealed);
});

test('of two rebuilds at once the later one takes the place, with what went on meanwhile', async () => {
  const sealed = tenRemoved();
  const world = await World.of(store, sealed, IN_ONE);
  await world.write(14);
  await world.replica.drain();
  const over = Promise.withResolvers<void>();
  let later: Promise<number> | undefined;
  const begin = async () => {
    later = world.rebuild({ every: 3, steps: [() => over.promise] });
  };
  await expect(world.rebuild({ every: 9, steps: [begin] })).rejects.toThrow('Another rebuild began after this one');
  await world.finish();
  over.resolve();
  await later;
  expect((await readGenerations(world.replica.views)).current).toBe(3);
  await expectAsLive(world, sealed);
});
