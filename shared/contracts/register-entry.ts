import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ContactPointId, ContactPointKind } from '../vocabulary/contact-point.ts';
import { MeasureCause } from '../vocabulary/flaggers.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SellerId, SellerMeasure, SellerMeasureBasis } from '../vocabulary/sellers.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { Channel } from './monitoring-round.ts';
import { ReportPeriod } from './self-report.ts';

const Count = z.int().check(z.minimum(0));
const period = { from: Instant, until: z.optional(Instant) };

/**
 * What of each register is counted. Everything else stays where it is: no name, no address, no text that somebody wrote; what only
 * tells one thing from another is a digest.
 */
export const REGISTER_DATA = {
  CONTACT_POINT: z.object({
    id: ContactPointId,
    kind: ContactPointKind,
    memberState: z.optional(MemberState),
    marketplace: z.optional(OrganisationId),
    sectors: z.optional(z.array(SectorName)),
    ...period,
  }),
  /** Of flaggers alone. */
  REGISTERED: z.object({
    id: OrganisationId,
    organisation: z.object({
      role: z.literal('flagger'),
      standings: z.array(
        z.object({
          status: z.enum(['DSA_TF', 'PLATFORM_TRUSTED']),
          areas: z.array(SectorName),
          ...period,
          suspensions: z.optional(z.array(z.object(period))),
        }),
      ),
    }),
  }),
  SELF_REPORT: z.object({
    version: z.int(),
    report: z.object({
      reference: Sha256,
      sector: SectorName,
      period: ReportPeriod,
      confidential: z.optional(z.boolean()),
      ownInitiative: z.optional(z.object({ total: Count, automated: z.optional(Count) })),
      prevented: z.optional(z.object({ uploads: Count, byKnownProducts: z.optional(Count) })),
      voluntary: z.optional(z.array(z.object({ kind: z.string(), number: z.optional(Count) }))),
    }),
  }),
  SELLER_MEASURE: z.object({
    seller: SellerId,
    measure: SellerMeasure,
    takenAt: Instant,
    until: z.optional(Instant),
    basis: z.optional(SellerMeasureBasis),
  }),
  NOTIFIER_MEASURE: z.object({
    marketplace: OrganisationId,
    measure: z.object({
      kind: z.enum(['WARNING', 'PROCESSING_SUSPENDED', 'LIFTED']),
      cause: MeasureCause,
      takenAt: Instant,
      until: z.optional(Instant),
    }),
  }),
  MONITORING_ROUND: z.object({
    by: OrganisationId,
    sector: SectorName,
    from: Instant,
    until: Instant,
    observers: z.array(OrganisationId),
  }),
  ROUND_CHECK: z.object({
    observer: OrganisationId,
    marketplace: OrganisationId,
    check: z.object({
      reference: Sha256,
      checkedAt: Instant,
      result: z.enum(['FINE', 'SUSPECT', 'INFRINGING']),
      notified: z.optional(z.object({ channel: Channel, at: Instant, content: Sha256 })),
      outcome: z.optional(z.object({ isRemoved: z.boolean(), at: z.optional(Instant) })),
    }),
  }),
} as const;

export type Register = keyof typeof REGISTER_DATA;
export type RegisterData<R extends Register> = z.infer<(typeof REGISTER_DATA)[R]>;
export const REGISTERS = Object.keys(REGISTER_DATA) as readonly Register[];

/** An entry of one register. */
export interface EntryOf<R extends Register> {
  readonly type: 'ENTRY';
  readonly register: R;
  /** Which ledger of the register, such as that of one marketplace; `n` is its number in there. */
  readonly place: string;
  readonly n: number;
  readonly recordedAt: Instant;
  readonly data: RegisterData<R>;
}

/** A line of the log that is about no item: what of an entry of a register is counted. */
export type RegisterEntry = { readonly [R in Register]: EntryOf<R> }[Register];

const Line = z.object({
  type: z.literal('ENTRY'),
  register: z.enum(REGISTERS as [Register, ...Register[]]),
  place: z.string(),
  n: z.int(),
  recordedAt: Instant,
  data: z.unknown(),
});

/** Reads a line about a register; undefined if it is about something else. A broken one is a fault. */
export function parseRegisterEntry(value: unknown): RegisterEntry | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'ENTRY') return undefined;
  const line = Line.parse(value);
  return { ...line, data: REGISTER_DATA[line.register].parse(line.data) } as RegisterEntry;
}

export const isOf =
  <R extends Register>(register: R) =>
  (entry: RegisterEntry): entry is Extract<RegisterEntry, EntryOf<R>> =>
    entry.register === register;
