import { beforeAll, expect, test } from 'vitest';
import { pathsOf, replaced } from '../builders/hostile.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, question, review } from './support/acts.ts';
import { actionMessage, inboxOf, put, takeAll, told } from './support/mail.ts';
import { HOSTILE_JSON } from './support/raw-values.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, reference, send } from './support/work.ts';

const system = useSystem();
const STRIDE = process.env['LONG'] ? 1 : 8;
const HERE = '@@here@@';

/** Items of amber, and one of bazaar at the end. */
let items: readonly string[];
let mine: string;
let theirs: string;
beforeAll(async () => {
  const listings = [...Array.from({ length: 12 }, () => freshListing()), freshListing('bazaar')];
  const body = noticeBody('product_safety', { reference: reference(), items: listings });
  items = (await send(system(), 'de-bnetza', body)).items.map(({ id }) => id);
  [mine = '', theirs = ''] = [items[0], items.at(-1)];
  for (const marketplace of ['amber', 'bazaar']) await inboxOf(system(), marketplace);
});

const message = (changes: object) => JSON.stringify({ ...JSON.parse(actionMessage(mine, review())), ...changes });
const LONG_NAME = '/'.repeat(240_000);
const soon = () => new Date(Date.now() + 24 * 3_600_000).toISOString();

/** What is no action, as it lies on the queue of amber, and what is answered. */
const GARBAGE: readonly (readonly [what: string, body: () => string, answer: string])[] = [
  ['no JSON', () => '<action/>', 'INVALID_JSON'],
  ['half a message', () => message({}).slice(0, 90), 'INVALID_JSON'],
  ['a list', () => '[]', 'INVALID_INPUT'],
  ['nothing', () => 'null', 'INVALID_INPUT'],
  ['10,000 levels', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'TOO_DEEP'],
  ['a key twice', () => message({}).replace('{', '{"type":"Other",'), 'DUPLICATE_KEY'],
  ['half a character', () => message({ id: 'half' }).replace('half', '\\ud800'), 'INVALID_JSON'],
  ['a prototype', () => message({}).replace('{', '{"__proto__":{"data":1},'), 'INVALID_INPUT'],
  ['another type', () => message({ type: 'ItemDelivered' }), 'INVALID_INPUT'],
  ['another version', () => message({ specversion: '9' }), 'INVALID_INPUT'],
  ['no data', () => message({ data: {} }), 'INVALID_INPUT'],
  ['an id without end', () => message({ id: 'i'.repeat(121) }), 'INVALID_INPUT'],
  ['an id of a field', () => message({ data: { itemId: 'ITEM#1', action: review() } }), 'INVALID_INPUT'],
  ['a name of 240 KB', () => message({ [LONG_NAME]: 1 }), 'INVALID_INPUT'],
  ['a value of 250 KB', () => message({ source: 's'.repeat(250_000) }), 'INVALID_INPUT'],
  ['an item of another', () => actionMessage(theirs, review(), 'theirs'), 'NOT_FOUND'],
  ['an item that is not there', () => actionMessage(crypto.randomUUID(), review(), 'nobodys'), 'NOT_FOUND'],
  ['a time to come', () => actionMessage(mine, question({ occurredAt: soon() }), 'early'), 'TIME_NOT_PLAUSIBLE'],
  [
    'a day that is none',
    () => actionMessage(mine, review({ occurredAt: '2026-02-30T00:00:00.000Z' })),
    'INVALID_INPUT',
  ],
  [
    'an id used for something else',
    () => actionMessage(mine, decision({ actionId: 'used' }), 'reuse'),
    'REFERENCE_REUSED',
  ],
];

test('among good actions whatever is no action is answered, each by itself, and every good one is recorded', async () => {
  const good = items.slice(0, 12).map((id) => actionMessage(id, review({ actionId: 'used' })));
  await put(system(), 'actions-amber', [good[0] ?? '']);
  await system().settle();
  for (const [, body] of GARBAGE) await put(system(), 'actions-amber', [body()]);
  await put(system(), 'actions-amber', good.slice(1));
  await system().settle();
  const answered = told(await inboxOf(system(), 'amber'), 'ActionRefused').map(({ code }) => code);
  expect(answered.sort()).toEqual(GARBAGE.map(([, , code]) => code).sort());
  for (const id of items.slice(0, 12)) {
    expect((await itemOf(system().as('amber'), id)).timeline.map(({ type }) => type)).toEqual([
      'ITEM_DELIVERED',
      'REVIEW_STARTED',
    ]);
  }
  expect((await itemOf(system().as('bazaar'), theirs)).version).toBe(1);
  for (const name of ['actions-dead', 'records-dead']) expect(await takeAll(system(), name)).toEqual([]);
});

test('a fault of an action is pointed at from the root of its message', async () => {
  const unlikely = [decision({ ground: undefined }), question({ occurredAt: soon() }), decision({ outcome: 'GONE' })];
  await put(
    system(),
    'actions-amber',
    unlikely.map((action, index) => actionMessage(mine, action, `unlikely-${index}`)),
  );
  await system().settle();
  const refused = told(await inboxOf(system(), 'amber'), 'ActionRefused');
  const places = refused.flatMap(({ faults = [] }) => faults.map(({ pointer }) => pointer));
  expect(places.sort()).toEqual(['/data/action/ground', '/data/action/occurredAt', '/data/action/outcome']);
});

test('a name that queues do not carry comes back in the answer as it was sent', async () => {
  const body = message({ id: 'odd', data: { itemId: theirs, action: review() } }).replace(
    'odd',
    '\\uffff\\ud83d\\ude00\\u0007',
  );
  await put(system(), 'actions-amber', [body]);
  await system().settle();
  const [refused] = told(await inboxOf(system(), 'amber'), 'ActionRefused');
  expect(refused).toMatchObject({ actionMessageId: '\uffff😀\u0007', code: 'NOT_FOUND' });
  expect(await takeAll(system(), 'records-dead')).toEqual([]);
});

test('a message with something hostile in the place of any part is recorded or answered, and none is lost', async () => {
  const listings = [freshListing()];
  const receipt = await send(
    system(),
    'de-bnetza',
    noticeBody('product_safety', { reference: reference(), items: listings }),
  );
  const id = receipt.items[0]?.id ?? '';
  await inboxOf(system(), 'amber');
  const paths = pathsOf(JSON.parse(actionMessage(id, review())));
  const bodies = paths.flatMap((path, place) =>
    HOSTILE_JSON.filter((_, index) => (index + place) % STRIDE === 0).map((value) =>
      JSON.stringify(replaced(JSON.parse(actionMessage(id, review())), path, HERE)).replace(`"${HERE}"`, () => value),
    ),
  );
  await put(system(), 'actions-amber', bodies);
  await system().settle();
  const answered = told(await inboxOf(system(), 'amber'), 'ActionRefused');
  const recorded = (await itemOf(system().as('amber'), id)).version - 1;
  expect(bodies.length).toBeGreaterThan(paths.length);
  expect(answered.length + recorded).toBe(bodies.length);
  for (const name of ['actions-dead', 'records-dead']) expect(await takeAll(system(), name)).toEqual([]);
});
