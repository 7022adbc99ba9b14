import * as z from 'zod/mini';
import { Kind } from '../vocabulary/life.ts';
import { Day } from '../vocabulary/time.ts';

export const Stage = z.enum(['decide', 'act', 'check', 'done']);
export type Stage = z.infer<typeof Stage>;

export const DueIn = z.enum(['late', 'today', 'soon', 'none']);
export type DueIn = z.infer<typeof DueIn>;

/** In which order a list comes, and what of it: everything that is asked for must hold. */
export const ListFilter = z.strictObject({
  order: z
    .optional(z.enum(['newest', 'due']))
    .check(
      z.describe(
        '`newest`, which is the default: by acceptance. `due`: what is late first, then what is past half of its time, by its deadline; then the rest, newest first.',
      ),
    ),
  due: z
    .optional(DueIn)
    .check(
      z.describe(
        'By the calendar of the marketplace. `late`: the deadline has passed. `today`: today is its last day. `soon`: 1 to 3 working days are left. `none`: no deadline runs.',
      ),
    ),
  stage: z
    .optional(Stage)
    .check(
      z.describe(
        'What is awaited. `decide`: a decision. `act`: the act that was decided. `check`: a look whether it was done. `done`: nothing.',
      ),
    ),
  kind: z.optional(Kind),
  category: z
    .optional(z.string().check(z.regex(/^[A-Za-z0-9_]{1,60}$/)))
    .check(z.describe('The kind of infringement within the sector.')),
  question: z.optional(z.literal('open')).check(z.describe('A question of the marketplace waits for its answer.')),
  complaint: z.optional(z.literal('open')).check(z.describe('A complaint or dispute waits for its decision.')),
  receivedFrom: z.optional(Day).check(z.describe('Accepted on this day (UTC) or later.')),
  receivedTo: z.optional(Day).check(z.describe('Accepted on this day (UTC) or earlier.')),
  reference: z
    .optional(z.string().check(z.minLength(1), z.maxLength(120)))
    .check(z.describe('Your own reference of a notice, exactly.')),
});
