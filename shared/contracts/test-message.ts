import * as z from 'zod/mini';
import { ActionId, OrganisationId } from '../vocabulary/ids.ts';
import { line } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const test = ActionId.check(z.describe('The id of the test: the `actionId` that it was asked for with.'));
const note = z.optional(line(200)).check(z.describe('What the test is for, in a line.'));

/** What a test message says on the inbox queue. It is about no item, and counts nowhere. */
export const TestMessage = z.object({
  test,
  marketplace: OrganisationId.check(z.describe('To whom it is sent.')),
  askedAt: Instant,
  note,
});

/** The answer to a test message, on the actions queue. */
export const TestReceived = z.strictObject({
  test,
  takenAt: z.optional(Instant).check(z.describe('When it was taken from the inbox queue, by your own clock.')),
});
export type TestReceived = z.infer<typeof TestReceived>;

/** What a test is asked for with. */
export const NewTestMessage = z
  .strictObject({ actionId: ActionId, note })
  .register(z.globalRegistry, { id: 'NewTestMessage', description: 'A test message that is to be sent.' });
export type NewTestMessage = z.infer<typeof NewTestMessage>;

/** A test, and whether it was answered. */
export const TestMessageView = z
  .object({
    test,
    askedAt: Instant,
    note,
    receivedAt: z
      .optional(Instant)
      .check(z.describe('When the answer on the actions queue was recorded. Absent while there is none.')),
    takenAt: z.optional(Instant).check(z.describe('When the marketplace took it, by its own clock, if it said so.')),
  })
  .register(z.globalRegistry, { id: 'TestMessage', description: 'A test message, and whether it was answered.' });
export type TestMessageView = z.infer<typeof TestMessageView>;
