import { describe, expect, test } from 'vitest';
import { averages } from '../../../../shared/domain/kpi/averages.ts';
import { exactly } from '../../../../shared/domain/kpi/exact.ts';
import { publish } from '../../../../shared/domain/publication/publish.ts';
import { entryOf } from '../../../../shared/domain/sellers/entry.ts';
import { figureOf, figuresOf, LATER, ratioOf } from '../../../builders/figures.ts';
import { deliver, deliverAll, factsOf, goOn, logOf, type Setting } from '../../../builders/items.ts';
import { drawItems, publicSource } from '../../../builders/public-cases.ts';
import { decided, handled, receipt, reinstated, verifiedGone } from '../../../builders/steps.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg: orders are due when 18 May ends, notices when 19 May ends. */
const at = '2026-05-13T14:40:00.000Z';
const order = (changes: Partial<Setting> = {}) => deliver({ at, kind: 'ORDER', ...changes });
const notice = (changes: Partial<Setting> = {}) => deliver({ at, ...changes });
const K20 = 'effected within 2 working days';
const K21 = 'decided within 3 working days';
const K21_WITHOUT = 'the same without DISPUTED and ERROR_CHANNEL';

test('D1: two notices of 10 addresses and of 1 are two notices and eleven items', () => {
  const ten = deliverAll({ at, to: Array.from({ length: 10 }, () => 'amber') });
  const items = [...ten, notice({ reference: 'REF-2' })];
  expect(figureOf(items, 'K1', 'notices').value).toBe(2);
  expect(figureOf(items, 'K3', 'items').value).toBe(11);
});

test('D2: two notices on one address are two notices and two items', () => {
  const items = [notice(), notice({ reference: 'REF-2' })];
  expect(items.map((item) => factsOf(item).listing.url)).toEqual(Array(2).fill(factsOf(notice()).listing.url));
  expect(figureOf(items, 'K1', 'notices').value).toBe(2);
  expect(figureOf(items, 'K3', 'items').value).toBe(2);
});

test('D3: assessed after exactly 24 hours falls into [24h,48h)', () => {
  const exactly24 = goOn(notice(), decided('2026-05-14T14:40:00.000Z'));
  const justBefore = goOn(notice({ reference: 'REF-2' }), decided('2026-05-14T14:39:59.999Z'));
  expect(ratioOf(figureOf([exactly24], 'K9', '[24h,48h)'))).toEqual([1, 1]);
  expect(ratioOf(figureOf([exactly24], 'K9', '[0h,24h)'))).toEqual([0, 1]);
  expect(ratioOf(figureOf([justBefore], 'K9', '[0h,24h)'))).toEqual([1, 1]);
});

test('D4: removed at 23:59:59.999 of the second working day is in time, a millisecond later is not', () => {
  const inTime = goOn(order(), ...handled('2026-05-18T21:59:59.999Z'));
  const late = goOn(order(), ...handled('2026-05-18T22:00:00.000Z'));
  expect(ratioOf(figureOf([inTime], 'K20', K20))).toEqual([1, 1]);
  expect(ratioOf(figureOf([late], 'K20', K20))).toEqual([0, 1]);
});

test('D5: of three items, decided after 1 h, after 3 h and never, the median is 2 h and a third is in none', () => {
  const items = [
    goOn(notice(), ...handled('2026-05-13T15:40:00.000Z')),
    goOn(notice({ reference: 'REF-2' }), ...handled('2026-05-13T17:40:00.000Z')),
    notice({ reference: 'REF-3' }),
  ];
  expect(figureOf(items, 'K5', 'median')).toMatchObject({ value: 2, denominator: 2, stillOpen: 1, unit: 'HOURS' });
  expect(figureOf(items, 'K4', 'median')).toMatchObject({ value: 2, denominator: 2, stillOpen: 1 });
  expect(figureOf(items, 'K9', 'none')).toMatchObject({ numerator: 1, denominator: 3, value: 0.333333, stillOpen: 1 });
});

