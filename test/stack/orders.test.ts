import { expect, test } from 'vitest';
import type { ProblemDocument } from '../../shared/errors.ts';
import type { Outcome } from '../../shared/vocabulary/life.ts';
import { listing, ORDER, orderBody, without } from '../builders/notices.ts';
import { decision, measure } from './support/acts.ts';
import { inboxOf, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { itemOf, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const order = (changes: Record<string, unknown> = {}) =>
  orderBody('product_safety', { reference: reference(), ...changes });

const submit = (by: string, body: object) => system().as(by).call<ProblemDocument>('POST', '/v1/notices', body);

test('an order reaches the marketplace with all its elements, and its clock stops at the act', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', order()));
  const [delivered] = told(await inboxOf(system(), 'amber'), 'ItemDelivered');
  expect(delivered).toMatchObject({ kind: 'ORDER', order: ORDER });
  const { clocks, order: shown } = await itemOf(system().as('amber'), id);
  expect(shown).toEqual(ORDER);
  expect(clocks[0]).toMatchObject({ clock: 'GPSR_ORDER', basis: 'LEGAL', stop: 'ACTION', status: 'FIXED' });
  await reportByApi(system(), 'amber', id, decision());
  expect((await itemOf(system().as('amber'), id)).clocks[0]).not.toHaveProperty('stoppedAt');
  await reportByApi(system(), 'amber', id, measure());
  expect((await itemOf(system().as('amber'), id)).clocks[0]).toHaveProperty('stoppedAt');
});

test.each<[Outcome, string, string | undefined]>([
  ['REMOVE', 'EFFECTED', 'LISTING_REMOVED'],
  ['DISABLE', 'EFFECTED', 'LISTING_DISABLED'],
  ['WARN', 'EFFECTED', 'WARNING_SHOWN'],
  ['PARTIAL', 'PARTLY_EFFECTED', 'LISTING_RESTRICTED'],
  ['NO_ACTION', 'NOT_EFFECTED', undefined],
])('an order answered by %s is %s', async (outcome, effect, taken) => {
  const id = soleItem(await send(system(), 'de-bnetza', order()));
  const decided = await reportByApi(system(), 'amber', id, decision({ outcome, reason: 'It is so' }));
  expect(decided.status).toBe(201);
  if (taken) expect((await reportByApi(system(), 'amber', id, measure({ measures: [taken] }))).status).toBe(201);
  expect((await itemOf(system().as('de-bnetza'), id)).orderEffect).toBe(effect);
});

test('a measure that does not carry out what was decided is refused', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', order()));
  await reportByApi(system(), 'amber', id, decision({ outcome: 'REMOVE' }));
  expect(await reportByApi(system(), 'amber', id, measure({ measures: ['SELLER_WARNED'] }))).toMatchObject({
    status: 400,
    body: { faults: [{ pointer: '/measures', code: 'INVALID_INPUT' }] },
  });
});

test.each([
  ['legalBasis', 'a.i'],
  ['reasons', 'a.ii'],
  ['issuingAuthority', 'a.iii'],
  ['redress', 'a.v'],
  ['informAuthority', 'a.vi'],
  ['territorialScope', 'b'],
  ['language', 'c'],
  ['document', 'document'],
])('an order without %s is refused by the point of the law: %s', async (field, point) => {
  expect(await submit('de-bnetza', order({ order: without(ORDER as never, field) }))).toMatchObject({
    status: 422,
    body: {
      code: 'ORDER_INCOMPLETE',
      faults: [{ pointer: `/order/${field}`, code: `ORDER_INCOMPLETE:${point}` }],
    },
  });
});

test('only an authority orders, and only what it is competent for', async () => {
  expect(await submit('brand-owner', order())).toMatchObject({ status: 422, body: { code: 'ORDER_NOT_ALLOWED' } });
  expect(await submit('de-bnetza', without(order(), 'order'))).toMatchObject({
    status: 422,
    body: { faults: [{ pointer: '/order', code: 'ORDER_INCOMPLETE:a' }] },
  });
});

test('a person in a web page gets items without a queue, and answers them as a machine does', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', order({ items: [listing(1, 'nook')] })));
  const item = await itemOf(system().as('nook'), id);
  expect(item.timeline[0]?.data).toMatchObject({ via: 'CONSOLE' });
  expect(item.clocks[0]).toMatchObject({ clock: 'GPSR_ORDER', basis: 'LEGAL' });
  expect((await reportByApi(system(), 'nook', id, decision())).status).toBe(201);
});

test('a marketplace that is not connected is followed from the day it received the order, which must be proven', async () => {
  const receivedAt = new Date(Date.now() - 3 * 24 * 3_600_000).toISOString();
  const delivered = { ...listing(1, 'dune'), external: { receivedAt, proof: 'Return receipt 4711' } };
  const id = soleItem(await send(system(), 'de-bnetza', order({ items: [delivered] })));
  const item = await itemOf(system().as('de-bnetza'), id);
  expect(item).toMatchObject({ deliveredAt: receivedAt });
  expect(item.timeline[0]).toMatchObject({ occurredAt: receivedAt, data: { via: 'EXTERNAL' } });
  expect(Date.parse(item.timeline[0]?.recordedAt ?? '')).toBeGreaterThan(Date.parse(receivedAt));
  const unproven = [listing(2, 'dune'), { ...listing(3), external: delivered.external }];
  const refused = await submit('de-bnetza', order({ items: unproven }));
  expect(refused.body.faults?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/items/0/external', 'NO_DELIVERY_PROOF'],
    ['/items/1/external', 'INVALID_INPUT'],
  ]);
});

test.each([
  ['in the future', 24 * 3_600_000],
  ['more than a year ago', -367 * 24 * 3_600_000],
])('a delivery %s proves nothing', async (_, offset) => {
  const external = { receivedAt: new Date(Date.now() + offset).toISOString(), proof: 'Return receipt' };
  const refused = await submit('de-bnetza', order({ items: [{ ...listing(4, 'dune'), external }] }));
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'NO_GOOD_ITEM', faults: [{ pointer: '/items/0/external/receivedAt', code: 'TIME_NOT_PLAUSIBLE' }] },
  });
});
