import { describe, expect, test } from 'vitest';
import type { EventData, EventType } from '../../../../shared/contracts/event.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { figureOf, ratioOf } from '../../../builders/figures.ts';
import { goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { inState } from '../../../builders/states.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const VERIFIED_AT = '2026-05-13T18:40:00.000Z';
const at = (milliseconds: number) => new Date(Date.parse(VERIFIED_AT) + milliseconds).toISOString();

const did = <T extends EventType>(role: Role | 'system', type: T, when: number, data: EventData<T>) => {
  const organisation = role === 'marketplace' ? id('amber') : id('de-bnetza');
  const actor = { role, ...(role !== 'system' && { organisation }) };
  return told({ type, occurredAt: at(when), actor, data } as Draft);
};
const back = (history: History, when: number): History =>
  goOn(
    history,
    did('authority', 'REAPPEARED', when, { as: history.itemId, rule: 'SAME_LISTING', score: 1, ruleVersion: '1' }),
  );
const verified = (reference: string) => inState('VERIFIED_REMOVED', { reference });
const complaint = (number: number, subject: 'a' | 'e' | 'f', when: number) =>
  did('marketplace', 'COMPLAINT_OPENED', when, {
    complaint: number,
    complainant: subject === 'a' ? 'SELLER' : 'NOTIFIER',
    subject,
  });
const answer = (number: number, result: EventData<'COMPLAINT_DECIDED'>['result'], when: number) =>
  did('marketplace', 'COMPLAINT_DECIDED', when, { complaint: number, result, humanInvolved: true });

describe('a listing that comes back (K30)', () => {
  const WINDOWS = [30, 90, 180] as const;
  const asOf = (days: number) => at(days * DAY + DAY);

  test.each<[string, number, readonly (readonly [number, number])[]]>([
    [
      'on day 29: within all windows',
      29 * DAY,
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'after exactly 30 days: still within the first',
      30 * DAY,
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'on day 31: within the second and the third only',
      31 * DAY,
      [
        [0, 1],
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'on day 91: within the third only',
      91 * DAY,
      [
        [0, 1],
        [0, 1],
        [1, 1],
      ],
    ],
    [
      'on day 181: within none',
      181 * DAY,
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ],
  ])('%s', (_, when, expected) => {
    const items = [back(verified('REF-1'), when)];
    const found = WINDOWS.map((days) => figureOf(items, 'K30', `back within ${days} days`, { asOf: asOf(200) }));
    expect(found.map(ratioOf)).toEqual(expected);
  });

  test('counts once the window is over, and says how many windows still run', () => {
    const items = [back(verified('REF-1'), 3 * DAY), verified('REF-2')];
    const figure = (days: number) => figureOf(items, 'K30', 'back within 30 days', { asOf: asOf(days) });
    expect([ratioOf(figure(20)), figure(20).stillOpen]).toEqual([[0, 0], 2]);
    expect([ratioOf(figure(31)), figure(31).stillOpen]).toEqual([[1, 2], 0]);
  });

  test('only the first return of a listing counts', () => {
    const twice = back(back(verified('REF-1'), 3 * DAY), 100 * DAY);
    expect(ratioOf(figureOf([twice], 'K30', 'back within 30 days', { asOf: asOf(200) }))).toEqual([1, 1]);
  });
});

describe('complaints (K26, K27, K25)', () => {
  const removed = (reference: string) => inState('ACTION_IMPLEMENTED', { reference });
  const upheld = goOn(removed('REF-1'), complaint(1, 'a', HOUR), answer(1, 'UPHELD', 3 * HOUR));
  const reversed = goOn(removed('REF-2'), complaint(1, 'a', HOUR), answer(1, 'REVERSED', 2 * HOUR));
  const omitted = goOn(removed('REF-3'), complaint(1, 'a', HOUR), answer(1, 'OMITTED', 9 * HOUR));
  const open = goOn(removed('REF-4'), complaint(1, 'a', HOUR));
  const items = [upheld, reversed, omitted, open, removed('REF-5')];

  test.each<[string, number]>([
    ['all, total', 4],
    ['(a), total', 4],
    ['(a), upheld', 1],
    ['(a), reversed', 1],
    ['(a), partially reversed', 0],
    ['(a), omitted', 1],
    ['(e), total', 0],
  ])('%s: %i', (part, expected) => {
    expect(figureOf(items, 'K26', part)).toMatchObject({
      numerator: expected,
      stillOpen: part.startsWith('(e)') ? 0 : 1,
    });
  });

  test('those decided and not omitted are what reversals are a share of', () => {
    const rate = figureOf(items, 'K26', 'reversed in whole or in part');
    expect([ratioOf(rate), rate.excluded]).toEqual([[1, 2], { OMITTED: 1 }]);
  });

  test('take the time from the complaint to its decision; an omitted one took none', () => {
    expect(figureOf(items, 'K27', 'median')).toMatchObject({ value: 1.5, denominator: 2 });
  });

  test('a reversal takes the item out of what is substantiated, and not out of what was accepted', () => {
    expect(ratioOf(figureOf(items, 'K25', 'accepted by the marketplace'))).toEqual([5, 5]);
    expect(ratioOf(figureOf(items, 'K25', 'substantiated after redress'))).toEqual([4, 5]);
    expect(figureOf(items, 'K25', 'confirmed by a complaint or dispute').numerator).toBe(1);
    expect(figureOf(items, 'K25', 'overturned by a complaint or dispute').numerator).toBe(1);
  });

  test('what a notifier wins is substantiated; what a dispute confirms after a reversal is so again', () => {
    const won = goOn(
      inState('DECIDED_NO_ACTION', { reference: 'REF-6' }),
      complaint(1, 'e', HOUR),
      answer(1, 'REVERSED', 2 * HOUR),
      did('marketplace', 'RESTRICTION_IMPOSED', 3 * HOUR, { measures: ['LISTING_REMOVED'], ground: 'LAW' }),
    );
    const confirmed = goOn(
      reversed,
      did('marketplace', 'DISPUTE_OPENED', 3 * HOUR, { dispute: 1, complainant: 'SELLER', body: 'Body' }),
      did('marketplace', 'DISPUTE_DECIDED', 4 * HOUR, { dispute: 1, result: 'UPHELD' }),
    );
    expect(ratioOf(figureOf([won, confirmed], 'K25', 'substantiated after redress'))).toEqual([2, 2]);
  });

  test.each(['DISPUTED', 'ERROR_CHANNEL', 'ALREADY_REMOVED'] as const)('%s is never called invalid', (outcome) => {
    const aside = inState(`DECIDED_${outcome}`);
    const figure = figureOf([aside], 'K25', 'accepted by the marketplace');
    expect([ratioOf(figure), Object.values(figure.excluded)]).toEqual([[0, 0], [1]]);
  });
});

test('an outcome of a dispute is carried out of those that were reversed (K28)', () => {
  const disputed = (reference: string) =>
    goOn(
      inState('ACTION_IMPLEMENTED', { reference }),
      did('marketplace', 'DISPUTE_OPENED', HOUR, { dispute: 1, complainant: 'SELLER', body: 'Body' }),
      did('marketplace', 'DISPUTE_DECIDED', 2 * HOUR, { dispute: 1, result: 'REVERSED' }),
    );
  const done = goOn(disputed('REF-1'), did('marketplace', 'DISPUTE_IMPLEMENTED', 3 * HOUR, { dispute: 1 }));
  expect(ratioOf(figureOf([done, disputed('REF-2')], 'K28', 'implemented'))).toEqual([1, 2]);
});

test('a verification that found the listing live is one of those that were made (K35)', () => {
  const failed = goOn(
    inState('ACTION_IMPLEMENTED', { reference: 'REF-1' }),
    did('authority', 'VERIFICATION_FAILED', HOUR, {}),
  );
  const figure = figureOf(
    [failed, verified('REF-2'), inState('ACTION_IMPLEMENTED', { reference: 'REF-3' })],
    'K35',
    'found live',
  );
  expect([ratioOf(figure), figure.stillOpen]).toEqual([[1, 2], 2]);
});

test('what follows a dangerous product adds up; units sold are the last that were reported', () => {
  const told = goOn(
    inState('ACTION_IMPLEMENTED'),
    did('marketplace', 'UNITS_SOLD', HOUR, { units: 90 }),
    did('marketplace', 'UNITS_SOLD', 2 * HOUR, { units: 120 }),
    did('marketplace', 'BUYERS_INFORMED', 2 * HOUR, { buyers: 50 }),
    did('marketplace', 'BUYERS_INFORMED', 3 * HOUR, { buyers: 60 }),
  );
  const parts = ['units sold', 'buyers informed', 'items of which buyers were informed'];
  expect(parts.map((part) => figureOf([told], 'FOLLOW_THROUGH', part).numerator)).toEqual([120, 110, 1]);
});
