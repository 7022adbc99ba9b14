import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANE_RULE, lanesOf } from '../../../../shared/domain/flaggers/lanes.ts';
import { cardOf, cardsOf } from '../../../../shared/domain/flaggers/scorecard.ts';
import { PRIORS, type Prior, rateOf } from '../../../../shared/domain/flaggers/shrinkage.ts';
import { anyFlagged, flagged, recordOf, times } from '../../../builders/flagged.ts';
import { runs } from '../../../builders/histories.ts';

const removed = { outcome: 'REMOVE' } as const;
const unfounded = { outcome: 'NO_ACTION', refusal: 'MANIFESTLY_UNFOUNDED' } as const;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const share = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const prior: fc.Arbitrary<Prior> = fc.record({
  mean: fc.double({ min: 0, max: 1, noNaN: true }),
  strength: fc.integer({ min: 1, max: 100 }),
});

describe('a share of a small sample', () => {
  test('lies between what was believed and what was seen', () => {
    fc.assert(
      fc.property(share, prior, ([numerator, denominator], of) => {
        const { raw, shrunken } = rateOf(numerator, denominator, of);
        const [least, most] = [Math.min(raw ?? of.mean, of.mean), Math.max(raw ?? of.mean, of.mean)];
        expect(shrunken).toBeGreaterThanOrEqual(least - 1e-12);
        expect(shrunken).toBeLessThanOrEqual(most + 1e-12);
      }),
      runs(200),
    );
  });

  test('grows with every case for, falls with every case against, and comes nearer to what was seen', () => {
    fc.assert(
      fc.property(share, prior, ([numerator, denominator], of) => {
        const { raw, shrunken } = rateOf(numerator, denominator, of);
        expect(rateOf(numerator + 1, denominator + 1, of).shrunken).toBeGreaterThanOrEqual(shrunken - 1e-12);
        expect(rateOf(numerator, denominator + 1, of).shrunken).toBeLessThanOrEqual(shrunken + 1e-12);
        const tenfold = rateOf(numerator * 10, denominator * 10, of).shrunken;
        expect(Math.abs(tenfold - (raw ?? of.mean))).toBeLessThanOrEqual(Math.abs(shrunken - (raw ?? of.mean)) + 1e-12);
      }),
      runs(200),
    );
  });

  test('three good notices are not a record, and none is no share', () => {
    expect(rateOf(3, 3, PRIORS.substantiated)).toEqual({
      numerator: 3,
      denominator: 3,
      raw: 1,
      shrunken: 8 / 13,
      isSmall: true,
    });
    expect(rateOf(0, 0, PRIORS.substantiated)).toMatchObject({ raw: null, shrunken: 0.5 });
    expect(rateOf(9, 10, PRIORS.substantiated).isSmall).toBe(false);
  });
});

describe('the record of a flagger', () => {
  test('sets aside what says nothing of a notice, and shows it', () => {
    const card = cardOf([
      ...times(6, removed),
      flagged({ ...removed, redress: 'OVERTURNED' }),
      flagged({ ...removed, redress: 'CONFIRMED' }),
      flagged({ ...removed, redress: 'PARTLY_OVERTURNED' }),
      flagged({ outcome: 'NO_ACTION', refusal: 'LACK_OF_INFORMATION' }),
      flagged(unfounded),
      ...(['DISPUTED', 'ERROR_CHANNEL', 'ALREADY_REMOVED'] as const).map((outcome) => flagged({ outcome })),
      flagged({ state: 'ENDED_BY_SELLER' }),
      flagged(),
    ]);
    expect(card).toMatchObject({ delivered: 16, decided: 14, accepted: 9, confirmed: 1, partlyOverturned: 1 });
    expect(card.rates).toMatchObject({
      substantiated: { numerator: 8, denominator: 11 },
      substantiatedOfAll: { numerator: 8, denominator: 14 },
      lackOfInformation: { numerator: 1, denominator: 11 },
      unfounded: { numerator: 1, denominator: 11 },
      overturned: { numerator: 1, denominator: 9 },
    });
  });

  test('adds up, whatever happened: judgements to the items, sectors and statuses to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyFlagged, { maxLength: 40 }), (rows) => {
        const { overall, bySector, byStatus } = cardsOf(rows);
        expect(sum(Object.values(overall.judgements))).toBe(rows.length);
        expect(overall.decided).toBe(rows.filter(({ outcome }) => outcome !== undefined).length);
        for (const parts of [bySector, byStatus]) {
          expect(sum(parts.map(({ delivered }) => delivered))).toBe(overall.delivered);
          expect(sum(parts.map(({ rates }) => rates.substantiated.numerator))).toBe(
            overall.rates.substantiated.numerator,
          );
        }
      }),
      runs(50),
    );
  });
});

describe('the lane', () => {
  const at = '2026-06-01T00:00:00.000Z';
  const laned = (rows: Parameters<typeof cardOf>[0], status: string, measures = recordOf()) =>
    lanesOf({ rows, statuses: [{ sector: 'counterfeit', status: status as 'DSA_TF' }], measures, at });
  const suspended = recordOf(['amber', { kind: 'PROCESSING_SUSPENDED', until: '2026-12-01T00:00:00.000Z' }]);

  test.each<[string, number, number, string]>([
    ['enough good notices', 20, 0, 'FAST'],
    ['good notices, too few', LANE_RULE.leastDecided - 1, 0, 'NORMAL'],
    ['many, and a few unfounded', 40, 4, 'FAST'],
    ['too many unfounded', 40, 5, 'NORMAL'],
  ])('of a flagger that a platform trusts, %s', (_, good, bad, lane) => {
    const [found] = laned([...times(good, removed), ...times(bad, unfounded)], 'PLATFORM_TRUSTED');
    expect(found?.lane).toBe(lane);
    expect(found?.conditions.every(({ isMet }) => isMet)).toBe(lane === 'FAST');
  });

  test('is lost with a suspension at this marketplace, not with one at another', () => {
    const both = [...times(30, removed), ...times(30, { ...removed, marketplace: 'bazaar' as never })];
    expect(laned(both, 'PLATFORM_TRUSTED', suspended).map(({ lane }) => lane)).toEqual(['NORMAL', 'FAST']);
  });

  test('of a trusted flagger follows from the law: it is neither computed nor lost', () => {
    expect(laned(times(3, unfounded), 'DSA_TF', suspended)).toEqual([
      { marketplace: 'amber', sector: 'counterfeit', status: 'DSA_TF', lane: 'STATUTORY', conditions: [] },
    ]);
  });

  test('is for nobody else, however good the record', () => {
    expect(laned(times(99, removed), 'NO_STATUS')[0]).toMatchObject({ lane: 'NORMAL', conditions: [] });
  });

  test('does not count what is disputed, or gone before, against the flagger', () => {
    const rows = [
      ...times(30, removed),
      ...times(30, { outcome: 'DISPUTED' }),
      ...times(9, { outcome: 'ALREADY_REMOVED' }),
    ];
    expect(laned(rows, 'PLATFORM_TRUSTED')[0]?.lane).toBe('FAST');
  });
});
