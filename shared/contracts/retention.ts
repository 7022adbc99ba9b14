import * as z from 'zod/mini';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { DeletionReason, RetentionClass } from '../vocabulary/retention.ts';
import { Day, Instant } from '../vocabulary/time.ts';

/** One thing that was deleted. It names what it belonged to, and nothing of what it said. */
export const Deletion = z
  .object({
    class: RetentionClass,
    notice: NoticeId,
    item: z.optional(ItemId).check(z.describe('Absent where it belonged to the notice as a whole.')),
    submitter: OrganisationId.check(z.meta({ description: 'Whose notice it is.', examples: ['de-bnetza'] })),
    reason: DeletionReason,
  })
  .register(z.globalRegistry, {
    id: 'Deletion',
    description: 'One thing that was deleted: what it belonged to, and nothing of what it said.',
  });
export type Deletion = z.infer<typeof Deletion>;

/** What the report of a day is made of: written before anything is deleted, so that nothing goes without a trace of its going. */
export const RetentionEntry = z.object({ deletions: z.array(Deletion) });
export type RetentionEntry = z.infer<typeof RetentionEntry>;

export const RetentionQuery = z.strictObject({
  from: Day.check(z.meta({ description: 'First day, in UTC.', examples: ['2027-07-01'] })),
  to: z
    .optional(Day)
    .check(
      z.meta({ description: 'Last day; the first one if left out. At most 31 days in all.', examples: ['2027-07-31'] }),
    ),
  cursor: z.optional(z.string().check(z.maxLength(40))).check(z.describe('What `next` of the answer before said.')),
});
export type RetentionQuery = z.infer<typeof RetentionQuery>;

export const RetentionReport = z
  .object({
    entries: z.array(
      z.object({
        day: Day.check(z.meta({ description: 'Day of the deletion, in UTC.', examples: ['2027-07-01'] })),
        recordedAt: Instant.check(z.describe('Recorded before anything was deleted.')),
        deletions: z.array(Deletion),
      }),
    ),
    counts: z
      .array(z.object({ class: RetentionClass, reason: DeletionReason, deleted: z.int() }))
      .check(z.describe('Sums over the entries of this answer.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next part; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'RetentionReport',
    description:
      'What was deleted, by day: everything for the operator, what belonged to its own notices for an authority.',
  });
export type RetentionReport = z.infer<typeof RetentionReport>;
