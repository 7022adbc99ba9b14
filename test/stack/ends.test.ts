import { expect, test } from 'vitest';
import type { Figure } from '../../shared/contracts/kpi.ts';
import { noticeBody } from '../builders/notices.ts';
import { check, decision, endedBySeller, measure, receipt, review, withdrawal } from './support/acts.ts';
import { inboxOf, reportByQueue, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const delivered = async (by = 'de-bnetza') =>
  soleItem(
    await send(
      system(),
      by,
      by === 'de-bnetza'
        ? noticeBody('product_safety', { reference: reference() })
        : noticeBody('counterfeit', { reference: reference() }),
    ),
  );
const removed = async (by = 'de-bnetza') => {
  const id = await delivered(by);
  for (const action of [receipt(), review(), decision(), measure()]) {
    expect((await reportByApi(system(), 'amber', id, action)).status).toBe(201);
  }
  return id;
};
const checks = (by: string, id: string, body: object) => post(system().as(by), `/v1/items/${id}/checks`, body);

test('a check by an authority verifies, and one by a flagger only corroborates', async () => {
  const [ours, theirs] = [await removed(), await removed('brand-owner')];
  expect((await checks('de-bnetza', ours, check('GONE'))).body.state).toBe('VERIFIED_REMOVED');
  expect((await checks('brand-owner', theirs, check('GONE'))).body.state).toBe('ACTION_IMPLEMENTED');
  const types = (await itemOf(system().as('brand-owner'), theirs)).timeline.map(({ type }) => type);
  expect(types.at(-1)).toBe('CORROBORATED');
  expect((await post(system().operator, `/v1/items/${theirs}/checks`, check('GONE'))).body.state).toBe(
    'VERIFIED_REMOVED',
  );
});

test('a listing that an authority finds live contradicts the claim, and the clock runs on', async () => {
  const id = await removed();
  expect((await checks('de-bnetza', id, check('STILL_LIVE'))).body.state).toBe('UNDER_REVIEW');
  const { clocks, outcome } = await itemOf(system().as('de-bnetza'), id);
  expect(clocks.find(({ clock }) => clock === 'GPSR_NOTICE')).toHaveProperty('stoppedAt');
  expect(outcome).toBe('REMOVE');
  await reportByApi(system(), 'amber', id, decision());
  await reportByApi(system(), 'amber', id, measure());
  expect((await checks('de-bnetza', id, check('GONE'))).body.state).toBe('VERIFIED_REMOVED');
});

test('a sighting by a flagger contradicts the claim without changing the state', async () => {
  const id = await removed('brand-owner');
  const later = new Date(Date.now() + 60_000).toISOString();
  expect((await checks('brand-owner', id, check('STILL_LIVE', { checkedAt: later }))).body.state).toBe(
    'ACTION_IMPLEMENTED',
  );
  const { clocks } = await itemOf(system().as('brand-owner'), id);
  expect(clocks.find(({ stop }) => stop === 'ACTION')).not.toHaveProperty('stoppedAt');
});

test('a check before the measure it verifies, or in the future, is not believed', async () => {
  const id = await removed();
  for (const checkedAt of ['2026-01-01T00:00:00.000Z', new Date(Date.now() + 3_600_000).toISOString()]) {
    expect(await checks('de-bnetza', id, check('GONE', { checkedAt }))).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: '/checkedAt', code: 'TIME_NOT_PLAUSIBLE' }] },
    });
  }
});

test('a withdrawal reaches the marketplace with its reason, and nothing can be decided afterwards', async () => {
  const id = await delivered();
  await inboxOf(system(), 'amber');
  const answered = await post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal({ reason: 'Wrong' }));
  expect(answered).toMatchObject({ status: 201, body: { state: 'WITHDRAWN' } });
  await system().settle();
  expect(told(await inboxOf(system(), 'amber'), 'ItemWithdrawn')).toMatchObject([{ itemId: id, reason: 'Wrong' }]);
  await reportByQueue(system(), 'amber', id, decision());
  await system().settle();
  expect(told(await inboxOf(system(), 'amber'), 'ActionRefused')).toMatchObject([
    { itemId: id, code: 'ILLEGAL_TRANSITION' },
  ]);
  expect((await itemOf(system().as('amber'), id)).state).toBe('WITHDRAWN');
});

test('what is decided can no longer be withdrawn', async () => {
  const id = await removed();
  expect(await post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal())).toMatchObject({
    status: 409,
    body: { code: 'ILLEGAL_TRANSITION', state: 'ACTION_IMPLEMENTED' },
  });
});

test('a listing that its seller ended is an end of its own', async () => {
  const id = await delivered();
  expect((await reportByApi(system(), 'amber', id, endedBySeller())).body.state).toBe('ENDED_BY_SELLER');
  const { clocks, possible } = await itemOf(system().as('amber'), id);
  expect(clocks[0]).toHaveProperty('stoppedAt');
  expect(possible).not.toContain('DECIDED');
});

/** Items removed, and items notified, of this month. */
async function removals(): Promise<[removed: number, items: number]> {
  await system().settle();
  const month = new Date().toISOString().slice(0, 7);
  const { figures } = await system().as('amber').ask<{ figures: Figure[] }>('GET', `/v1/kpis?from=${month}&kpi=K8`);
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  const ofItems = figures.filter(({ part }) => part === figures[0]?.part);
  return [sum(ofItems.map(({ numerator }) => numerator)), sum(ofItems.map(({ denominator }) => denominator))];
}

test('a listing that was gone before the notice came counts as no removal of the marketplace', async () => {
  const [removedBefore, itemsBefore] = await removals();
  const id = await delivered();
  const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString();
  await reportByApi(system(), 'amber', id, decision({ outcome: 'ALREADY_REMOVED' }));
  expect((await reportByApi(system(), 'amber', id, measure({ occurredAt: yesterday }))).status).toBe(201);
  expect(await removals()).toEqual([removedBefore, itemsBefore + 1]);
  await removed();
  expect(await removals()).toEqual([removedBefore + 1, itemsBefore + 2]);
});

test('reported times lie between delivery and now', async () => {
  const id = await delivered();
  for (const occurredAt of ['2026-01-01T00:00:00.000Z', new Date(Date.now() + 3_600_000).toISOString()]) {
    expect(await reportByApi(system(), 'amber', id, review({ occurredAt }))).toMatchObject({
      status: 422,
      body: { code: 'TIME_NOT_PLAUSIBLE', faults: [{ pointer: '/occurredAt' }] },
    });
  }
  const ahead = new Date(Date.now() + 4 * 60_000).toISOString();
  expect((await reportByApi(system(), 'amber', id, review({ occurredAt: ahead }))).status).toBe(201);
});
