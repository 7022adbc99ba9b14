import { describe, expect, test } from 'vitest';
import { averages, macroAverage, microAverage } from '../../../../shared/domain/kpi/averages.ts';
import { changeSince, withChanges } from '../../../../shared/domain/kpi/change.ts';
import { coherence } from '../../../../shared/domain/kpi/coherence.ts';
import { estimates } from '../../../../shared/domain/kpi/estimates.ts';
import { exactly } from '../../../../shared/domain/kpi/exact.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import { figureOf } from '../../../builders/figures.ts';
import { deliver, goOn, logOf } from '../../../builders/items.ts';
import { decided, endedBySeller, handled, reinstated, withdrawn } from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const hours = (count: number) => new Date(Date.parse(at) + count * 3_600_000).toISOString();
const item = (reference: string, to = 'amber') => deliver({ at, reference, to: [to] });

/** Four items: removed after 10 h, ended by its seller after 20 h, decided not to act after 30 h, and open. */
const FOUR = [
  goOn(item('A'), ...handled(hours(10))),
  goOn(item('B'), endedBySeller(hours(20))),
  goOn(item('C'), decided(hours(30), 'NO_ACTION')),
  item('D'),
];
const estimated = (items: readonly History[], part: string, asOf = hours(100)) => {
  const [found] = estimates(exactly(logOf(...items), 'ALL', asOf, []), [], ['K4', 'K5']).filter(
    (figure) => figure.part === part,
  );
  return found;
};

describe('estimates that count open cases', () => {
  test('removal before a moment: other ends compete, and open cases stay at risk', () => {
    expect(estimated(FOUR, 'removed before 24 hours')).toMatchObject({
      kpi: 'K4',
      unit: 'SHARE',
      value: 0.25,
      denominator: 4,
      atRisk: 2,
      stillOpen: 1,
      estimator: 'AALEN_JOHANSEN',
    });
    expect(estimated(FOUR, 'ended otherwise before 24 hours')?.value).toBe(0.25);
    expect(estimated(FOUR, 'ended otherwise before 48 hours')?.value).toBe(0.5);
  });

  test('behind the last look nothing is known while something is open', () => {
    expect(estimated(FOUR, 'removed before 30 days')).toMatchObject({ value: null, atRisk: 0 });
  });

  test('the official median stands beside, with how many it leaves out and why', () => {
    expect(estimated(FOUR, 'half of all removed after')).toMatchObject({
      value: null,
      beside: {
        figure: 'ANNEX_II_MEDIAN',
        value: 10,
        because: { DECIDED_WITHOUT_ACTION: 1, ENDED_BY_SELLER: 1, OPEN: 1 },
      },
    });
  });

  test('a decision: who ended it before was watched until then', () => {
    expect(estimated(FOUR, 'undecided after 24 hours')).toMatchObject({
      kpi: 'K5',
      value: 0.75,
      atRisk: 2,
      estimator: 'KAPLAN_MEIER',
    });
    expect(estimated(FOUR, 'undecided after 48 hours')?.value).toBe(0.375);
    expect(estimated(FOUR, 'half of all decided after')).toMatchObject({
      value: 30,
      beside: { figure: 'MEDIAN_OF_DECIDED', value: 20, because: { UNDECIDED: 2 } },
    });
  });

  test('a removal that does not stand is none: it competes, as it is not in K8', () => {
    const [first] = FOUR;
    const back = first && goOn(first, reinstated(hours(50)));
    expect(estimated(back ? [back] : [], 'removed before 24 hours')?.value).toBe(0);
    expect(estimated(back ? [back] : [], 'ended otherwise before 24 hours')?.value).toBe(1);
  });

  test('one that was gone before, or acted on before it was sent, took no time', () => {
    const gone = goOn(item('A'), decided(hours(5), 'ALREADY_REMOVED'));
    expect(estimated([gone], 'ended otherwise before 24 hours')?.value).toBe(1);
  });
});

