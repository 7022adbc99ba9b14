import type { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import type { Day } from '../../../../shared/vocabulary/time.ts';
import { orthodoxEaster, plus, weekdayOf, westernEaster } from './days.ts';

/**
 * The holidays each state keeps, by rule. `E` is Easter Sunday of the church the state follows and `E+39` a day counted
 * from it; `Mon>=05-01` is the first Monday on or after 1 May.
 */
const STATUTES: Readonly<Record<Jurisdiction, string>> = {
  AT: '01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 10-26 11-01 12-08 12-25 12-26',
  BE: '01-01 E E+1 05-01 E+39 E+49 E+50 07-21 08-15 11-01 11-11 12-25',
  BG: '01-01 03-03 E-2 E-1 E E+1 05-01 05-06 05-24 09-06 09-22 12-24 12-25 12-26',
  CY: '01-01 01-06 E-48 03-25 04-01 E-2 E+1 05-01 E+50 08-15 10-01 10-28 12-24 12-25 12-26',
  CZ: '01-01 E-2 E-1 E E+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26',
  DE: '01-01 E-2 E+1 05-01 E+39 E+50 10-03 12-25 12-26',
  DK: '01-01 E-3 E-2 E E+1 E+39 E+49 E+50 12-25 12-26',
  EC:
    '01-01 01-02 E-3 E-2 E+1 05-01 05-09 E+39 E+40 E+50 07-21 08-15 11-01 11-02 ' +
    '12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31',
  EE: '01-01 02-24 E-2 E 05-01 E+49 06-23 06-24 08-20 12-24 12-25 12-26',
  EL: '01-01 01-06 E-48 03-25 E-2 E-1 E E+1 05-01 E+49 E+50 08-15 10-28 12-25 12-26',
  ES: '01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  FI: '01-01 01-06 E-2 E+1 05-01 E+39 Fri>=06-19 12-06 12-24 12-25 12-26',
  FR: '01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25',
  HR: '01-01 01-06 E E+1 05-01 05-30 E+60 06-22 08-05 08-15 11-01 11-18 12-25 12-26',
  HU: '01-01 03-15 E-2 E+1 05-01 E+50 08-20 10-23 11-01 12-25 12-26',
  IE: '01-01 Mon>=02-01 03-17 E+1 Mon>=05-01 Mon>=06-01 Mon>=08-01 Mon>=10-25 12-25 12-26',
  IT: '01-01 01-06 E+1 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  LT: '01-01 02-16 03-11 E E+1 05-01 Sun>=05-01 Sun>=06-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26',
  LU: '01-01 E+1 05-01 05-09 E+39 E+50 06-23 08-15 11-01 12-25 12-26',
  LV: '01-01 E-2 E E+1 05-01 05-04 Sun>=05-08 E+49 06-23 06-24 11-18 12-24 12-25 12-26 12-31',
  MT: '01-01 02-10 03-19 03-31 E-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25',
  NL: '01-01 E-2 E E+1 04-27 05-05 E+39 E+49 E+50 12-25 12-26',
  PL: '01-01 01-06 E E+1 05-01 05-03 E+49 E+60 08-15 11-01 11-11 12-24 12-25 12-26',
  PT: '01-01 E-2 E 04-25 05-01 06-10 E+60 08-15 10-05 11-01 12-01 12-08 12-25',
  RO: '01-01 01-02 01-06 01-07 01-24 E-2 E E+1 05-01 06-01 E+49 E+50 08-15 11-30 12-01 12-25 12-26',
  SE: '01-01 01-06 E-2 E E+1 05-01 E+39 E+49 06-06 Sat>=06-20 Sat>=10-31 12-25 12-26',
  SI: '01-01 01-02 02-08 E E+1 04-27 05-01 05-02 E+49 06-25 08-15 10-31 11-01 12-25 12-26',
  SK: '01-01 01-06 E-2 E+1 05-01 05-08 07-05 08-29 09-15 11-01 12-24 12-25 12-26',
};

/** Days of a calendar that no rule above makes. */
export const PARTICULAR: readonly (readonly [Jurisdiction, Day, string])[] = [
  ['BE', '2026-11-02', 'All Saints is a Sunday, and the list names the Monday'],
  ['BG', '2025-11-01', 'National Awakeners, a Saturday: a day off for schools only'],
  ['BG', '2026-11-01', 'National Awakeners, a Sunday: a day off for schools only'],
  ['EL', '2027-05-04', 'Labour Day meets Holy Saturday, and the unofficial list moves it behind Easter Monday'],
  ['LV', '2025-05-05', '4 May is a Sunday, and the next working day is free by law'],
  ['LV', '2026-01-02', 'working day moved by the government to 17 January, and named in the list'],
  ['LV', '2026-06-22', 'working day moved by the government to 27 June, and named in the list'],
  ['NL', '2025-04-26', "27 April is a Sunday, and King's Day is kept the day before"],
  ['NL', '2025-05-30', 'made equal to a holiday by decree, and named in the list'],
];

/** Days a rule above makes and the law took away in one year. */
export const SUSPENDED: readonly (readonly [Jurisdiction, Day, string])[] = [
  ['SK', '2026-05-08', 'Act 261/2025: no day of rest in 2026'],
  ['SK', '2026-09-15', 'Act 261/2025: no day of rest in 2026'],
];

const ORTHODOX: readonly Jurisdiction[] = ['BG', 'CY', 'EL', 'RO'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function dayOf(rule: string, year: number, easter: Day): Day {
  if (rule.startsWith('E')) return plus(easter, Number(rule.slice(1)));
  const [weekday, from] = rule.includes('>=') ? rule.split('>=') : [undefined, rule];
  const first = `${year}-${from}`;
  return weekday ? plus(first, (WEEKDAYS.indexOf(weekday) - weekdayOf(first) + 7) % 7) : first;
}

export function lawfulDays(jurisdiction: Jurisdiction, year: number): Day[] {
  const easter = ORTHODOX.includes(jurisdiction) ? orthodoxEaster(year) : westernEaster(year);
  const suspended = SUSPENDED.filter(([where]) => where === jurisdiction).map(([, day]) => day);
  return STATUTES[jurisdiction]
    .split(' ')
    .map((rule) => dayOf(rule, year, easter))
    .filter((day) => !suspended.includes(day));
}
