import { expect, test } from 'vitest';
import type { SellerMeasureEntry } from '../../shared/contracts/seller-measure.ts';
import type { SellerChange } from '../../shared/domain/projection.ts';
import type { SellerEntry } from '../../shared/domain/sellers/entry.ts';
import { appendEntry, readLedger } from '../../shared/store/ledger.ts';
import {
  measuresBetween,
  measuresPlace,
  measuresRecorded,
  SELLER_MEASURES,
} from '../../shared/store/seller-ledgers.ts';
import { readSeller, readSellers, writeSellerRows } from '../../shared/store/views/seller-rows.ts';
import type { ItemId } from '../../shared/vocabulary/ids.ts';
import type { SellerId } from '../../shared/vocabulary/sellers.ts';
import { actionId } from '../builders/items.ts';
import { id } from '../builders/organisations.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const AT = '2026-05-13T14:40:00.000Z';
const keyOf = (seller: number) => `seller-${String(seller).padStart(12, '0')}`;
const itemOf = (item: number) => `00000000-0000-8000-8000-${String(item).padStart(12, '0')}` as ItemId;

function change(seller: number, item: number, n: number, changes: Partial<SellerChange> = {}): SellerChange {
  const place = { itemId: itemOf(item), marketplace: id('amber'), sellerKey: keyOf(seller) };
  const said = { sector: 'food', submitter: id('de-bnetza'), acceptedAt: AT, at: AT, ground: 'LAW' } as const;
  const entry: SellerEntry = { ...place, ...said, outcome: 'REMOVE', standing: n > 3 ? 'REVERSED' : 'STANDS' };
  return { ...place, n, isKnown: n > 3, entry, ...changes };
}
const standings = async (views: Awaited<ReturnType<typeof store.table>>, seller: number) =>
  (await readSeller(views, 1, { marketplace: id('amber'), sellerKey: keyOf(seller) })).map(({ standing }) => standing);

test('ledgers are read seller by seller, whole, however many lines one has and wherever a page ends', async () => {
  const views = await store.table('views');
  const sizes = [3, 700, 1, 510, 2];
  const changes = sizes.flatMap((size, seller) => Array.from({ length: size }, (_, item) => change(seller, item, 2)));
  await writeSellerRows(views, 1, changes);
  const found = new Map<string, number>();
  for await (const entries of readSellers(views, 1, id('amber'), undefined))
    for (const [key, own] of Map.groupBy(entries, ({ sellerKey }) => sellerKey)) {
      expect(found.has(key)).toBe(false);
      found.set(key, own.length);
    }
  expect([...found]).toEqual(sizes.map((size, seller) => [keyOf(seller), size]));
  const after: string[] = [];
  for await (const entries of readSellers(views, 1, id('amber'), keyOf(1)))
    after.push(...new Set(entries.map(({ sellerKey }) => sellerKey)));
  expect(after).toEqual([2, 3, 4].map(keyOf));
});

test.each<[string, SellerChange[], string[]]>([
  ['in their order', [change(1, 1, 2), change(1, 1, 5)], ['REVERSED']],
  ['the other way round', [change(1, 1, 5), change(1, 1, 2)], ['REVERSED']],
  ['again', [change(1, 1, 2), change(1, 1, 5), change(1, 1, 2), change(1, 1, 5)], ['REVERSED']],
  ['with the end of the line', [change(1, 1, 2), change(1, 1, 6, { entry: undefined })], []],
  ['with a line that comes back', [change(1, 1, 2), change(1, 1, 6, { entry: undefined }), change(1, 1, 3)], []],
])('a line that is written %s shows the newest event', async (_, changes, expected) => {
  const views = await store.table('views');
  for (const each of changes) await writeSellerRows(views, 1, [each]);
  expect(await standings(views, 1)).toEqual(expected);
  expect(await standings(views, 2)).toEqual([]);
});

test('measures about the sellers of a marketplace lie side by side, and each ledger is numbered for itself', async () => {
  const cases = await store.table('cases');
  const sellers = [keyOf(1), keyOf(2), keyOf(3)].map((key) => `amber~${key}` as SellerId);
  for (const seller of [...sellers, ...sellers.slice(0, 1)]) {
    const next: SellerMeasureEntry = {
      actionId: actionId('m'),
      seller,
      measure: 'WARNING',
      takenAt: AT,
      basis: 'TERMS',
    };
    const decide = () => ({ next });
    await appendEntry(cases, { kind: SELLER_MEASURES, partition: measuresPlace(seller), decide }, new Date(AT));
  }
  const numbers = async (seller: number) =>
    (await readLedger(cases, SELLER_MEASURES, measuresPlace(`amber~${keyOf(seller)}` as SellerId))).map(({ n }) => n);
  expect(await Promise.all([1, 2, 3, 4].map(numbers))).toEqual([[1, 2], [1], [1], []]);
  const between = await measuresBetween(cases, id('amber'), { from: keyOf(1), to: keyOf(2) });
  expect(between.map(({ n, data }) => [data.seller, n])).toEqual([
    [sellers[0], 1],
    [sellers[0], 2],
    [sellers[1], 1],
  ]);
  const recorded: SellerId[] = [];
  for await (const { data } of measuresRecorded(cases, { from: AT, to: AT })) recorded.push(data.seller);
  expect(recorded.sort()).toEqual([sellers[0], ...sellers]);
});
