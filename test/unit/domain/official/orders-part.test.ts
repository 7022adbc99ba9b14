import { describe, expect, test } from 'vitest';
import { linked } from '../../../builders/afterwards.ts';
import type { Setting } from '../../../builders/items.ts';
import { deliver, deliverAll, goOn } from '../../../builders/items.ts';
import { itemOf, NOTIFIED_AT, noticeBy, ordersOf, rowOf } from '../../../builders/official.ts';
import { handled, receipt } from '../../../builders/steps.ts';

describe('part 3: orders', () => {
  const order = (reference: string, changes: Partial<Setting> = {}) =>
    noticeBy(reference, { kind: 'ORDER', status: 'AUTHORITY', sector: 'product_safety', ...changes });
  const G = 'Number of orders to act against illegal content received';
  const INFORM = 'Median time to inform the authority of the receipt of the order to act against illegal content';
  const EFFECT = 'Median time to give effect to the order to act against illegal content';
  const within = (rows: Record<string, string>[], scope: string) =>
    rowOf(
      rows.filter((each) => each['Scope'] === scope),
      'TOTAL',
    );

  test('an order counts for the Member State of its authority and in the total', () => {
    const rows = ordersOf([deliver(order('A', { memberState: 'EL' })), deliver(order('B'))].map(itemOf));
    expect([within(rows, 'EL')[G], within(rows, 'DE')[G], within(rows, 'FR')[G], within(rows, 'TOTAL')[G]]).toEqual([
      '1',
      '1',
      '0',
      '2',
    ]);
  });

  test('an automatic receipt within the hour is zero, each order is informed of once, and effect is counted by item (D17)', () => {
    const automatic = goOn(
      deliver(order('A')),
      receipt('2026-05-13T10:40:00.000Z', { automatic: true }),
      ...handled('2026-05-13T13:00:00.000Z'),
    );
    const slow = deliverAll(order('B', { to: ['amber', 'amber'] })).map((history, index) =>
      goOn(history, receipt(`2026-05-13T1${2 + index}:00:00.000Z`)),
    );
    expect(within(ordersOf([itemOf(automatic)]), 'TOTAL')).toMatchObject({ [INFORM]: '0.00', [EFFECT]: '3.00' });
    expect(within(ordersOf([automatic, ...slow].map(itemOf)), 'TOTAL')).toMatchObject({
      [INFORM]: '1.00',
      [EFFECT]: '3.00',
    });
  });

  test('orders to provide information are blank, not zero', () => {
    for (const each of ordersOf([]).slice(0, 5)) {
      expect(each['Number of orders to provide information']).toBe('');
      expect(each['Contextual information on Number of orders to provide information']).toContain('blank, not zero');
    }
  });

  test('identical content that the platform found itself is no further order', () => {
    const found = goOn(deliver(order('A')), linked(NOTIFIED_AT, 'IDENTICAL_TO'));
    expect(within(ordersOf([itemOf(found)]), 'TOTAL')[G]).toBe('0');
  });
});
