import { describe, expect, test } from 'vitest';
import { type Ended, endOf, type Limit, type Pending } from '../../../../shared/domain/clock/period.ts';
import type { Unit } from '../../../../shared/vocabulary/clocks.ts';
import type { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';

const limit = (n: number, unit: Unit): Limit => ({ n, unit });
type End = Pick<Ended | Pending, 'status'> & Omit<Ended, 'status'>;
const end = (n: number, unit: Unit, from: Instant, where: Jurisdiction) => endOf(limit(n, unit), from, where) as End;

describe('the time zone decides the day of the event', () => {
  test.each<[Jurisdiction, string, string, Instant]>([
    ['LU', '2026-06-09', '2026-06-11', '2026-06-11T22:00:00.000Z'],
    ['IE', '2026-06-08', '2026-06-10', '2026-06-10T23:00:00.000Z'],
    ['EL', '2026-06-09', '2026-06-11', '2026-06-11T21:00:00.000Z'],
  ])(
    '22:30 UTC on 8 June 2026 is in %s on %s, so that two working days end on %s',
    (where, eventDay, lastDay, dueAt) => {
      expect(end(2, 'WORKING_DAYS', '2026-06-08T22:30:00.000Z', where)).toMatchObject({ eventDay, lastDay, dueAt });
    },
  );

  test('the first and the last minute of a local day have the same deadline, the next minute has another', () => {
    const dueAt = (from: Instant) => end(2, 'WORKING_DAYS', from, 'LU').dueAt;
    expect(dueAt('2026-06-08T21:59:59.999Z')).toBe(dueAt('2026-06-07T22:00:00.000Z'));
    expect(dueAt('2026-06-08T22:00:00.000Z')).not.toBe(dueAt('2026-06-08T21:59:59.999Z'));
  });
});

describe('on the days on which the clocks change', () => {
  test.each<[string, number, Unit, Instant, Jurisdiction, Instant]>([
    ['hours are elapsed hours in spring', 24, 'HOURS', '2026-03-28T12:30:00.000Z', 'LU', '2026-03-29T13:00:00.000Z'],
    ['hours are elapsed hours in autumn', 24, 'HOURS', '2026-10-24T12:30:00.000Z', 'LU', '2026-10-25T13:00:00.000Z'],
    ['the hour that is skipped is no hour', 1, 'HOURS', '2026-03-29T00:30:00.000Z', 'LU', '2026-03-29T02:00:00.000Z'],
    ['the hour that comes twice is two', 1, 'HOURS', '2026-10-25T00:10:00.000Z', 'LU', '2026-10-25T02:00:00.000Z'],
    ['and so from its second pass', 1, 'HOURS', '2026-10-25T01:10:00.000Z', 'LU', '2026-10-25T03:00:00.000Z'],
    ['the end of a day of 23 hours', 2, 'WORKING_DAYS', '2026-03-26T12:00:00.000Z', 'LU', '2026-03-30T22:00:00.000Z'],
    ['the end of a day of 25 hours', 2, 'WORKING_DAYS', '2026-10-22T12:00:00.000Z', 'LU', '2026-10-26T23:00:00.000Z'],
    ['days over the spring change', 1, 'DAYS', '2026-03-29T12:00:00.000Z', 'IE', '2026-03-30T23:00:00.000Z'],
    ['days over the autumn change', 1, 'DAYS', '2026-10-25T12:00:00.000Z', 'PT', '2026-10-27T00:00:00.000Z'],
  ])('%s', (_, n, unit, from, where, dueAt) => {
    expect(end(n, unit, from, where).dueAt).toBe(dueAt);
  });
});

describe('periods in hours', () => {
  test('never roll over a weekend or a holiday', () => {
    expect(end(24, 'HOURS', '2026-12-25T10:00:00.000Z', 'LU')).toMatchObject({
      dueAt: '2026-12-26T11:00:00.000Z',
      skipped: [],
      calendars: [],
    });
  });

  test('need no calendar', () => {
    expect(end(48, 'HOURS', '2031-01-01T00:00:00.000Z', 'EC').status).toBe('FIXED');
  });
});

describe('periods in weeks and months', () => {
  test.each<[string, number, Unit, Instant, string]>([
    ['end on the same weekday', 2, 'WEEKS', '2026-06-02T10:00:00.000Z', '2026-06-16'],
    ['roll from a holiday to the next working day', 1, 'WEEKS', '2026-06-16T10:00:00.000Z', '2026-06-24'],
    ['end on the same date', 2, 'MONTHS', '2026-05-13T10:00:00.000Z', '2026-07-13'],
    ['end on the last day of a shorter month', 1, 'MONTHS', '2026-05-31T10:00:00.000Z', '2026-06-30'],
    ['end on 28 February, which is a Saturday, so on 2 March', 1, 'MONTHS', '2026-01-31T10:00:00.000Z', '2026-03-02'],
    ['count twelve months as a year', 12, 'MONTHS', '2025-02-17T10:00:00.000Z', '2026-02-17'],
  ])('%s', (_, n, unit, from, lastDay) => {
    expect(end(n, unit, from, 'LU').lastDay).toBe(lastDay);
  });
});

describe('periods in days', () => {
  test.each<[string, number, Instant, Jurisdiction, string]>([
    ['count Saturdays, Sundays and holidays inside', 5, '2026-06-04T10:00:00.000Z', 'LU', '2026-06-09'],
    ['roll from a Saturday to Monday', 2, '2026-06-04T10:00:00.000Z', 'LU', '2026-06-08'],
    ['of one day roll, and need no two working days', 1, '2026-06-05T10:00:00.000Z', 'LU', '2026-06-08'],
    ['of two days or more include at least two working days', 2, '2026-06-05T10:00:00.000Z', 'LU', '2026-06-09'],
    ['of three days over Easter include two working days as well', 3, '2026-04-02T10:00:00.000Z', 'DE', '2026-04-08'],
    ['of four days over Christmas too', 4, '2026-12-24T10:00:00.000Z', 'DE', '2026-12-29'],
  ])('%s', (_, n, from, where, lastDay) => {
    expect(end(n, 'DAYS', from, where).lastDay).toBe(lastDay);
  });
});

describe('years without an official calendar', () => {
  test("the Commission's holidays of 2027 are not known: nothing is due yet", () => {
    const pending = { status: 'PENDING_CALENDAR', missing: { jurisdiction: 'EC', year: 2027 } };
    expect(end(4, 'WORKING_DAYS', '2026-12-31T10:00:00.000Z', 'EC')).toEqual(pending);
  });

  test('2027 of a Member State is provisional, from a named list', () => {
    const { status, calendars } = end(2, 'WORKING_DAYS', '2027-05-13T10:00:00.000Z', 'LU');
    expect(status).toBe('PROVISIONAL');
    expect(calendars.map(({ version, source }) => [version, source])).toEqual([
      ['2027.1', expect.stringContaining('OpenHolidays')],
    ]);
  });

  test('a period that reaches from an official into a provisional year is provisional', () => {
    const { status, calendars } = end(3, 'WORKING_DAYS', '2026-12-30T10:00:00.000Z', 'LU');
    expect(status).toBe('PROVISIONAL');
    expect(calendars.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  test.each([2024, 2028])('%i is loaded for nobody', (year) => {
    expect(end(2, 'WORKING_DAYS', `${year}-06-08T10:00:00.000Z`, 'LU')).toEqual({
      status: 'PENDING_CALENDAR',
      missing: { jurisdiction: 'LU', year },
    });
  });
});
