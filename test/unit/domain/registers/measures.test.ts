import { describe, expect, test } from 'vitest';
import { cohorts } from '../../../../shared/domain/kpi/cohort.ts';
import { SellerLines } from '../../../../shared/domain/registers/seller-lines.ts';
import type { SellerEntry } from '../../../../shared/domain/sellers/entry.ts';
import type { SellerId } from '../../../../shared/vocabulary/sellers.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { id } from '../../../builders/organisations.ts';
import { entry, registerFiguresOf, shown } from '../../../builders/registers.ts';

const on = (day: string): Instant => `${day}T08:00:00.000Z`;
const amber = { marketplace: id('amber') };
const birch = { marketplace: id('birch') };

describe('measures that marketplaces reported', () => {
  const seller = (key: string, day: string, measure: string, n = 1, where = 'amber') =>
    entry(
      'SELLER_MEASURE',
      `SELLERMEASURES#${where}#${key}`,
      {
        seller: `${where}~${key}` as SellerId,
        measure: measure as never,
        takenAt: on(day),
        ...(measure !== 'LIFTED' && { basis: 'ILLEGAL_CONTENT' as const }),
      },
      { n },
    );
  const notifier = (day: string, cause: 'NOTICES' | 'COMPLAINTS') =>
    entry('NOTIFIER_MEASURE', 'FLAGGER#owl', {
      ...amber,
      measure: {
        kind: 'PROCESSING_SUSPENDED',
        cause: `MANIFESTLY_UNFOUNDED_${cause}`,
        takenAt: on(day),
        until: on('2026-12-01'),
      },
    });
  const entries = [
    seller('seller-key-1', '2026-03-02', 'WARNING'),
    seller('seller-key-1', '2026-03-09', 'SUSPENSION_TEMPORARY', 2),
    seller('seller-key-1', '2026-03-19', 'SUSPENSION_PERMANENT', 3),
    seller('seller-key-2', '2026-04-02', 'LISTING_RESTRICTION', 1, 'birch'),
    notifier('2026-03-30', 'NOTICES'),
  ];

  test('K29 has three numbers, each by itself', () => {
    expect(shown(registerFiguresOf(entries, { from: '2026-03', to: '2026-03' }), 'K29')).toEqual([
      ['sellers suspended for manifestly illegal content', '2026-03', 2],
      ['processing of notices suspended', '2026-03', 1],
      ['processing of complaints suspended', '2026-03', 0],
    ]);
    expect(registerFiguresOf(entries, { scope: { submitter: id('owl') } })).toEqual([]);
  });

  test('a seller who was restricted twice in a period is one seller', () => {
    const quarter = { from: '2026-03', to: '2026-04', cohortOf: cohorts('RANGE', '2026-03', '2026-04') } as const;
    const concerned = shown(registerFiguresOf(entries, quarter), 'SELLER_MEASURES').at(-1);
    expect(concerned).toEqual(['sellers restricted or suspended', '2026-03/2026-04', 2]);
    const own = shown(registerFiguresOf(entries, { ...quarter, scope: birch }), 'SELLER_MEASURES');
    expect(own.filter(([, , value]) => value !== 0).map(([part, , value]) => [part, value])).toEqual([
      ['LISTING_RESTRICTION', 1],
      ['sellers restricted or suspended', 1],
    ]);
  });
});

describe('K31: repeat sellers', () => {
  const lines = (sellers: Readonly<Record<string, readonly string[]>>, more: Partial<SellerEntry> = {}) => {
    const found = new SellerLines();
    for (const [sellerKey, days] of Object.entries(sellers))
      for (const day of days)
        found.add({
          ...amber,
          sellerKey,
          at: on(day),
          sector: 'food',
          ground: 'LAW',
          standing: 'STANDS',
          ...more,
        } as SellerEntry);
    return found;
  };
  const k31 = (sellers: SellerLines, more = {}) =>
    registerFiguresOf([], { kpis: ['K31'], sellers, ...more }).map(({ part, numerator, denominator }) => [
      part,
      numerator,
      denominator,
    ]);

  test('D12: three listings of one seller on one day are one event, on three days apart they make a repeat seller', () => {
    const sellers = lines({
      once: ['2026-05-13', '2026-05-13', '2026-05-13'],
      often: ['2026-03-01', '2026-04-01', '2026-05-01'],
    });
    expect(k31(sellers)).toEqual([
      ['substantiated items from repeat sellers', 3, 6],
      ['repeat sellers', 1, 2],
    ]);
  });

  test('only the 365 days before the end count, and neither terms alone nor what was taken back', () => {
    expect(k31(lines({ old: ['2025-01-01', '2025-02-01', '2025-06-30', '2026-06-01'] }))).toEqual([
      ['substantiated items from repeat sellers', 0, 1],
      ['repeat sellers', 0, 1],
    ]);
    const often = { often: ['2026-03-01', '2026-04-01', '2026-05-01'] };
    expect(k31(lines(often, { ground: 'TERMS' }))[1]).toEqual(['repeat sellers', 0, 1]);
    expect(k31(lines(often, { standing: 'REVERSED' }))).toEqual([]);
    expect(k31(lines(often), { scope: { submitter: id('owl') } })).toEqual([]);
  });
});
