import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KPI_IDS, type KpiId } from '../../../../shared/contracts/kpi.ts';
import { PublicFigure } from '../../../../shared/contracts/public-figure.ts';
import { Engine } from '../../../../shared/domain/kpi/engine.ts';
import { figures } from '../../../../shared/domain/kpi/figures.ts';
import type { Counted } from '../../../../shared/domain/life/facts.ts';
import { publish, usualTables } from '../../../../shared/domain/publication/publish.ts';
import { RULES } from '../../../../shared/domain/publication/rules.ts';
import { attack, groupOf, leaks } from '../../../builders/attacker.ts';
import { type Drawn, drawItems, publicSource } from '../../../builders/public-cases.ts';

const KPIS: readonly KpiId[] = ['K3', 'K8', 'K9', 'K17', 'K26'];
const [FROM, TO] = ['2026-01', '2026-06'];
const tables = usualTables(FROM, TO);
const drawn = (how: Drawn, kpis = KPIS) => publish(publicSource(drawItems(how)), { kpis, tables });

/** As whoever withholds small numbers and thinks no further would publish. */
function naive(items: readonly Counted[]): PublicFigure[] {
  const by = ['sector', 'status', 'memberState'] as const;
  const asked = [
    { by: [], length: 'MONTH' } as const,
    ...[[], ...by.map((each) => [each])].map((each) => ({ by: each, length: 'RANGE' }) as const),
  ];
  return asked.flatMap(({ by: split, length }) => {
    const engine = new Engine({
      scope: 'ALL',
      asOf: '2027-06-30T00:00:00.000Z',
      by: split,
      period: { length, from: FROM, to: TO },
    });
    for (const item of items) engine.add(item);
    return figures(engine.source(), split, ['K3', 'K8', 'K9']).map(
      ({ month, period = month, ...figure }): PublicFigure => {
        const show = (value: number | null) => (value !== null && value < RULES.minimum ? null : value);
        const [numerator, denominator] = [show(figure.numerator), show(figure.denominator)];
        const isSmall = numerator === null || (denominator === null && figure.unit !== 'COUNT');
        return PublicFigure.parse({
          ...figure,
          period,
          numerator,
          denominator,
          suppressed: isSmall ? 'SMALL' : 'none',
        });
      },
    );
  });
}

test('whoever only withholds small numbers gives them away: the attack finds them by subtraction', () => {
  const rows = naive(drawItems({ items: 400 }));
  expect(leaks(rows, attack(rows), 1).length).toBeGreaterThan(0);
});

/** Rows by what they tell. */
const told = (rows: readonly PublicFigure[]) =>
  new Map(rows.map((row) => [`${groupOf(row)} ${row.kpi} ${row.part}`, row]));

