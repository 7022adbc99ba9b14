import { expect, test } from 'vitest';
import type { ActionReceipt } from '../../shared/contracts/action.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, measure, notifierInformed, receipt, review, withdrawal } from './support/acts.ts';
import { actionMessage, inboxOf, put, queueUrl, reportByQueue, takeAll, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const delivered = async () => {
  const id = soleItem(
    await send(
      system(),
      'de-bnetza',
      noticeBody('product_safety', { reference: reference(), items: [freshListing()] }),
    ),
  );
  await inboxOf(system(), 'amber');
  return id;
};
const typesOf = async (id: string) =>
  (await itemOf(system().as('de-bnetza'), id)).timeline.map(({ type }) => type).slice(1);
const byQueue = (id: string, ...actions: object[]) => reportByQueue(system(), 'amber', id, ...actions);

test('an action sent twice by the interface is one event, and the answer names it both times', async () => {
  const id = await delivered();
  const action = review();
  const first = await reportByApi(system(), 'amber', id, action);
  expect(await reportByApi(system(), 'amber', id, action)).toEqual(first);
  expect(await typesOf(id)).toEqual(['REVIEW_STARTED']);
});

test('an action sent again after the item has moved on is answered as the first time, whatever is legal now', async () => {
  const id = await delivered();
  const [started, decided] = [review(), decision()];
  const first = await reportByApi(system(), 'amber', id, started);
  await reportByApi(system(), 'amber', id, decided);
  await reportByApi(system(), 'amber', id, measure());
  const again = await reportByApi(system(), 'amber', id, started);
  expect(again).toMatchObject({ status: 201, body: { event: first.body.event, recordedAt: first.body.recordedAt } });
  expect((await reportByApi(system(), 'amber', id, decided)).body.event).toBe(3);
});

test('the same action by interface, by queue, and twice in one batch is one event', async () => {
  const id = await delivered();
  const action = review();
  await byQueue(id, action, action);
  await system().settle();
  const { results } = await system()
    .as('amber')
    .ask<{ results: { status: number; result?: ActionReceipt }[] }>('POST', '/v1/actions/batch', {
      actions: [
        { itemId: id, action },
        { itemId: id, action: decision() },
        { itemId: id, action },
        { itemId: 'none', action },
        { itemId: '00000000-0000-8000-8000-000000000000', action },
      ],
    });
  expect(results.map(({ status, result }) => [status, result?.event])).toEqual([
    [201, 2],
    [201, 3],
    [201, 2],
    [400, undefined],
    [404, undefined],
  ]);
  expect(await typesOf(id)).toEqual(['REVIEW_STARTED', 'DECIDED']);
  expect(await inboxOf(system(), 'amber')).toEqual([]);
});

test('a measure that overtakes its decision waits, and is recorded when the decision has come', async () => {
  const id = await delivered();
  await byQueue(
    id,
    measure({ occurredAt: new Date(Date.now() + 60_000).toISOString() }),
    notifierInformed(),
    decision(),
  );
  await system().settle();
  expect(await typesOf(id)).toEqual(expect.arrayContaining(['DECIDED', 'ACTION_IMPLEMENTED', 'NOTIFIER_INFORMED']));
  expect((await itemOf(system().as('amber'), id)).state).toBe('ACTION_IMPLEMENTED');
  expect(await inboxOf(system(), 'amber')).toEqual([]);
  expect(await takeAll(system(), 'actions-dead')).toEqual([]);
});

test('a receipt that comes late is recorded without taking the item back', async () => {
  const id = await delivered();
  const sent = receipt({ automatic: true });
  await reportByApi(system(), 'amber', id, decision());
  await byQueue(id, sent);
  await system().settle();
  const item = await itemOf(system().as('amber'), id);
  expect([item.state, item.timeline.at(-1)?.type]).toEqual(['DECIDED_REMOVE', 'RECEIPT_CONFIRMED']);
  await byQueue(id, receipt());
  await system().settle();
  expect(told(await inboxOf(system(), 'amber'), 'ActionRefused')).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
});

test('what can never become legal is answered on the inbox once, however often it is sent, and the queue goes on', async () => {
  const id = await delivered();
  await post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal());
  const good = await delivered();
  const late = review({ actionId: 'too-late' });
  const message = actionMessage(id, late, 'message-of-bazaar');
  await put(system(), 'actions-amber', [message, message, actionMessage(good, review())]);
  await system().settle();
  await put(system(), 'actions-amber', [message]);
  await system().settle();
  const refusals = told(await inboxOf(system(), 'amber'), 'ActionRefused');
  expect(refusals).toEqual([
    {
      actionMessageId: 'message-of-bazaar',
      itemId: id,
      actionId: 'too-late',
      code: 'ILLEGAL_TRANSITION',
      title: 'REVIEW_STARTED cannot follow WITHDRAWN',
    },
  ]);
  expect(await typesOf(good)).toEqual(['REVIEW_STARTED']);
});

test.each([
  ['that is no JSON', 'no json', 'INVALID_JSON'],
  ['with a key given twice', '{"id":"a","id":"b"}', 'DUPLICATE_KEY'],
  ['of another form', '{"specversion":"1.0","id":"m-1","type":"Other","data":{}}', 'INVALID_INPUT'],
  ['that is empty but for a space', ' ', 'INVALID_JSON'],
])('a message %s comes back as refused', async (_, body, code) => {
  await put(system(), 'actions-amber', [body]);
  await system().settle();
  expect(told(await inboxOf(system(), 'amber'), 'ActionRefused')).toMatchObject([
    { actionMessageId: expect.any(String), code },
  ]);
  expect(await takeAll(system(), 'actions-dead')).toEqual([]);
});

test('an item of another marketplace does not exist on this queue', async () => {
  const id = await delivered();
  await put(system(), 'actions-bazaar', [actionMessage(id, review())]);
  await system().settle();
  const [refused] = told(await inboxOf(system(), 'bazaar'), 'ActionRefused');
  expect(refused).toMatchObject({ code: 'NOT_FOUND' });
  expect(await typesOf(id)).toEqual([]);
});

test('every queue of a marketplace stands beside the others of its stage', () => {
  expect(queueUrl(system(), 'actions-amber')).toMatch(/\/dev-actions-amber$/);
});
