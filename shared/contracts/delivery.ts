import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Basis, ClockId, DueStatus, Stop } from '../vocabulary/clocks.ts';
import { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { DeliveredVia, Kind } from '../vocabulary/life.ts';
import { Jurisdiction, MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { Listing } from './listing.ts';

/** One clock of an item. `dueAt` is exclusive: the first instant that is late. Absent while no calendar of that year is loaded. */
export const RunningClock = z
  .object({
    clock: ClockId,
    basis: Basis,
    stop: Stop,
    dueAt: z.optional(Instant).register(z.globalRegistry, {
      description: 'The first instant that is late. Absent where nothing is due: see `status`.',
    }),
    status: DueStatus,
  })
  .register(z.globalRegistry, { id: 'RunningClock', description: 'One clock that runs on an item from T0.' });
export type RunningClock = z.infer<typeof RunningClock>;

/** The end of 2, 3 and 5 working days after T0, for the shares within k working days; not deadlines of their own. */
export const Yardsticks = z.object({ 2: z.optional(Instant), 3: z.optional(Instant), 5: z.optional(Instant) });
export type Yardsticks = z.infer<typeof Yardsticks>;

/** Basis of an item or notice as a whole. */
export const Strength = z.enum([...Object.values(Basis.def.entries), 'NONE']);
export type Strength = z.infer<typeof Strength>;

/** What is fixed when an item reaches its marketplace. */
export const Delivery = z.object({
  noticeId: NoticeId,
  kind: Kind,
  sector: SectorName,
  category: z.string(),
  submitter: OrganisationId,
  status: SubmitterStatus,
  memberState: MemberState,
  marketplace: OrganisationId,
  acceptedAt: Instant,
  listing: Listing,
  title: z.optional(z.string()),
  sellerKey: z.optional(z.string()),
  via: DeliveredVia,
  /** T0: the moment the item was put on the marketplace's queue, or reached it otherwise. */
  deliveredAt: Instant,
  clocks: z.array(RunningClock),
  yardsticks: Yardsticks,
  jurisdiction: Jurisdiction,
  ruleVersion: z.string(),
  calendarVersion: z.string(),
  /** The strongest basis among the clocks with a number; NONE where no such clock runs. */
  basis: Strength,
  /** Month and basis of the notice as a whole: they follow from the submission alone. */
  noticeMonth: Month,
  noticeBasis: Strength,
  /** This item stands for its notice in counts of notices: of all, of its marketplace, or of neither. */
  leads: z.enum(['NOTICE', 'MARKETPLACE', 'NEITHER']),
  itemsInNotice: z.int(),
  itemsAtMarketplace: z.int(),
  /** The marketplace's listings are looked at by the probe. */
  isProbed: z.optional(z.boolean()),
  /** What is notified is serious as its sector understands it: gravity, DSA Art. 23(3)(c). */
  isSerious: z.optional(z.boolean()),
  /** How many listings the seller has, as the submitter knows. */
  sellerListings: z.optional(z.int()),
  /** When the submitter first saw the listing: exposure counts from then. */
  firstSeenAt: z.optional(Instant),
});
export type Delivery = z.infer<typeof Delivery>;
