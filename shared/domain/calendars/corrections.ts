import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Day } from '../../vocabulary/time.ts';

/** A day of a year list that differs from its source. The year lists are kept corrected: this says where, and why. */
export interface Correction {
  readonly jurisdiction: Jurisdiction;
  readonly day: Day;
  readonly change: 'ADDED' | 'REMOVED';
  readonly why: string;
  /** The second source that decides. */
  readonly by: string;
}

interface Group extends Omit<Correction, 'day'> {
  readonly days: string;
}

const BOTH = 'OpenHolidays and vacanza/holidays agree';
const LAW_151 = 'Law 151 of 8 October 2025 (4 October, from 2026) and vacanza/holidays';
const LAW_261 = 'Act 261/2025 Z. z. amending Act 241/1993 Z. z., in force 1 November 2025, and vacanza/holidays';

const IT_EXTRA = 'Not a nationwide holiday of Italy: the list as collected follows the institutions of the Union';
const CY_COPIED = "Day of the Commission's list, which stands in the place of the Cypriot list of 2026 as collected";
const PL_COPIED = 'Movable feast at its date of 2025: the list of 2026 as collected copies the year before';

const GROUPS: readonly Group[] = [
  {
    jurisdiction: 'IT',
    change: 'REMOVED',
    days: '2025-04-18 2025-05-29 2025-06-09 2025-07-21',
    why: IT_EXTRA,
    by: BOTH,
  },
  {
    jurisdiction: 'IT',
    change: 'REMOVED',
    days: '2026-04-03 2026-05-14 2026-05-25 2026-07-21',
    why: IT_EXTRA,
    by: BOTH,
  },
  {
    jurisdiction: 'IT',
    change: 'ADDED',
    days: '2025-01-06 2025-04-25 2025-06-02 2025-12-08 2026-01-06 2026-04-25 2026-06-02 2026-12-08',
    why: 'Epiphany, Liberation, Republic and Immaculate Conception are missing from the list as collected',
    by: `Law 260 of 27 May 1949; ${BOTH}`,
  },
  {
    jurisdiction: 'IT',
    change: 'ADDED',
    days: '2027-10-04',
    why: 'St Francis of Assisi: OpenHolidays does not know the new holiday, the official list of 2026 names it',
    by: LAW_151,
  },
  {
    jurisdiction: 'CY',
    change: 'REMOVED',
    days: '2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-15 2026-05-25 2026-11-02',
    why: CY_COPIED,
    by: 'vacanza/holidays, and the Cypriot list of 2025',
  },
  {
    jurisdiction: 'CY',
    change: 'ADDED',
    days: '2026-02-23 2026-03-25 2026-04-01 2026-06-01 2026-08-15 2026-10-28 2026-12-26',
    why: "Holiday of the Cypriot list of 2025, missing because the list of 2026 as collected is the Commission's",
    by: 'vacanza/holidays, and Orthodox Easter on 12 April 2026',
  },
  { jurisdiction: 'PL', change: 'REMOVED', days: '2026-04-20 2026-04-21 2026-06-19', why: PL_COPIED, by: BOTH },
  {
    jurisdiction: 'PL',
    change: 'ADDED',
    days: '2026-04-05 2026-04-06 2026-05-24 2026-06-04',
    why: 'Easter, Easter Monday, Pentecost and Corpus Christi at their dates of 2026',
    by: `Easter on 5 April 2026; ${BOTH}`,
  },
  {
    jurisdiction: 'PL',
    change: 'ADDED',
    days: '2025-12-24',
    why: 'Christmas Eve became a holiday on 1 February 2025, after the list of 2025 was sent',
    by: `Act of 6 December 2024 (Dz. U. 2024, 1965); ${BOTH}`,
  },
  {
    jurisdiction: 'SK',
    change: 'REMOVED',
    days: '2025-11-17',
    why: 'Still a state holiday, but no day of rest any more: changed after the list of 2025 was published',
    by: LAW_261,
  },
  {
    jurisdiction: 'SK',
    change: 'REMOVED',
    days: '2026-09-15',
    why: 'Not a day of rest in 2026: Parliament exchanged it for 6 January, the list as collected follows the bill',
    by: LAW_261,
  },
  {
    jurisdiction: 'SK',
    change: 'ADDED',
    days: '2026-01-06',
    why: 'Stayed a day of rest: Parliament exchanged it for 15 September, the list as collected follows the bill',
    by: `${LAW_261}; OpenHolidays`,
  },
  {
    jurisdiction: 'SK',
    change: 'REMOVED',
    days: '2027-11-17',
    why: 'No day of rest from 2025 on; OpenHolidays still has it',
    by: LAW_261,
  },
  {
    jurisdiction: 'IE',
    change: 'REMOVED',
    days: '2027-06-04',
    why: 'A Friday: the June holiday is the first Monday of June',
    by: 'vacanza/holidays, and the first Monday of June in the official lists of 2025 and 2026',
  },
  {
    jurisdiction: 'IE',
    change: 'ADDED',
    days: '2027-06-07',
    why: 'The June holiday is the first Monday of June',
    by: 'vacanza/holidays, and the first Monday of June in the official lists of 2025 and 2026',
  },
  {
    jurisdiction: 'RO',
    change: 'REMOVED',
    days: '2027-06-07',
    why: 'Not Pentecost: OpenHolidays has Pentecost on a Monday and Whit Monday on a Sunday',
    by: 'vacanza/holidays, and Orthodox Easter on 2 May 2027',
  },
  {
    jurisdiction: 'RO',
    change: 'ADDED',
    days: '2027-06-21',
    why: 'Whit Monday, 50 days after Easter',
    by: 'vacanza/holidays, and Orthodox Easter on 2 May 2027',
  },
  {
    jurisdiction: 'RO',
    change: 'REMOVED',
    days: '2027-08-21',
    why: 'Not the Assumption: a slip of OpenHolidays',
    by: 'vacanza/holidays, and 15 August in the official lists of 2025 and 2026',
  },
  {
    jurisdiction: 'RO',
    change: 'ADDED',
    days: '2027-08-15',
    why: 'The Assumption is on 15 August',
    by: 'vacanza/holidays, and 15 August in the official lists of 2025 and 2026',
  },
];

export const CORRECTIONS: readonly Correction[] = GROUPS.flatMap(({ days, ...rest }) =>
  days.split(' ').map((day) => ({ ...rest, day })),
);
