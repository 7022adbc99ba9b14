import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { id } from '../../../builders/organisations.ts';
import { entry, registerFiguresOf } from '../../../builders/registers.ts';

const digest = (name: string): string => name.padStart(64, '0');
const on = (day: string): Instant => `${day}T08:00:00.000Z`;
const amber = { marketplace: id('amber') };

describe('monitoring rounds', () => {
  const ROUND = 'c0a4a8f0-3a77-8c1e-8f60-5f0d5b5b7a21';
  const until = on('2026-05-01');
  const round = entry('MONITORING_ROUND', `ROUNDS#${ROUND}`, {
    by: id('de-bnetza'),
    sector: 'food',
    from: on('2026-04-01'),
    until,
    observers: [id('owl')],
  });
  const look = (name: string, channel?: 'A' | 'B', isRemoved = false, content = name) =>
    entry('ROUND_CHECK', `ROUND-CHECKS#${ROUND}#owl#${digest(name)}`, {
      observer: id('owl'),
      ...amber,
      check: {
        reference: digest(name),
        checkedAt: on('2026-04-20'),
        result: channel ? 'INFRINGING' : 'FINE',
        ...(channel && { notified: { channel, at: on('2026-04-10'), content: digest(content) } }),
        ...(channel && { outcome: { isRemoved, ...(isRemoved && { at: on('2026-04-15') }) } }),
      },
    });
  const contents = (n: number) =>
    Array.from({ length: n }, (_, index) => [
      look(`a${index}`, 'A', true, `${index}`),
      look(`b${index}`, 'B', index % 2 === 0, `${index}`),
    ]).flat();

  test('K10 is the gap between channels over the same contents, and none from fewer than ten', () => {
    const [gap, a, b] = registerFiguresOf([round, ...contents(10)], { kpis: ['K10'] });
    expect([gap?.value, gap?.unit, gap?.source, a?.value, b?.value]).toEqual([
      50,
      'POINTS',
      'MONITORING_ROUND',
      1,
      0.5,
    ]);
    const few = registerFiguresOf([round, ...contents(9)], { kpis: ['K10'] });
    expect(few.map(({ value, numerator, isSmall }) => [value, numerator, isSmall])).toEqual(
      Array(3).fill([null, null, true]),
    );
  });

  test('K10 is not available without a round, nor before it is over', () => {
    expect(registerFiguresOf([])).toEqual([]);
    expect(registerFiguresOf([round, ...contents(10)], { asOf: on('2026-04-30') })).toEqual([]);
  });

  test('K23 is what was notified of what was looked at, what was fine included', () => {
    const looks = [look('x', 'A', true), look('fine-1'), look('fine-2'), look('fine-3')];
    const figures = registerFiguresOf([round, ...looks], { kpis: ['K23', 'CHECKED'] });
    expect(figures.map(({ kpi, part, numerator, denominator }) => [kpi, part, numerator, denominator])).toEqual([
      ['K23', 'notified', 1, 4],
      ['CHECKED', 'offers looked at', 4, null],
      ['CHECKED', 'infringing', 1, 4],
      ['CHECKED', 'suspect', 0, 4],
      ['CHECKED', 'fine', 3, 4],
    ]);
  });

  test('whoever takes part sees a round, others do not, and a marketplace learns of it elsewhere', () => {
    const entries = [round, ...contents(10)];
    expect(registerFiguresOf(entries, { scope: { submitter: id('owl') } }).length).toBeGreaterThan(0);
    expect(registerFiguresOf(entries, { scope: { submitter: id('lynx') } })).toEqual([]);
    expect(registerFiguresOf(entries, { scope: amber })).toEqual([]);
  });
});
