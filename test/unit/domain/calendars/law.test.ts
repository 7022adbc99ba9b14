import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../shared/domain/calendars/calendar.ts';
import { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import type { Day } from '../../../../shared/vocabulary/time.ts';
import { isWeekend, orthodoxEaster, westernEaster } from './days.ts';
import { lawfulDays, PARTICULAR, SUSPENDED } from './statutes.ts';

const YEARS = [2025, 2026, 2027];
const isHoliday = (where: Jurisdiction, day: Day): boolean | undefined =>
  calendarOf(where, Number(day.slice(0, 4)))?.holidays.has(day);
const everyCalendar = Jurisdiction.options.flatMap((where) => YEARS.flatMap((year) => calendarOf(where, year) ?? []));

describe('Easter', () => {
  it('is where the churches put it', () => {
    expect([2024, 2025, 2026, 2027].map(westernEaster)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ]);
    expect([2024, 2025, 2026, 2027].map(orthodoxEaster)).toEqual([
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
    ]);
  });
});

describe.each(everyCalendar)('$jurisdiction in $year', ({ jurisdiction, year, holidays }) => {
  it('keeps every holiday of its law that falls on Monday to Friday', () => {
    const due = lawfulDays(jurisdiction, year).filter((day) => !isWeekend(day));
    expect(due.filter((day) => !holidays.has(day))).toEqual([]);
  });

  it('keeps no day that neither its law nor its list explains', () => {
    const particular = PARTICULAR.filter(([where]) => where === jurisdiction).map(([, day]) => day);
    const explained = new Set([...lawfulDays(jurisdiction, year), ...particular]);
    expect([...holidays].filter((day) => !explained.has(day))).toEqual([]);
  });
});

describe('particular days', () => {
  it.each(PARTICULAR)('%s keeps %s: %s', (where, day) => expect(isHoliday(where, day)).toBe(true));
  it.each(SUSPENDED)('%s works on %s: %s', (where, day) => expect(isHoliday(where, day)).toBe(false));
});

const KEEPS: readonly (readonly [Jurisdiction, string, string])[] = [
  ['IT', '2025-01-06 2026-01-06 2027-01-06', 'Epiphany'],
  ['IT', '2025-04-25 2026-04-25 2027-04-25', 'Liberation Day'],
  ['IT', '2025-06-02 2026-06-02 2027-06-02', 'Republic Day'],
  ['IT', '2025-12-08 2026-12-08 2027-12-08', 'the Immaculate Conception'],
  ['IT', '2026-10-04 2027-10-04', 'St Francis from 2026 on'],
  ['PL', '2026-04-06 2026-06-04', 'Easter Monday and Corpus Christi at their dates of 2026'],
  ['PL', '2025-12-24 2026-12-24 2027-12-24', 'Christmas Eve from 2025 on'],
  ['CY', '2026-02-23 2026-04-10 2026-04-13 2026-06-01', 'the feasts of Orthodox Easter'],
  ['CY', '2026-03-25 2026-04-01 2026-10-28', 'its national days'],
  ['SK', '2026-01-06', 'Epiphany, which stayed a day of rest'],
  ['LU', '2025-05-09 2026-05-09 2027-05-09', 'Europe Day'],
  ['LU', '2025-06-23 2026-06-23 2027-06-23', 'the national day'],
  ['IE', '2025-06-02 2026-06-01 2027-06-07', 'the first Monday of June'],
  ['RO', '2025-06-09 2026-06-01 2027-06-21', 'Orthodox Whit Monday'],
  ['DE', '2025-10-03 2026-10-03 2027-10-03', 'German Unity Day'],
];

const WORKS: readonly (readonly [Jurisdiction, string, string])[] = [
  ['IT', '2025-04-18 2026-04-03 2027-03-26', 'Good Friday'],
  ['IT', '2025-05-29 2026-05-14 2025-06-09 2026-05-25 2025-07-21 2026-07-21', 'the days of the institutions'],
  ['PL', '2026-04-20 2026-04-21 2026-06-19', 'the feasts of 2025 in 2026'],
  ['CY', '2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-15 2026-05-25 2026-11-02', 'the days of the Commission'],
  ['CY', '2025-04-22 2026-04-14 2027-05-04', 'Easter Tuesday, a bank holiday'],
  ['SK', '2025-09-01 2026-09-01 2027-09-01', 'Constitution Day, no day of rest from 2024'],
  ['SK', '2025-11-17 2026-11-17 2027-11-17', 'the Day of Freedom and Democracy, no day of rest from 2025'],
  ['LU', '2025-04-18 2026-04-03 2027-03-26', 'Good Friday, a bank holiday'],
  ['IE', '2025-04-18 2026-04-03 2027-03-26', 'Good Friday'],
  ['IE', '2027-06-04', 'the Friday before the June holiday'],
  ['RO', '2027-06-07', 'a Pentecost that is none'],
  ['DK', '2025-05-16 2026-05-01 2027-04-23', 'Great Prayer Day, abolished from 2024'],
  ['DK', '2025-06-05 2025-12-24 2025-12-31 2027-12-24', 'days that only banks or agreements make free'],
  ['EL', '2025-12-24 2025-12-31 2027-12-24 2027-12-31', 'half days'],
  ['PT', '2025-03-04 2026-02-17 2027-02-09 2025-06-13 2025-12-24', 'Carnival, the feast of Lisbon and Christmas Eve'],
  ['FI', '2025-11-06 2026-11-06 2026-10-01 2027-12-08', 'flag days'],
  ['DE', '2025-01-06 2025-06-19 2025-10-31 2026-06-04', 'holidays of some Länder'],
  ['ES', '2025-04-17 2026-04-02', 'Maundy Thursday, which regions may exchange'],
  ['HU', '2025-05-02 2025-10-24 2025-12-24 2026-01-02 2026-08-21 2026-12-24', 'rest days worked off on a Saturday'],
  ['BG', '2025-05-26 2025-09-08 2026-05-25 2026-09-07 2026-12-28', 'substitute days, which its list does not name'],
  ['LV', '2025-05-02 2025-11-17', 'moved working days that its list of 2025 does not name'],
];

describe('the law, state by state', () => {
  it.each(KEEPS)('%s keeps %s: %s', (where, days) => {
    expect(days.split(' ').filter((day) => !isHoliday(where, day))).toEqual([]);
  });

  it.each(WORKS)('%s works on %s: %s', (where, days) => {
    expect(days.split(' ').filter((day) => isHoliday(where, day) !== false)).toEqual([]);
  });
});