test('D6: delivered on Monday, taken from the queue and removed on Thursday is late: not polling does not shift T0', () => {
  const polledLate = goOn(
    order({ at: '2026-06-08T08:00:00.000Z' }),
    receipt('2026-06-11T08:00:00.000Z', { receivedAt: '2026-06-11T08:00:00.000Z' }),
    ...handled('2026-06-11T09:00:00.000Z'),
  );
  expect(ratioOf(figureOf([polledLate], 'K20', K20))).toEqual([0, 1]);
  expect(figureOf([polledLate], 'K32', 'median').value).toBe(3 * 24 * 3600);
});

test('D7: food has a target and no clock of law', () => {
  const food = notice({ sector: 'food' });
  const numbered = factsOf(food).clocks.filter(({ dueAt }) => dueAt);
  expect(numbered.map(({ clock, basis }) => [clock, basis])).toEqual([['FOOD_REMOVE', 'TARGET']]);
  expect(new Set(figuresOf(logOf(food)).map(({ basis }) => basis))).toEqual(new Set(['TARGET']));
  expect(figuresOf(logOf(food), {}, ['K21'])).toMatchObject([{ denominator: 0, value: null }, { denominator: 0 }]);
});

test('D8: an order answered by a warning alone is effected, and nothing is removed', () => {
  const warned = goOn(order(), ...handled('2026-05-14T10:00:00.000Z', 'WARN'));
  expect(ratioOf(figureOf([warned], 'K20', K20))).toEqual([1, 1]);
  expect(ratioOf(figureOf([warned], 'K8', 'removed'))).toEqual([0, 1]);
  expect(ratioOf(figureOf([warned], 'K8', 'ended: WARN'))).toEqual([1, 1]);
});

test('D9: a safety notice decided NO_ACTION on the third working day is processed in time', () => {
  const refused = goOn(notice(), decided('2026-05-19T21:59:59.999Z', 'NO_ACTION'));
  const late = goOn(notice(), decided('2026-05-19T22:00:00.000Z', 'NO_ACTION'));
  expect(ratioOf(figureOf([refused], 'K21', K21))).toEqual([1, 1]);
  expect(ratioOf(figureOf([late], 'K21', K21))).toEqual([0, 1]);
});

test('D10: removed, and reinstated after four months: the figure of May is revised, and so is the seller', () => {
  const removed = goOn(
    notice({ sellerKey: 'key-of-a-seller-000001' }),
    ...handled('2026-05-14T10:00:00.000Z'),
    verifiedGone('2026-05-15T10:00:00.000Z'),
  );
  const back = goOn(removed, reinstated('2026-09-14T10:00:00.000Z'));
  const asOf = (moment: string) => figureOf([back], 'K8', 'removed', { asOf: moment });
  expect(asOf('2026-09-01T00:00:00.000Z')).toMatchObject({ month: '2026-05', numerator: 1, denominator: 1 });
  expect(asOf('2026-10-01T00:00:00.000Z')).toMatchObject({ month: '2026-05', numerator: 0, denominator: 1 });
  expect(entryOf(factsOf(removed))?.standing).toBe('STANDS');
  expect(entryOf(factsOf(back))?.standing).toBe('REINSTATED');
});

describe('D11: a trusted flagger is suspended on the 10th', () => {
  test('its notices of the 9th and the 11th are one of a trusted flagger and one of nobody special', () => {
    const about = { sector: 'counterfeit', submitter: 'brand-owner' } as const;
    const before = deliver({ ...about, at: '2026-06-09T10:00:00.000Z', status: 'DSA_TF', reference: 'REF-9' });
    const after = deliver({ ...about, at: '2026-06-11T10:00:00.000Z', status: 'NO_STATUS', reference: 'REF-11' });
    expect(figureOf([before, after], 'K1', 'notices').value).toBe(2);
    expect(figureOf([before, after], 'K2', 'notices').value).toBe(1);
    expect(figureOf([before, after], 'K3', 'items by trusted flaggers').value).toBe(1);
  });
});

test('D13: deliveries twice and out of order change no figure', () => {
  const life = goOn(
    order(),
    receipt(at),
    ...handled('2026-05-14T10:00:00.000Z'),
    verifiedGone('2026-05-15T10:00:00.000Z'),
  );
  const events = logOf(life);
  expect(figuresOf([...events].reverse().concat(events))).toEqual(figuresOf(events));
});

