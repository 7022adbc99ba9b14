import * as z from 'zod/mini';
import { ItemId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Complainant, RedressResult, Subject } from '../vocabulary/redress.ts';
import { Instant } from '../vocabulary/time.ts';
import { Deadline } from './deadline.ts';
import { RunningClock } from './delivery.ts';
import { EventType } from './event.ts';

const { eventDay, lastDay, skipped, timeZone, calendarVersion, calendarSource } = Deadline.shape;
const HowCounted = { eventDay, lastDay, skipped, timeZone, calendarVersion, calendarSource };

/** A clock of an item and where it stands. */
export const ClockView = z.object({
  ...RunningClock.shape,
  source: z.string().check(z.describe('The provision the clock rests on.')),
  limit: Deadline.shape.limit,
  counted: z
    .optional(z.object(HowCounted))
    .check(
      z.describe(
        'How that moment was counted, day by day. Absent where nothing was counted, or by other rules or calendars than stand now.',
      ),
    ),
  stoppedAt: z.optional(Instant).check(z.describe('When the act that stops it happened.')),
  missedAt: z.optional(Instant).check(z.describe('When the deadline passed without that act. It stays missed.')),
});

/** One line of the story of an item. */
export const TimelineEntry = z.object({
  n: z.int().check(z.describe('Number of the event, from 1 without gaps; one that is missing is not for the reader.')),
  type: EventType,
  occurredAt: Instant.check(z.describe('When it happened, by whoever reports it.')),
  recordedAt: Instant.check(z.describe('When it was recorded, by our clock.')),
  by: z.string().check(z.describe('The organisation that did it, or `system`. Never a person.')),
  data: z
    .record(z.string(), z.unknown())
    .check(z.describe('What the event says beyond that; its fields follow from `type`.')),
  hash: z.string().check(z.describe('Chains the event to the one before it (SHA-256).')),
});

const count = z.int().check(z.minimum(0));

export const Waiting = z
  .object({
    asked: count.check(z.describe('Questions of the marketplace.')),
    answered: count,
    lapsed: count.check(z.describe('Questions that nobody answered in time.')),
    hours: z.number().check(z.describe('Waited for answers in all, up to now. The clocks ran on meanwhile.')),
    openSince: z.optional(Instant),
    lapsesAt: z.optional(Instant).check(z.describe('When the open question lapses.')),
  })
  .register(z.globalRegistry, {
    id: 'Waiting',
    description: 'Questions about an item, and the time spent waiting for answers.',
  });
export type Waiting = z.infer<typeof Waiting>;

const steps = {
  number: z.int().check(z.describe('From 1, in the order in which they came.')),
  complainant: Complainant,
  openedAt: Instant,
  decidedAt: z.optional(Instant),
  result: z.optional(RedressResult),
};

/** Complaints (DSA Art. 20) and out-of-court disputes (DSA Art. 21) about an item. */
export const Redress = z.object({
  complaints: z.array(z.object({ ...steps, subject: z.optional(Subject) })),
  disputes: z.array(z.object({ ...steps, implementedAt: z.optional(Instant) })),
  complaintsUntil: z
    .object({ seller: z.optional(Instant), notifier: z.optional(Instant) })
    .check(z.describe('Until when each can complain; absent while they are not known to be informed.')),
});
export type Redress = z.infer<typeof Redress>;

export const FollowThrough = z
  .object({
    buyersInformed: z.optional(count),
    unitsSold: z.optional(count).check(z.describe('By the last report.')),
    recall: z.optional(z.string()).check(z.describe('Where the recall is published.')),
    gateway: z.optional(z.string()).check(z.describe('Number of the report in the Safety Business Gateway.')),
    proof: z
      .optional(
        z.object({
          paper: z.string(),
          requestedAt: Instant,
          result: z.optional(z.enum(['PROVEN', 'NOT_PROVEN', 'NOT_PROVIDED'])),
        }),
      )
      .check(z.describe('The paper that was last asked of the seller, and what came of it.')),
    identicalFound: z.optional(count),
  })
  .register(z.globalRegistry, {
    id: 'FollowThrough',
    description: 'What the marketplace did beside taking the listing down (GPSR Art. 22).',
  });
export type FollowThrough = z.infer<typeof FollowThrough>;

export const Ladder = z
  .object({
    rung: z.enum(['CLAIMED', 'CORROBORATED', 'VERIFIED']),
    territory: z
      .optional(z.array(MemberState))
      .check(
        z.describe(
          'Where it holds. Of a claim, absent: everywhere. Of a check, from where somebody looked; absent: nobody said.',
        ),
      ),
  })
  .register(z.globalRegistry, {
    id: 'Ladder',
    description:
      'How well a removal is established: claimed by the marketplace, corroborated by another organisation, or verified by an authority, the operator or the probe.',
  });
export type Ladder = z.infer<typeof Ladder>;

const Fact = z.object({
  n: z.int().check(z.describe('Number of the event.')),
  type: EventType,
  occurredAt: Instant,
  vantage: z.optional(MemberState).check(z.describe('From where somebody looked.')),
  found: z.optional(z.enum(['GONE', 'SEEN'])).check(z.describe('Of a look at the listing: what it found.')),
});

const CONTRADICTIONS = [
  'CLAIMED_THEN_SEEN',
  'CONFIRMED_THEN_SEEN',
  'GONE_IN_SOME_COUNTRIES',
  'RELISTED_UNDER_ANOTHER_NUMBER',
  'REVERSED_NOT_REINSTATED',
] as const;

export const Contradiction = z
  .object({
    kind: z.enum(CONTRADICTIONS),
    first: Fact,
    second: Fact,
    as: z.optional(ItemId).check(z.describe('The item under whose number the offer is back.')),
  })
  .register(z.globalRegistry, {
    id: 'Contradiction',
    description: 'Two facts of an item that do not go together. Nobody is accused: there may be a reason for both.',
  });
export type Contradiction = z.infer<typeof Contradiction>;
