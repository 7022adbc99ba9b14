import { describe, expect, test } from 'vitest';
import type { KeptCheck, RoundCheck, RoundEntry } from '../../../../shared/contracts/monitoring-round.ts';
import { checkFaults, roundOf, takesPart } from '../../../../shared/domain/monitoring/round.ts';
import { roundByMarketplace, roundFigures, standing } from '../../../../shared/domain/monitoring/round-figures.ts';
import type { MonitoringRoundId } from '../../../../shared/vocabulary/coordinated.ts';
import { id } from '../../../builders/organisations.ts';

const entry: RoundEntry = {
  by: id('de-bnetza'),
  reference: 'ROUND-1',
  title: 'Toys',
  sector: 'counterfeit',
  marketplaces: [id('amber'), id('bazaar')],
  from: '2026-05-01T00:00:00.000Z',
  until: '2026-06-12T00:00:00.000Z',
  method: 'The first fifty results',
  channels: { A: 'Trusted flagger', B: 'Ordinary user' },
  observers: [id('brand-owner')],
};
const MAY = '2026-05-13T00:00:00.000Z';
const round = roundOf('c0a4a8f0-3a77-8c1e-8f60-5f0d5b5b7a21' as MonitoringRoundId, entry, MAY);

const look = (changes: Partial<RoundCheck> = {}): RoundCheck => ({
  reference: 'offer-1',
  url: 'https://www.amber.example/item/1',
  checkedAt: '2026-05-12T09:00:00.000Z',
  result: 'INFRINGING',
  ...changes,
});
const through = (channel: 'A' | 'B', content: string, isRemoved: boolean, hours = 24): Partial<RoundCheck> => ({
  notified: { channel, at: '2026-05-04T10:00:00.000Z', content },
  outcome: isRemoved
    ? { isRemoved, at: new Date(Date.parse('2026-05-04T10:00:00.000Z') + hours * 3_600_000).toISOString() }
    : { isRemoved },
});
const kept = (check: RoundCheck, marketplace = 'amber', observer = 'brand-owner'): KeptCheck => ({
  observer: id(observer),
  marketplace: id(marketplace),
  check,
});

test('who opened it and its observers take part, nobody else', () => {
  expect(['de-bnetza', 'brand-owner', 'fr-dgccrf'].map((name) => takesPart(round, id(name)))).toEqual([
    true,
    true,
    false,
  ]);
});

