import type * as z from 'zod/mini';
import type { Deadline, DeadlineQuery } from '../../contracts/deadline.ts';
import { RefusedError } from '../../errors.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';
import { type Ended, endOf, type Limit, type Pending } from './period.ts';
import { CLOCKS, RULE_VERSION } from './table.ts';

type Query = z.infer<typeof DeadlineQuery>;

/** How long the clock allows: what the law says, or what was asked for where the clock is a target without a number. */
function limitOf({ clock, workingDays }: Query): Limit | null {
  const { basis, confidence, limit } = CLOCKS[clock];
  if (confidence === 'M')
    throw new RefusedError('CLOCK_UNVERIFIED', `${clock} is known from memory only; no date is computed from it`);
  return limit ?? (basis === 'TARGET' && workingDays ? { n: workingDays, unit: 'WORKING_DAYS' } : null);
}

/** The end of a period; a date of a year whose calendar nobody has loaded is not guessed. */
function countedTo(end: Ended | Pending): Ended {
  if (end.status !== 'PENDING_CALENDAR') return end;
  const { missing } = end;
  throw new RefusedError('CALENDAR_MISSING', `No calendar of ${missing.jurisdiction} for ${missing.year} is loaded`, {
    members: { missing },
  });
}

/**
 * Answers "when is it due?" for any clock, place and start, with everything needed to count it again by hand.
 *
 * Source: Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3; of each clock, the provision in its row.
 */
export function deadline(query: Query): Deadline {
  const { clock, memberState, from } = query;
  const { basis, source, trigger, stopsAt } = CLOCKS[clock];
  const limit = limitOf(query);
  const timeZone = TIME_ZONES[memberState];
  const asked = { clock, basis, source, trigger, stopsAt, memberState, timeZone, from, limit };
  const common = { ...asked, ruleVersion: RULE_VERSION };
  if (!limit) return { ...common, status: 'NO_STATUTORY_LIMIT' };
  const { calendars, skipped, ...end } = countedTo(endOf(limit, from, memberState));
  return {
    ...common,
    ...end,
    skipped: [...skipped],
    ...(calendars.length > 0 && {
      calendarVersion: calendars.map(({ version }) => version).join('+'),
      calendarSource: calendars.map((calendar) => calendar.source).join('; '),
    }),
  };
}
