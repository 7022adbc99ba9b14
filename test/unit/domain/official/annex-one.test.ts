import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../../../shared/domain/kpi/exact.ts';
import { figures } from '../../../../shared/domain/kpi/figures.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import {
  AMBER,
  annexOf,
  appealsOf,
  FLAGGED,
  fileNamed,
  ITEMS,
  itemOf,
  itemsOf,
  LATE,
  LAW,
  NOTICES,
  noticeBy,
  noticesOf,
  ORDERS,
  RECEIVED,
  rowOf,
  rowsOf,
  YEARS,
} from '../../../builders/official.ts';
import { handled } from '../../../builders/steps.ts';

describe('the size of a platform', () => {
  const small = { marketplace: { ...AMBER, sizeClass: 'SMALL' } } as const;
  const items = [itemOf(goOn(deliver(noticeBy('A', { status: 'DSA_TF' })), ...handled('2026-05-13T12:00:00.000Z')))];

  test('a small platform has no figures on trusted flaggers, complaint systems and suspensions: they do not apply', () => {
    expect(rowOf(noticesOf(items, small), 'TOTAL')).toMatchObject({
      [RECEIVED]: '1',
      [FLAGGED]: '',
      [LAW]: '1',
    });
    const [first, ...rest] = appealsOf(items, small).map((each) => each['Value']);
    expect([first, new Set(rest)]).toEqual(['0', new Set([''])]);
    expect(fileNamed(annexOf(items, small), 'notes.json')).toContain('Art. 15(2)');
  });

  test('a very large one has them all', () => {
    expect(rowOf(noticesOf(items), 'TOTAL')[FLAGGED]).toBe('1');
    expect(fileNamed(annexOf(items), 'notes.json')).not.toContain('exemption');
  });
});

describe('whatever happened', () => {
  const COUNTS = (of: Record<string, string>) => Object.keys(of).filter((column) => column.startsWith('Number'));
  const sum = (rows: Record<string, string>[], column: string) =>
    rows.reduce((total, each) => total + Number(each[column]), 0);
  const isCategory = (each: Record<string, string>) =>
    each['Category of illegal content']?.startsWith('STATEMENT_') ?? false;

  test('sub-categories add up to their category, categories to the total, and Member States to all orders', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        const files = annexOf(itemsOf(sealed), { period: YEARS });
        const orders = rowsOf(fileNamed(files, ORDERS));
        const scopes = Map.groupBy(orders, (each) => each['Scope']);
        for (const rows of [rowsOf(fileNamed(files, NOTICES)), ...scopes.values()]) {
          for (const column of COUNTS(rows[0] ?? {}))
            expect(sum(rows.filter(isCategory), column)).toBe(Number(rows[0]?.[column]));
          for (const column of COUNTS(rows[0] ?? {})) {
            const keywords = rows.filter((each) => each['Category of illegal content']?.startsWith('KEYWORD'));
            const without = rows.filter((each) => each['Category of illegal content']?.includes('NOT_SPECIFIED'));
            expect(sum(keywords, column) + sum(without, column)).toBe(Number(rows[0]?.[column]));
          }
        }
        const of = (scope: string) =>
          scopes.get(scope)?.[0]?.['Number of orders to act against illegal content received'];
        expect(
          sum(
            [...scopes].flatMap(([scope, rows]) => (scope === 'TOTAL' ? [] : rows.slice(0, 1))),
            'Number of orders to act against illegal content received',
          ),
        ).toBe(Number(of('TOTAL')));
      }),
      runs(6),
    );
  });

  test('the order in which items come does not change a byte', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        const items = itemsOf(sealed);
        const texts = (of: typeof items) =>
          annexOf(of, { period: YEARS }).map(({ name, chunks }) => [name, [...chunks()].join('')]);
        expect(texts(items.toReversed())).toEqual(texts(items));
      }),
      runs(5),
    );
  });

  test('notices, items and orders are those of the figures K1, K2 and K3, to the unit', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        const source = exactly(eventsOf(sealed), { marketplace: AMBER.id }, LATE, []);
        const known = figures(source, [], ['K1', 'K2', 'K3']);
        const figure = (kpi: string, kind: string, part: string) =>
          known
            .filter((each) => each.kpi === kpi && each.kind === kind && each.part === part)
            .reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
        const files = annexOf(itemsOf(sealed), { period: YEARS });
        const [notices, orders] = [NOTICES, ORDERS].map((name) => rowsOf(fileNamed(files, name))[0] ?? {});
        expect([notices?.[RECEIVED], notices?.[FLAGGED], notices?.[ITEMS]].map(Number)).toEqual([
          figure('K1', 'NOTICE', 'notices'),
          figure('K2', 'NOTICE', 'notices'),
          figure('K3', 'NOTICE', 'items'),
        ]);
        expect(Number(orders?.['Number of orders to act against illegal content received'])).toBe(
          figure('K1', 'ORDER', 'notices'),
        );
      }),
      runs(6),
    );
  });
});
