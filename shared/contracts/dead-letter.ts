import * as z from 'zod/mini';
import { ActionId, ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';

export const DEAD_LETTER_QUEUES = ['records-dead', 'actions-dead', 'inbox-dead'] as const;
export const DeadLetterQueue = z.enum(DEAD_LETTER_QUEUES).register(z.globalRegistry, {
  id: 'DeadLetterQueue',
  description:
    'records-dead: what a reader of the record could not process. actions-dead: actions received five times that could not be taken. inbox-dead: messages that a marketplace received five times and did not delete.',
});
export type DeadLetterQueue = z.infer<typeof DeadLetterQueue>;

/** The queue and the id that SQS gave the message. */
export const DeadLetterId = z
  .string()
  .check(z.regex(/^(?:records|actions|inbox)-dead~[0-9A-Za-z-]{1,100}$/))
  .brand<'DeadLetterId'>()
  .register(z.globalRegistry, {
    id: 'DeadLetterId',
    description: 'Its queue, `~`, and the id of the message. A letter that goes back and fails again has a new one.',
    examples: ['records-dead~5fea7756-0ea4-451a-a703-a558b933e274'],
  });
export type DeadLetterId = z.infer<typeof DeadLetterId>;

export const DeadLetter = z
  .object({
    id: DeadLetterId,
    queue: DeadLetterQueue,
    kind: z
      .enum(['RECORD', 'BATCH', 'ACTION', 'MESSAGE', 'UNREADABLE'])
      .check(
        z.describe(
          'RECORD: the key of something recorded. BATCH: records that were given up together. ACTION: from a marketplace. MESSAGE: to a marketplace. UNREADABLE: not what this queue holds.',
        ),
      ),
    sentAt: z.optional(Instant).check(z.describe('When it was put on the queue that it was first on.')),
    reader: z
      .optional(z.enum(['deliver', 'project', 'mail', 'run-export']))
      .check(z.describe('Of RECORD and BATCH: who could not process it.')),
    why: z
      .optional(z.string())
      .check(z.describe('Name of what went wrong, where that is known. Never what was in it.')),
    type: z.optional(z.string()).check(z.describe('Of ACTION and MESSAGE: which.')),
    marketplace: z.optional(OrganisationId),
    item: z.optional(ItemId),
    notice: z.optional(NoticeId),
    actionId: z.optional(ActionId),
    replay: z
      .enum(['HERE', 'COMMAND', 'NEVER'])
      .check(
        z.describe(
          'HERE: by this interface. COMMAND: by `npm run replay`, as it reads whole tables or makes queues. NEVER: it cannot go back.',
        ),
      ),
  })
  .register(z.globalRegistry, {
    id: 'DeadLetter',
    description: 'Something that could not be processed, without what was in it.',
  });
export type DeadLetter = z.infer<typeof DeadLetter>;

export const DeadLetters = z
  .object({
    asOf: Instant,
    queues: z.array(
      z.object({ queue: DeadLetterQueue, waiting: z.int().check(z.describe('Approximate, as SQS counts.')) }),
    ),
    letters: z.array(DeadLetter).check(z.describe('Those that could be had at once, oldest first.')),
    isAll: z
      .boolean()
      .check(z.describe('False: there are more than 50 on a queue, or somebody else has some in hand.')),
  })
  .register(z.globalRegistry, { id: 'DeadLetters', description: 'What lies on the queues of dead letters.' });
export type DeadLetters = z.infer<typeof DeadLetters>;

/** What lies together in one answer, and can be replayed by one call. */
export const MOST_LETTERS = 50;

export const Replay = z
  .strictObject({
    letters: z
      .array(DeadLetterId)
      .check(z.minLength(1), z.maxLength(MOST_LETTERS), z.describe('Which are to go back.')),
  })
  .register(z.globalRegistry, {
    id: 'Replay',
    description: 'Dead letters that are to go back to where they came from.',
  });
export type Replay = z.infer<typeof Replay>;

export const ReplayResults = z
  .object({
    results: z.array(
      z.object({
        id: DeadLetterId,
        result: z
          .enum(['REPLAYED', 'STAYS', 'COMMAND', 'GONE'])
          .check(
            z.describe(
              'REPLAYED: it went through and is deleted. STAYS: it failed again. COMMAND: only `npm run replay` can. GONE: not on its queue now, or in the hands of somebody else.',
            ),
          ),
        why: z.optional(z.string()).check(z.describe('Name of what went wrong.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'ReplayResults', description: 'What became of each letter.' });
export type ReplayResults = z.infer<typeof ReplayResults>;
