import { expect, test } from 'vitest';
import type { KnownProduct } from '../../shared/contracts/known-product.ts';
import { lookUp } from '../../shared/domain/products/register.ts';
import { KnownProducts, readChanges } from '../../shared/store/known-products.ts';
import { KnownProductId } from '../../shared/vocabulary/products.ts';
import { id as organisation } from '../builders/organisations.ts';
import { recording } from './support/faults.ts';
import { openStore, through } from './support/store.ts';

const store = await openStore();
const NOW = new Date('2026-05-13T14:40:00.000Z');
const GTIN = '4006381333931';

const product = (n: number): KnownProduct => ({
  id: KnownProductId.parse(`00000000-0000-8000-8000-${String(n).padStart(12, '0')}`),
  authority: organisation('de-bnetza'),
  sector: 'food',
  product: { name: `Product ${n}`, gtins: [GTIN] },
  source: { kind: 'DECISION', reference: String(n), decidedOn: '2026-05-12' },
  from: '2026-05-01T00:00:00.000Z',
});
const enter = (products: KnownProducts, entry: KnownProduct) =>
  products.change(
    entry.id,
    (standing) => (standing ? { same: standing.first } : { next: { change: 'ENTERED', product: entry } }),
    NOW,
  );

test('many who enter at once: every product once, numbers without a gap, and the same entry for all who bring it in', async () => {
  const cases = await store.table('cases');
  const writers = Array.from({ length: 3 }, () => new KnownProducts(cases));
  const wanted = writers.flatMap((writer) => Array.from({ length: 8 }, (_, n) => ({ writer, n })));
  const entered = await Promise.all(wanted.map(({ writer, n }) => enter(writer, product(n))));
  const changes = await readChanges(cases, 0, 100);
  expect(changes.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(changes.map(({ product: { id } }) => id)).size).toBe(8);
  for (const [index, { n }] of wanted.entries())
    expect(entered[index]).toEqual(changes.find(({ product: { id } }) => id === product(n).id));
});

test('a page of changes begins after a number and holds at most so many', async () => {
  const cases = await store.table('cases');
  const products = new KnownProducts(cases);
  for (const n of [1, 2, 3, 4, 5]) await enter(products, product(n));
  const page = async (after: number, most: number) => (await readChanges(cases, after, most)).map(({ n }) => n);
  expect(await page(0, 2)).toEqual([1, 2]);
  expect(await page(2, 10)).toEqual([3, 4, 5]);
  expect(await page(5, 10)).toEqual([]);
});

test('what was read is believed for a minute; afterwards only what came since is read', async () => {
  const cases = await store.table('cases');
  const client = store.client();
  const asked = recording(client);
  const clock = { now: 0 };
  const reader = new KnownProducts(through(client, cases), () => clock.now);
  const found = async () => {
    const { upTo, register } = await reader.standing();
    return [upTo, lookUp(register, { ref: 'a', gtin: GTIN }, NOW.toISOString()).length];
  };
  const writer = new KnownProducts(cases);
  await enter(writer, product(1));
  expect(await found()).toEqual([1, 1]);
  await enter(writer, product(2));
  const reason = 'Set aside';
  const gone = { ...product(1), withdrawn: { at: NOW.toISOString(), reason } };
  await writer.change(gone.id, () => ({ next: { change: 'WITHDRAWN', product: gone } }), NOW);
  clock.now = 60_000;
  expect(await found()).toEqual([1, 1]);
  expect(asked).toHaveLength(1);
  clock.now = 60_001;
  expect(await found()).toEqual([3, 1]);
  expect(asked).toHaveLength(2);
});
