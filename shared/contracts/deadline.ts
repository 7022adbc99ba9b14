import * as z from 'zod/mini';
import { Basis, ClockId, DueStatus, Unit } from '../vocabulary/clocks.ts';
import { Jurisdiction } from '../vocabulary/places.ts';
import { Day, Instant } from '../vocabulary/time.ts';

export const DeadlineQuery = z.strictObject({
  clock: ClockId,
  memberState: Jurisdiction,
  /** The event that starts the period. */
  from: Instant,
  /** Working days, for TARGET clocks without a number of their own. */
  workingDays: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(60))),
});

/** When something is due, and how that was computed. */
export const Deadline = z
  .object({
    clock: ClockId,
    basis: Basis,
    source: z.string(),
    trigger: z.string(),
    stopsAt: z.string(),
    memberState: Jurisdiction,
    timeZone: z.string(),
    from: Instant,
    limit: z.nullable(z.object({ n: z.int(), unit: Unit })),
    status: DueStatus,
    /** Exclusive: the first instant that is late. Absent where the law names no number. */
    dueAt: z.optional(Instant),
    /** The last local day in time. */
    lastDay: z.optional(Day),
    /** Local day of the event; it does not count. */
    eventDay: z.optional(Day),
    /** Days inside the period that do not count, and why. */
    skipped: z.optional(z.array(z.object({ day: Day, why: z.enum(['SATURDAY', 'SUNDAY', 'HOLIDAY']) }))),
    ruleVersion: z.string(),
    calendarVersion: z.optional(z.string()),
    calendarSource: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Deadline' });
export type Deadline = z.infer<typeof Deadline>;