const notified = { channel: 'A', at: '2026-05-04T10:00:00.000Z', content: 'bear' } as const;
test.each<[string, Partial<RoundCheck>, readonly string[]]>([
  ['a look', {}, []],
  ['a look with an outcome', through('A', 'bear', true), []],
  ['something fine that is notified', { result: 'FINE', notified }, ['/notified INVALID_INPUT']],
  ['an outcome of what was not notified', { outcome: { isRemoved: false } }, ['/outcome INVALID_INPUT']],
  ['a removal without a time', { notified, outcome: { isRemoved: true } }, ['/outcome/at INVALID_INPUT']],
  [
    'a time without a removal',
    { notified, outcome: { isRemoved: false, at: '2026-05-05T00:00:00.000Z' } },
    ['/outcome/at INVALID_INPUT'],
  ],
  ['a look before the window', { checkedAt: '2026-04-30T23:59:59.999Z' }, ['/checkedAt TIME_NOT_PLAUSIBLE']],
  ['a look in the future', { checkedAt: '2026-05-13T00:06:00.000Z' }, ['/checkedAt TIME_NOT_PLAUSIBLE']],
  [
    'a notification before the window',
    { notified: { ...notified, at: '2026-04-01T00:00:00.000Z' } },
    ['/notified/at TIME_NOT_PLAUSIBLE'],
  ],
  [
    'a removal before the notification',
    { notified, outcome: { isRemoved: true, at: '2026-05-04T09:00:00.000Z' } },
    ['/outcome/at TIME_NOT_PLAUSIBLE'],
  ],
  [
    'a removal after the look',
    { notified, outcome: { isRemoved: true, at: '2026-05-12T10:00:00.000Z' } },
    ['/outcome/at TIME_NOT_PLAUSIBLE'],
  ],
])('%s', (_, changes, expected) => {
  const faults = [...checkFaults(look(changes), round, new Date(MAY))];
  expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

/** The same contents through both channels; of the first so many, the listing was removed. */
const pairs = (contents: number, removedA: number, removedB: number, marketplace = 'amber'): KeptCheck[] =>
  Array.from({ length: contents }, (_, n) => [
    kept(look({ reference: `${marketplace}-${n}-A`, ...through('A', `c${n}`, n < removedA, 10) }), marketplace),
    kept(look({ reference: `${marketplace}-${n}-B`, ...through('B', `c${n}`, n < removedB, 30) }), marketplace),
  ]).flat();
const fine = (count: number): KeptCheck[] =>
  Array.from({ length: count }, (_, n) => kept(look({ reference: `fine-${n}`, result: 'FINE' })));

describe('figures of a round', () => {
  test('count what was checked and found fine, and say how sure prevalence is', () => {
    const figures = roundFigures(
      [...fine(75), ...pairs(10, 9, 4), kept(look({ reference: 's', result: 'SUSPECT' }))],
      round,
    );
    expect(figures).toMatchObject({ checked: 96, fine: 75, suspect: 1, infringing: 20 });
    expect(figures.prevalence).toMatchObject({ numerator: 20, denominator: 96, isSmall: false });
    expect(figures.prevalence.low).toBeCloseTo(0.1391, 4);
    expect(figures.prevalence.high).toBeCloseTo(0.3, 4);
  });

  test('show each channel with what is still there in the denominator, and how long it took', () => {
    const { channels } = roundFigures(pairs(10, 9, 4), round);
    expect(channels.A).toMatchObject({
      name: 'Trusted flagger',
      removal: { numerator: 9, denominator: 10, value: 0.9 },
    });
    expect(channels.B).toMatchObject({ name: 'Ordinary user', removal: { numerator: 4, denominator: 10, value: 0.4 } });
    expect([channels.A.medianHoursToRemoval, channels.B.medianHoursToRemoval]).toEqual([10, 30]);
  });

  test('show the gap in percentage points', () => {
    expect(roundFigures(pairs(10, 9, 4), round).coherence).toEqual({
      kpi: 'K10',
      gapPoints: 50,
      isSuppressed: false,
      contents: 10,
      removedA: 9,
      removedB: 4,
      leftOut: 0,
    });
  });

  test('show no gap with fewer than ten contents on a side, and nothing from which it could be counted', () => {
    expect(roundFigures(pairs(9, 9, 0), round).coherence).toMatchObject({
      gapPoints: null,
      isSuppressed: true,
      contents: 9,
      removedA: null,
      removedB: null,
    });
  });

  test('compare only contents that went through both channels at one marketplace', () => {
    const onlyA = Array.from({ length: 5 }, (_, n) =>
      kept(look({ reference: `a-${n}`, ...through('A', `x${n}`, true) })),
    );
    const elsewhere = kept(look({ reference: 'b', ...through('B', 'x0', false) }), 'bazaar');
    const { coherence } = roundFigures([...pairs(10, 5, 5), ...onlyA, elsewhere], round);
    expect(coherence).toMatchObject({ contents: 10, gapPoints: 0, leftOut: 6 });
  });

  test('take several offers of one content as removed if all of them were', () => {
    const second = kept(look({ reference: 'again', ...through('A', 'c0', false) }));
    expect(roundFigures([...pairs(10, 10, 10), second], round).coherence).toMatchObject({
      removedA: 9,
      gapPoints: -10,
    });
  });

  test('are also shown by marketplace', () => {
    const both = roundByMarketplace([...pairs(3, 1, 1, 'bazaar'), ...pairs(10, 9, 4)], round);
    expect(both.map(({ marketplace, figures }) => `${marketplace} ${figures.coherence.gapPoints}`)).toEqual([
      'amber 50',
      'bazaar null',
    ]);
  });
});

test('the latest look of an observer at an offer stands, in whatever order they came', () => {
  const first = kept(look({ checkedAt: '2026-05-04T09:00:00.000Z', result: 'SUSPECT' }));
  const last = kept(look({ checkedAt: '2026-05-12T09:00:00.000Z' }));
  const others = kept(look({ result: 'FINE' }), 'amber', 'de-bnetza');
  for (const looks of [
    [first, last, others],
    [others, last, first],
  ])
    expect(new Set(standing(looks))).toEqual(new Set([last, others]));
});
