import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, estimate } from '../../../../shared/domain/kpi/histogram.ts';
import { quantilesOf } from '../../../../shared/domain/kpi/quantiles.ts';
import { runs } from '../../../builders/histories.ts';

const HOUR = 3_600_000;
const hours = (...taken: number[]) => quantilesOf(taken.map((each) => each * HOUR));

describe('medians and 90th percentiles', () => {
  test.each<[string, number[], number | undefined]>([
    ['of nothing is nothing', [], undefined],
    ['of one is itself', [7], 7],
    ['of an odd number is the one in the middle', [9, 1, 3], 3],
    ['of an even number is the mean of the two in the middle', [1, 2, 4, 100], 3],
    ['is found whatever the order', [100, 4, 2, 1], 3],
    ['compares as numbers, not as text', [10, 9, 100], 10],
  ])('the median %s', (_, taken, expected) => {
    const { median, n } = hours(...taken);
    expect(median === undefined ? undefined : median / HOUR).toBe(expected);
    expect(n).toBe(taken.length);
  });

  test.each([
    [1, 1],
    [2, 2],
    [9, 9],
    [10, 9],
    [11, 10],
    [20, 18],
    [100, 90],
    [110, 99],
  ])('the nearest rank of the 90th percentile among %i is %i', (n, rank) => {
    expect(quantilesOf(Array.from({ length: n }, (_, index) => index + 1)).p90).toBe(rank);
  });

  test('half of all lie on each side of the median, and at least nine in ten up to the percentile', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), (taken) => {
        const { median = 0, p90 = 0 } = quantilesOf(taken);
        expect(taken.filter((each) => each < median).length).toBeLessThanOrEqual(taken.length / 2);
        expect(taken.filter((each) => each > median).length).toBeLessThanOrEqual(taken.length / 2);
        expect(taken.filter((each) => each <= p90).length).toBeGreaterThanOrEqual(0.9 * taken.length);
        expect(taken).toContain(p90);
      }),
      runs(200),
    );
  });

  test('asking does not change what is asked about', () => {
    const taken = Object.freeze([3, 1, 2]);
    expect(quantilesOf(taken).median).toBe(2);
  });
});

describe('the buckets of live estimates', () => {
  const counted = (taken: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const each of taken) counts.set(bucketOf(each), (counts.get(bucketOf(each)) ?? 0) + 1);
    return counts;
  };

  test('no time is the first bucket, and so is a time before T0', () => {
    expect([bucketOf(0), bucketOf(-5 * HOUR)]).toEqual([0, 0]);
    expect(estimate(new Map([[0, 3]]), 0.5)).toBe(0);
    expect(estimate(new Map(), 0.5)).toBeUndefined();
  });

  test('grow with the duration', () => {
    fc.assert(
      fc.property(fc.nat(1e10), fc.nat(1e10), (one, other) => {
        expect(Math.sign(bucketOf(one) - bucketOf(other)) * Math.sign(one - other)).toBeGreaterThanOrEqual(0);
      }),
      runs(200),
    );
  });

  test('an estimate is off by at most 9 % and one second from the value of its rank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60 * 24 * HOUR), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(0.5, 0.9),
        (taken, share) => {
          const sorted = [...taken].sort((a, b) => a - b);
          const exact = sorted[Math.ceil(taken.length * share) - 1] ?? 0;
          expect(Math.abs((estimate(counted(taken), share) ?? 0) - exact)).toBeLessThanOrEqual(0.09 * exact + 1000);
        },
      ),
      runs(200),
    );
  });
});
