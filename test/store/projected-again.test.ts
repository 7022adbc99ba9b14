import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { compare } from '../../shared/flows/compare.ts';
import { cases, eventsOf } from '../builders/histories.ts';
import { effort, PATIENCE_MILLISECONDS } from './support/effort.ts';
import { troubled } from './support/faults.ts';
import { linesOf, sharding } from './support/lines.ts';
import { Replica, type Turn, turns } from './support/replica.ts';
import { shownBy } from './support/shown.ts';
import { openStore } from './support/store.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const store = await openStore();

/** The views that follow when every record comes once, in its order. */
async function reference(sealed: readonly Sealed[]) {
  const replica = new Replica(await store.table('views'), linesOf(sealed, { lines: 1, splitAfter: 0 }));
  replica.written = sealed.length;
  await replica.drain();
  return shownBy(replica.views);
}

async function follow(replica: Replica, all: number, plan: readonly Turn[]): Promise<void> {
  for (const turn of plan) {
    replica.written = Math.min(all, replica.written + turn.grown);
    await replica.feed(turn);
  }
  replica.written = all;
  await replica.drain(17);
  for (const turn of plan) await replica.feed({ ...turn, isEcho: true });
}

test(
  'batches that come again, cut anew, half done, or from long ago on any shard, change nothing in the views',
  async () => {
    const property = fc.asyncProperty(cases, sharding, turns, async (sealed, on, plan) => {
      const replica = new Replica(await store.table('views', troubled(store.client())), linesOf(sealed, on));
      await follow(replica, sealed.length, plan);
      expect(await shownBy(replica.views)).toEqual(await reference(sealed));
      const { differences } = await compare(replica.views, eventsOf(sealed), END_OF_TIME);
      expect(differences).toEqual([]);
    });
    await fc.assert(property, effort(6, 300));
  },
  PATIENCE_MILLISECONDS,
);
