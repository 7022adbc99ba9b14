import type * as z from 'zod/mini';
import type { Deadline, DeadlineQuery } from '../../contracts/deadline.ts';
import { RefusedError } from '../../errors.ts';
import type { ClockId } from '../../vocabulary/clocks.ts';
import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';
import { endOf, type Limit, type Pending } from './period.ts';
import { CLOCKS, RULE_VERSION } from './table.ts';

type Query = z.infer<typeof DeadlineQuery>;

/** How long the clock allows: what the law says, or what was asked for where the clock is a target without a number. */
function limitOf({ clock, workingDays }: Query): Limit | null {
  const { basis, confidence, limit } = CLOCKS[clock];
  if (confidence === 'M')
    throw new RefusedError('CLOCK_UNVERIFIED', `${clock} is known from memory only; no date is computed from it`);
  return limit ?? (basis === 'TARGET' && workingDays ? { n: workingDays, unit: 'WORKING_DAYS' } : null);
}

/** What of a clock runs, from when, and where. */
interface Start {
  readonly clock: ClockId;
  readonly limit: Limit | null;
  readonly from: Instant;
  readonly memberState: Jurisdiction;
}

const missingCalendar = (missing: Pending['missing']) =>
  new RefusedError('CALENDAR_MISSING', `No calendar of ${missing.jurisdiction} for ${missing.year} is loaded`, {
    members: { missing },
  });

/** A clock that was started, with its end and how it was counted, or with the calendar that its end waits for. */
export function explain({ clock, limit, from, memberState }: Start): Deadline & Partial<Pick<Pending, 'missing'>> {
  const { basis, source, trigger, stopsAt } = CLOCKS[clock];
  const timeZone = TIME_ZONES[memberState];
  const asked = { clock, basis, source, trigger, stopsAt, memberState, timeZone, from, limit };
  const common = { ...asked, ruleVersion: RULE_VERSION };
  if (!limit) return { ...common, status: 'NO_STATUTORY_LIMIT' };
  const end = endOf(limit, from, memberState);
  if (end.status === 'PENDING_CALENDAR') return { ...common, ...end };
  const { calendars, skipped, ...counted } = end;
  return {
    ...common,
    ...counted,
    skipped: [...skipped],
    ...(calendars.length > 0 && {
      calendarVersion: calendars.map(({ version }) => version).join('+'),
      calendarSource: calendars.map((calendar) => calendar.source).join('; '),
    }),
  };
}

/**
 * Answers "when is it due?" for any clock, place and start, with everything needed to count it again by hand.
 *
 * Source: Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3; of each clock, the provision in its row.
 */
export function deadline(query: Query): Deadline {
  const { clock, memberState, from } = query;
  const { missing, ...counted } = explain({ clock, memberState, from, limit: limitOf(query) });
  // A date of a year whose calendar nobody has loaded is not guessed.
  if (missing) throw missingCalendar(missing);
  return counted;
}
