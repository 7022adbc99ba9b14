import { describe, expect, test } from 'vitest';
import { assess, type KnownListings } from '../../../../shared/domain/sellers/assess.ts';
import { dayIn } from '../../../../shared/domain/sellers/day.ts';
import { type Chosen, parametersOf } from '../../../../shared/domain/sellers/definition.ts';
import { type Decision, judge } from '../../../../shared/domain/sellers/events.ts';
import type { ItemId } from '../../../../shared/vocabulary/ids.ts';
import { id } from '../../../builders/organisations.ts';

const AS_OF = '2026-07-01T00:00:00.000Z';

/** A decision on law that stands, as it goes on from one to the next. */
const decision = (n: number, at: string, changes: Partial<Decision> = {}): Decision => ({
  itemId: `item-${n}` as ItemId,
  marketplace: id('amber'),
  sellerKey: 'key-of-a-seller-000001',
  sector: 'counterfeit',
  submitter: id('brand-owner'),
  acceptedAt: at,
  at,
  ground: 'LAW',
  outcome: 'REMOVE',
  standing: 'STANDS',
  listing: String(n),
  ...changes,
});
const counting = (chosen: Chosen = {}, asOf = AS_OF) => ({
  asOf,
  parameters: parametersOf(chosen),
  dayOf: (_: unknown, at: string) => dayIn('LU', at),
});
const counted = (decisions: readonly Decision[], chosen: Chosen = {}, known?: KnownListings, asOf = AS_OF) =>
  assess(decisions, counting(chosen, asOf), known);
const verdicts = (decisions: readonly Decision[], chosen: Chosen = {}) =>
  judge(decisions, counted(decisions, chosen).events).map(({ decision: { itemId }, verdict, mergedInto }) =>
    [itemId, verdict, mergedInto].filter(Boolean).join(' '),
  );

const sameDay = ['08', '12', '16'].map((hour, n) => decision(n, `2026-06-10T${hour}:00:00.000Z`));
const apart = ['2026-05-01', '2026-05-11', '2026-05-21'].map((day, n) => decision(n, `${day}T10:00:00.000Z`));

describe('D12: three listings of one seller on one day', () => {
  test('are one event within three days, and one event a day: the criteria are not met', () => {
    expect(counted(sameDay)).toMatchObject({
      meetsCriteria: false,
      count: 1,
      criteria: { absolute: { decisions: 3 } },
    });
    expect(counted(sameDay, { dedupe: 'day' })).toMatchObject({ meetsCriteria: false, count: 1 });
  });

  test('are three events by listing: the criteria are met', () => {
    expect(counted(sameDay, { dedupe: 'listing' })).toMatchObject({ meetsCriteria: true, count: 3 });
  });

  test('are told apart, each with the one it belongs to', () => {
    expect(verdicts(sameDay)).toEqual(['item-2 SAME_EVENT item-0', 'item-1 SAME_EVENT item-0', 'item-0 COUNTS']);
  });
});

test.each<[string, Chosen, number]>([
  ['2026-06-04T10:00:00.000Z', {}, 2],
  ['2026-06-04T09:59:59.999Z', {}, 1],
  ['2026-06-01T21:59:59.999Z', { dedupe: 'day' }, 1],
  ['2026-06-01T22:00:00.000Z', { dedupe: 'day' }, 2],
])('a decision of 1 June at 10:00 and one of %s, by %o, are %i events', (at, chosen, events) => {
  expect(counted([decision(1, '2026-06-01T10:00:00.000Z'), decision(2, at)], chosen).count).toBe(events);
});

test('three days are counted from the first decision: who goes on every day is not one event for ever', () => {
  const daily = Array.from({ length: 9 }, (_, day) => decision(day, `2026-06-0${day + 1}T10:00:00.000Z`));
  expect(counted(daily)).toMatchObject({ count: 3, meetsCriteria: true, lastAt: '2026-06-09T10:00:00.000Z' });
});

test('one listing that was notified twice is one event by listing', () => {
  const twice = [decision(1, '2026-05-01T10:00:00.000Z'), decision(2, '2026-06-01T10:00:00.000Z', { listing: '1' })];
  expect(counted(twice, { dedupe: 'listing' })).toMatchObject({
    count: 1,
    criteria: { proportion: { infringing: 1 } },
  });
  expect(counted(twice).count).toBe(2);
});