describe('what is published one after the other', () => {
  const kpis: readonly KpiId[] = ['K3', 'K8', 'K9'];
  const months = [{ by: [], length: 'MONTH', from: FROM, to: TO } as const];
  const half = [
    { by: [], length: 'HALF_YEAR', from: FROM, to: TO },
    { by: ['sector'], length: 'HALF_YEAR', from: FROM, to: TO },
  ] as const;

  test('months first and the half-year later: the one does not give away what the other withholds', () => {
    const source = publicSource(drawItems({ items: 300, seed: 7 }));
    const first = publish(source, { kpis, tables: months });
    const later = publish(source, { kpis, tables: half, before: first.rows });
    const both = [...first.rows, ...later.rows];
    expect(later.exposed).toBe(0);
    expect(later.rows.some(({ suppressed }) => suppressed === 'none')).toBe(true);
    expect(leaks(both, attack(both), RULES.protectedWidth)).toEqual([]);
  });

  test('a breakdown in another file later: withheld is what the first file would give away by it', () => {
    const source = publicSource(drawItems({ items: 300, seed: 8 }));
    const whole = { length: 'RANGE', from: FROM, to: TO } as const;
    const first = publish(source, {
      kpis,
      tables: [
        { ...whole, by: [] },
        { ...whole, by: ['sector'] },
      ],
    });
    const later = publish(source, {
      kpis,
      tables: [
        { ...whole, by: [] },
        { ...whole, by: ['status'] },
      ],
      before: first.rows,
    });
    const both = [...first.rows, ...later.rows];
    expect([later.exposed, leaks(both, attack(both), RULES.protectedWidth)]).toEqual([0, []]);
  });

  test('a correction: what the first version withheld stays withheld, and neither version can be taken apart', () => {
    const items = drawItems({ items: 400, seed: 9 });
    const more = drawItems({ items: 12, seed: 10 }).map((item, n) => ({
      ...item,
      itemId: items[n]?.itemId ?? item.itemId,
    }));
    const first = publish(publicSource(items), { kpis, tables: usualTables(FROM, '2026-03') });
    const second = publish(publicSource([...more, ...items.slice(more.length)]), {
      kpis,
      tables: usualTables(FROM, '2026-03'),
      before: first.rows,
    });
    const before = told(first.rows);
    for (const [place, row] of told(second.rows)) {
      if (before.get(place)?.numerator === null) expect([place, row.numerator]).toEqual([place, null]);
      if (before.get(place)?.denominator === null) expect([place, row.denominator]).toEqual([place, null]);
    }
    expect([second.exposed, leaks(second.rows, attack(second.rows), RULES.protectedWidth)]).toEqual([0, []]);
  });
});

describe('what is published', () => {
  test('cannot be taken apart: no withheld number can be narrowed down further than the rules say', () => {
    const source = publicSource(drawItems({ items: 900, months: ['2026-01', '2026-02'] }));
    const { rows, exposed } = publish(source, { kpis: KPIS, tables: usualTables('2026-01', '2026-02') });
    expect(exposed).toBe(0);
    expect(rows.filter(({ suppressed }) => suppressed === 'COMPLEMENTARY').length).toBeGreaterThan(0);
    expect(rows.filter(({ suppressed }) => suppressed === 'none').length).toBeGreaterThan(50);
    expect(leaks(rows, attack(rows), RULES.protectedWidth)).toEqual([]);
  });

  test('is every figure that is a count, and never a number under ten, a small remainder or a nought instead of one', () => {
    const { rows, exposed } = drawn({ items: 300 }, [...KPI_IDS]);
    expect(exposed).toBe(0);
    for (const row of rows) {
      const shown = [row.numerator, row.denominator].filter((each) => each !== null);
      const rest = row.numerator !== null && row.denominator !== null ? [row.denominator - row.numerator] : [];
      expect([row, [...shown, ...rest].filter((each) => each < RULES.minimum)]).toEqual([row, []]);
      if (row.suppressed !== 'none') expect(row.value).toBeNull();
    }
  });

  test('tells nothing of trusted flaggers where none sent anything, and withholds nothing for them', () => {
    const items = drawItems({ items: 200 }).filter(({ status }) => status !== 'DSA_TF');
    const { rows, exposed } = publish(publicSource(items), {
      kpis: ['K2', 'K3'],
      tables: usualTables(FROM, '2026-03'),
    });
    expect(exposed).toBe(0);
    expect(rows.filter(({ suppressed }) => suppressed === 'none').length).toBeGreaterThan(0);
    expect(rows.filter(({ kpi, part }) => kpi === 'K2' || part === 'items by trusted flaggers')).toEqual([]);
  });

  test('is safe whatever the cases are', () => {
    const how = fc.record({ seed: fc.nat(1_000_000), items: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(how, (each) => {
        const small = { ...each, months: ['2026-01', '2026-02', '2026-03'] };
        const source = publicSource(drawItems(small));
        const { rows, exposed } = publish(source, { kpis: ['K3', 'K9'], tables: usualTables('2026-01', '2026-03') });
        expect([exposed, leaks(rows, attack(rows), RULES.protectedWidth)]).toEqual([0, []]);
      }),
      { numRuns: process.env['LONG'] ? 60 : 1 },
    );
  });
});
