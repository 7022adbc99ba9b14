import { expect, test } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { compare } from '../../shared/flows/compare.ts';
import { projectAll } from '../../shared/flows/project.ts';
import type { Table } from '../../shared/store/table.ts';
import { eventsOf } from '../builders/histories.ts';
import { deliveries } from '../builders/items.ts';
import { foundLive, handled, reinstated } from '../builders/steps.ts';
import { inTrouble, troubled } from './support/faults.ts';
import { goOnSealed } from './support/items.ts';
import { linesOf, recordOf } from './support/lines.ts';
import { Replica } from './support/replica.ts';
import { openStore } from './support/store.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const store = await openStore();
const at = (minutes: number) => new Date(Date.parse('2026-05-13T14:40:00.000Z') + minutes * 60_000).toISOString();

const following = (views: Table, sealed: readonly Sealed[]) => {
  const replica = new Replica(views, linesOf(sealed, { lines: 1, splitAfter: 0 }));
  replica.written = sealed.length;
  return replica;
};

/** Projects events that lie on a shard of their own. */
const project = (views: Table, shard: number, sealed: readonly Sealed[], from = 1) =>
  projectAll(views, {
    shard: `shard-${shard}`,
    records: sealed.map((each, index) => recordOf(each, from + index)),
    remainingMilliseconds: () => 60_000,
  });

const differencesOf = async (views: Table, sealed: readonly Sealed[]) =>
  (await compare(views, eventsOf(sealed), END_OF_TIME)).differences;

/** A notice of two listings, one of which is removed and found live again, over and over. */
function tossed(times: number): Sealed[] {
  const [first, second] = deliveries({ at: at(0), to: ['amber', 'amber'] }) as [Sealed, Sealed];
  const again = (_: unknown, time: number) => [...handled(at(10 * time + 1)), foundLive(at(10 * time + 2))];
  return [first, second, ...goOnSealed(first, ...Array.from({ length: times }, again).flat())];
}

test('a notice that changes its standing more often in one batch than is kept is counted right', async () => {
  const sealed = tossed(60);
  const replica = following(await store.table('views'), sealed);
  await replica.drain();
  expect(await differencesOf(replica.views, sealed)).toEqual([]);
});

test('what its items changed before the counting broke off is counted when the batch comes again', async () => {
  const sealed = tossed(60);
  const views = await store.table('views', troubled(store.client()));
  const replica = following(views, sealed);
  const afterTallies = { at: 6, kind: 'DIES', isDone: false } as const;
  expect(await inTrouble(afterTallies, () => replica.drain())).toBe(false);
  await replica.drain();
  expect(await differencesOf(views, sealed)).toEqual([]);
});

test('a notice whose items lie on many shards counts none of them again when the oldest shards are replayed', async () => {
  const items = deliveries({ at: at(0), to: Array.from({ length: 60 }, () => 'amber') });
  const removed = items.map((item) => [item, ...goOnSealed(item, ...handled(at(5)))]);
  const restored = removed.map((history) => goOnSealed(history.at(-1) as Sealed, reinstated(at(6))));
  const views = await store.table('views');
  for (const index of [...items.keys(), 0, 1]) await project(views, index, removed[index] ?? []);
  for (const index of items.keys()) await project(views, index, restored[index] ?? [], 1_000);
  expect(await differencesOf(views, [...removed.flat(), ...restored.flat()])).toEqual([]);
});
