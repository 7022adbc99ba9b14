import * as z from 'zod/mini';
import { SECTORS, SectorName } from '../sectors/sectors.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { Strength } from './delivery.ts';

export const KPI_IDS = [
  'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K17', 'K19', 'K20', 'K21', 'K22',
  'K25', 'K26', 'K27', 'K28', 'K30', 'K32', 'K33', 'K35', 'QUESTIONS', 'FOLLOW_THROUGH',
] as const; // biome-ignore format: one table
export const KpiId = z.enum(KPI_IDS).register(z.globalRegistry, {
  id: 'KpiId',
  description: 'A figure. What it counts stands in the catalogue of figures.',
  examples: ['K21'],
});
export type KpiId = z.infer<typeof KpiId>;

/** The breakdowns a figure can be asked in. Kind and basis always split: an order is no notice, and LEGAL, VOLUNTARY and TARGET are never added up. */
export const DIMENSIONS = ['sector', 'status', 'memberState'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** Parts of an in-time figure, side by side: what was claimed, what was reported in time, what was checked. */
export const InTime = z.object({
  claimed: z.int().check(z.describe('In time by the word of the marketplace.')),
  reported: z.int().check(z.describe('Reported to us in time as well.')),
  verified: z
    .optional(z.int())
    .check(z.describe('Claimed, and found gone by a check. A decision can be seen by nobody.')),
  contradicted: z.optional(z.int()).check(z.describe('Claimed, and seen again afterwards.')),
  unchecked: z.optional(z.int()).check(z.describe('Claimed, and nobody looked.')),
});
export type InTime = z.infer<typeof InTime>;

/** One figure. The value follows from the numbers beside it; null where there is nothing to divide. */
export const Figure = z
  .object({
    kpi: KpiId,
    part: z
      .string()
      .check(z.describe('Which of several figures of the KPI: `REMOVE`, `LAW`, `[24h,48h)`, `2 working days`.')),
    month: Month,
    scope: z.string().check(z.describe('Whose figure: of everybody, of one marketplace, or of one submitter.')),
    sector: z.union([SectorName, z.literal('ALL')]),
    status: z.union([SubmitterStatus, z.literal('ALL')]),
    memberState: z.union([MemberState, z.literal('ALL')]).check(z.describe('Of the submitter.')),
    kind: Kind.check(z.describe('Always split: an order is no notice.')),
    basis: Strength.check(
      z.describe('Always split: LEGAL, VOLUNTARY and TARGET are never added up. NONE: no number runs.'),
    ),
    unit: z
      .enum(['COUNT', 'SHARE', 'HOURS', 'SECONDS'])
      .check(z.describe('Unit of the value; a share lies between 0 and 1.')),
    numerator: z.nullable(z.int()).check(z.describe('null for medians and percentiles.')),
    denominator: z.nullable(z.int()).check(z.describe('Open and undecided items stay in it.')),
    value: z
      .nullable(z.number())
      .check(z.describe('Follows from the numbers beside it; null where there is nothing to divide.')),
    stillOpen: z.int().check(z.describe('Of the denominator, or beside it, what may still happen.')),
    isSmall: z
      .boolean()
      .check(
        z.describe('Made from fewer than ten cases: too few to conclude anything, and to be suppressed in public.'),
      ),
    excluded: z.record(z.string(), z.int()).check(z.describe('How many were left out, by reason.')),
    inTime: z.optional(InTime).check(z.describe('The parts of an in-time figure, side by side.')),
    estimate: z.boolean().check(z.describe('True for live medians, which come from fixed buckets; never in exports.')),
    source: z.literal('OBSERVED').check(z.describe('From the record of this system, not from a self-report.')),
    asOf: Instant.check(z.describe('What was recorded by then counts.')),
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
  })
  .register(z.globalRegistry, {
    id: 'Figure',
    description: 'One figure, with everything its value follows from. Small numbers are shown, not suppressed.',
  });
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
  from: Month.check(z.describe('First month, `YYYY-MM` in UTC.')),
  to: z.optional(Month).check(z.describe('Last month, inclusive; at most 24 months in all. Without it: one month.')),
  marketplace: z
    .optional(OrganisationId)
    .check(
      z.meta({ description: 'Figures of one marketplace, for those who see all of them.', examples: ['marktplatz'] }),
    ),
  sector: z
    .optional(list(SectorName, SECTORS.length))
    .check(z.describe(`Only these sectors, joined by commas: ${SECTORS.join(', ')}.`)),
  kpi: z
    .optional(list(KpiId, KPI_IDS.length))
    .check(z.describe('Only these figures, joined by commas, such as `K20,K21`.')),
  by: z
    .optional(list(Dimension, DIMENSIONS.length))
    .check(z.describe(`Breakdowns, joined by commas: ${DIMENSIONS.join(', ')}.`)),
});
export type KpiQuery = z.infer<typeof KpiQuery>;

export const Figures = z
  .object({
    asOf: Instant.check(z.describe('What was recorded by then counts.')),
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
    rowsRead: z.int().check(z.describe('Rows of counters that were read.')),
    figures: z.array(Figure),
  })
  .register(z.globalRegistry, { id: 'Figures', description: 'Live figures of one scope.' });
