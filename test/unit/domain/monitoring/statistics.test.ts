import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf, wilson } from '../../../../shared/domain/monitoring/statistics.ts';
import { runs } from '../../../builders/histories.ts';

describe('the interval of a share', () => {
  // By solving (x/n - p)² = z² p(1 - p)/n for p by bisection, elsewhere.
  test.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [638, 1020, 0.5954, 0.6547],
  ])('%i of %i lies between %f and %f', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
    expect(interval?.value).toBe(hits / n);
  });

  test('of nothing there is none', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });

  test('holds the share, lies within 0 and 1, and is narrower with more cases', () => {
    const cases = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(cases, ([hits, n]) => {
        const [few, many] = [wilson(hits, n), wilson(hits * 10, n * 10)];
        if (!few || !many) throw new Error('There is an interval for every count');
        expect(few.low).toBeLessThanOrEqual(few.value);
        expect(few.high).toBeGreaterThanOrEqual(few.value);
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
      runs(200),
    );
  });
});

test.each([
  [[], undefined],
  [[3], 3],
  [[3, 1], 2],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %s', (values, expected) => {
  expect(medianOf(values)).toBe(expected);
});