describe('a share in time while clocks run', () => {
  const K17 = 'acted on within 2 working days';
  const items = [...FOUR, goOn(item('E'), withdrawn(hours(3)))];

  test('lies between what is in time and what still can be', () => {
    const figure = figureOf(items, 'K17', K17, { asOf: hours(60) });
    expect(figure).toMatchObject({ numerator: 0, denominator: 0, stillOpen: 4, lower: 0.25, upper: 0.5 });
  });

  test('has no bounds any more when all clocks have run out', () => {
    const figure = figureOf(items, 'K17', K17);
    expect(figure).toMatchObject({ numerator: 1, denominator: 4, value: 0.25 });
    expect(figure).not.toHaveProperty('lower');
  });

  test('a decision can be in time until the item has ended', () => {
    const figure = figureOf(items, 'K21', 'decided within 3 working days', { asOf: hours(60) });
    expect(figure).toMatchObject({ lower: 0.5, upper: 0.75 });
  });
});

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('averages over marketplaces', () => {
  test('the Pledge: means of its signatories, each counting the same, which no pooled share reproduces', () => {
    const signatories = [ratio(90, 100), ratio(1, 1), ratio(1872, 2000), ratio(6584, 10_000)];
    expect(macroAverage(signatories)).toMatchObject({ marketplaces: 4, denominator: 12_101 });
    expect(macroAverage(signatories).value).toBeCloseTo(0.8736, 12);
    expect(microAverage(signatories).value).toBeCloseTo(8547 / 12_101, 12);
  });

  test('a marketplace without a case is none of them, and of none there is no average', () => {
    expect(macroAverage([ratio(0, 0), ratio(1, 2)])).toMatchObject({ value: 0.5, marketplaces: 1 });
    expect(macroAverage([ratio(0, 0)])).toMatchObject({ value: null, marketplaces: 0 });
  });

  test('both are made of every share, and each says which it is and of how many', () => {
    const items = [
      goOn(item('A'), ...handled(hours(10))),
      item('B', 'bazaar'),
      item('C', 'bazaar'),
      item('D', 'bazaar'),
    ];
    const found = averages(exactly(logOf(...items), 'ALL', hours(100), []), [], ['K8']).filter(
      ({ part }) => part === 'removed',
    );
    expect(found).toMatchObject([
      { average: 'MACRO', value: 0.5, numerator: null, denominator: 4, marketplaces: 2 },
      { average: 'MICRO', value: 0.25, numerator: 1, denominator: 4, marketplaces: 2 },
    ]);
  });
});

describe('coherence', () => {
  test('is the distance of two shares in percentage points', () => {
    expect(coherence(ratio(9, 10), ratio(10, 20))).toEqual({ points: 40, cases: [10, 20] });
  });
  test('is not told of fewer than ten on either side, or of what there is not', () => {
    expect(coherence(ratio(9, 9), ratio(10, 20))).toEqual({ points: null, reason: 'UNDER_TEN', cases: [9, 20] });
    expect(coherence(ratio(9, 10), undefined)).toEqual({ points: null, reason: 'NOT_AVAILABLE', cases: [10, 0] });
  });
});

describe('the change since the period before', () => {
  const figure = { ...figureOf(FOUR, 'K8', 'removed'), month: '2026-05', value: 0.59 };
  const before = { ...figure, month: '2026-04', value: 0.28 };

  test('is told where both were made by one method', () => {
    expect(changeSince(figure, before)).toEqual({ from: '2026-04', by: 0.31 });
    expect(withChanges([before, figure]).map(({ change }) => change)).toEqual([
      { from: null, by: null, reason: 'NOTHING_BEFORE' },
      { from: '2026-04', by: 0.31 },
    ]);
  });
  test('is not, where the method changed or there is no value', () => {
    expect(changeSince(figure, { ...before, methodVersion: '2018.1' })).toEqual({
      from: '2026-04',
      by: null,
      reason: 'METHOD_DIFFERS',
    });
    expect(changeSince(figure, { ...before, value: null })).toMatchObject({ by: null, reason: 'NO_VALUE' });
  });
});
