import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../shared/vocabulary/life.ts';
import { figureOf, figuresOf, ratioOf } from '../../../builders/figures.ts';
import { deliver, goOn, logOf, type Setting } from '../../../builders/items.ts';
import {
  decided,
  endedBySeller,
  foundLive,
  handled,
  sighted,
  verifiedGone,
  withdrawn,
} from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const DUE = '2026-05-18T22:00:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
const K20 = 'effected within 2 working days';

let reference = 0;
const order = (changes: Partial<Setting> = {}) => {
  reference += 1;
  return deliver({ at, kind: 'ORDER', reference: `ORDER-${reference}`, ...changes });
};

describe('three answers to "in time": claimed, reported, verified', () => {
  const items = [
    goOn(order(), ...handled(SOON)),
    goOn(order(), ...handled(SOON, 'REMOVE', '2026-05-19T08:00:00.000Z')),
    goOn(order(), ...handled(SOON), verifiedGone('2026-05-15T10:00:00.000Z')),
    goOn(order(), ...handled(SOON), sighted('2026-05-15T10:00:00.000Z')),
    goOn(order(), ...handled(SOON), foundLive('2026-05-15T10:00:00.000Z')),
    goOn(order(), ...handled('2026-05-19T08:00:00.000Z'), verifiedGone('2026-05-20T08:00:00.000Z')),
    order(),
  ];

  test('stand side by side, and what was not checked has its own column', () => {
    expect(figureOf(items, 'K20', K20)).toMatchObject({
      numerator: 3,
      denominator: 7,
      inTime: { claimed: 5, reported: 4, verified: 1, contradicted: 2, unchecked: 2 },
    });
  });

  test('add up: what is claimed is verified, contradicted or unchecked', () => {
    const { inTime } = figureOf(items, 'K17', 'acted on within 2 working days');
    expect((inTime?.verified ?? 0) + (inTime?.contradicted ?? 0) + (inTime?.unchecked ?? 0)).toBe(inTime?.claimed);
  });

  test('a report in the first moment after the deadline is late, whatever it claims', () => {
    const claimed = (recordedAt: string) =>
      figureOf([goOn(order(), ...handled(SOON, 'REMOVE', recordedAt))], 'K20', K20).inTime;
    expect(claimed('2026-05-18T21:59:59.999Z')).toMatchObject({ claimed: 1, reported: 1 });
    expect(claimed(DUE)).toMatchObject({ claimed: 1, reported: 0 });
  });

  test('a claim that was verified and then contradicted is contradicted, not both', () => {
    const seen = goOn(
      order(),
      ...handled(SOON),
      verifiedGone('2026-05-15T10:00:00.000Z'),
      sighted('2026-05-16T10:00:00.000Z'),
    );
    expect(figureOf([seen], 'K20', K20).inTime).toEqual({
      claimed: 1,
      reported: 1,
      verified: 0,
      contradicted: 1,
      unchecked: 0,
    });
  });

  test('a claim that was mended in time counts again', () => {
    const mended = goOn(
      order(),
      ...handled(SOON),
      foundLive('2026-05-15T10:00:00.000Z'),
      ...handled('2026-05-15T12:00:00.000Z'),
      verifiedGone('2026-05-16T12:00:00.000Z'),
    );
    expect(figureOf([mended], 'K20', K20)).toMatchObject({
      numerator: 1,
      inTime: { claimed: 1, reported: 1, verified: 1, contradicted: 0, unchecked: 0 },
    });
  });

  test('a claim that was mended too late does not', () => {
    const mended = goOn(
      order(),
      ...handled(SOON),
      foundLive('2026-05-20T10:00:00.000Z'),
      ...handled('2026-05-20T12:00:00.000Z'),
    );
    expect(figureOf([mended], 'K20', K20)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('K20 counts an order as complied with', () => {
  test.each<[Outcome, number]>([
    ['REMOVE', 1],
    ['DISABLE', 1],
    ['WARN', 1],
    ['ALREADY_REMOVED', 1],
    ['RESTRICT', 0],
    ['PARTIAL', 0],
  ])('when it was acted on as %s: %i', (outcome, numerator) => {
    expect(ratioOf(figureOf([goOn(order(), ...handled(SOON, outcome))], 'K20', K20))).toEqual([numerator, 1]);
  });

  test.each<Outcome>(['NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL', 'REMOVE'])(
    'not when it was only decided: %s',
    (outcome) => {
      expect(ratioOf(figureOf([goOn(order(), decided(SOON, outcome))], 'K20', K20))).toEqual([0, 1]);
    },
  );

  test('among orders that are due: before, it is still open and in no denominator', () => {
    const before = figureOf([order()], 'K20', K20, { asOf: '2026-05-18T21:59:59.999Z' });
    const after = figureOf([order()], 'K20', K20, { asOf: DUE });
    expect(before).toMatchObject({ numerator: 0, denominator: 0, value: null, stillOpen: 1 });
    expect(after).toMatchObject({ numerator: 0, denominator: 1, value: 0, stillOpen: 0 });
  });

  test('and among orders under the GPSR only', () => {
    const counterfeit = order({ sector: 'counterfeit' });
    expect(figuresOf(logOf(counterfeit), {}, ['K20'])).toMatchObject([{ basis: 'TARGET', denominator: 0 }]);
  });
});

test('a decision is claimed and reported, never verified; those set aside leave both', () => {
  const late = '2026-05-20T08:00:00.000Z';
  const items = [
    goOn(deliver({ at, reference: 'D-1' }), decided(SOON)),
    goOn(deliver({ at, reference: 'D-2' }), decided(SOON, 'REMOVE', 'LAW', late)),
    goOn(deliver({ at, reference: 'D-3' }), decided(SOON, 'DISPUTED')),
    goOn(deliver({ at, reference: 'D-4' }), decided(late)),
  ];
  const within = 'decided within 3 working days';
  expect(figureOf(items, 'K21', within)).toMatchObject({ denominator: 4, inTime: { claimed: 3, reported: 2 } });
  const without = figureOf(items, 'K21', 'the same without DISPUTED and ERROR_CHANNEL');
  expect(without).toMatchObject({ denominator: 3, inTime: { claimed: 2, reported: 1 } });
  expect(without.inTime).not.toHaveProperty('verified');
});

describe('what leaves a denominator, and what does not', () => {
  const inK20 = (item: ReturnType<typeof order>) => figureOf([item], 'K20', K20).denominator;

  test('a withdrawal before the deadline takes the item out, at the deadline or after it does not', () => {
    expect(inK20(goOn(order(), withdrawn('2026-05-18T21:59:59.999Z')))).toBe(0);
    expect(inK20(goOn(order(), withdrawn(DUE)))).toBe(1);
  });

  test('the end by the seller leaves it in', () => {
    expect(inK20(goOn(order(), endedBySeller(SOON)))).toBe(1);
  });

  test('a withdrawal between two yardsticks takes it out of the longer ones only', () => {
    const item = goOn(order(), withdrawn('2026-05-19T10:00:00.000Z'));
    const denominators = [2, 3, 5].map((k) => figureOf([item], 'K17', `acted on within ${k} working days`).denominator);
    expect(denominators).toEqual([1, 0, 0]);
  });
});
