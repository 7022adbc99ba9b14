import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Day } from '../../vocabulary/time.ts';
import { LIST_2025 } from './2025.ts';
import { LIST_2026 } from './2026.ts';
import { LIST_2027 } from './2027.ts';
import { CORRECTIONS } from './corrections.ts';
import type { YearList } from './year-list.ts';

export interface YearCalendar {
  readonly jurisdiction: Jurisdiction;
  readonly year: number;
  readonly isOfficial: boolean;
  readonly version: string;
  /** The published list, and how many of its days were corrected. */
  readonly source: string;
  readonly holidays: ReadonlySet<Day>;
}

const LISTS: readonly YearList[] = [LIST_2025, LIST_2026, LIST_2027];

export const LOADED_YEARS: readonly number[] = LISTS.map((list) => list.year);

/** The calendar versions loaded, for manifests. */
export const CALENDAR_VERSIONS: readonly string[] = LISTS.map((list) => list.version);

const sourceOf = (list: YearList, jurisdiction: Jurisdiction): string => {
  const named = list.sources[jurisdiction] ?? list.source;
  const corrected = CORRECTIONS.filter(
    (correction) => correction.jurisdiction === jurisdiction && correction.day.startsWith(`${list.year}-`),
  ).length;
  return corrected === 0 ? named : `${named}; days corrected: ${corrected}`;
};

const parse = (list: YearList, jurisdiction: Jurisdiction): YearCalendar | undefined => {
  const days = list.holidays[jurisdiction];
  if (days === undefined) return undefined;
  return {
    jurisdiction,
    year: list.year,
    isOfficial: list.isOfficial,
    version: list.version,
    source: sourceOf(list, jurisdiction),
    holidays: new Set(days.split(' ').map((day) => `${list.year}-${day}`)),
  };
};

const lists = new Map(LISTS.map((list) => [list.year, { list, parsed: new Map<Jurisdiction, YearCalendar>() }]));

/** undefined: no list of that year is loaded; nothing may be computed with it. */
export function calendarOf(jurisdiction: Jurisdiction, year: number): YearCalendar | undefined {
  const loaded = lists.get(year);
  if (!loaded) return undefined;
  const known = loaded.parsed.get(jurisdiction);
  if (known) return known;
  const calendar = parse(loaded.list, jurisdiction);
  if (calendar) loaded.parsed.set(jurisdiction, calendar);
  return calendar;
}
