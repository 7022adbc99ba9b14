import { expect, test } from 'vitest';
import type { ItemView } from '../../shared/contracts/item.ts';
import { noticeBody } from '../builders/notices.ts';
import {
  answer,
  check,
  decision,
  measure,
  notifierInformed,
  question,
  receipt,
  review,
  sellerInformed,
} from './support/acts.ts';
import { inboxOf, reportByQueue, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const notice = (changes: Record<string, unknown> = {}) =>
  noticeBody('product_safety', { reference: reference(), ...changes });

const typesOf = ({ timeline }: ItemView) => timeline.map(({ type }) => type);

test('a listing goes from the notice of an authority to the verified removal, by interface and by queue', async () => {
  const [authority, amber] = [system().as('de-bnetza'), system().as('amber')];
  const id = soleItem(await send(system(), 'de-bnetza', notice()));
  expect(await itemOf(amber, id)).toMatchObject({ state: 'DELIVERED', version: 1, isOverdue: false });
  const [delivered] = told(await inboxOf(system(), 'amber'), 'ItemDelivered');
  expect(delivered).toMatchObject({ itemId: id, submitter: { id: 'de-bnetza', contact: 'markt@bnetza.example' } });

  const receivedAt = new Date().toISOString();
  await reportByQueue(system(), 'amber', id, receipt({ automatic: true, receivedAt }), review(), question());
  await system().settle();
  expect((await itemOf(authority, id)).state).toBe('INFO_REQUESTED');
  expect(await post(authority, `/v1/items/${id}/information`, answer({ answer: 'Report 12' }))).toMatchObject({
    status: 201,
    body: { itemId: id, event: 5, state: 'UNDER_REVIEW' },
  });
  await system().settle();
  expect(told(await inboxOf(system(), 'amber'), 'InformationProvided')).toEqual([
    { itemId: id, answer: 'Report 12', providedAt: expect.any(String) },
  ]);

  expect(await reportByApi(system(), 'amber', id, decision())).toMatchObject({
    status: 201,
    body: { state: 'DECIDED_REMOVE' },
  });
  await reportByQueue(system(), 'amber', id, measure(), notifierInformed(), sellerInformed());
  await system().settle();
  expect(await post(authority, `/v1/items/${id}/checks`, check('GONE', { vantage: 'DE' }))).toMatchObject({
    status: 201,
    body: { state: 'VERIFIED_REMOVED' },
  });
  const story = await itemOf(authority, id);
  expect(typesOf(story)).toEqual([
    'ITEM_DELIVERED',
    'RECEIPT_CONFIRMED',
    'REVIEW_STARTED',
    'INFORMATION_REQUESTED',
    'INFORMATION_PROVIDED',
    'DECIDED',
    'ACTION_IMPLEMENTED',
    'NOTIFIER_INFORMED',
    'SELLER_INFORMED',
    'VERIFIED_REMOVED',
  ]);
  expect(story).toMatchObject({ state: 'VERIFIED_REMOVED', outcome: 'REMOVE', version: 10 });
  expect(story.timeline.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await inboxOf(system(), 'amber')).toEqual([]);
});

test('an item reaches the queue of its marketplace and no other', async () => {
  const id = soleItem(
    await send(system(), 'de-bnetza', notice({ items: [{ url: 'https://www.bazaar.example/item/200001' }] })),
  );
  expect((await inboxOf(system(), 'bazaar')).map(({ data }) => data.itemId)).toEqual([id]);
  for (const other of ['amber', 'cedar']) expect(await inboxOf(system(), other)).toEqual([]);
  for (const other of ['amber', 'nook', 'dune']) {
    expect((await system().as(other).call('GET', `/v1/items/${id}`)).status).toBe(404);
  }
});

test('its clocks run from T0 by the law of the place of the marketplace, and anybody can count them again', async () => {
  const id = soleItem(
    await send(system(), 'de-bnetza', notice({ items: [{ url: 'https://www.bazaar.example/item/200002' }] })),
  );
  const { clocks, deliveredAt, dueAt } = await itemOf(system().as('de-bnetza'), id);
  expect(clocks.map(({ clock, basis, stop }) => [clock, basis, stop])).toEqual([
    ['GPSR_NOTICE', 'LEGAL', 'DECISION'],
    ['PLEDGE_AUTH', 'VOLUNTARY', 'ACTION'],
    ['DSA_DECISION', 'LEGAL', 'DECISION'],
  ]);
  const query = new URLSearchParams({ clock: 'GPSR_NOTICE', memberState: 'IE', from: deliveredAt });
  const counted = (await (await fetch(`${system().stack.url}/v1/deadlines?${query}`)).json()) as { dueAt: string };
  expect(clocks[0]?.dueAt).toBe(counted.dueAt);
  expect(dueAt).toBe(clocks[1]?.dueAt);
  const [delivered] = told(await inboxOf(system(), 'bazaar'), 'ItemDelivered');
  expect(delivered?.deliveredAt).toBe(deliveredAt);
  expect(delivered?.clocks).toEqual(clocks.map(({ source: _, limit: __, counted: ___, ...clock }) => clock));
  expect(clocks[0]).toMatchObject({
    limit: { n: 3, unit: 'WORKING_DAYS' },
    counted: {
      timeZone: 'Europe/Dublin',
      eventDay: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Dublin' }).format(new Date(deliveredAt)),
    },
  });
});

test('what is possible from here depends on who asks', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', notice()));
  const possible = async (name: string) => (await itemOf(system().as(name), id)).possible;
  expect(await possible('amber')).toEqual(
    expect.arrayContaining(['RECEIPT_CONFIRMED', 'REVIEW_STARTED', 'DECIDED', 'ENDED_BY_SELLER']),
  );
  expect(await possible('amber')).not.toContain('WITHDRAWN');
  expect(await possible('de-bnetza')).toContain('WITHDRAWN');
  expect(await possible('de-bnetza')).not.toContain('DECIDED');
  const refused = await reportByApi(system(), 'amber', id, measure());
  expect(refused).toMatchObject({
    status: 409,
    body: { code: 'ILLEGAL_TRANSITION', state: 'DELIVERED', refused: 'ACTION_IMPLEMENTED' },
  });
  expect(refused.body['possible']).toEqual(await possible('amber'));
});