test('what is reversed is taken away from all times, and may part what it held together', () => {
  const [first, second, third] = ['01', '03', '05'].map((day, n) => decision(n, `2026-06-${day}T10:00:00.000Z`));
  const before = [first, second, third] as Decision[];
  expect(counted(before).count).toBe(2);
  const after = [{ ...(first as Decision), standing: 'REVERSED' as const }, second, third] as Decision[];
  expect(counted(after)).toMatchObject({ count: 1, firstAt: '2026-06-03T10:00:00.000Z' });
  expect(verdicts(after)).toEqual(['item-2 SAME_EVENT item-1', 'item-1 COUNTS', 'item-0 REVERSED']);
});

test('only what lies within the window counts, to the moment', () => {
  const [old] = [decision(1, '2025-07-01T00:00:00.000Z')];
  expect(verdicts([old as Decision])).toEqual(['item-1 OUTSIDE_WINDOW']);
  expect(counted([old as Decision], {}, undefined, '2026-06-30T23:59:59.999Z').count).toBe(1);
  expect(counted(apart, { window: '180' }).count).toBe(3);
  expect(counted(apart, { window: '180' }, undefined, '2026-11-07T09:59:59.999Z').count).toBe(2);
  expect(counted(apart, { window: '180' }, undefined, '2026-11-07T10:00:00.000Z').count).toBe(1);
});

test('events on terms are counted apart, and alone they never meet the criteria, however many', () => {
  const onTerms = apart.map((each) => ({ ...each, ground: 'TERMS' as const }));
  const many = Array.from({ length: 40 }, (_, n) => decision(n, `2026-06-10T10:00:00.000Z`, { ground: 'TERMS' }));
  expect(counted(onTerms)).toMatchObject({
    meetsCriteria: false,
    count: 0,
    criteria: { absolute: { events: 0, onTerms: { events: 3, decisions: 3 } } },
  });
  expect(counted(many, { dedupe: 'listing', threshold: '2' }).meetsCriteria).toBe(false);
  expect(counted([...apart.slice(0, 2), ...onTerms.slice(2)]).meetsCriteria).toBe(false);
});

test.each<[Chosen['threshold'], boolean]>([
  ['2', true],
  ['3', true],
  ['5', false],
])('three events, by a threshold of %s, meet the criteria: %s', (threshold, meets) => {
  expect(counted(apart, { threshold }).meetsCriteria).toBe(meets);
});

test('an event with something serious in it counts twice where gravity is switched on', () => {
  const grave = apart.slice(0, 2).map((each, index) => ({ ...each, isSerious: index === 0 }));
  expect(counted(grave)).toMatchObject({
    meetsCriteria: false,
    count: 2,
    criteria: { gravity: { serious: 1, weight: 1 } },
  });
  expect(counted(grave, { severity: 'on' })).toMatchObject({ meetsCriteria: true, count: 3 });
});

describe('the share of what the seller offers', () => {
  const known = (listings: number): KnownListings => ({ listings, by: 'MARKETPLACE', at: AS_OF });

  test('decides where it is known, unless it is switched off', () => {
    expect(counted(apart, {}, known(300))).toMatchObject({
      meetsCriteria: true,
      criteria: { proportion: { infringing: 3, listings: 300, share: 0.01, isReached: true, known: 'MARKETPLACE' } },
    });
    expect(counted(apart, {}, known(301))).toMatchObject({
      meetsCriteria: false,
      criteria: { proportion: { share: 0.009967, isReached: false } },
    });
    expect(counted(apart, { proportion: 'off' }, known(301)).meetsCriteria).toBe(true);
  });

  test('is said to be unknown where it is, and decides nothing', () => {
    const { meetsCriteria, criteria } = counted(apart);
    expect(meetsCriteria).toBe(true);
    expect(criteria.proportion).toEqual({ infringing: 3, known: 'UNKNOWN', leastShare: 0.01 });
  });

  test('is never more than all', () => {
    expect(counted(apart, {}, known(1)).criteria.proportion).toMatchObject({ share: 1 });
  });
});

test('intention is left to people', () => {
  expect(counted(apart).criteria.intention).toBe('NOT_ASSESSED');
});
