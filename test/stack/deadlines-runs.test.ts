import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { sweep } from '../../shared/flows/sweep.ts';
import { readCursor, writeCursor } from '../../shared/store/due.ts';
import { UnfinishedError } from '../../shared/store/passing.ts';
import { openTable } from '../../shared/store/table.ts';
import { noticeBody, orderBody } from '../builders/notices.ts';
import { afflict } from '../store/support/faults.ts';
import { decision, measure } from './support/acts.ts';
import { hushed, spoil } from './support/broken.ts';
import { inboxOf, told } from './support/mail.ts';
import { sweptLines } from './support/swept.ts';
import { useSystem } from './support/system.ts';
import { after, DAY, HOUR, setDate, sweepAt, useDate } from './support/time.ts';
import { freshListing, reference, reportByApi, send } from './support/work.ts';

/** Monday 1 June 2026, 10:00 in Luxembourg: an order is due when 3 June ends, a notice when 4 June does. */
const T0 = '2026-06-01T08:00:00.000Z';
const [HALF_OF_ORDER, FOUR_FIFTHS] = [after(T0, 31 * HOUR), after(T0, 49.6 * HOUR)];
const ORDER_DUE = '2026-06-03T22:00:00.000Z';
useDate(T0);
const system = useSystem();

/** The same Monday, so many weeks later: each test has its own, and nothing is due between them. */
const weeks = (at: string, count: number) => after(at, count * 7 * DAY);
const work = () => openTable(system().stack.tables.work);
async function deliver(week: number, items: readonly object[], body = orderBody): Promise<string[]> {
  setDate(weeks(T0, week));
  await writeCursor(work(), weeks(T0, week));
  const sent = await send(system(), 'de-bnetza', body('product_safety', { reference: reference(), items }));
  return sent.items.map(({ id }) => id);
}
const linesOf = async (id: string) => (await sweptLines(system(), id)).map(({ line }) => line);
const allLinesOf = (ids: readonly string[]) => Promise.all(ids.map(linesOf));
const ALL = ['50% GPSR_ORDER', '80% GPSR_ORDER', 'DEADLINE_BREACHED GPSR_ORDER'];

const UNHURRIED = { remainingMilliseconds: () => Number.POSITIVE_INFINITY };
/** Calls at which a sweep is killed: among the 32 that look for what is due, and between what is read and written after them. */
const KILLED_AT = [20, 40, 63, 63, 64, 80, 63];
const killed = () => Object.assign(new Error('The process was killed'), { $metadata: {} });
const runScheduled = () => system().stack.runSchedule('every-minute');

test('a sweep that comes late records everything that was due, in its order and with the time it was due', async () => {
  const [id = ''] = await deliver(0, [freshListing()]);
  await inboxOf(system(), 'amber');
  const late = after(ORDER_DUE, 3 * HOUR);
  await sweepAt(system(), late);
  expect(await sweptLines(system(), id)).toEqual([
    { line: ALL[0], occurredAt: HALF_OF_ORDER, recordedAt: late },
    { line: ALL[1], occurredAt: FOUR_FIFTHS, recordedAt: late },
    { line: ALL[2], occurredAt: ORDER_DUE, recordedAt: late },
  ]);
  expect(told(await inboxOf(system(), 'amber'), 'Reminder').map(({ percent }) => percent)).toEqual([50, 80, 100]);
});

test('what was done after the deadline and before a late sweep has missed it all the same, and is reminded of no more', async () => {
  const [id = ''] = await deliver(1, [freshListing()]);
  setDate(weeks(after(ORDER_DUE, 1), 1));
  const claimed = weeks(HALF_OF_ORDER, 1);
  await reportByApi(system(), 'amber', id, decision({ occurredAt: claimed }));
  await reportByApi(system(), 'amber', id, measure({ occurredAt: claimed }));
  await sweepAt(system(), weeks(after(ORDER_DUE, 2), 1));
  expect(await linesOf(id)).toEqual([ALL[2]]);
});

/** Orders of which the whole time is over when they are entered: a marketplace that is not connected received them by post. */
async function deliverLate(week: number, count = 30): Promise<string[]> {
  const external = { receivedAt: weeks(T0, week - 1), proof: 'Return receipt' };
  return deliver(
    week,
    Array.from({ length: count }, () => ({ ...freshListing('dune'), external })),
  );
}

test('sweeps that run at the same time, and again, record each once', async () => {
  const ids = await deliverLate(2, process.env['LONG'] ? 300 : 30);
  await Promise.all([runScheduled(), runScheduled(), runScheduled()]);
  await sweepAt(system(), weeks(after(T0, 1), 2));
  expect(await allLinesOf(ids)).toEqual(ids.map(() => ALL));
}, 120_000);

test('a sweep that is killed anywhere is made good by the next one', async () => {
  const ids = await deliverLate(3);
  const recorded: number[] = [];
  for (const [index, last] of KILLED_AT.entries()) {
    const fate = (number: number) => (number < last ? 'GOES' : number === last && index % 2 === 0 ? 'LOST' : 'FAILS');
    const client = afflict(new DynamoDBClient({}), ({ number }) => fate(number), killed);
    const cases = { client, name: system().cases.name };
    await expect(sweep({ cases, work: work(), ...UNHURRIED }, new Date())).rejects.toThrow('killed');
    recorded.push((await allLinesOf(ids)).flat().length);
  }
  expect(recorded).toEqual([...recorded].sort((a, b) => a - b));
  expect(new Set(recorded).size).toBeGreaterThan(3);
  await sweepAt(system(), weeks(after(T0, 1), 3));
  expect(await allLinesOf(ids)).toEqual(ids.map(() => ALL));
});

test('a sweep that runs out of time stops in good time, and the next one goes on where it stopped', async () => {
  const [orders, notices] = [
    await deliver(5, [freshListing(), freshListing()]),
    await deliver(5, [freshListing(), freshListing()], noticeBody),
  ];
  setDate(weeks(after(T0, 5 * DAY), 5));
  let looks = 0;
  const remainingMilliseconds = () => {
    looks += 1;
    return looks < 35 ? 50_000 : 4_000;
  };
  const cut = sweep({ cases: system().cases, work: work(), remainingMilliseconds }, new Date());
  await expect(cut).rejects.toThrow(UnfinishedError);
  expect(await allLinesOf(orders)).toEqual(orders.map(() => ALL));
  expect(await allLinesOf(notices)).toEqual([[], []]);
  expect(await readCursor(work())).toBe(weeks(after(T0, 32 * HOUR), 5));
  await sweepAt(system(), weeks(after(T0, 5 * DAY), 5));
  const last = (await allLinesOf(notices)).map((lines) => lines.at(-1));
  expect(last).toEqual(notices.map(() => 'DEADLINE_BREACHED GPSR_NOTICE'));
});

test('an item that cannot be read is alarmed, and holds up the deadlines of no other', async () => {
  const [broken = '', ...others] = await deliverLate(6);
  const mend = await spoil(system(), broken);
  const alarms = hushed();
  await sweepAt(system(), weeks(after(T0, 1), 6));
  alarms.expectAlarms(`sweep: item ${broken}`);
  expect(await allLinesOf(others)).toEqual(others.map(() => ALL));
  await mend();
  await sweepAt(system(), weeks(after(T0, 2), 6));
  expect(await linesOf(broken)).toEqual(ALL);
});
