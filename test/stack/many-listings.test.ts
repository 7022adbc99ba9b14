import { expect, test } from 'vitest';
import type { ItemRow } from '../../shared/contracts/item.ts';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import { listing, noticeBody } from '../builders/notices.ts';
import { decision, measure, review } from './support/acts.ts';
import { inboxOf, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { reference, reportByApi, send, walk } from './support/work.ts';

const system = useSystem();
const QUEUES = ['amber', 'bazaar', 'cedar'];
const notice = (changes: Record<string, unknown> = {}) =>
  noticeBody('product_safety', { reference: reference(), ...changes });

/** Every tenth of the forty cannot be taken, each for a reason of its own. */
const BAD: Readonly<Record<number, unknown>> = {
  0: { url: 'https://www.nobody.example/item/1' },
  10: { url: 'https://www.amber.example/search?q=rattle' },
  20: { url: 'https://www.amber.example/item/5', price: 3 },
  30: 'https://www.amber.example/item/6',
};
const forty = Array.from({ length: 40 }, (_, n) => BAD[n] ?? listing(n, QUEUES[n % 3]));

test('of forty listings at three marketplaces the good ones are taken, and each bad one is named with its fault', async () => {
  const { items, rejected } = await send(system(), 'de-bnetza', notice({ items: forty }));
  expect(items).toHaveLength(36);
  expect(rejected.map(({ index, faults }) => [index, faults[0]?.code, faults[0]?.pointer])).toEqual([
    [0, 'UNKNOWN_MARKETPLACE', '/url'],
    [10, 'URL_NOT_ITEM', '/url'],
    [20, 'UNKNOWN_FIELD', '/price'],
    [30, 'INVALID_INPUT', ''],
  ]);
  for (const name of QUEUES) {
    const messages = await inboxOf(system(), name);
    const ours = items.filter(({ marketplace }) => marketplace === name).map(({ id }) => id);
    expect(
      told(messages, 'ItemDelivered')
        .map(({ itemId }) => itemId)
        .sort(),
    ).toEqual(ours.sort());
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  }
});

test('a batch takes its good notices, and each bad one is answered by itself', async () => {
  const good = [notice(), notice({ items: [listing(51, 'bazaar')] })];
  const bad = [
    notice({ explanation: ' ' }),
    notice({ goodFaith: undefined }),
    'no notice',
    null,
    notice({ items: [] }),
  ];
  const { results } = await system()
    .as('de-bnetza')
    .ask<{ results: { index: number; status: number; code?: string; result?: NoticeReceipt }[] }>(
      'POST',
      '/v1/notices/batch',
      { notices: [good[0], ...bad, good[1]] },
    );
  expect(results.map(({ index, status, code }) => [index, status, code])).toEqual([
    [0, 201, undefined],
    [1, 422, 'NO_REASON'],
    [2, 422, 'NO_GOOD_FAITH'],
    [3, 400, 'INVALID_INPUT'],
    [4, 400, 'INVALID_INPUT'],
    [5, 400, 'INVALID_INPUT'],
    [6, 201, undefined],
  ]);
  await system().settle();
  expect(await inboxOf(system(), 'amber')).toHaveLength(1);
  expect((await inboxOf(system(), 'bazaar')).map(({ data }) => data.itemId)).toEqual([
    results[6]?.result?.items[0]?.id,
  ]);
});

test('two hundred and fifty items are listed once each, newest first, to their submitter and to their marketplaces', async () => {
  const sent: string[] = [];
  for (let n = 0; n < 25; n += 1) {
    const items = Array.from({ length: 10 }, (_, m) => listing(1000 + 10 * n + m, QUEUES[(n + m) % 3]));
    const receipt = await system().as('fr-dgccrf').ask<NoticeReceipt>('POST', '/v1/notices', notice({ items }));
    sent.push(...receipt.items.map(({ id }) => id));
  }
  await system().settle();
  const { rows, pages } = await walk(system().as('fr-dgccrf'), 'limit=48');
  expect(pages).toBe(6);
  expect(rows.map(({ id }) => id).sort()).toEqual([...sent].sort());
  const accepted = rows.map(({ acceptedAt }) => acceptedAt);
  expect(accepted).toEqual([...accepted].sort().reverse());
  const addressed = await Promise.all(QUEUES.map((name) => walk(system().as(name), 'limit=200')));
  const ofFrance = addressed.flatMap(({ rows: found }) => found.filter(({ submitter }) => submitter === 'fr-dgccrf'));
  expect(ofFrance.map(({ id }) => id).sort()).toEqual([...sent].sort());
});

test('every filter of the list keeps what it names and nothing else, at any size of page', async () => {
  const who = system().as('de-bnetza');
  const seller = { id: 'S-77', type: 'TRADER' };
  const { id: noticeId, items } = await send(
    system(),
    'de-bnetza',
    noticeBody('food', {
      reference: reference(),
      items: [{ ...listing(3001), seller }, { ...listing(3002), seller }, listing(3003, 'cedar')],
    }),
  );
  const [first] = items;
  for (const action of [review(), decision(), measure()]) {
    await reportByApi(system(), 'amber', first?.id ?? '', action);
  }
  await system().settle();
  const { rows: all } = await walk(who, 'limit=200');
  const sellerKey = all.find(({ id }) => id === first?.id)?.sellerKey ?? '';
  expect(sellerKey).toMatch(/^[A-Za-z0-9_-]{22}$/);
  const filters: [string, (row: ItemRow) => boolean, number][] = [
    ['state=ACTION_IMPLEMENTED', ({ state }) => state === 'ACTION_IMPLEMENTED', 1],
    ['sector=food', ({ sector }) => sector === 'food', 3],
    ['marketplace=cedar', ({ marketplace }) => marketplace === 'cedar', 13],
    [`seller=${sellerKey}`, (row) => row.sellerKey === sellerKey, 2],
    [`notice=${noticeId}`, (row) => row.noticeId === noticeId, 3],
    ['overdue=false', ({ isOverdue }) => !isOverdue, all.length],
    ['overdue=true', ({ isOverdue }) => isOverdue, 0],
    ['sector=food&marketplace=amber&state=DELIVERED', (row) => row.sector === 'food' && row.state === 'DELIVERED', 1],
  ];
  for (const [query, keeps, count] of filters) {
    const whole = await walk(who, `${query}&limit=200`);
    const inTwos = await walk(who, `${query}&limit=2`);
    expect(whole.rows, query).toHaveLength(count);
    expect(whole.rows.every(keeps), query).toBe(true);
    expect(inTwos.rows, query).toEqual(whole.rows);
  }
});

test('the same seller at two marketplaces cannot be told to be the same', async () => {
  const seller = { id: 'S-88' };
  const items = [
    { ...listing(4001), seller },
    { ...listing(4001, 'bazaar'), seller },
    { ...listing(4002), seller },
  ];
  const { id } = await send(system(), 'de-bnetza', notice({ items }));
  const { rows } = await walk(system().as('de-bnetza'), `notice=${id}`);
  const keysAt = (name: string) => rows.filter(({ marketplace }) => marketplace === name).map((row) => row.sellerKey);
  expect(keysAt('amber')).toHaveLength(2);
  expect(new Set(keysAt('amber')).size).toBe(1);
  expect(keysAt('amber')).not.toContain(keysAt('bazaar')[0]);
});