test('D14: three items in a cell of a public file are withheld, and so is a cell beside it from which they would follow', () => {
  const of = (sector: 'product_safety' | 'counterfeit' | 'food', items: number) =>
    drawItems({ items, sectors: [[sector, 1]], months: ['2026-05'], seed: items });
  const source = publicSource([...of('product_safety', 60), ...of('counterfeit', 30), ...of('food', 3)]);
  const month = { length: 'MONTH', from: '2026-05', to: '2026-05' } as const;
  const tables = [
    { ...month, by: [] },
    { ...month, by: ['sector'] as const },
  ];
  const shown = publish(source, { kpis: ['K3'], tables }).rows.filter(({ part }) => part === 'items');
  expect(
    Object.fromEntries(shown.map(({ sector, numerator, suppressed }) => [sector, [numerator, suppressed]])),
  ).toEqual({
    ALL: [93, 'none'],
    product_safety: [60, 'none'],
    counterfeit: [null, 'COMPLEMENTARY'],
    food: [null, 'SMALL'],
  });
});

test('D15: 1 of 1 here and 0 of 99 there is half by marketplaces and a hundredth of all, each labelled', () => {
  const soon = '2026-05-14T10:00:00.000Z';
  const one = goOn(notice({ to: ['amber'] }), ...handled(soon));
  const others = deliverAll({ at, reference: 'REF-2', to: Array.from({ length: 99 }, () => 'bazaar') });
  const source = exactly(logOf(one, ...others), 'ALL', LATER, []);
  const removed = averages(source, [], ['K8']).filter(({ part }) => part === 'removed');
  expect(removed.map(({ average, value, marketplaces }) => [average, value, marketplaces])).toEqual([
    ['MACRO', 0.5, 2],
    ['MICRO', 0.01, 2],
  ]);
});

describe('D17: a receipt that a machine confirms', () => {
  const confirmed = (receivedAt: string, automatic: boolean) =>
    figureOf([goOn(order(), receipt(receivedAt, automatic ? { automatic } : {}))], 'K22', 'inform of receipt, median')
      .value;

  test('after 40 minutes counts as no time at all', () => {
    expect(confirmed('2026-05-13T15:20:00.000Z', true)).toBe(0);
  });

  test('after exactly an hour too, after more it counts as it is, and a person always does', () => {
    expect(confirmed('2026-05-13T15:40:00.000Z', true)).toBe(0);
    expect(confirmed('2026-05-13T16:10:00.000Z', true)).toBe(1.5);
    expect(confirmed('2026-05-13T15:10:00.000Z', false)).toBe(0.5);
  });
});

test('D20: DISPUTED and ERROR_CHANNEL are in the denominator, and there is a figure without them', () => {
  const soon = '2026-05-14T10:00:00.000Z';
  const items = [
    goOn(notice({ reference: 'REF-1' }), decided(soon, 'REMOVE')),
    goOn(notice({ reference: 'REF-2' }), decided(soon, 'DISPUTED')),
    goOn(notice({ reference: 'REF-3' }), decided('2026-05-25T10:00:00.000Z', 'ERROR_CHANNEL')),
    notice({ reference: 'REF-4' }),
  ];
  expect(ratioOf(figureOf(items, 'K21', K21))).toEqual([2, 4]);
  expect(figureOf(items, 'K21', K21_WITHOUT)).toMatchObject({
    numerator: 1,
    denominator: 2,
    excluded: { DISPUTED_OR_ERROR_CHANNEL: 2 },
  });
  expect(ratioOf(figureOf(items, 'K8', 'ended: DISPUTED'))).toEqual([1, 4]);
});

test('the worked example: an act after 126 h 50 min is in time, where 48 hours would call it late, and late in Ireland', () => {
  const acted = handled('2026-05-18T21:30:00.000Z');
  const luxembourg = goOn(order(), ...acted);
  const ireland = goOn(order({ marketplace: { jurisdiction: 'IE' } }), ...acted);
  expect(ratioOf(figureOf([luxembourg], 'K20', K20))).toEqual([1, 1]);
  expect(ratioOf(figureOf([ireland], 'K20', K20))).toEqual([0, 1]);
  expect(figureOf([luxembourg], 'K4', 'median').value).toBeCloseTo(126 + 50 / 60, 6);
  expect(ratioOf(figureOf([luxembourg], 'K9', '[48h,1w)'))).toEqual([1, 1]);
});
