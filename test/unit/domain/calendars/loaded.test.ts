import { expect, test } from 'vitest';
import { loadedCalendars } from '../../../../shared/domain/calendars/loaded.ts';

const of = (year: number, jurisdiction: string) =>
  loadedCalendars(year).find((calendar) => calendar.jurisdiction === jurisdiction);

test('every Member State and the Commission have a calendar, with the source of each year', () => {
  const calendars = loadedCalendars(2026);
  expect(calendars).toHaveLength(28);
  for (const { years } of calendars)
    for (const { source, holidays, year } of years) {
      expect(source).not.toBe('');
      expect(holidays.every((day) => day.startsWith(`${year}-`))).toBe(true);
    }
});

test('of this year and the next, what is missing and what is only provisional are named', () => {
  expect(of(2026, 'DE')).toMatchObject({ missing: [], provisional: [2027] });
  expect(of(2027, 'DE')).toMatchObject({ missing: [2028], provisional: [2027] });
});
