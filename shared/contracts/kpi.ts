import * as z from 'zod/mini';
import { SECTORS, SectorName } from '../sectors/sectors.ts';
import { ExportId, OrganisationId } from '../vocabulary/ids.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { Strength } from './event.ts';

export const KPI_IDS = [
  'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K17', 'K19', 'K20', 'K21', 'K22', 'K32',
] as const; // biome-ignore format: one table
export const KpiId = z.enum(KPI_IDS).register(z.globalRegistry, { id: 'KpiId' });
export type KpiId = z.infer<typeof KpiId>;

/** The breakdowns a figure can be asked in. Kind and basis always split: an order is no notice, and LEGAL, VOLUNTARY and TARGET are never added up. */
export const DIMENSIONS = ['sector', 'status', 'memberState'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** Parts of an in-time figure, side by side: what was claimed, what was reported in time, what was checked. */
export const InTime = z.object({
  claimed: z.int(),
  reported: z.int(),
  verified: z.int(),
  contradicted: z.int(),
  unchecked: z.int(),
});
export type InTime = z.infer<typeof InTime>;

/** One figure. The value follows from the numbers beside it; null where there is nothing to divide. */
export const Figure = z
  .object({
    kpi: KpiId,
    /** Which of several figures of the KPI: `REMOVE`, `LAW`, `[24h,48h)`, `2 working days`. */
    part: z.string(),
    month: Month,
    scope: z.string(),
    sector: z.union([SectorName, z.literal('ALL')]),
    status: z.union([SubmitterStatus, z.literal('ALL')]),
    memberState: z.union([MemberState, z.literal('ALL')]),
    kind: Kind,
    basis: Strength,
    unit: z.enum(['COUNT', 'SHARE', 'HOURS', 'SECONDS']),
    numerator: z.nullable(z.int()),
    denominator: z.nullable(z.int()),
    value: z.nullable(z.number()),
    stillOpen: z.int(),
    excluded: z.record(z.string(), z.int()),
    inTime: z.optional(InTime),
    /** True for live medians, which come from fixed buckets; never in exports. */
    estimate: z.boolean(),
    source: z.literal('OBSERVED'),
    asOf: Instant,
    methodVersion: z.string(),
  })
  .register(z.globalRegistry, { id: 'Figure' });
export type Figure = z.infer<typeof Figure>;

/** A comma-separated list in a query string. */
const list = <T extends z.ZodMiniType<string, string>>(element: T, max: number) =>
  z.pipe(
    z.pipe(
      z.string().check(z.maxLength(400)),
      z.transform((text: string) => text.split(',')),
    ),
    z.array(element).check(z.minLength(1), z.maxLength(max)),
  );

export const KpiQuery = z.strictObject({
  from: Month,
  /** Inclusive; at most 24 months. */
  to: z.optional(Month),
  marketplace: z.optional(OrganisationId),
  sector: z.optional(list(SectorName, SECTORS.length)),
  kpi: z.optional(list(KpiId, KPI_IDS.length)),
  by: z.optional(list(Dimension, DIMENSIONS.length)),
});
export type KpiQuery = z.infer<typeof KpiQuery>;

export const Figures = z
  .object({ asOf: Instant, methodVersion: z.string(), rowsRead: z.int(), figures: z.array(Figure) })
  .register(z.globalRegistry, { id: 'Figures' });

export const NewExport = z
  .strictObject({
    from: Month,
    to: z.optional(Month),
    marketplace: z.optional(OrganisationId),
    by: z.optional(z.array(Dimension).check(z.maxLength(DIMENSIONS.length))),
    /** Events recorded before this instant count; at most one minute ago. Default: one minute ago. */
    asOf: z.optional(Instant),
  })
  .register(z.globalRegistry, { id: 'NewExport' });
export type NewExport = z.infer<typeof NewExport>;

/** What went into an export and what came out, enough for a stranger to recompute it. */
export const Manifest = z
  .object({
    export: ExportId,
    request: NewExport,
    scope: z.string(),
    asOf: Instant,
    watermark: z.object({ events: z.int(), items: z.int(), lastRecordedAt: z.optional(Instant), digest: Sha256 }),
    methodVersion: z.string(),
    ruleVersion: z.string(),
    calendarVersions: z.array(z.string()),
    files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: Sha256 })),
  })
  .register(z.globalRegistry, { id: 'Manifest' });
export type Manifest = z.infer<typeof Manifest>;

export const ExportJob = z
  .object({
    id: ExportId,
    state: z.enum(['REQUESTED', 'DONE', 'FAILED']),
    requestedAt: Instant,
    asOf: Instant,
    manifest: z.optional(Manifest),
    /** Addresses to fetch the files from, good for fifteen minutes. */
    files: z.optional(z.array(z.object({ name: z.string(), href: z.string() }))),
  })
  .register(z.globalRegistry, { id: 'Export' });
export type ExportJob = z.infer<typeof ExportJob>;
