import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeOver, slicesOf } from '../../../../shared/domain/retention/ages.ts';
import type { State } from '../../../../shared/vocabulary/life.ts';
import { runs } from '../../../builders/histories.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T03:00:00.000Z');
const at = (days: number) => new Date(START + days * DAY);
const instantAt = (days: number) => at(days).toISOString();

describe('the walk by age', () => {
  test('a daily run looks at one day for each age', () => {
    const slices = slicesOf(instantAt(999), at(1_000));
    expect(slices.slice(0, 2)).toEqual([
      { from: instantAt(969), until: instantAt(970) },
      { from: instantAt(939), until: instantAt(940) },
    ]);
    expect(slices.every(({ from, until }) => Date.parse(until) - Date.parse(from) === DAY)).toBe(true);
  });

  test('the first run looks at everything that has an age, and at each item once', () => {
    const slices = slicesOf(undefined, at(0)).toReversed();
    expect(slices.at(-1)?.until).toBe(instantAt(-30));
    for (const [index, { until }] of slices.entries()) expect(slices[index + 1]?.from ?? until).toBe(until);
  });

  test('whenever runs come, an item is looked at within a month of each age, and once a run', () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(pauses, fc.nat(1_000), (days, accepted) => {
        const item = instantAt(-accepted);
        let [now, since, looks] = [0, undefined as string | undefined, 0];
        for (const pause of days) {
          now += pause;
          const met = slicesOf(since, at(now)).filter(({ from, until }) => from <= item && item < until).length;
          expect(met).toBeLessThanOrEqual(1);
          looks += met;
          since = instantAt(now);
        }
        const age = now + accepted;
        if (age > 30 && age < 7_000) expect(looks).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });
});

test.each<[State, number, boolean]>([
  ['DELIVERED', 300, false],
  ['DELIVERED', 361, true],
  ['VERIFIED_REMOVED', 179, false],
  ['VERIFIED_REMOVED', 181, true],
  ['DECIDED_NO_ACTION', 181, true],
  ['CLOSED', 300, false],
  ['CLOSED', 361, true],
  ['WITHDRAWN', 30, true],
  ['ENDED_BY_SELLER', 30, true],
])('an item that is %s after %i days may have something that is over: %s', (state, days, expected) => {
  expect(mayBeOver({ state, acceptedAt: instantAt(0) }, at(days))).toBe(expected);
});