test('a notice shows its submitter the state of each of its items, and its marketplaces nothing', async () => {
  const { id, items } = await send(
    system(),
    'de-bnetza',
    notice({
      items: [{ url: 'https://www.amber.example/item/300001' }, { url: 'https://www.cedar.example/item/300001' }],
    }),
  );
  const [first] = items;
  await reportByApi(system(), 'amber', first?.id ?? '', decision({ outcome: 'DISPUTED', reason: 'It is genuine' }));
  await system().settle();
  const shown = await system().as('de-bnetza').ask<{ items: object[] }>('GET', `/v1/notices/${id}`);
  expect(shown.items).toMatchObject([
    { id: items[0]?.id, state: 'DECIDED_DISPUTED', outcome: 'DISPUTED' },
    { id: items[1]?.id, state: 'DELIVERED', dueAt: expect.any(String) },
  ]);
  expect((await system().as('amber').call('GET', `/v1/notices/${id}`)).status).toBe(403);
  expect((await system().as('fr-dgccrf').call('GET', `/v1/notices/${id}`)).status).toBe(404);
  expect((await system().operator.call('GET', `/v1/notices/${id}`)).status).toBe(200);
});

test('a listing that its submitter notified before is linked, and its marketplace is not told', async () => {
  const again = { items: [{ url: 'https://www.amber.example/item/400001' }] };
  const first = soleItem(await send(system(), 'de-bnetza', notice(again)));
  const second = soleItem(await send(system(), 'de-bnetza', notice(again)));
  const others = soleItem(await send(system(), 'fr-dgccrf', notice(again)));
  expect((await itemOf(system().as('de-bnetza'), second)).duplicateOf).toBe(first);
  expect(await itemOf(system().as('fr-dgccrf'), others)).not.toHaveProperty('duplicateOf');
  const shown = await itemOf(system().as('amber'), second);
  expect(shown).not.toHaveProperty('duplicateOf');
  expect(typesOf(shown)).toEqual(['ITEM_DELIVERED']);
});
