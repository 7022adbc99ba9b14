import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dimension, KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { averages } from '../../../../shared/domain/kpi/averages.ts';
import { durationsOf } from '../../../../shared/domain/kpi/durations.ts';
import { Engine } from '../../../../shared/domain/kpi/engine.ts';
import { estimates } from '../../../../shared/domain/kpi/estimates.ts';
import { countersOf, exactly, itemsAsOf } from '../../../../shared/domain/kpi/exact.ts';
import { figures, type Source } from '../../../../shared/domain/kpi/figures.ts';
import { quantilesOf } from '../../../../shared/domain/kpi/quantiles.ts';
import { isWithin, levelOf, type Scope, scopeName } from '../../../../shared/domain/kpi/scope.ts';
import type { Counted } from '../../../../shared/domain/life/facts.ts';
import { LATER } from '../../../builders/figures.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';
import { deliver, goOn, logOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { handled } from '../../../builders/steps.ts';

const scope = fc.constantFrom<Scope>('ALL', { marketplace: id('amber') }, { submitter: id('de-bnetza') });
const by = fc.subarray<Dimension>(['sector', 'status', 'memberState']);
const moment = fc.constantFrom('2026-05-20T00:00:00.000Z', '2027-01-15T00:00:00.000Z', LATER);

/** Everything that a source tells. */
const everyFigure = (source: Source, dimensions: readonly Dimension[]) =>
  [figures, estimates, averages].flatMap((made) => made(source, dimensions, KPI_IDS));

/** All items at once, every counter by name, and every duration of a group looked for anew: slow, and plain to see. */
function atOnce(all: readonly Counted[], whose: Scope, asOf: string): Source {
  const items = all.filter((facts) => isWithin(whose, facts));
  return {
    counts: countersOf(items, levelOf(whose)),
    quantilesOf: ({ month, sector, status, memberState, kind, basis }, measured) => {
      const labels = { sector, status, memberState, kind, basis };
      const own = items.filter((facts) =>
        Object.entries(labels).every(([name, value]) => value === 'ALL' || facts[name as 'kind'] === value),
      );
      const ofMonth = own.filter(({ deliveredAt }) => deliveredAt.startsWith(month));
      return quantilesOf(ofMonth.flatMap((facts) => durationsOf(facts)[measured] ?? []));
    },
    isEstimate: false,
    scope: scopeName(whose),
    asOf,
  };
}

describe('the engine', () => {
  test('gives what counting everything at once gives', () => {
    fc.assert(
      fc.property(cases, scope, by, moment, (log, whose, dimensions, asOf) => {
        const events = eventsOf(log);
        const expected = figures(atOnce(itemsAsOf(events, asOf), whose, asOf), dimensions, KPI_IDS);
        expect(figures(exactly(events, whose, asOf, dimensions), dimensions, KPI_IDS)).toEqual(expected);
      }),
      runs(60),
    );
  });

  test('gives the same from any parts, in any order', () => {
    fc.assert(
      fc.property(
        cases,
        scope,
        by,
        fc.array(fc.nat(2)),
        fc.infiniteStream(fc.nat()),
        (log, whose, dimensions, parts, order) => {
          const items = itemsAsOf(eventsOf(log), LATER);
          const asking = { scope: whose, asOf: LATER, by: dimensions };
          const engines = [0, 1, 2].map(() => new Engine(asking));
          const shuffled = items.map((facts) => [order.next().value ?? 0, facts] as const).sort(([a], [b]) => a - b);
          for (const [index, [, facts]] of shuffled.entries()) engines[parts[index] ?? 0]?.add(facts);
          const whole = new Engine(asking);
          for (const part of engines.reverse()) whole.merge(structuredClone(part.state()));
          const expected = everyFigure(exactly(eventsOf(log), whose, LATER, dimensions), dimensions);
          expect(everyFigure(whole.source(), dimensions)).toEqual(expected);
        },
      ),
      runs(40),
    );
  });

  test('gives each marketplace what it gives when asked about that one alone', () => {
    fc.assert(
      fc.property(cases, by, (log, dimensions) => {
        const events = eventsOf(log);
        const all = figures(
          exactly(events, 'ALL', LATER, [...dimensions, 'marketplace']),
          [...dimensions, 'marketplace'],
          KPI_IDS,
        );
        for (const name of ['amber', 'bazaar']) {
          const alone = figures(exactly(events, { marketplace: name }, LATER, dimensions), dimensions, KPI_IDS);
          const own = all.filter(({ marketplace }) => marketplace === name);
          expect(own.map(({ marketplace: _, ...figure }) => ({ ...figure, scope: `marketplace:${name}` }))).toEqual(
            alone,
          );
        }
      }),
      runs(40),
    );
  });
});

describe('a period longer than a month is one cohort', () => {
  const handledAfter = (hours: number, at: string, reference: string) =>
    goOn(deliver({ at, reference }), ...handled(new Date(Date.parse(at) + hours * 3_600_000).toISOString()));
  const items = [
    handledAfter(1, '2026-02-02T10:00:00.000Z', 'A'),
    handledAfter(2, '2026-02-03T10:00:00.000Z', 'B'),
    handledAfter(90, '2026-05-13T10:00:00.000Z', 'C'),
    handledAfter(9, '2026-07-08T10:00:00.000Z', 'D'),
  ];
  const medians = (length: 'MONTH' | 'HALF_YEAR' | 'YEAR' | 'RANGE', from = '2026-01', to = '2026-12') => {
    const engine = new Engine({ scope: 'ALL', asOf: LATER, by: [], period: { length, from, to } });
    for (const facts of itemsAsOf(logOf(...items), LATER)) engine.add(facts);
    const found = figures(engine.source(), [], ['K4']).filter(({ part }) => part === 'median');
    return found.map(({ period, month, value, denominator }) => [period ?? month, value, denominator]);
  };

  test.each([
    [
      'MONTH',
      [
        ['2026-02', 1.5, 2],
        ['2026-05', 90, 1],
        ['2026-07', 9, 1],
      ],
    ],
    [
      'HALF_YEAR',
      [
        ['2026-H1', 2, 3],
        ['2026-H2', 9, 1],
      ],
    ],
    ['YEAR', [['2026', 5.5, 4]]],
    ['RANGE', [['2026-01/2026-12', 5.5, 4]]],
  ] as const)('%s: a median of its own, which no median of months gives', (length, expected) => {
    expect(medians(length)).toEqual(expected);
  });

  test('a period that is asked for in part is named by its months', () => {
    expect(medians('HALF_YEAR', '2026-05', '2026-07')).toEqual([
      ['2026-05/2026-06', 90, 1],
      ['2026-07/2026-07', 9, 1],
    ]);
  });
});
