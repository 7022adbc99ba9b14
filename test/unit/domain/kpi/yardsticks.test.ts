import { describe, expect, test } from 'vitest';
import { figureOf, figuresOf } from '../../../builders/figures.ts';
import { deliver, goOn, logOf } from '../../../builders/items.ts';
import { acted, decided, withdrawn } from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const K20 = 'effected within 2 working days';

describe('K17: the share within 2, 3 and 5 working days', () => {
  test('is cumulative, for acts and for decisions', () => {
    const item = goOn(
      deliver({ at, sector: 'counterfeit' }),
      decided('2026-05-18T10:00:00.000Z'),
      acted('2026-05-20T10:00:00.000Z'),
    );
    const claimed = (what: string) =>
      [2, 3, 5].map((k) => figureOf([item], 'K17', `${what} within ${k} working days`).numerator);
    expect(claimed('decided')).toEqual([1, 1, 1]);
    expect(claimed('acted on')).toEqual([0, 0, 1]);
  });

  test('counts what is pending a calendar as not yet due, once for each yardstick that is missing', () => {
    const item = deliver({ at: '2027-12-28T10:00:00.000Z', sector: 'counterfeit' });
    const ask = (k: number, asOf: string) => figureOf([item], 'K17', `acted on within ${k} working days`, { asOf });
    const open = (asOf: string) => [2, 3, 5].map((k) => [ask(k, asOf).denominator, ask(k, asOf).stillOpen]);
    expect(open('2027-12-29T00:00:00.000Z')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(open('2028-03-01T00:00:00.000Z')).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test('counts what was withdrawn while its calendar was missing as nothing at all', () => {
    const item = goOn(
      deliver({ at: '2027-12-30T10:00:00.000Z', kind: 'ORDER' }),
      withdrawn('2027-12-30T11:00:00.000Z'),
    );
    const figures = figuresOf(logOf(item), { asOf: '2028-03-01T00:00:00.000Z' }, ['K17', 'K20']);
    expect(figures.map(({ denominator, stillOpen }) => [denominator, stillOpen])).toEqual(figures.map(() => [0, 0]));
  });

  test('a GPSR order whose two days end before the missing calendar is due, and open no more', () => {
    const item = deliver({ kind: 'ORDER', at: '2027-12-28T10:00:00.000Z' });
    expect(figureOf([item], 'K20', K20, { asOf: '2028-03-01T00:00:00.000Z' })).toMatchObject({
      denominator: 1,
      stillOpen: 0,
    });
  });
});
