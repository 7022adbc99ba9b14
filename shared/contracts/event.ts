import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Basis, ClockId, DueStatus, Stop } from '../vocabulary/clocks.ts';
import { ActionId, ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { DeliveredVia, Ground, Kind, Measure, Outcome } from '../vocabulary/life.ts';
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
});
export type Delivery = z.infer<typeof Delivery>;

const Reclocked = { clocks: z.array(RunningClock), yardsticks: Yardsticks, calendarVersion: z.string() };
const Vantage = { vantage: z.optional(MemberState), note: z.optional(z.string()) };
const Nothing = z.object({});

/** What each event says beyond who, when and which item. Adding a type here does not compile until the life table knows it. */
export const EVENT_DATA = {
  ITEM_DELIVERED: Delivery,
  DELIVERY_DELAYED: z.object({ deliveredAt: Instant, ...Reclocked }),
  DUE_SET: z.object(Reclocked),
  DUPLICATE_LINKED: z.object({ duplicateOf: ItemId }),
  RECEIPT_CONFIRMED: z.object({ automatic: z.optional(z.boolean()), receivedAt: z.optional(Instant) }),
  REVIEW_STARTED: Nothing,
  INFORMATION_REQUESTED: z.object({ field: z.optional(z.string()), question: z.string() }),
  INFORMATION_PROVIDED: z.object({ answer: z.string() }),
  INFORMATION_LAPSED: Nothing,
  DECIDED: z.object({
    outcome: Outcome,
    ground: z.optional(Ground),
    reason: z.optional(z.string()),
    automatedDetection: z.optional(z.boolean()),
    automatedDecision: z.optional(z.enum(['FULLY', 'PARTIALLY', 'NOT'])),
  }),
  ACTION_IMPLEMENTED: z.object({ measures: z.array(Measure), territory: z.optional(z.array(MemberState)) }),
  NOTIFIER_INFORMED: z.object({ cites: z.enum(['LAW', 'TERMS', 'NEITHER']), redressNamed: z.optional(z.boolean()) }),
  SELLER_INFORMED: z.object({ statementOfReasons: z.optional(z.boolean()) }),
  STATEMENT_SUBMITTED: z.object({ puid: z.string() }),
  ENDED_BY_SELLER: Nothing,
  WITHDRAWN: z.object({ reason: z.string() }),
  CORROBORATED: z.object(Vantage),
  SIGHTED: z.object(Vantage),
  VERIFIED_REMOVED: z.object(Vantage),
  VERIFICATION_FAILED: z.object(Vantage),
  REMINDER_SENT: z.object({ clock: ClockId, percent: z.union([z.literal(50), z.literal(80)]) }),
  DEADLINE_BREACHED: z.object({ clock: ClockId, dueAt: Instant }),
  TARGET_MISSED: z.object({ clock: ClockId, dueAt: Instant }),
  REDELIVERED: Nothing,
  COMPLAINT_OPENED: z.object({
    complainant: z.enum(['SELLER', 'NOTIFIER']),
    subject: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
  }),
  COMPLAINT_DECIDED: z.object({ result: z.enum(['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED']) }),
  REINSTATED: Nothing,
  RESTRICTION_IMPOSED: z.object({ measures: z.array(Measure) }),
  DISPUTE_OPENED: Nothing,
  DISPUTE_DECIDED: z.object({ result: z.enum(['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED']) }),
  REAPPEARED: z.object({ as: ItemId }),
  REFERRED: z.object({ to: z.string() }),
  HOLD_SET: z.object({ until: Instant, reference: z.string() }),
  HOLD_RELEASED: z.object({ reference: z.string() }),
  CLOSED: Nothing,
} as const satisfies Record<string, z.ZodMiniObject>;

export type EventType = keyof typeof EVENT_DATA;
export type EventData<T extends EventType> = z.infer<(typeof EVENT_DATA)[T]>;
export const EventType = z
  .enum(Object.keys(EVENT_DATA) as [EventType, ...EventType[]])
  .register(z.globalRegistry, { id: 'EventType', description: 'What happened to an item.' });

/** Who did it. People appear by their opaque subject only. */
export const Actor = z.object({
  role: z.enum(['authority', 'flagger', 'marketplace', 'commission', 'operator', 'system']),
  organisation: z.optional(OrganisationId),
  person: z.optional(z.string()),
});
export type Actor = z.infer<typeof Actor>;

/** An immutable fact about one item. `n` counts from 1 without gaps; `hash` chains it to the event before. */
export type ItemEvent = {
  [T in EventType]: {
    readonly itemId: ItemId;
    readonly n: number;
    readonly type: T;
    /** When it happened, by whoever reports it. Feeds durations only. */
    readonly occurredAt: Instant;
    /** When it was recorded, by our clock. */
    readonly recordedAt: Instant;
    readonly actor: Actor;
    /** The sender's id: the same one twice is one event. */
    readonly actionId?: ActionId | undefined;
    readonly data: EventData<T>;
    readonly hash: string;
  };
}[EventType];

const envelope = {
  itemId: ItemId,
  n: z.int().check(z.minimum(1), z.maximum(9999)),
  occurredAt: Instant,
  recordedAt: Instant,
  actor: Actor,
  actionId: z.optional(ActionId),
  hash: z.string(),
};
const types = Object.keys(EVENT_DATA) as EventType[];
const variantOf = (type: EventType) => z.object({ ...envelope, type: z.literal(type), data: EVENT_DATA[type] });
type Variant = ReturnType<typeof variantOf>;
const ItemEventSchema = z.discriminatedUnion('type', types.map(variantOf) as [Variant, ...Variant[]]);

/** Reads an event of the log, whatever its type. */
export const parseEvent = (value: unknown): ItemEvent => ItemEventSchema.parse(value) as ItemEvent;
