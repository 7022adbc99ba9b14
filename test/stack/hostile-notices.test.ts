import { describe, expect, test } from 'vitest';
import type { ActionReceipt } from '../../shared/contracts/action.ts';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { listing, noticeBody, orderBody } from '../builders/notices.ts';
import { answer, check, decision, measure, notifierInformed, question, review, withdrawal } from './support/acts.ts';
import { inboxOf, takeAll, told } from './support/mail.ts';
import { callRaw, inShort } from './support/raw.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const notice = (changes: object = {}) => noticeBody('product_safety', { reference: reference(), ...changes });
const delivered = async () => soleItem(await send(system(), 'de-bnetza', notice({ items: [freshListing()] })));
const submit = (body: object, path = '/v1/notices') =>
  callRaw(system(), 'de-bnetza', path, { body: JSON.stringify(body) });

const BAD_ADDRESSES: readonly (readonly [address: string, code: string])[] = [
  ['javascript:alert(1)', 'NO_URL'],
  ['JavaScript://www.amber.example/item/100001%0aalert(1)', 'NO_URL'],
  ['file:///etc/passwd', 'NO_URL'],
  ['data:text/html,<script>alert(1)</script>', 'NO_URL'],
  ['ftp://www.amber.example/item/100001', 'NO_URL'],
  ['//www.amber.example/item/100001', 'NO_URL'],
  ['https://user:secret@www.amber.example/item/100001', 'NO_URL'],
  ['https://www.amber.example@evil.example/item/100001', 'NO_URL'],
  ['https://www.amber.example:8443/item/100001', 'NO_URL'],
  ['https://www.amber.example\\@evil.example/item/100001', 'NO_URL'],
  ['https://www.amber.example/item/\u200b100001', 'NO_URL'],
  ['https://www.amber.example/item/\n100001', 'NO_URL'],
  ['https://', 'NO_URL'],
  ['', 'NO_URL'],
  [`https://www.amber.example/item/${'1'.repeat(2000)}`, 'NO_URL'],
  ['https://www.аmber.example/item/100001', 'UNKNOWN_MARKETPLACE'],
  ['https://www.xn--mber-43d.example/item/100001', 'UNKNOWN_MARKETPLACE'],
  ['https://127.0.0.1/item/100001', 'UNKNOWN_MARKETPLACE'],
  ['https://[::1]/item/100001', 'UNKNOWN_MARKETPLACE'],
  ['https://www.amber.example.evil.example/item/100001', 'UNKNOWN_MARKETPLACE'],
  ['https://seller.amber.example/item/100001', 'WRONG_PLATFORM'],
  ['https://www.amber.example/search?q=rattle', 'URL_NOT_ITEM'],
  ['https://www.amber.example/item/', 'URL_NOT_ITEM'],
  ['https://www.amber.example/item/100001/%2e%2e', 'URL_NOT_ITEM'],
];

describe('amid listings that cannot be', () => {
  test('every good one is taken, and each of the others is named by its fault', async () => {
    const items = [...BAD_ADDRESSES.map(([url]) => ({ url })), freshListing(), 7, null, ['https://'], { uri: '' }];
    const { items: taken, rejected } = await send(system(), 'de-bnetza', notice({ items }));
    expect(taken.map(({ index }) => index)).toEqual([BAD_ADDRESSES.length]);
    const bad = rejected.slice(0, BAD_ADDRESSES.length);
    expect(bad.map(({ index, faults }) => [index, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)])).toEqual(
      BAD_ADDRESSES.map(([, code], index) => [index, `/url ${code}`]),
    );
    expect(rejected).toHaveLength(BAD_ADDRESSES.length + 4);
    expect((await inboxOf(system(), 'amber')).map(({ data }) => data.itemId)).toEqual(taken.map(({ id }) => id));
  });

  test('of those without number or with faults without number the answer still fits', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`field${n}`, n]));
    const items = [freshListing(), ...Array.from({ length: 999 }, () => many)];
    const sent = await submit(notice({ items }));
    const { items: taken, rejected } = sent.body as unknown as NoticeReceipt;
    expect([sent.status, taken.length, rejected.length]).toEqual([201, 1, 999]);
    const rows = Array.from({ length: 1000 }, (_, n) =>
      n === 500 ? notice({ items: [freshListing()] }) : { ...many, sector: 'food' },
    );
    const batch = await submit({ notices: rows }, '/v1/notices/batch');
    const results = batch.body['results'] as { status: number; faults?: object[] }[];
    expect(results.map(({ status }) => status)).toEqual(rows.map((_, n) => (n === 500 ? 201 : 400)));
    expect(results[0]?.faults?.length).toBe(10);
    expect((await submit(notice({ items: Array(1000).fill(many) }))).body.faults).toHaveLength(100);
  });

  test.each([
    ['a name of 4 MB', `{"${'/'.repeat(4_000_000)}":1}`],
    [
      'a name that stands twice, many times, below one of 4 MB',
      `{"${'k'.repeat(4_000_000)}":{${'"a":1,'.repeat(20)}"a":1}}`,
    ],
  ])('%s is pointed at as far as it can be', async (_, body) => {
    const sent = await callRaw(system(), 'de-bnetza', '/v1/notices', { body });
    expect(sent.status).toBe(400);
    expect(sent.bytes).toBeLessThan(20_000);
    expect(sent.body.faults?.every(({ pointer }) => pointer.length <= 200)).toBe(true);
  });

  test('personal data that no row can hold are refused with the limit, and nothing of the notice is kept', async () => {
    const seller = { id: 'S'.repeat(120), name: 'é'.repeat(200), type: 'TRADER' };
    const items = Array.from({ length: 1000 }, (_, n) => ({ ...listing(n), seller }));
    const body = notice({ items });
    const sent = await submit(body);
    expect([inShort(sent.body), sent.body.title]).toEqual(['413 TOO_LARGE', expect.stringContaining('350 KB')]);
    expect((await submit({ ...body, items: items.slice(0, 100) })).status).toBe(201);
  });
});

