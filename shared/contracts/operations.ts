import * as z from 'zod/mini';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { DeadLetterQueue } from './dead-letter.ts';

/** What runs by the clock, and how often, in minutes: as the schedules of the deployed system say. */
export const SCHEDULES = {
  'sweep-deadlines': 1,
  'probe-listings': 5,
  'retain-personal-data': 24 * 60,
  'write-facts': 24 * 60,
  'order-exports': 24 * 60,
  'write-digests': 24 * 60,
} as const;
export type ScheduleName = keyof typeof SCHEDULES;
const NAMES = Object.keys(SCHEDULES) as [ScheduleName, ...ScheduleName[]];

const waiting = z.int().check(z.describe('Messages that wait; approximate, as SQS counts.'));
const inHand = z.int().check(z.describe('Messages that somebody has received and not yet deleted; approximate.'));

const ScheduleState = z.object({
  schedule: z.enum(NAMES),
  everyMinutes: z.int(),
  lastReachedAt: z
    .optional(Instant)
    .check(
      z.describe('Up to which moment its last run came, by its own note. Absent: it has not run, or keeps no note.'),
    ),
  nextAt: z.optional(Instant).check(z.describe('About when it runs next, by that note.')),
  isLate: z.boolean().check(z.describe('By that note it should have run at least twice since.')),
  isNoted: z.boolean().check(z.describe('False: it keeps no note of its runs. A failed run rings the alarm `faults`.')),
});

const MarketplaceQueues = z.object({
  marketplace: OrganisationId,
  isThere: z.boolean().check(z.describe('False: a queue is missing.')),
  inbox: z.object({ waiting, inHand }),
  actions: z.object({ waiting, inHand }),
});

const Views = z.object({
  generation: z.int(),
  cut: z
    .optional(Instant)
    .check(z.describe('Of a generation that was rebuilt: what was recorded before is from the rebuild.')),
  building: z
    .optional(z.object({ generation: z.int(), cut: Instant }))
    .check(z.describe('A rebuild that is under way.')),
  looked: z.int().check(z.describe('So many of the newest items were compared with the record.')),
  behind: z.int().check(z.describe('Of these, shown in the lists as they stood before their latest event.')),
  unreadable: z.int().check(z.describe('Beside these, items whose record could not be read.')),
  behindSince: z
    .optional(Instant)
    .check(z.describe('When the oldest event was recorded that the lists do not show yet.')),
});

const Delivery = z.object({
  looked: z.int().check(z.describe('So many of the newest items.')),
  latestAt: z.optional(Instant).check(z.describe('T0 of the newest.')),
  slowestSeconds: z.optional(z.number()).check(z.describe('The longest time from intake to T0 of these.')),
});

const NotKnown = z.enum(['WAITING_FOR_DELIVERY', 'UNSENT_MAIL']);

export const Operations = z
  .object({
    asOf: Instant,
    deadLetters: z.array(z.object({ queue: DeadLetterQueue, waiting, inHand })),
    queues: z.array(MarketplaceQueues).check(z.describe('Of marketplaces with channel queue, at most 100.')),
    isAll: z.boolean().check(z.describe('Whether these are all marketplaces with queues.')),
    schedules: z.array(ScheduleState),
    views: Views.check(z.describe('How far the lists and live figures follow the record.')),
    delivery: Delivery.check(z.describe('How fast what was taken lately reached the marketplaces.')),
    notKnown: z
      .array(NotKnown)
      .check(
        z.describe(
          'What cannot be told without cost. WAITING_FOR_DELIVERY: what is accepted and not yet delivered; see `lag` on the dashboard of the system. UNSENT_MAIL: e-mail that waits; what failed is a dead letter.',
        ),
      ),
  })
  .register(z.globalRegistry, {
    id: 'Operations',
    description: 'How the system runs, as far as it can be told at once.',
  });
export type Operations = z.infer<typeof Operations>;
