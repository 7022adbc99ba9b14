import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Day, Instant } from '../../vocabulary/time.ts';
import { calendarOf } from '../calendars/calendar.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';

const DAY_MILLISECONDS = 86_400_000;
const [SUNDAY, SATURDAY] = [0, 6];

const formats = new Map<Jurisdiction, Intl.DateTimeFormat>();

/** The local day of an instant. Canada writes days as ISO 8601 does. */
function dayIn(jurisdiction: Jurisdiction, at: number): Day {
  const format = formats.get(jurisdiction) ?? new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONES[jurisdiction] });
  formats.set(jurisdiction, format);
  return format.format(at);
}

/** undefined: no calendar of that year is loaded. */
function isWorkingDay(day: Day, jurisdiction: Jurisdiction): boolean | undefined {
  const calendar = calendarOf(jurisdiction, Number(day.slice(0, 4)));
  if (!calendar) return undefined;
  const weekday = new Date(day).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !calendar.holidays.has(day);
}

const nextDay = (day: Day): Day => new Date(Date.parse(day) + DAY_MILLISECONDS).toISOString().slice(0, 10);

/** Working days after one local day, up to and with another. */
function workingDaysAfter(from: Day, to: Day, jurisdiction: Jurisdiction): number | undefined {
  let count = 0;
  for (let day = from; day < to; ) {
    day = nextDay(day);
    const isWorking = isWorkingDay(day, jurisdiction);
    if (isWorking === undefined) return undefined;
    if (isWorking) count += 1;
  }
  return count;
}

/**
 * Working days after today up to the last day in time, in the place whose calendar counts: 0 means that today is the last. Below 0:
 * working days since the last day in time. undefined where a calendar is missing.
 *
 * Source: Regulation (EEC, Euratom) No 1182/71, Art. 2(2): all days other than public holidays, Sundays and Saturdays.
 */
export function workingDaysLeft(dueAt: Instant, now: Instant, jurisdiction: Jurisdiction): number | undefined {
  const lastDay = dayIn(jurisdiction, Date.parse(dueAt) - 1);
  const today = dayIn(jurisdiction, Date.parse(now));
  if (today <= lastDay) return workingDaysAfter(today, lastDay, jurisdiction);
  const late = workingDaysAfter(lastDay, today, jurisdiction);
  return late === undefined ? undefined : 0 - late;
}
