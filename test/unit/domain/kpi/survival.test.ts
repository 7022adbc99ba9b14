import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curve } from '../../../../shared/domain/kpi/survival.ts';
import { runs } from '../../../builders/histories.ts';

const FAR = [1e9];
/** Rounded as figures are. */
const r = (value: number | null | undefined) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
const still = (decided: number[], open: number[], moments: number[]) =>
  curve({ DECIDED: decided }, open, { moments, of: ['DECIDED'] });

describe('Kaplan-Meier, computed by hand', () => {
  test('of 1, 2, 2+, 3, 5+ (a plus is still open): 4/5, then 3/4 of it, then 1/2 of that', () => {
    const { points, median } = still([1, 2, 3], [2, 5], [1, 1.5, 2.5, 4]);
    expect(points.map((point) => [r(point.still), point.atRisk])).toEqual([
      [1, 5],
      [0.8, 4],
      [0.6, 2],
      [0.3, 1],
    ]);
    expect(median).toBe(3);
  });

  test('ties: two of four end together, and one that goes out of sight at that moment was still watched', () => {
    const { points } = still([2, 2], [2, 7], [2, 3]);
    expect(points.map((point) => [point.still, point.atRisk])).toEqual([
      [1, 4],
      [0.5, 1],
    ]);
  });

  test('what ends at exactly the moment has not ended before it', () => {
    expect(still([24], [30], [24]).points[0]).toMatchObject({ still: 1, atRisk: 2 });
  });

  test('all open: nothing has ended, and behind the last look nothing is known', () => {
    const { points, median } = still([], [3, 5], [3, 5, 6]);
    expect(points.map((point) => point.still)).toEqual([1, 1, null]);
    expect(points.map((point) => point.atRisk)).toEqual([2, 1, 0]);
    expect(median).toBeUndefined();
  });

  test('nothing at all gives nothing', () => {
    expect(still([], [], [1])).toEqual({
      n: 0,
      points: [{ incidence: null, still: null, atRisk: 0 }],
      median: undefined,
    });
  });
});

describe('Aalen-Johansen, computed by hand', () => {
  test('of removed 1 and 4, withdrawn 2, open 3: 1/4, then 2/4 * 1/1', () => {
    const { points, median } = curve({ REMOVED: [1, 4], WITHDRAWN: [2] }, [3], {
      moments: [1.5, 2.5, 5],
      of: ['REMOVED'],
    });
    expect(
      points.map(({ incidence, atRisk }) => [r(incidence?.['REMOVED']), r(incidence?.['WITHDRAWN']), atRisk]),
    ).toEqual([
      [0.25, 0, 3],
      [0.25, 0.25, 2],
      [0.75, 0.25, 0],
    ]);
    expect(median).toBe(4);
  });

  test('two ends at one moment share what was left before it', () => {
    const { points } = curve({ REMOVED: [1, 1], ENDED: [1] }, [9], { moments: [2], of: ['REMOVED'] });
    expect(points[0]).toEqual({ incidence: { REMOVED: 0.5, ENDED: 0.25 }, still: 0.25, atRisk: 1 });
  });

  test('what ends otherwise is never removed: one minus Kaplan-Meier would say more than can be', () => {
    const [removed, withdrawn] = [[2], [1, 1, 1]];
    const competing = curve({ REMOVED: removed, WITHDRAWN: withdrawn }, [], { moments: [3], of: ['REMOVED'] });
    const asIfOpen = curve({ REMOVED: removed }, withdrawn, { moments: [3], of: ['REMOVED'] });
    expect(competing.points[0]?.incidence?.['REMOVED']).toBe(0.25);
    expect(asIfOpen.points[0]?.incidence?.['REMOVED']).toBe(1);
  });

  test('fewer than half removed: no moment by which half are', () => {
    expect(curve({ REMOVED: [1], WITHDRAWN: [2, 3] }, [], { moments: FAR, of: ['REMOVED'] }).median).toBeUndefined();
  });
});

const times = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
const moments = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 5 })
  .map((all) => all.sort((a, b) => a - b));

describe('whatever the cases', () => {
  test('the incidences of all ends and what is still open make 1', () => {
    fc.assert(
      fc.property(times, times, times, moments, (a, b, open, at) => {
        for (const { incidence, still: left } of curve({ A: a, B: b }, open, { moments: at, of: ['A'] }).points)
          if (incidence) expect((incidence['A'] ?? 0) + (incidence['B'] ?? 0) + (left ?? 0)).toBeCloseTo(1, 9);
      }),
      runs(200),
    );
  });

  test('without open cases the incidence is the plain share, and the median that of the numbers', () => {
    fc.assert(
      fc.property(times, times, moments, (a, b, at) => {
        const n = a.length + b.length;
        const { points } = curve({ A: a, B: b }, [], { moments: at, of: ['A'] });
        for (const [index, { incidence }] of points.entries()) {
          const plain = a.filter((time) => time < (at[index] ?? 0)).length / n;
          expect(r(incidence?.['A'] ?? null)).toBe(n === 0 ? null : r(plain));
        }
        const sorted = [...a].sort((x, y) => x - y);
        const middle = ((sorted[Math.floor((a.length - 1) / 2)] ?? 0) + (sorted[Math.floor(a.length / 2)] ?? 0)) / 2;
        expect(curve({ A: a }, [], { moments: [], of: ['A'] }).median).toBe(a.length === 0 ? undefined : middle);
      }),
      runs(200),
    );
  });

  test('the share still open never rises, nor does an incidence fall', () => {
    fc.assert(
      fc.property(times, times, times, moments, (a, b, open, at) => {
        const known = curve({ A: a, B: b }, open, { moments: at, of: ['A'] }).points.filter((point) => point.incidence);
        for (const [index, point] of known.entries()) {
          const before = known[index - 1];
          if (!before) continue;
          expect(point.still ?? 0).toBeLessThanOrEqual(before.still ?? 0);
          expect(point.incidence?.['A'] ?? 0).toBeGreaterThanOrEqual(before.incidence?.['A'] ?? 0);
          expect(point.atRisk).toBeLessThanOrEqual(before.atRisk);
        }
      }),
      runs(200),
    );
  });
});
