import { describe, expect, test } from 'vitest';
import { id } from '../../../builders/organisations.ts';
import { entry, registerFiguresOf, shown } from '../../../builders/registers.ts';

const digest = (name: string): string => name.padStart(64, '0');
const amber = { marketplace: id('amber') };
const birch = { marketplace: id('birch') };

describe('what marketplaces report of themselves', () => {
  const report = (where: string, total: number, more: object = {}, n = 1) =>
    entry(
      'SELF_REPORT',
      `SELFREPORTS#${where}`,
      {
        version: n,
        report: {
          reference: digest(where),
          sector: 'food',
          period: '2026-Q1',
          ownInitiative: { total, automated: 10 },
          prevented: { uploads: 7 },
          voluntary: [{ kind: 'SEARCH_TERMS', number: 400 }],
          ...more,
        },
      } as never,
      { n },
    );
  const byMarketplace = new Map([
    [
      id('amber'),
      new Map([
        ['2026-02#food#main|NALDE.ac', 20],
        ['2026-05#food#main|NALDE.ac', 99],
        ['2026-02#wildlife#main|NALDE.ac', 5],
      ]),
    ],
    [id('birch'), new Map([['2026-01#food#main|NALDE.ac', 1000]])],
  ]);

  test('K13 sets what is reported against what was observed of the same marketplaces, sector and months', () => {
    const figures = registerFiguresOf([report('amber', 60)], { byMarketplace }).filter(({ kpi }) => kpi === 'K13');
    expect(figures.map(({ part, source, value }) => [part, source, value])).toEqual([
      ['measures of own initiative', 'SELF_REPORTED', 60],
      ['of these, by automated means alone', 'SELF_REPORTED', 10],
      ['items acted on upon notice', 'OBSERVED', 20],
      ['own initiative to notice', 'SELF_REPORTED/OBSERVED', 3],
    ]);
    expect(
      figures.every(({ period, sector, kind }) => period === '2026-Q1' && sector === 'food' && kind === 'NONE'),
    ).toBe(true);
  });

  test('K14 is a share of both, each shown beside it with its source', () => {
    const [own, notified, share] = registerFiguresOf([report('amber', 60)], { byMarketplace, kpis: ['K14'] });
    expect([own?.source, notified?.source, share?.source]).toEqual([
      'SELF_REPORTED',
      'OBSERVED',
      'SELF_REPORTED/OBSERVED',
    ]);
    expect([share?.numerator, share?.denominator, share?.value]).toEqual([60, 80, 0.75]);
  });

  test('a correction stands for what it corrects, and a period outside what is asked says nothing', () => {
    const corrected = [report('amber', 60), report('amber', 44, {}, 2)];
    expect(shown(registerFiguresOf(corrected, { kpis: ['K14'] }), 'K14')[0]).toEqual([
      'measures of own initiative',
      '2026-Q1',
      44,
    ]);
    expect(registerFiguresOf(corrected, { from: '2026-02' })).toEqual([]);
  });

  test('prevented uploads and search terms are figures of their own', () => {
    const figures = registerFiguresOf([report('amber', 60), report('birch', 1)], { kpis: ['PREVENTED', 'VOLUNTARY'] });
    expect(figures.map(({ part, value, source }) => [part, value, source])).toEqual([
      ['uploads prevented', 14, 'SELF_REPORTED'],
      ['SEARCH_TERMS, measures', 2, 'SELF_REPORTED'],
      ['SEARCH_TERMS, number given', 800, 'SELF_REPORTED'],
    ]);
  });

  test('what is reported in confidence is in no sum, and pooled from three on without one that dominates', () => {
    const inConfidence = ['cedar', 'daisy', 'elder'].map((name) => report(name, 5, { confidential: true }));
    const two = registerFiguresOf([report('amber', 60), ...inConfidence.slice(1)], { kpis: ['PREVENTED'] });
    expect(two.map(({ part, value, excluded }) => [part, value, excluded])).toEqual([
      ['uploads prevented', 7, { CONFIDENTIAL: 2 }],
    ]);
    const three = registerFiguresOf([report('amber', 60), ...inConfidence], { kpis: ['PREVENTED'] });
    expect(three.map(({ part, value }) => [part, value])).toEqual([
      ['uploads prevented', 7],
      ['uploads prevented, reported in confidence', 21],
    ]);
  });

  test('nobody is shown the report of another', () => {
    const entries = [report('amber', 60)];
    expect(registerFiguresOf(entries, { scope: birch })).toEqual([]);
    expect(registerFiguresOf(entries, { scope: { submitter: id('de-bnetza') } })).toEqual([]);
    expect(registerFiguresOf(entries, { scope: amber, kpis: ['PREVENTED'] })).toHaveLength(1);
  });
});
