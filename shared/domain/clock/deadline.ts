import type * as z from 'zod/mini';
import type { Deadline, DeadlineQuery } from '../../contracts/deadline.ts';
import { RefusedError } from '../../errors.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';
import { endOf } from './period.ts';
import { CLOCKS, RULE_VERSION } from './table.ts';

/** Answers "when is it due?" for any clock, place and start, with everything needed to count it again by hand. */
export function deadline({ clock, memberState, from, workingDays }: z.infer<typeof DeadlineQuery>): Deadline {
  const { basis, source, trigger, stopsAt, confidence, limit: lawful } = CLOCKS[clock];
  if (confidence === 'M') {
    throw new RefusedError('CLOCK_UNVERIFIED', `${clock} is known from memory only; no date is computed from it`);
  }
  const asked = basis === 'TARGET' && workingDays ? ({ n: workingDays, unit: 'WORKING_DAYS' } as const) : null;
  const limit = lawful ?? asked;
  const timeZone = TIME_ZONES[memberState];
  const common = {
    clock,
    basis,
    source,
    trigger,
    stopsAt,
    memberState,
    timeZone,
    from,
    limit,
    ruleVersion: RULE_VERSION,
  };
  if (!limit) return { ...common, status: 'NO_STATUTORY_LIMIT' };
  const end = endOf(limit, from, memberState);
  if (end.status === 'PENDING_CALENDAR') {
    throw new RefusedError(
      'CALENDAR_MISSING',
      `No calendar of ${end.missing.jurisdiction} for ${end.missing.year} is loaded`,
      {
        members: { missing: end.missing },
      },
    );
  }
  const { status, dueAt, lastDay, eventDay, skipped, calendars } = end;
  return {
    ...common,
    status,
    dueAt,
    lastDay,
    eventDay,
    skipped: [...skipped],
    ...(calendars.length > 0 && {
      calendarVersion: calendars.map(({ version }) => version).join('+'),
      calendarSource: calendars.map((calendar) => calendar.source).join('; '),
    }),
  };
}