test('a character that queues do not carry reaches the marketplace all the same', async () => {
  await system().settle();
  await inboxOf(system(), 'amber');
  const explanation = 'Before \uffff and \ufffe after 😀';
  await send(system(), 'de-bnetza', notice({ explanation, items: [freshListing()] }));
  expect(told(await inboxOf(system(), 'amber'), 'ItemDelivered')).toMatchObject([{ explanation }]);
  expect(await takeAll(system(), 'records-dead')).toEqual([]);
});

describe('an action id', () => {
  const reused = { status: 409, body: { code: 'REFERENCE_REUSED', faults: [{ pointer: '/actionId' }] } };

  test('that stands for one thing is refused for another, and nothing is lost in silence', async () => {
    const id = await delivered();
    const [authority, path] = [system().as('de-bnetza'), `/v1/items/${id}`];
    await reportByApi(system(), 'amber', id, review({ actionId: 'a' }));
    const asked = question({ actionId: 'b' });
    await reportByApi(system(), 'amber', id, asked);
    expect(await reportByApi(system(), 'amber', id, decision({ actionId: 'a' }))).toMatchObject(reused);
    expect(await reportByApi(system(), 'amber', id, { ...asked, question: 'Another?' })).toMatchObject(reused);
    expect((await post(authority, `${path}/information`, answer({ actionId: 'c' }))).status).toBe(201);
    expect(await post(authority, `${path}/information`, answer({ actionId: 'c', answer: 'No' }))).toMatchObject(reused);
    expect((await post(authority, `${path}/checks`, check('GONE', { actionId: 'd' }))).status).toBe(201);
    expect(await post(authority, `${path}/checks`, check('STILL_LIVE', { actionId: 'd' }))).toMatchObject(reused);
    expect((await post(authority, `${path}/withdrawal`, withdrawal({ actionId: 'e' }))).status).toBe(201);
    expect(await post(authority, `${path}/withdrawal`, withdrawal({ actionId: 'e', reason: 'Other' }))).toMatchObject(
      reused,
    );
    expect((await itemOf(authority, id)).version).toBe(6);
  });

  test('is the choice of one organisation: the same id of another is something else', async () => {
    const id = await delivered();
    const checked = await post(
      system().as('de-bnetza'),
      `/v1/items/${id}/checks`,
      check('STILL_LIVE', { actionId: '1' }),
    );
    const decided = await reportByApi(system(), 'amber', id, decision({ actionId: '1' }));
    expect([checked.body.event, decided.body.event, decided.body.state]).toEqual([2, 3, 'DECIDED_REMOVE']);
  });
});

test('times that cannot be are refused each in its place, and the good actions among them are recorded', async () => {
  const id = await delivered();
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const actions = [
    review({ occurredAt: ago(-1) }),
    review({ occurredAt: ago(24) }),
    review({ occurredAt: '2026-02-30T10:00:00.000Z' }),
    review({ occurredAt: '2026-02-20' }),
    decision({ automatedDetection: 'yes', outcome: 'VANISH' }),
    decision(),
    measure({ occurredAt: ago(2) }),
    measure({ measures: [] }),
    { ...notifierInformed(), type: 'constructor' },
    null,
    notifierInformed(),
  ].map((action) => ({ itemId: id, action }));
  const { body } = await system()
    .as('amber')
    .call<{ results: (ProblemDocument & { result?: ActionReceipt })[] }>('POST', '/v1/actions/batch', { actions });
  expect(body.results.map((row) => (row.result ? `event ${row.result.event}` : inShort(row)))).toEqual([
    '422 TIME_NOT_PLAUSIBLE: /action/occurredAt TIME_NOT_PLAUSIBLE',
    '422 TIME_NOT_PLAUSIBLE: /action/occurredAt TIME_NOT_PLAUSIBLE',
    '400 INVALID_INPUT: /action/occurredAt INVALID_INPUT',
    '400 INVALID_INPUT: /action/occurredAt INVALID_INPUT',
    '400 INVALID_INPUT: /action/outcome INVALID_INPUT, /action/automatedDetection INVALID_INPUT',
    'event 2',
    '422 TIME_NOT_PLAUSIBLE: /action/occurredAt TIME_NOT_PLAUSIBLE',
    '400 INVALID_INPUT: /action/measures INVALID_INPUT',
    '400 INVALID_INPUT: /action/type INVALID_INPUT',
    '400 INVALID_INPUT: /action INVALID_INPUT',
    'event 3',
  ]);
});

test('days that are in no calendar are refused wherever a day is named', async () => {
  const [day, instant] = ['2026-02-30', '2026-02-30T00:00:00.000Z'];
  const { order } = orderBody() as { order: { document: object } };
  const document = { ...order.document, decidedOn: day };
  const sent = [
    orderBody('product_safety', { reference: reference(), order: { ...order, document } }),
    notice({ items: [{ ...freshListing(), firstSeenAt: instant }] }),
    notice({ items: [{ ...freshListing('dune'), external: { receivedAt: instant, proof: 'Letter' } }] }),
  ];
  expect(await Promise.all(sent.map(async (body) => inShort((await submit(body)).body)))).toEqual([
    '422 ORDER_INCOMPLETE: /order/document/decidedOn ORDER_INCOMPLETE:document',
    '422 NO_GOOD_ITEM: /items/0/firstSeenAt INVALID_INPUT',
    '422 NO_GOOD_ITEM: /items/0/external/receivedAt INVALID_INPUT',
  ]);
});
