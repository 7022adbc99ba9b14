import * as z from 'zod/mini';
import { Basis, ClockId, DueStatus, Unit } from '../vocabulary/clocks.ts';
import { Jurisdiction } from '../vocabulary/places.ts';
import { Day, Instant } from '../vocabulary/time.ts';

export const DeadlineQuery = z.strictObject({
  clock: ClockId,
  memberState: Jurisdiction,
  from: Instant.check(z.describe('The event that starts the period, such as delivery. Its day does not count.')),
  workingDays: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(60)))
    .check(z.describe('Length of the period, for clocks of basis TARGET without a number of their own.')),
});

/** When something is due, and how that was computed. */
export const Deadline = z
  .object({
    clock: ClockId,
    basis: Basis,
    source: z.string().check(z.describe('The provision the clock rests on.')),
    trigger: z.string().check(z.describe('What starts the clock.')),
    stopsAt: z.string().check(z.describe('What stops it.')),
    memberState: Jurisdiction,
    timeZone: z
      .string()
      .check(z.meta({ description: 'IANA name; it decides the day.', examples: ['Europe/Luxembourg'] })),
    from: Instant,
    limit: z
      .nullable(z.object({ n: z.int(), unit: Unit }))
      .check(z.describe('How long the period is; null where the law names no number.')),
    status: DueStatus,
    dueAt: z
      .optional(Instant)
      .check(z.describe('Exclusive: the first instant that is late. Absent where the law names no number.')),
    lastDay: z.optional(Day).check(z.describe('The last local day in time.')),
    eventDay: z.optional(Day).check(z.describe('Local day of the event; it does not count.')),
    skipped: z
      .optional(z.array(z.object({ day: Day, why: z.enum(['SATURDAY', 'SUNDAY', 'HOLIDAY']) })))
      .check(z.describe('Days inside the period that do not count, and why.')),
    ruleVersion: z.string().check(z.describe('Version of the table of clocks.')),
    calendarVersion: z.optional(z.string()).check(z.describe('Version of the calendar of public holidays.')),
    calendarSource: z.optional(z.string()).check(z.describe('Who published that calendar.')),
  })
  .register(z.globalRegistry, {
    id: 'Deadline',
    description:
      'When something is due, with all that is needed to count it again by hand (Regulation 1182/71, Art. 3).',
  });
export type Deadline = z.infer<typeof Deadline>;
