import { expect, test } from 'vitest';
import type { Figure } from '../../shared/contracts/kpi.ts';
import { writeCursor } from '../../shared/store/due.ts';
import { openTable } from '../../shared/store/table.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { DETAILS, noticeBody, orderBody } from '../builders/notices.ts';
import { receipt } from './support/acts.ts';
import { inboxOf } from './support/mail.ts';
import { sweptLines } from './support/swept.ts';
import { useSystem } from './support/system.ts';
import { after, DAY, HOUR, setDate, sweepAt, useDate } from './support/time.ts';
import { freshListing, itemOf, reference, reportByApi, send, soleItem } from './support/work.ts';

/** No calendar of 2024 is loaded. */
const IN_2024 = '2024-06-10T08:00:00.000Z';
const IN_2026 = '2026-06-01T08:00:00.000Z';
useDate(IN_2024);
const system = useSystem();

/** Everything until now was swept, and taken from the queue. */
async function begin(at: Instant): Promise<void> {
  setDate(at);
  await writeCursor(openTable(system().stack.tables.work), at);
  await inboxOf(system(), 'amber');
}
const deliver = async (body: typeof noticeBody, changes: object = {}) =>
  soleItem(
    await send(
      system(),
      'de-bnetza',
      body('product_safety', { reference: reference(), items: [freshListing()], ...changes }),
    ),
  );
const lines = async (id: string) => (await sweptLines(system(), id)).map(({ line }) => line);
const item = (id: string) => itemOf(system().as('de-bnetza'), id);
const excluded = { details: { ...DETAILS.product_safety, excludedFromGpsr: 'ANTIQUE' } };

test('an item whose deadline waits for a calendar is delivered, reminded of nothing, and counted as not yet due', async () => {
  await begin(IN_2024);
  const id = await deliver(noticeBody);
  const [clock] = (await item(id)).clocks;
  expect(clock).toMatchObject({ clock: 'GPSR_NOTICE', status: 'PENDING_CALENDAR' });
  expect(clock).not.toHaveProperty('dueAt');
  for (const days of [1, 5]) await sweepAt(system(), after(IN_2024, days * DAY));
  expect(await lines(id)).toEqual([]);
  const { figures } = await system().as('amber').ask<{ figures: Figure[] }>('GET', '/v1/kpis?from=2024-06&kpi=K17,K21');
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) expect(figure).toMatchObject({ denominator: 0, value: null, stillOpen: 1 });
});

test('where no number runs there is no reminder and nothing to miss, and the list does not call it overdue', async () => {
  await begin(IN_2026);
  const id = await deliver(noticeBody, excluded);
  expect((await item(id)).clocks).toMatchObject([{ clock: 'DSA_DECISION', status: 'NO_STATUTORY_LIMIT' }]);
  await sweepAt(system(), after(IN_2026, 6 * DAY));
  expect(await lines(id)).toEqual([]);
  expect(await item(id)).toMatchObject({ isOverdue: false, state: 'DELIVERED' });
});

test('what nobody answers is sent again on day 13 and 26 under its id, and T0 and what is due stay', async () => {
  const T0 = after(IN_2026, 28 * DAY);
  await begin(T0);
  const [silent, answered] = [await deliver(orderBody), await deliver(orderBody)];
  const [first] = await inboxOf(system(), 'amber');
  const before = await item(silent);
  await reportByApi(system(), 'amber', answered, receipt());
  await sweepAt(system(), after(T0, 3 * DAY));
  const sent: unknown[] = [];
  for (const days of [13, 26]) {
    await begin(after(T0, days * DAY - 1));
    await sweepAt(system(), after(T0, days * DAY - 1 / 60_000));
    expect(await inboxOf(system(), 'amber')).toEqual([]);
    await sweepAt(system(), after(T0, days * DAY));
    await sweepAt(system(), after(T0, days * DAY + HOUR));
    sent.push(...(await inboxOf(system(), 'amber')));
  }
  expect(first?.data.itemId).toBe(silent);
  expect(sent).toEqual([first, first]);
  const now = await item(silent);
  expect([now.deliveredAt, now.dueAt]).toEqual([before.deliveredAt, before.dueAt]);
  expect(now.clocks.map(({ dueAt }) => dueAt)).toEqual(before.clocks.map(({ dueAt }) => dueAt));
  expect((await lines(answered)).filter((line) => line === 'redelivered')).toEqual([]);
});
