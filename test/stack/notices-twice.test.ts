import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { listing, noticeBody } from '../builders/notices.ts';
import { inboxOf } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { reference, walk } from './support/work.ts';

const system = useSystem();
const contact = { name: 'Anna Bauer', email: 'anna.bauer@bnetza.example' };
const notice = (changes: Record<string, unknown> = {}) =>
  noticeBody('product_safety', { reference: reference(), ...changes });

const submit = (body: object, by = 'de-bnetza') =>
  system().as(by).call<NoticeReceipt & ProblemDocument>('POST', '/v1/notices', body);
type Row = { status: number; code?: string; result?: NoticeReceipt };
const submitAll = async (notices: readonly unknown[]) =>
  (await system().as('de-bnetza').ask<{ results: Row[] }>('POST', '/v1/notices/batch', { notices })).results;

/** Rows of personal data that are kept. */
async function parties(): Promise<string[]> {
  const { client, name } = system().cases;
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: name,
      FilterExpression: 'begins_with(pk, :party)',
      ExpressionAttributeValues: { ':party': { S: 'PARTY#' } },
    }),
  );
  return Items.map(({ pk }) => pk?.S ?? '');
}

test('the same notice again gets the very same answer, and reaches its marketplace once', async () => {
  const body = notice({ items: [listing(1), { url: 'https://www.nobody.example/1' }, listing(1)] });
  const first = await submit(body);
  await system().settle();
  expect(await submit(body)).toEqual(first);
  expect(await submit(Object.fromEntries(Object.entries(body).reverse()))).toEqual(first);
  expect(first.body.items.map(({ index, repeats }) => [index, repeats])).toEqual([
    [0, undefined],
    [2, 0],
  ]);
  await system().settle();
  expect(await inboxOf(system(), 'amber')).toHaveLength(1);
  expect((await walk(system().as('de-bnetza'), `notice=${first.body.id}`)).rows).toHaveLength(1);
});

test('another body under the same reference is refused, and what was sent first stands', async () => {
  const body = notice();
  const first = await submit(body);
  const other = await submit({ ...body, explanation: 'Something else' });
  expect(other).toMatchObject({
    status: 409,
    body: { code: 'REFERENCE_REUSED', faults: [{ pointer: '/reference', code: 'REFERENCE_REUSED' }] },
  });
  expect(await submit(body)).toEqual(first);
  expect(await submit(body, 'fr-dgccrf')).toMatchObject({ status: 201 });
});

test('personal data are kept once for a notice that is sent again, and not at all for one that is refused', async () => {
  const before = (await parties()).length;
  const body = notice({ contact, items: [{ ...listing(9), seller: { id: 'S-1', name: 'Erik Muster' } }] });
  await submit(body);
  await submit(body);
  await submitAll([body, body]);
  await submit({ ...body, explanation: 'Something else' });
  expect((await parties()).length - before).toBe(1);
});

test('the same notice twice in one batch is one notice, and another under its reference is refused there', async () => {
  const body = notice();
  const [first, second, other] = await submitAll([body, { ...body }, { ...body, explanation: 'Something else' }]);
  expect(first).toMatchObject({ status: 201 });
  expect(second?.result).toEqual(first?.result);
  expect(other).toMatchObject({ status: 409, code: 'REFERENCE_REUSED' });
});

test('a hundred at once of the same notice are one notice with one answer', async () => {
  const body = notice({ contact });
  const answers = await Promise.all(Array.from({ length: 100 }, () => submit(body)));
  expect(new Set(answers.map(({ body: answered }) => JSON.stringify(answered))).size).toBe(1);
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  await inboxOf(system(), 'amber');
  await system().settle();
  expect((await walk(system().as('de-bnetza'), `notice=${answers[0]?.body.id}`)).rows).toHaveLength(1);
});

test('a repeat is answered even where the notice would no longer be taken', async () => {
  const body = notice({ items: [listing(77, 'cedar')] });
  const first = await submit(body);
  const cedar = await system().operator.ask<{ organisation: object }>('GET', '/v1/organisations/cedar');
  await system().operator.ask('PUT', '/v1/organisations/cedar', {
    ...cedar.organisation,
    listings: { hosts: ['www.cedar.example'], patterns: ['/other/{digits}'], canonical: '/other/{id}' },
  });
  expect(await submit(body)).toEqual(first);
});

test('an alert that is brought in again is the same alert, and another one under its number is refused', async () => {
  const alert = {
    source: 'SAFETY_GATE',
    reference: 'SR/02417/26',
    hazards: ['CHOKING'],
    product: { name: 'Wooden rattle' },
    items: [listing(500)],
  };
  const bring = async (...alerts: object[]) =>
    (await system().as('de-bnetza').ask<{ results: Row[] }>('POST', '/v1/alerts', { alerts })).results;
  const [first] = await bring(alert);
  const [again, other] = await bring(alert, { ...alert, product: { name: 'Another' } });
  expect(first?.status).toBe(201);
  expect(again).toEqual({ ...first, index: 0 });
  expect(other).toMatchObject({ status: 409, code: 'REFERENCE_REUSED' });
});
