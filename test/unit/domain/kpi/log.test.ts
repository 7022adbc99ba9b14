import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import type { Dimension, Figure } from '../../../../shared/contracts/kpi.ts';
import { KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { countersOf, exactly, itemsAsOf } from '../../../../shared/domain/kpi/exact.ts';
import { figures } from '../../../../shared/domain/kpi/figures.ts';
import { live } from '../../../../shared/domain/kpi/live.ts';
import type { Scope } from '../../../../shared/domain/kpi/scope.ts';
import { placeOf } from '../../../../shared/domain/kpi/tally.ts';
import { figuresOf, LATER } from '../../../builders/figures.ts';
import { cases, eventsOf, quarrel, runs } from '../../../builders/histories.ts';
import { id } from '../../../builders/organisations.ts';
import { projected } from '../../../builders/tallies.ts';

const FAR = '2029-01-01T00:00:00.000Z';
const scope = fc.constantFrom<Scope>('ALL', { marketplace: id('amber') }, { submitter: id('de-bnetza') });
const by = fc.subarray<Dimension>(['sector', 'status', 'memberState']);
const moment = fc.constantFrom('2026-05-20T00:00:00.000Z', '2027-01-15T00:00:00.000Z', FAR);

const shareOf = (found: readonly Figure[], kpi: string) => found.filter((figure) => figure.kpi === kpi);
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

describe('counting event by event, as the views do', () => {
  test.each(['ALL', 'MARKETPLACE'] as const)('gives what counting all items at once gives, at level %s', (level) => {
    fc.assert(
      fc.property(fc.oneof(cases, quarrel), (log) => {
        const exact = countersOf(itemsAsOf(eventsOf(log), FAR), level);
        expect([...projected(log, level)].sort()).toEqual([...exact].sort());
      }),
      runs(120),
    );
  });

  test('gives live figures that agree with the exact ones in every count', () => {
    fc.assert(
      fc.property(cases, by, moment, (log, dimensions, asOf) => {
        const counted = (figure: Figure) => ({ ...figure, value: 0, estimate: false });
        const shown = figures(live(projected(log, 'ALL'), 'ALL', asOf), dimensions, KPI_IDS).map(counted);
        const counts = countersOf(itemsAsOf(eventsOf(log), FAR), 'ALL');
        const exact = figures({ ...exactly(eventsOf(log), 'ALL', FAR, dimensions), counts, asOf }, dimensions, KPI_IDS);
        expect(shown).toEqual(exact.map(counted));
      }),
      runs(40),
    );
  });

  test('no counter is ever negative, and each has its place', () => {
    fc.assert(
      fc.property(cases, (log) => {
        for (const [key, value] of countersOf(itemsAsOf(eventsOf(log), FAR), 'ALL')) {
          expect(value).toBeGreaterThan(0);
          expect(placeOf(key).place.month).toMatch(/^20\d\d-\d\d$/);
        }
      }),
      runs(40),
    );
  });
});

describe('I5: figures are a pure function of the events, the scope and the cut', () => {
  test('a log that is repeated and reordered gives the same', () => {
    fc.assert(
      fc.property(
        cases.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length })),
        ),
        scope,
        by,
        ([log, shuffled], whose, dimensions) => {
          const asking = { scope: whose, by: dimensions };
          const arrived = [...eventsOf(shuffled), ...eventsOf(log)];
          expect(figuresOf(arrived, asking)).toEqual(figuresOf(eventsOf(log), asking));
        },
      ),
      runs(40),
    );
  });

  test('a cut gives what the log recorded before it gives', () => {
    fc.assert(
      fc.property(cases, fc.nat(), scope, (log, place, whose) => {
        const events = eventsOf(log);
        const asOf = events[place % events.length]?.recordedAt ?? LATER;
        const known = events.filter(({ recordedAt }) => recordedAt < asOf);
        expect(figuresOf(events, { asOf, scope: whose })).toEqual(figuresOf(known, { asOf, scope: whose }));
      }),
      runs(60),
    );
  });

  test('asking changes nothing in the events', () => {
    const frozen = (event: ItemEvent) =>
      Object.freeze({ ...event, data: Object.freeze({ ...event.data }) }) as ItemEvent;
    fc.assert(
      fc.property(cases, (log) => {
        const events = eventsOf(log).map(frozen);
        expect(figuresOf(events)).toEqual(figuresOf(eventsOf(log)));
      }),
      runs(20),
    );
  });
});

describe('I6: the parts of a cohort add up to it', () => {
  const grouped = (found: readonly Figure[]) => [
    ...Map.groupBy(found, ({ month, kind, basis }) => `${month} ${kind} ${basis}`).values(),
  ];

  test('the buckets of K9 with none, and the outcomes of K8', () => {
    fc.assert(
      fc.property(cases, scope, moment, (log, whose, asOf) => {
        for (const figuresOfGroup of grouped(figuresOf(eventsOf(log), { scope: whose, asOf }))) {
          const [items] = figuresOfGroup.filter(({ kpi, part }) => kpi === 'K3' && part === 'items');
          const buckets = shareOf(figuresOfGroup, 'K9');
          const ends = shareOf(figuresOfGroup, 'K8').filter(({ part }) => part.startsWith('ended: '));
          for (const parts of [buckets, ends].filter((each) => each.length > 0)) {
            expect(sum(parts.map(({ numerator }) => numerator))).toBe(items?.value);
            expect(new Set(parts.map(({ denominator }) => denominator))).toEqual(new Set([items?.value]));
          }
        }
      }),
      runs(60),
    );
  });

  test('no share is below 0 or above 1, and what was claimed is verified, contradicted or unchecked', () => {
    fc.assert(
      fc.property(fc.oneof(cases, quarrel), moment, (log, asOf) => {
        for (const { unit, value, inTime, stillOpen } of figuresOf(eventsOf(log), { asOf })) {
          if (unit === 'SHARE') expect(value === null || (value >= 0 && value <= 1)).toBe(true);
          expect(stillOpen).toBeGreaterThanOrEqual(0);
          if (!inTime) continue;
          const { claimed, reported, verified, contradicted, unchecked } = inTime;
          expect(reported).toBeLessThanOrEqual(claimed);
          expect([contradicted === undefined, unchecked === undefined]).toEqual([
            !Number.isInteger(verified),
            !Number.isInteger(verified),
          ]);
          if (verified === undefined || contradicted === undefined || unchecked === undefined) continue;
          expect(verified + contradicted + unchecked).toBe(claimed);
          expect(Math.min(verified, contradicted, unchecked)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs(60),
    );
  });

  test('K20 and K17: what is due and what is still open are the cohort without what was withdrawn', () => {
    fc.assert(
      fc.property(cases, moment, (log, asOf) => {
        for (const figuresOfGroup of grouped(figuresOf(eventsOf(log), { asOf }))) {
          const [items] = figuresOfGroup.filter(({ kpi, part }) => kpi === 'K3' && part === 'items');
          for (const { denominator, stillOpen } of shareOf(figuresOfGroup, 'K17')) {
            expect((denominator ?? 0) + stillOpen).toBeLessThanOrEqual(items?.value ?? 0);
          }
        }
      }),
      runs(60),
    );
  });
});
