import { expect, test } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { projectAll } from '../../shared/flows/project.ts';
import { deliveries, told } from '../builders/items.ts';
import { handled, receipt, reinstated, verifiedGone } from '../builders/steps.ts';
import { goOnSealed, note } from './support/items.ts';
import { recordOf } from './support/lines.ts';
import { metered, type Written } from './support/metered.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const at = (minutes: number) => new Date(Date.parse('2026-05-13T14:40:00.000Z') + minutes * 60_000).toISOString();

/** Listings of one authority at two marketplaces, each removed and verified: five events a listing. Of one seller, if of any. */
const lives = (count: number, sellerKey?: string): Sealed[][] =>
  Array.from({ length: count }, (_, index) => {
    const reference = `REF-${index}`;
    const [delivery] = deliveries({
      at: at(0),
      reference,
      to: [index % 2 ? 'amber' : 'bazaar'],
      ...(sellerKey && { sellerKey }),
    }) as [Sealed];
    return [delivery, ...goOnSealed(delivery, receipt(at(1)), ...handled(at(2)), verifiedGone(at(3)))];
  });

const inTime = (histories: readonly Sealed[][]): Sealed[] =>
  histories.flat().sort((a, b) => (a.event.recordedAt < b.event.recordedAt ? -1 : 1));

const cutInto = (sealed: readonly Sealed[], size: number): Sealed[][] =>
  Array.from({ length: Math.ceil(sealed.length / size) }, (_, index) => sealed.slice(index * size, (index + 1) * size));

/** Projects batches one after the other; answers what was written for all of them. */
async function writesOf(batches: readonly Sealed[][]): Promise<Written[]> {
  const client = store.client();
  const views = await store.table('views', client);
  const written = metered(client);
  for (const batch of batches) {
    const records = batch.map((each) => recordOf(each, batches.flat().indexOf(each) + 1));
    await projectAll(views, { shard: 'shard-1', records, remainingMilliseconds: () => 60_000 });
  }
  return written;
}

const sum = (written: readonly Written[], of: (each: Written) => number): number =>
  written.reduce((total, each) => total + of(each), 0);
const statements = (written: readonly Written[]): number =>
  sum(
    written.filter(({ command }) => command.endsWith('ExecuteStatement')),
    ({ statements }) => statements,
  );

test.each([1, 7, 100])('in batches of %i a listing is written once a batch, however often it changed', async (size) => {
  const batches = cutInto(inTime(lives(8)), size);
  const itemsIn = (batch: readonly Sealed[]) => new Set(batch.map(({ event }) => event.itemId)).size;
  const expected = batches.reduce((total, batch) => total + itemsIn(batch), 0);
  expect(statements(await writesOf(batches))).toBe(expected);
});

test('the ledger of its seller costs a listing one write in a whole life, and none where no seller is named', async () => {
  const of = async (sellerKey?: string) => statements(await writesOf(cutInto(inTime(lives(8, sellerKey)), 7)));
  expect((await of('a-seller')) - (await of())).toBe(8);
});

test('a reversal costs the ledger of the seller one write more', async () => {
  const [delivery] = deliveries({ at: at(0), sellerKey: 'a-seller' }) as [Sealed];
  const life = [delivery, ...goOnSealed(delivery, ...handled(at(2)))];
  const back = goOnSealed(life.at(-1) as Sealed, reinstated(at(3)));
  const without = statements(await writesOf([life]));
  expect(statements(await writesOf([life, back]))).toBe(without + 2);
});

test('what changes nothing in a list writes nothing there', async () => {
  const [delivery] = deliveries({ at: at(0) }) as [Sealed];
  const notes = goOnSealed(delivery, ...[1, 2, 3].map((minute) => told(note(`note-${minute}`, at(minute)))));
  expect(statements(await writesOf([[delivery]]))).toBe(1);
  expect(statements(await writesOf([[delivery], notes]))).toBe(1);
});

test('in batches of a hundred, counters cost less than a fifth of a write an event', async () => {
  const sealed = inTime(lives(60, 'a-seller'));
  const counters = (await writesOf(cutInto(sealed, 100))).filter(({ command }) => command === 'UpdateItem');
  expect(counters.length / sealed.length).toBeLessThan(0.2);
  expect(sum(counters, ({ units }) => units) / sealed.length).toBeLessThan(0.2);
});

test('a notice of many listings is written once a batch for itself and once for each of its marketplaces', async () => {
  const items = deliveries({
    at: at(0),
    to: Array.from({ length: 40 }, (_, index) => (index < 20 ? 'amber' : 'bazaar')),
  });
  const batches = [items, inTime(items.map((item) => goOnSealed(item, ...handled(at(2)))))];
  const tallies = (await writesOf(batches)).filter(({ command }) => command === 'PutItem');
  expect(tallies).toHaveLength(batches.length * 3);
});
