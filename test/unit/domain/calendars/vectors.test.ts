import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../shared/domain/calendars/calendar.ts';
import type { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import type { Day } from '../../../../shared/vocabulary/time.ts';
import { isWeekend, plus } from './days.ts';

/** Regulation 1182/71, Art. 2(2): all days other than public holidays, Sundays and Saturdays. */
const isWorkingDay = (where: Jurisdiction, day: Day): boolean =>
  !isWeekend(day) && calendarOf(where, Number(day.slice(0, 4)))?.holidays.has(day) === false;

/** Art. 3(1): the day of the event is not counted. */
function lastDay(event: Day, workingDays: number, where: Jurisdiction): Day {
  let day = event;
  for (let left = workingDays; left > 0; ) {
    day = plus(day, 1);
    if (isWorkingDay(where, day)) left -= 1;
  }
  return day;
}

const VECTORS: readonly (readonly [Day, number, Jurisdiction, Day, string])[] = [
  ['2025-04-17', 2, 'LU', '2025-04-22', 'Easter Monday is a holiday, Good Friday is not'],
  ['2025-04-17', 2, 'DE', '2025-04-23', 'Good Friday and Easter Monday'],
  ['2025-04-17', 2, 'IE', '2025-04-22', 'Good Friday is not a public holiday'],
  ['2025-04-17', 2, 'FR', '2025-04-22', 'national list'],
  ['2025-04-17', 3, 'DE', '2025-04-24', 'Good Friday and Easter Monday'],
  ['2025-04-17', 3, 'LU', '2025-04-23', 'Easter Monday'],
  ['2025-10-02', 2, 'DE', '2025-10-07', '3 October'],
  ['2026-04-30', 2, 'LU', '2026-05-05', '1 May'],
  ['2026-04-30', 3, 'PL', '2026-05-06', '1 May; 3 May is a Sunday'],
  ['2026-05-13', 2, 'LU', '2026-05-18', 'Ascension'],
  ['2026-05-13', 2, 'IE', '2026-05-15', 'no Ascension holiday'],
  ['2026-05-13', 2, 'DE', '2026-05-18', 'Ascension'],
  ['2026-05-13', 3, 'NL', '2026-05-19', 'Ascension'],
  ['2026-06-05', 2, 'LU', '2026-06-09', 'a weekend'],
  ['2026-06-06', 2, 'LU', '2026-06-09', 'a Saturday event has the deadline of Friday'],
  ['2026-06-07', 3, 'LU', '2026-06-10', 'a Sunday event'],
  ['2026-06-05', 4, 'IE', '2026-06-11', 'Safety Gate, four working days'],
  ['2026-06-22', 2, 'LU', '2026-06-25', 'national day on 23 June'],
  ['2026-06-22', 2, 'IE', '2026-06-24', 'no holiday'],
  ['2026-12-23', 2, 'LU', '2026-12-28', '25 December is a Friday, 26 December a Saturday'],
  ['2026-12-23', 3, 'IE', '2026-12-29', 'Christmas Eve is worked'],
  ['2026-12-24', 2, 'PL', '2026-12-29', 'Christmas'],
];

describe('working days after an event', () => {
  it.each(VECTORS)('%s and %i working days in %s end on %s: %s', (event, n, where, end) => {
    expect(lastDay(event, n, where)).toBe(end);
  });

  it.each<[Jurisdiction, Day, Day]>([
    ['PL', '2025-12-23', '2025-12-30'],
    ['SK', '2025-11-14', '2025-11-18'],
    ['SK', '2026-09-14', '2026-09-16'],
    ['SK', '2026-01-05', '2026-01-08'],
    ['IT', '2026-06-01', '2026-06-04'],
    ['IT', '2027-10-01', '2027-10-06'],
    ['CY', '2026-04-09', '2026-04-15'],
    ['EC', '2025-12-23', '2026-01-06'],
    ['LU', '2026-12-31', '2027-01-05'],
  ])('two working days in %s after %s end on %s', (where, event, end) => {
    expect(lastDay(event, 2, where)).toBe(end);
  });
});

describe('periods in months and days roll forward (Art. 3(4)) to a working day', () => {
  it('in Luxembourg, from Sunday 28 February to Monday 1 March 2027', () => {
    expect(isWorkingDay('LU', '2027-02-28')).toBe(false);
    expect(isWorkingDay('LU', '2027-03-01')).toBe(true);
  });

  it('in Luxembourg, not at all from 29 June 2026, 90 days after 31 March', () => {
    expect(plus('2026-03-31', 90)).toBe('2026-06-29');
    expect(isWorkingDay('LU', '2026-06-29')).toBe(true);
  });
});
