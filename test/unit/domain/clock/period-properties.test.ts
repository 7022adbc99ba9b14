import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../shared/domain/calendars/calendar.ts';
import { TIME_ZONES } from '../../../../shared/domain/calendars/time-zones.ts';
import { type Ended, endOf, type Limit } from '../../../../shared/domain/clock/period.ts';
import { Jurisdiction, MEMBER_STATES } from '../../../../shared/vocabulary/places.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { runs } from '../../../builders/histories.ts';

const place = fc.constantFrom(...MEMBER_STATES);
/** Far enough from the end of the last loaded year for every period tried here. */
const instant = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString());
const counted = fc.record({
  n: fc.integer({ min: 1, max: 20 }),
  unit: fc.constantFrom<Limit['unit']>('WORKING_DAYS', 'DAYS', 'WEEKS'),
});

const ended = (limit: Limit, from: Instant, where: Jurisdiction) => endOf(limit, from, where) as Ended;
const localDay = (at: Instant, where: Jurisdiction) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(TIME_ZONES[where]).toPlainDate().toString();
const isWorkingDay = (day: string, where: Jurisdiction) =>
  new Date(day).getUTCDay() % 6 !== 0 && calendarOf(where, Number(day.slice(0, 4)))?.holidays.has(day) === false;

describe('whatever is counted, wherever and from whenever', () => {
  test('the time of day is irrelevant: a deadline follows from the local day of the event', () => {
    fc.assert(
      fc.property(counted, instant, instant, place, (limit, one, other, where) => {
        const sameDay = localDay(one, where) === localDay(other, where);
        const midnight = Temporal.PlainDate.from(localDay(one, where)).toZonedDateTime(TIME_ZONES[where]);
        const first = `${new Date(midnight.epochMilliseconds).toISOString()}`;
        const last = new Date(midnight.add({ days: 1 }).epochMilliseconds - 1).toISOString();
        const { dueAt } = ended(limit, one, where);
        expect(ended(limit, first, where).dueAt).toBe(dueAt);
        expect(ended(limit, last, where).dueAt).toBe(dueAt);
        if (sameDay) expect(ended(limit, other, where).dueAt).toBe(dueAt);
      }),
      runs(150),
    );
  });

  test('who starts later is never due earlier', () => {
    fc.assert(
      fc.property(counted, instant, instant, place, (limit, one, other, where) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(ended(limit, earlier, where).dueAt <= ended(limit, later, where).dueAt).toBe(true);
      }),
      runs(150),
    );
  });

  test('who has more days is never due earlier', () => {
    fc.assert(
      fc.property(counted, instant, place, ({ n, unit }, from, where) => {
        const shorter = ended({ n, unit }, from, where).dueAt;
        expect(shorter <= ended({ n: n + 1, unit }, from, where).dueAt).toBe(true);
      }),
      runs(150),
    );
  });

  test('no period ends on a Saturday, a Sunday or a holiday', () => {
    fc.assert(
      fc.property(counted, instant, place, (limit, from, where) => {
        expect(isWorkingDay(ended(limit, from, where).lastDay, where)).toBe(true);
      }),
      runs(200),
    );
  });

  test('the exclusive bound is the midnight at which the last day ends, local time', () => {
    fc.assert(
      fc.property(counted, instant, place, (limit, from, where) => {
        const { dueAt, lastDay } = ended(limit, from, where);
        const bound = Temporal.Instant.from(dueAt).toZonedDateTimeISO(TIME_ZONES[where]);
        expect(bound.toPlainTime().toString()).toBe('00:00:00');
        expect(bound.toPlainDate().subtract({ days: 1 }).toString()).toBe(lastDay);
      }),
      runs(200),
    );
  });

  test('working days: exactly so many lie after the event up to the last day, and what was skipped is the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), instant, place, (n, from, where) => {
        const { eventDay, lastDay, skipped } = ended({ n, unit: 'WORKING_DAYS' }, from, where);
        const days: string[] = [];
        for (let at = Temporal.PlainDate.from(eventDay); at.toString() < lastDay; ) {
          at = at.add({ days: 1 });
          days.push(at.toString());
        }
        expect(days.filter((day) => isWorkingDay(day, where))).toHaveLength(n);
        expect(skipped.map(({ day }) => day)).toEqual(days.filter((day) => !isWorkingDay(day, where)));
      }),
      runs(150),
    );
  });

  test('days: two or more include two working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), instant, place, (n, from, where) => {
        const { dueAt } = ended({ n, unit: 'DAYS' }, from, where);
        expect(ended({ n: 2, unit: 'WORKING_DAYS' }, from, where).dueAt <= dueAt).toBe(true);
      }),
      runs(150),
    );
  });

  test('hours: the deadline is a full hour, more than n and at most n + 1 hours after the event', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        instant,
        fc.constantFrom(...Jurisdiction.options),
        (n, from, where) => {
          const due = Date.parse(ended({ n, unit: 'HOURS' }, from, where).dueAt);
          const passed = (due - Date.parse(from)) / 3_600_000;
          expect(due % 3_600_000).toBe(0);
          expect(passed > n && passed <= n + 1).toBe(true);
        },
      ),
      runs(200),
    );
  });
});
