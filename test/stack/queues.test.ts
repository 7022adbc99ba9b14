import { beforeAll, expect, test } from 'vitest';
import { type Action, type Message, takeSome } from '../../samples/consumer.ts';
import type { QueueHealth } from '../../shared/contracts/queue-health.ts';
import type { TestMessageView } from '../../shared/contracts/test-message.ts';
import { queueClient } from '../../shared/store/queues.ts';
import { noticeBody } from '../builders/notices.ts';
import { put, queueUrl, takeAll } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { freshListing, itemOf, reference, send } from './support/work.ts';
import { WORLD } from './support/world.ts';

const small = { ...WORLD['amber'], channel: 'console', name: 'Small' } as (typeof WORLD)['amber'];
const system = useSystem({
  world: {
    ...WORLD,
    small: { ...small, listings: { hosts: ['small.example'], patterns: ['/item/{digits}'], canonical: '/item/{id}' } },
  } as never,
});

const health = (as: string, of = as) => system().as(as).ask<QueueHealth>('GET', `/v1/organisations/${of}/queues`);
const askFor = (by: 'amber' | 'operator', of: string, body: object) => {
  const client = by === 'operator' ? system().operator : system().as(by);
  return client.call<TestMessageView & { code?: string }>('POST', `/v1/organisations/${of}/test-messages`, body);
};

/** The sample that engineers copy, at the queues of amber: it removes what it is sent. */
const seen: Message[] = [];
const done = new Set<string>();
const removal: readonly Action[] = [
  { type: 'DECIDED', outcome: 'REMOVE', ground: 'LAW' },
  { type: 'ACTION_IMPLEMENTED', measures: ['LISTING_REMOVED'] },
];
async function consume(): Promise<void> {
  const consumer = {
    queues: queueClient(),
    inbox: queueUrl(system(), 'inbox-amber'),
    actions: queueUrl(system(), 'actions-amber'),
    done,
    work: async (message: Message) => {
      seen.push(message);
      return message.type === 'ItemDelivered' ? removal : [];
    },
  };
  while ((await takeSome(consumer, 0)) > 0);
  await system().settle();
}

let id = '';
beforeAll(async () => {
  const body = noticeBody('product_safety', { reference: reference(), items: [freshListing()] });
  id = (await send(system(), 'de-bnetza', body)).items[0]?.id ?? '';
  await system().settle();
});

test('an engineer sees what lies on the queues, what is not answered yet, and what SQS does not tell', async () => {
  const before = await health('amber');
  expect(before).toMatchObject({
    channel: 'queue',
    inbox: { isThere: true, visible: 1, inFlight: 0, mostReceives: 5, leaseSeconds: 120 },
    actions: { isThere: true, visible: 0, mostReceives: 5 },
    notKnown: ['OLDEST_MESSAGE_AGE', 'DEAD_LETTERS_OF_ONE'],
    confirmations: { looked: 1, isAll: true, unconfirmed: 1 },
    refused: { count: 0 },
    tests: [],
  });
  expect(before.deadLetters).toBeUndefined();
  expect(before.confirmations.oldestUnconfirmedAt).toBe((await itemOf(system().as('amber'), id)).deliveredAt);
});

test('the sample consumer confirms, answers and does nothing twice; a test message reaches it and is no item', async () => {
  expect(await askFor('operator', 'amber', { actionId: 'first', note: 'Onboarding' })).toMatchObject({ status: 201 });
  await system().settle();
  expect((await health('amber')).inbox?.visible).toBe(2);
  await consume();
  const [delivered] = seen;
  await put(system(), 'inbox-amber', [JSON.stringify(delivered), JSON.stringify({ ...delivered, type: 'Unknown' })]);
  await consume();
  expect(seen.map(({ type }) => type)).toEqual(['ItemDelivered']);
  expect((await itemOf(system().as('amber'), id)).timeline.map(({ type }) => type)).toEqual([
    'ITEM_DELIVERED',
    'RECEIPT_CONFIRMED',
    'DECIDED',
    'ACTION_IMPLEMENTED',
  ]);
  const after = await health('amber');
  expect(after).toMatchObject({ inbox: { visible: 0 }, confirmations: { unconfirmed: 0 }, refused: { count: 0 } });
  expect(after.confirmations.lastReceiptAt).toBeDefined();
  expect(after.tests).toEqual([expect.objectContaining({ test: 'first', note: 'Onboarding' })]);
  expect(after.tests[0]?.receivedAt).toBeDefined();
  const counted = await rowsOf(system().views);
  const asked = await askFor('amber', 'amber', { actionId: 'second' });
  await system().settle();
  await consume();
  expect((await health('amber')).tests[0]?.receivedAt).toBeDefined();
  expect([asked.status, await rowsOf(system().views)]).toEqual([201, counted]);
});

test('an answer to a test that was never sent is refused on the inbox, and shown to the engineer', async () => {
  const answer = { specversion: '1.0', id: 'lost', type: 'TestReceived', data: { test: 'never' } };
  await put(system(), 'actions-amber', [JSON.stringify(answer)]);
  await system().settle();
  await consume();
  expect(seen.at(-1)).toMatchObject({ type: 'ActionRefused', data: { actionMessageId: 'lost', code: 'NOT_FOUND' } });
  const { refused } = await health('amber');
  expect(refused).toMatchObject({ count: 1, isAll: true, latest: [{ actionMessageId: 'lost', code: 'NOT_FOUND' }] });
});

test('the operator sees what is set aside of all; where a person answers there is no queue, and nothing to test', async () => {
  const operators = await system().operator.ask<QueueHealth>('GET', '/v1/organisations/amber/queues');
  expect(operators.deadLetters).toEqual({ inbox: 0, actions: 0 });
  expect(await health('small')).toMatchObject({ channel: 'console', notKnown: [], tests: [] });
  expect((await health('small')).inbox).toBeUndefined();
  expect(await askFor('operator', 'small', { actionId: 'x' })).toMatchObject({
    status: 409,
    body: { code: 'NO_QUEUE' },
  });
  expect(await takeAll(system(), 'records-dead')).toEqual([]);
});
