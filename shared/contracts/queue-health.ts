import * as z from 'zod/mini';
import { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { FaultSchema } from './problem.ts';
import { TestMessageView } from './test-message.ts';

const count = (means: string) => z.optional(z.int()).check(z.describe(means));

/** One queue as SQS describes it. Its counts are approximate: SQS says so itself. */
export const QueueState = z
  .object({
    address: z.string().check(z.describe('Where to receive from, or to send to.')),
    isThere: z.boolean().check(z.describe('False shortly after registration, until the queue is made.')),
    visible: count('Messages that wait to be received; approximate.'),
    inFlight: count('Messages that were received and are neither deleted nor visible again; approximate.'),
    delayed: count('Messages that are not to be received yet; approximate.'),
    mostReceives: count('After so many receives without deletion a message is set aside.'),
    leaseSeconds: count('How long a received message stays invisible.'),
    keptSeconds: count('After which time SQS drops a message that nobody deleted.'),
    longPollSeconds: count('How long a receive waits for a message by default.'),
  })
  .register(z.globalRegistry, { id: 'QueueState', description: 'One queue as SQS describes it.' });
export type QueueState = z.infer<typeof QueueState>;

/** An action that was refused for good, as it was answered on the inbox. */
const RefusedAction = z.object({
  actionMessageId: z.string(),
  refusedAt: Instant,
  itemId: z.optional(ItemId),
  actionId: z.optional(ActionId),
  code: z.string(),
  title: z.string(),
  faults: z.optional(z.array(FaultSchema)),
});

/** What no attribute of SQS tells: it is named, and never shown as zero. */
const NotKnown = z.enum(['OLDEST_MESSAGE_AGE', 'DEAD_LETTERS_OF_ONE']);

const Confirmations = z.object({
  looked: z.int().check(z.describe('How many of the newest items addressed to it were looked at.')),
  isAll: z.boolean().check(z.describe('Whether these are all there are.')),
  unconfirmed: z.int().check(z.describe('Of these, delivered and without any answer.')),
  oldestUnconfirmedAt: z.optional(Instant).check(z.describe('When the oldest of these was delivered.')),
  lastReceiptAt: z
    .optional(Instant)
    .check(z.describe('When the last receipt was recorded, of the newest item that has an answer.')),
  lastTakenAt: z
    .optional(Instant)
    .check(z.describe('When that message was taken from the queue, if the receipt said so.')),
});
export type Confirmations = z.infer<typeof Confirmations>;

export const QueueHealth = z
  .object({
    organisation: OrganisationId,
    channel: z.enum(['queue', 'console', 'external']),
    asOf: Instant,
    inbox: z.optional(QueueState).check(z.describe('Of a marketplace with channel queue.')),
    actions: z.optional(QueueState).check(z.describe('Of a marketplace with channel queue.')),
    deadLetters: z
      .optional(z.object({ inbox: z.int(), actions: z.int() }))
      .check(z.describe('For the operator: messages set aside of all marketplaces together. The queues are shared.')),
    notKnown: z.array(NotKnown).check(z.describe('What SQS does not tell.')),
    confirmations: Confirmations,
    refused: z
      .object({
        count: z.int().check(z.describe('Actions from its queue that were refused for good, of those looked at.')),
        isAll: z.boolean().check(z.describe('Whether all of them were looked at, or only 1,000.')),
        latest: z.array(RefusedAction).check(z.describe('The latest 20, newest first.')),
      })
      .check(z.describe('Each was answered with `ActionRefused` on the inbox.')),
    tests: z.array(TestMessageView).check(z.describe('The latest 20 test messages, newest first.')),
  })
  .register(z.globalRegistry, {
    id: 'QueueHealth',
    description: 'How the queues of a marketplace stand, what was refused, and what came of test messages.',
  });
export type QueueHealth = z.infer<typeof QueueHealth>;
