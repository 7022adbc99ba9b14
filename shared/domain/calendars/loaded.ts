import type { Calendar } from '../../contracts/calendar.ts';
import type { Jurisdiction } from '../../vocabulary/places.ts';
import { calendarOf, LOADED_YEARS } from './calendar.ts';
import { TIME_ZONES } from './time-zones.ts';

/** Deadlines reach into the next year from its autumn on: that list has to be there before. */
const YEARS_AHEAD = 1;

function loadedOf(jurisdiction: Jurisdiction, thisYear: number): Calendar {
  const years = LOADED_YEARS.flatMap((year) => calendarOf(jurisdiction, year) ?? []);
  const needed = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => thisYear + index);
  const listOf = (year: number) => years.find((each) => each.year === year);
  return {
    jurisdiction,
    timeZone: TIME_ZONES[jurisdiction],
    years: years.map(({ year, version, isOfficial, source, holidays }) => ({
      ...{ year, version, isOfficial, source, holidays: [...holidays] },
    })),
    missing: needed.filter((year) => !listOf(year)),
    provisional: needed.filter((year) => listOf(year)?.isOfficial === false),
  };
}

/** Every calendar that is loaded, and what is missing as seen from a year. */
export const loadedCalendars = (thisYear: number): Calendar[] =>
  (Object.keys(TIME_ZONES) as Jurisdiction[]).map((jurisdiction) => loadedOf(jurisdiction, thisYear));
