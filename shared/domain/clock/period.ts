import { Temporal } from 'temporal-polyfill';
import type { Unit } from '../../vocabulary/clocks.ts';
import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Day, Instant } from '../../vocabulary/time.ts';
import { calendarOf, type YearCalendar } from '../calendars/calendar.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';

/** How long a period is. */
export interface Limit {
  readonly n: number;
  readonly unit: Unit;
}

interface Skipped {
  readonly day: Day;
  readonly why: 'SATURDAY' | 'SUNDAY' | 'HOLIDAY';
}

/** A period that could be counted to its end. */
export interface Ended {
  readonly status: 'FIXED' | 'PROVISIONAL';
  /** Exclusive: the first instant that is late. */
  readonly dueAt: Instant;
  /** The last local day in time. */
  readonly lastDay: Day;
  readonly eventDay: Day;
  readonly skipped: readonly Skipped[];
  readonly calendars: readonly YearCalendar[];
}

/** A period that reaches into a year whose calendar nobody has loaded: nothing is due until it is. */
export interface Pending {
  readonly status: 'PENDING_CALENDAR';
  readonly missing: { readonly jurisdiction: Jurisdiction; readonly year: number };
}

class MissingCalendarError extends Error {
  readonly year: number;
  constructor(year: number) {
    super(`No calendar of ${year}`);
    this.year = year;
  }
}

/** Counts days in one place, and remembers which calendars it used and which days it passed over. */
class Counter {
  readonly used = new Map<number, YearCalendar>();
  readonly skipped: Skipped[] = [];
  readonly #jurisdiction: Jurisdiction;

  constructor(jurisdiction: Jurisdiction) {
    this.#jurisdiction = jurisdiction;
  }

  /** Why a day is no working day: Art. 2(2), all days other than public holidays, Sundays and Saturdays. */
  reason(day: Temporal.PlainDate): Skipped['why'] | undefined {
    const calendar = this.used.get(day.year) ?? calendarOf(this.#jurisdiction, day.year);
    if (!calendar) throw new MissingCalendarError(day.year);
    this.used.set(day.year, calendar);
    if (calendar.holidays.has(day.toString())) return 'HOLIDAY';
    if (day.dayOfWeek === 6) return 'SATURDAY';
    return day.dayOfWeek === 7 ? 'SUNDAY' : undefined;
  }

  /** The day itself, or the next working day: Art. 3(4). */
  rollForward(day: Temporal.PlainDate): Temporal.PlainDate {
    let at = day;
    for (let why = this.reason(at); why; why = this.reason(at)) {
      this.skipped.push({ day: at.toString(), why });
      at = at.add({ days: 1 });
    }
    return at;
  }

  /** The n-th working day after a day. */
  addWorkingDays(from: Temporal.PlainDate, n: number): Temporal.PlainDate {
    let at = from;
    for (let left = n; left > 0; left -= 1) at = this.rollForward(at.add({ days: 1 }));
    return at;
  }

  /** Art. 3(2)(b), 3(4) and 3(5): a period of two days or more includes at least two working days. */
  addDays(from: Temporal.PlainDate, n: number): Temporal.PlainDate {
    const end = this.rollForward(from.add({ days: n }));
    if (n < 2) return end;
    const second = new Counter(this.#jurisdiction).addWorkingDays(from, 2);
    return Temporal.PlainDate.compare(second, end) > 0 ? second : end;
  }
}

const lastDayOf = (counter: Counter, eventDay: Temporal.PlainDate, { n, unit }: Limit): Temporal.PlainDate => {
  switch (unit) {
    case 'WORKING_DAYS':
      return counter.addWorkingDays(eventDay, n);
    case 'DAYS':
      return counter.addDays(eventDay, n);
    case 'WEEKS':
      return counter.rollForward(eventDay.add({ weeks: n }));
    case 'MONTHS':
      return counter.rollForward(eventDay.add({ months: n }, { overflow: 'constrain' }));
    case 'HOURS':
      throw new Error('Hours are not counted in days');
  }
};

const iso = (at: Temporal.ZonedDateTime): Instant => at.toInstant().toString({ smallestUnit: 'millisecond' });

/** Art. 3(1) and 3(2)(a): the hour of the event does not count, and hours never roll over weekends or holidays. */
function afterHours(event: Temporal.ZonedDateTime, n: number): Ended {
  const end = event.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: n + 1 });
  const lastDay = end.subtract({ milliseconds: 1 }).toPlainDate().toString();
  return {
    status: 'FIXED',
    dueAt: iso(end),
    lastDay,
    eventDay: event.toPlainDate().toString(),
    skipped: [],
    calendars: [],
  };
}

/**
 * When a period that starts with an event ends, in the place where action is to be taken.
 *
 * Source: Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3. The day of the event does not count; periods in days or longer end
 * with the last hour of their last day, local time, so that the time of day is irrelevant but the time zone decides the day.
 */
export function endOf(limit: Limit, from: Instant, jurisdiction: Jurisdiction): Ended | Pending {
  const zone = TIME_ZONES[jurisdiction];
  const event = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  if (limit.unit === 'HOURS') return afterHours(event, limit.n);
  const counter = new Counter(jurisdiction);
  try {
    const eventDay = event.toPlainDate();
    const lastDay = lastDayOf(counter, eventDay, limit);
    const calendars = [...counter.used.values()];
    return {
      status: calendars.every(({ isOfficial }) => isOfficial) ? 'FIXED' : 'PROVISIONAL',
      dueAt: iso(lastDay.add({ days: 1 }).toZonedDateTime(zone)),
      lastDay: lastDay.toString(),
      eventDay: eventDay.toString(),
      skipped: counter.skipped,
      calendars,
    };
  } catch (error) {
    if (!(error instanceof MissingCalendarError)) throw error;
    return { status: 'PENDING_CALENDAR', missing: { jurisdiction, year: error.year } };
  }
}
