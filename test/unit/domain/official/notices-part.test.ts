import { describe, expect, test } from 'vitest';
import { SECTORS, type Sector, sectors } from '../../../../shared/sectors/sectors.ts';
import { followedThrough } from '../../../builders/afterwards.ts';
import { deliver, deliverAll, goOn } from '../../../builders/items.ts';
import {
  AMBER,
  FLAGGED,
  ITEMS,
  itemOf,
  LAW,
  MEDIAN,
  noticeBy,
  noticesOf,
  RECEIVED,
  rowOf,
  TERMS,
} from '../../../builders/official.ts';
import { acted, decided, handled } from '../../../builders/steps.ts';

describe('part 4: notices', () => {
  test('a notice of ten addresses and one of one are two notices and eleven items (D1)', () => {
    const ten = deliverAll(noticeBy('A', { to: Array.from({ length: 10 }, () => 'amber') }));
    const rows = noticesOf([...ten, deliver(noticeBy('B'))].map(itemOf));
    expect(rowOf(rows, 'TOTAL')).toMatchObject({ [RECEIVED]: '2', [ITEMS]: '11' });
    expect(rowOf(rows, 'KEYWORD_TRADEMARK_INFRINGEMENT')).toMatchObject({ [RECEIVED]: '2' });
  });

  test('a notice to two marketplaces counts at each, and the items of the other do not', () => {
    const both = deliverAll(noticeBy('A', { to: ['amber', 'bazaar', 'bazaar'] })).map(itemOf);
    expect(rowOf(noticesOf(both), 'TOTAL')).toMatchObject({
      [RECEIVED]: '1',
      [ITEMS]: '1',
    });
    const there = { ...AMBER, id: 'bazaar' as typeof AMBER.id };
    expect(rowOf(noticesOf(both, { marketplace: there }), 'TOTAL')).toMatchObject({
      [RECEIVED]: '1',
      [ITEMS]: '2',
    });
  });

  test('the columns of trusted flaggers count those awarded by a coordinator, and nobody else (D11)', () => {
    const items = (['DSA_TF', 'PLATFORM_TRUSTED', 'NO_STATUS', 'AUTHORITY'] as const).map((status) =>
      itemOf(deliver(noticeBy(status, { status }))),
    );
    expect(rowOf(noticesOf(items), 'TOTAL')).toMatchObject({ [RECEIVED]: '4', [FLAGGED]: '1' });
  });

  test('the median is taken over what was acted on, in hours, rounded half up', () => {
    const actedAt = (reference: string, at: string) => goOn(deliver(noticeBy(reference)), ...handled(at));
    const one = [
      actedAt('A', '2026-05-13T11:00:00.000Z'),
      goOn(deliver(noticeBy('N')), decided('2026-05-13T10:01:00.000Z', 'NO_ACTION')),
    ];
    expect(rowOf(noticesOf(one.map(itemOf)), 'TOTAL')[MEDIAN]).toBe('1.00');
    const two = [...one, actedAt('B', '2026-05-13T10:40:00.000Z')];
    expect(rowOf(noticesOf(two.map(itemOf)), 'TOTAL')[MEDIAN]).toBe('0.83');
  });

  test('without any action the median is blank: it does not apply; counts are zero: they do', () => {
    expect(rowOf(noticesOf([]), 'TOTAL')).toMatchObject({
      [RECEIVED]: '0',
      [MEDIAN]: '',
      [LAW]: '0',
      [TERMS]: '0',
    });
  });

  test('actions are counted by the ground on which each was taken, also after a failed check', () => {
    const history = goOn(
      deliver(noticeBy('A')),
      decided('2026-05-13T11:00:00.000Z'),
      acted('2026-05-13T11:30:00.000Z'),
      followedThrough('2026-05-13T12:00:00.000Z', 'VERIFICATION_FAILED', {}),
      decided('2026-05-13T13:00:00.000Z', 'REMOVE', 'TERMS'),
      acted('2026-05-13T13:30:00.000Z'),
    );
    expect(rowOf(noticesOf([itemOf(history)]), 'TOTAL')).toMatchObject({ [LAW]: '1', [TERMS]: '1' });
  });

  test('what was gone before the notice came is received, and is no action upon it', () => {
    const gone = goOn(
      deliver(noticeBy('A')),
      decided('2026-05-13T11:00:00.000Z', 'ALREADY_REMOVED'),
      acted('2026-05-13T09:00:00.000Z', 'ALREADY_REMOVED', '2026-05-13T11:00:00.000Z'),
    );
    expect(rowOf(noticesOf([itemOf(gone)]), 'TOTAL')).toMatchObject({
      [RECEIVED]: '1',
      [LAW]: '0',
      [MEDIAN]: '',
    });
  });

  test('what the taxonomy has no word for stands beside KEYWORD_OTHER with its description, within its category', () => {
    const rows = noticesOf([itemOf(deliver(noticeBy('A', { sector: 'food', category: 'unsafe' })))]);
    expect(rowOf(rows, 'KEYWORD_OTHER', 'unsafe food')).toMatchObject({ [RECEIVED]: '1' });
    expect(rowOf(rows, 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS')).toMatchObject({ [RECEIVED]: '1' });
    expect(rowOf(rows, 'STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY')).toMatchObject({ [RECEIVED]: '0' });
  });

  test.each(
    SECTORS.flatMap((sector) => Object.keys(sectors[sector].categories).map((category) => [sector, category] as const)),
  )('a notice of %s.%s counts in one sub-category, its category and the total', (sector: Sector, category: string) => {
    const rows = noticesOf([itemOf(deliver(noticeBy('A', { sector, category })))]).filter(
      (each) => each[RECEIVED] === '1',
    );
    expect(rows.map((each) => each['Category of illegal content']?.split('_')[0])).toEqual([
      'TOTAL',
      'STATEMENT',
      'KEYWORD',
    ]);
  });

  test('an item of which the record is over counts where the category is not specified', () => {
    const { category: _, ...facts } = itemOf(deliver(noticeBy('A'))).facts;
    expect(rowOf(noticesOf([{ facts, events: [] }]), 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE')).toMatchObject({
      [RECEIVED]: '1',
    });
  });

  test('alerts, orders and what came in another period are not in it', () => {
    const items = [
      deliver(noticeBy('A', { kind: 'ALERT', sector: 'product_safety', category: 'unsafe' })),
      deliver(noticeBy('B', { kind: 'ORDER', status: 'AUTHORITY' })),
      deliver(noticeBy('C', { at: '2025-12-31T23:59:59.999Z' })),
    ];
    expect(rowOf(noticesOf(items.map(itemOf)), 'TOTAL')).toMatchObject({ [RECEIVED]: '0' });
  });

  test('every figure says that it knows the cases of Noticeboard only', () => {
    for (const each of noticesOf([]))
      for (const [column, text] of Object.entries(each))
        if (column.startsWith('Contextual')) expect(text).toContain('Noticeboard cases only');
  });
});
