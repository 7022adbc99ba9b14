import type { Day } from '../../../../shared/vocabulary/time.ts';

const DAY_MS = 86_400_000;

export const plus = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

const pad = (n: number): string => String(n).padStart(2, '0');

/** Gregorian computus (Meeus). */
export function westernEaster(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  let moon = (skipped + 19 * golden + 15) % 30;
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const month = 3 + Math.floor((moon - weekday + 40) / 44);
  return `${year}-${pad(month)}-${pad(moon - weekday + 28 - 31 * Math.floor(month / 4))}`;
}

/** Julian computus (Meeus); the Julian calendar is 13 days behind until 2099. */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + weekday + 114;
  return plus(`${year}-${pad(Math.floor(index / 31))}-${pad((index % 31) + 1)}`, 13);
}
