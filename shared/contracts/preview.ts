import * as z from 'zod/mini';
import { Stop } from '../vocabulary/clocks.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { DeliveredVia } from '../vocabulary/life.ts';
import { Jurisdiction } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { Deadline } from './deadline.ts';
import { Strength } from './delivery.ts';
import { Listing } from './listing.ts';
import { FaultSchema, ProblemCode } from './problem.ts';

/** A notice or order as far as it is written. It is read by the rules of intake, so nothing is required of it here. */
export const NoticeDraft = z.looseObject({}).register(z.globalRegistry, {
  id: 'NoticeDraft',
  description: 'A notice or order as far as it is written: the fields of NewNotice, of which none is required.',
});

const PreviewedItem = z
  .object({
    index: z.int().check(z.describe('Place in what was sent, from 0.')),
    url: z.optional(z.string()).check(z.describe('The address as it was sent, at most 2,000 characters of it.')),
    marketplace: z.optional(OrganisationId).check(z.describe('Whose listing it is; absent where it is of none.')),
    listing: z.optional(Listing),
    repeats: z.optional(z.int()).check(z.describe('Place of the same listing earlier in what was sent.')),
    before: z
      .optional(ItemId)
      .check(z.describe('The item on the same listing that the submitter notified first. It is sent all the same.')),
    faults: z.array(FaultSchema).check(z.describe('Why it would not be taken. Pointers start at the listing.')),
  })
  .register(z.globalRegistry, { id: 'PreviewedItem', description: 'What an address was recognised as.' });
export type PreviewedItem = z.infer<typeof PreviewedItem>;

const PreviewedClock = z
  .object({
    ...Deadline.shape,
    stop: Stop,
    missing: z
      .optional(z.object({ jurisdiction: Jurisdiction, year: z.int() }))
      .check(z.describe('The calendar of public holidays that nobody has loaded, where the date waits for one.')),
  })
  .register(z.globalRegistry, {
    id: 'PreviewedClock',
    description: 'A clock that would run, and how its end was counted.',
  });
export type PreviewedClock = z.infer<typeof PreviewedClock>;

const PreviewedDelivery = z
  .object({
    marketplace: OrganisationId,
    name: z.string(),
    via: DeliveredVia,
    jurisdiction: Jurisdiction.check(z.describe('Where action is to be taken: its calendar and time zone count.')),
    from: Instant.check(z.describe('The start of the clocks: now, or when it was received elsewhere.')),
    items: z.int().check(z.describe('How many listings reach it with this start.')),
    basis: Strength.check(z.describe('The strongest basis among the clocks with a number.')),
    clocks: z.array(PreviewedClock),
  })
  .register(z.globalRegistry, {
    id: 'PreviewedDelivery',
    description: 'What would run at one marketplace if the notice were sent now.',
  });
export type PreviewedDelivery = z.infer<typeof PreviewedDelivery>;

/** What intake would do with a notice if it were sent now. */
export const NoticePreview = z
  .object({
    at: Instant.check(z.describe('The moment for which this holds.')),
    outcome: z
      .enum(['TAKEN', 'TAKEN_IN_PART', 'REFUSED', 'SENT_BEFORE'])
      .check(z.describe('TAKEN_IN_PART: the good listings are taken. SENT_BEFORE: the same was sent; nothing is new.')),
    code: z.optional(ProblemCode).check(z.describe('With what it would be refused.')),
    noticeId: z.optional(NoticeId).check(z.describe('The id it would have, or has. It follows from the reference.')),
    status: z.optional(SubmitterStatus).check(z.describe('Standing of the submitter for the sector.')),
    faults: z.array(FaultSchema).check(z.describe('Faults of the notice itself; those of a listing stand with it.')),
    items: z.array(PreviewedItem),
    deliveries: z.array(PreviewedDelivery),
  })
  .register(z.globalRegistry, {
    id: 'NoticePreview',
    description: 'What intake would do with a notice if it were sent now. Nothing is kept of it.',
  });
export type NoticePreview = z.infer<typeof NoticePreview>;
