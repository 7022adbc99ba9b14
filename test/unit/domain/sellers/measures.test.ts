import { describe, expect, test } from 'vitest';
import type { NewSellerMeasure } from '../../../../shared/contracts/seller-measure.ts';
import { knownListings } from '../../../../shared/domain/sellers/known-listings.ts';
import {
  checkMeasure,
  type Measured,
  standingAt,
  suspensionsByMonth,
  withWarnings,
} from '../../../../shared/domain/sellers/measures.ts';
import type { SellerId } from '../../../../shared/vocabulary/sellers.ts';
import { actionId } from '../../../builders/items.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const NOW = new Date(day(20));

const measured = (measure: Measured['measure'], n: number, changes: Partial<Measured> = {}): Measured => ({
  measure,
  takenAt: day(n),
  ...(measure !== 'LIFTED' && { basis: 'ILLEGAL_CONTENT' }),
  ...changes,
});
const faultsOf = (sent: Partial<NewSellerMeasure>, before: Measured[] = []) => {
  const refusal = refusalOf(() => checkMeasure({ actionId: actionId('m'), ...sent } as NewSellerMeasure, before, NOW));
  return refusal && [refusal.code, ...refusal.faults.map(({ pointer, code }) => `${pointer} ${code}`)].join(', ');
};

describe('a measure', () => {
  test.each<[string, Partial<Measured>, string | undefined]>([
    ['a warning', measured('WARNING', 1), undefined],
    ['a suspension with an end', measured('SUSPENSION_TEMPORARY', 1, { until: day(9) }), undefined],
    ['a suspension without one', measured('SUSPENSION_TEMPORARY', 1), 'INVALID_INPUT, /until REQUIRED'],
    [
      'a suspension for ever with an end',
      measured('SUSPENSION_PERMANENT', 1, { until: day(9) }),
      'INVALID_INPUT, /until INVALID_INPUT',
    ],
    [
      'one that ends before it begins',
      measured('LISTING_RESTRICTION', 9, { until: day(1) }),
      'TIME_NOT_PLAUSIBLE, /until TIME_NOT_PLAUSIBLE',
    ],
    ['one of tomorrow', measured('WARNING', 21), 'TIME_NOT_PLAUSIBLE, /takenAt TIME_NOT_PLAUSIBLE'],
    ['one that rests on nothing', { measure: 'WARNING', takenAt: day(1) }, 'INVALID_INPUT, /basis REQUIRED'],
    ['the end of nothing', measured('LIFTED', 1), 'CONFLICT'],
  ])('%s', (_, sent, expected) => {
    expect(faultsOf(sent as Partial<NewSellerMeasure>)).toBe(expected);
  });

  test('is lifted where something stands, and stands no more', () => {
    const suspended = [measured('WARNING', 1), measured('SUSPENSION_PERMANENT', 2)];
    expect(faultsOf(measured('LIFTED', 3) as Partial<NewSellerMeasure>, suspended)).toBeUndefined();
    expect(standingAt(suspended, day(3)).map(({ measure }) => measure)).toEqual(['SUSPENSION_PERMANENT']);
    expect(standingAt([...suspended, measured('LIFTED', 3)], day(3))).toEqual([]);
  });

  test('stands until its end, which is no part of it', () => {
    const month = [measured('SUSPENSION_TEMPORARY', 2, { until: day(9) })];
    expect(standingAt(month, '2026-06-09T09:59:59.999Z')).toHaveLength(1);
    expect([standingAt(month, day(9)), standingAt(month, day(1))]).toEqual([[], []]);
  });
});

describe('the warning before a suspension', () => {
  const warned = (measures: Measured[]) =>
    withWarnings(measures).map(({ measure, priorWarning, warnedAt }) => [measure, priorWarning, warnedAt]);

  test('is a fact of the suspension, by when both were done, in whatever order they are reported', () => {
    expect(warned([measured('SUSPENSION_PERMANENT', 5), measured('WARNING', 3)])).toEqual([
      ['WARNING', undefined, undefined],
      ['SUSPENSION_PERMANENT', true, day(3)],
    ]);
  });

  test('may be missing: that is shown and refused by nobody', () => {
    const first = measured('SUSPENSION_TEMPORARY', 2, { until: day(4) });
    expect(warned([first, measured('WARNING', 5)])[0]).toEqual(['SUSPENSION_TEMPORARY', false, undefined]);
  });
});

test('suspensions for manifestly illegal content are counted by marketplace and month, and no others (K29)', () => {
  const at = (marketplace: string, each: Measured) => ({
    ...each,
    seller: `${marketplace}~key-of-a-seller` as SellerId,
  });
  const counts = suspensionsByMonth([
    at('amber', measured('SUSPENSION_PERMANENT', 2)),
    at('amber', measured('SUSPENSION_TEMPORARY', 3, { until: day(9) })),
    at('amber', measured('SUSPENSION_PERMANENT', 4, { basis: 'TERMS' })),
    at('amber', measured('SUSPENSION_PERMANENT', 4, { basis: 'NON_COMPLIANT_PRODUCTS' })),
    at('amber', measured('LISTING_RESTRICTION', 5)),
    at('bazaar', measured('SUSPENSION_PERMANENT', 1, { takenAt: '2026-05-31T23:59:59.999Z' })),
  ]);
  expect([...counts].map(([marketplace, months]) => [marketplace, Object.fromEntries(months)])).toEqual([
    ['amber', { '2026-06': 2 }],
    ['bazaar', { '2026-05': 1 }],
  ]);
});

test('how many listings a seller has is what the marketplace said last, else what a submitter did', () => {
  const submitted = [
    { listings: 80, at: day(1) },
    { listings: 90, at: day(7) },
    { listings: undefined, at: day(9) },
  ];
  const stated = [measured('WARNING', 5, { listings: 400 }), measured('WARNING', 3, { listings: 300 })];
  expect(knownListings(stated, submitted)).toEqual({ listings: 400, by: 'MARKETPLACE', at: day(5) });
  expect(knownListings([measured('WARNING', 5)], submitted)).toEqual({ listings: 90, by: 'SUBMITTER', at: day(7) });
  expect(knownListings([], [])).toBeUndefined();
});
