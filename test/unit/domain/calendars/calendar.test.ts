import { describe, expect, it } from 'vitest';
import { CALENDAR_VERSIONS, calendarOf } from '../../../../shared/domain/calendars/calendar.ts';
import { CORRECTIONS } from '../../../../shared/domain/calendars/corrections.ts';
import { Jurisdiction, MEMBER_STATES } from '../../../../shared/vocabulary/places.ts';
import { Day } from '../../../../shared/vocabulary/time.ts';

const YEARS = [2025, 2026, 2027];
const everyCalendar = Jurisdiction.options.flatMap((where) => YEARS.flatMap((year) => calendarOf(where, year) ?? []));
const numberOfDays = (where: Jurisdiction): string =>
  [where, ...YEARS.map((year) => calendarOf(where, year)?.holidays.size ?? 'pending')].join(' ');

describe('the calendars loaded', () => {
  it('are those of 2025, 2026 and 2027, in their first edition', () => {
    expect(CALENDAR_VERSIONS).toEqual(['2025.1', '2026.1', '2027.1']);
    expect(new Set(everyCalendar.map((calendar) => calendar.version))).toEqual(new Set(CALENDAR_VERSIONS));
  });

  it.each(YEARS)('hold all 27 Member States in %i', (year) => {
    expect(MEMBER_STATES.filter((state) => !calendarOf(state, year))).toEqual([]);
  });

  it('hold the Commission in 2025 and 2026, and not in 2027: its list is not published', () => {
    expect(YEARS.map((year) => calendarOf('EC', year)?.isOfficial)).toEqual([true, true, undefined]);
  });

  it.each(Jurisdiction.options)('end for %s where the lists end, on both sides', (where) => {
    expect(calendarOf(where, 2024)).toBeUndefined();
    expect(calendarOf(where, 2028)).toBeUndefined();
  });

  it('name the Official Journal for 2025 and 2026, and an unofficial list for 2027', () => {
    expect(calendarOf('LU', 2025)?.source).toContain('C/2024/7517');
    expect(calendarOf('EC', 2025)?.source).toContain('C/2024/2219');
    expect(calendarOf('LU', 2026)?.source).toContain('C/2025/6771');
    expect(calendarOf('EC', 2026)?.source).toContain('C/2025/4103');
    expect(calendarOf('LU', 2027)).toMatchObject({
      isOfficial: false,
      source: expect.stringContaining('OpenHolidays'),
    });
    expect(calendarOf('PT', 2027)).toMatchObject({ isOfficial: false, source: expect.stringContaining('vacanza') });
  });

  it('say in their source how many days were corrected', () => {
    expect(calendarOf('PL', 2025)?.source).toContain('; days corrected: 1');
    expect(calendarOf('LU', 2025)?.source).not.toContain('corrected');
  });
});

describe('every calendar', () => {
  it.each(everyCalendar)('of $jurisdiction $year holds real days of that year only, each once', (calendar) => {
    for (const day of calendar.holidays) {
      expect(day.startsWith(`${calendar.year}-`)).toBe(true);
      expect(Day.safeParse(day).success).toBe(true);
    }
    expect([...calendar.holidays]).toEqual([...calendar.holidays].sort());
  });

  it('has the number of days it had when it was entered', () => {
    expect(Jurisdiction.options.map(numberOfDays).join('\n')).toMatchInlineSnapshot(`
      "AT 13 13 13
      BE 12 9 12
      BG 15 15 13
      CY 15 15 15
      CZ 15 13 13
      DE 9 9 9
      DK 10 10 10
      EE 12 12 12
      EL 15 13 13
      ES 9 8 9
      FI 11 11 11
      FR 11 11 11
      HR 14 14 13
      HU 11 11 11
      IE 10 10 10
      IT 11 12 12
      LT 16 16 14
      LU 11 11 11
      LV 12 15 15
      MT 14 14 14
      NL 10 11 11
      PL 14 14 14
      PT 13 13 13
      RO 17 16 17
      SE 13 13 13
      SI 15 13 15
      SK 13 11 13
      EC 20 19 pending"
    `);
  });

  it('is parsed once', () => {
    expect(calendarOf('LU', 2026)).toBe(calendarOf('LU', 2026));
  });
});

describe('the corrections', () => {
  it.each(CORRECTIONS)('$change $jurisdiction $day is in the calendar', ({ jurisdiction, day, change }) => {
    expect(calendarOf(jurisdiction, Number(day.slice(0, 4)))?.holidays.has(day)).toBe(change === 'ADDED');
  });

  it('say no day twice, and always why and by what', () => {
    const days = CORRECTIONS.map(({ jurisdiction, day }) => `${jurisdiction} ${day}`);
    expect(new Set(days).size).toBe(days.length);
    expect(CORRECTIONS.filter(({ why, by }) => why === '' || by === '')).toEqual([]);
  });
});
