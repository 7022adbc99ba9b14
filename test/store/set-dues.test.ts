import { expect, test } from 'vitest';
import type { RunningClock } from '../../shared/contracts/delivery.ts';
import { RULE_VERSION } from '../../shared/domain/clock/table.ts';
import { originOf } from '../../shared/domain/life/chain.ts';
import { newHistory, type Sealed, seal } from '../../shared/domain/life/history.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import { setDues } from '../../shared/flows/set-dues.ts';
import { rowOfEvent } from '../../shared/store/events.ts';
import { insertMany } from '../../shared/store/insert.ts';
import type { ItemId } from '../../shared/vocabulary/ids.ts';
import { deliveries, type Setting } from '../builders/items.ts';
import { historyIn, ownSetting, seedOne } from './support/items.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const cases = await store.table('cases');
const AT = '2026-05-13T14:40:00.000Z';
const NOW = new Date('2026-05-20T09:00:00.000Z');

const pending = ({ clock, basis, stop, status }: RunningClock): RunningClock =>
  status === 'NO_STATUTORY_LIMIT' ? { clock, basis, stop, status } : { clock, basis, stop, status: 'PENDING_CALENDAR' };

/** An item that was delivered when no calendar of its year was loaded. */
async function seedPending(
  setting: Setting,
  ruleVersion = RULE_VERSION,
): Promise<{ itemId: ItemId; full: Sealed['event'] }> {
  const [delivered] = deliveries(setting) as [Sealed];
  const { event } = delivered;
  if (event.type !== 'ITEM_DELIVERED') throw new Error('A history begins with the delivery');
  const data = {
    ...event.data,
    clocks: event.data.clocks.map(pending),
    yardsticks: {},
    calendarVersion: 'PENDING',
    ruleVersion,
  };
  const draft: Draft = { type: 'ITEM_DELIVERED', occurredAt: AT, actor: event.actor, data };
  const origin = originOf({ id: event.data.noticeId, digest: 'none' }, event.itemId);
  await insertMany(cases, [rowOfEvent(seal(newHistory(event.itemId, origin), draft, new Date(AT)))]);
  return { itemId: event.itemId, full: event };
}

const SUBMITTED: [string, Partial<Setting>][] = [
  ['an order of an authority', { kind: 'ORDER' }],
  ['a notice of an authority', { sector: 'counterfeit' }],
  ['a notice of a flagger, who has another target', { sector: 'counterfeit', status: 'PLATFORM_TRUSTED' }],
  ['a notice of nobody with a status', { sector: 'wildlife', status: 'NO_STATUS' }],
];

test.each(SUBMITTED)('%s that waits for a calendar gets the due times it would have had, once', async (_, changes) => {
  const { itemId, full } = await seedPending(ownSetting({ at: AT, ...changes }));
  expect((await historyIn(cases, itemId)).facts?.clocks.some(({ dueAt }) => dueAt)).toBe(false);

  expect((await setDues(cases, NOW)).set).toBe(1);
  const { facts, events } = await historyIn(cases, itemId);
  const { clocks, yardsticks, calendarVersion } = full.data as Extract<typeof full, { type: 'ITEM_DELIVERED' }>['data'];
  expect(clocks.some(({ dueAt }) => dueAt)).toBe(true);
  expect(facts).toMatchObject({ clocks, yardsticks, calendarVersion, deliveredAt: AT });
  expect(events.map(({ type }) => type)).toEqual(['ITEM_DELIVERED', 'DUE_SET']);

  expect((await setDues(cases, NOW)).set).toBe(0);
});

test('an item of another version of the rules keeps waiting', async () => {
  const { itemId } = await seedPending(ownSetting({ at: AT, kind: 'ORDER' }), 'before');
  expect((await setDues(cases, NOW)).waiting).toBeGreaterThan(0);
  expect((await historyIn(cases, itemId)).events).toHaveLength(1);
});

test('what had its due time keeps it, and no event is added', async () => {
  const itemId = await seedOne(cases, { at: AT, kind: 'ORDER' });
  const before = await historyIn(cases, itemId);
  expect((await setDues(cases, NOW)).set).toBe(0);
  expect(await historyIn(cases, itemId)).toEqual(before);
});

test('an item of a year without a calendar goes on waiting', async () => {
  const itemId = await seedOne(cases, { at: '2028-03-01T10:00:00.000Z', kind: 'ORDER' });
  const { set } = await setDues(cases, new Date('2028-03-02T10:00:00.000Z'));
  const { facts, events } = await historyIn(cases, itemId);
  expect([set, events.length]).toEqual([0, 1]);
  expect(facts?.clocks.some(({ status }) => status === 'PENDING_CALENDAR')).toBe(true);
});
