import * as z from 'zod/mini';
import { SECTORS, SectorName } from '../sectors/sectors.ts';
import { DialogueId } from '../vocabulary/dialogues.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { Strength } from './delivery.ts';
import { FIGURE_PARTS } from './figure-parts.ts';

export const KPI_IDS = [
  'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15', 'K16', 'K17', 'K18', 'K19', 'K20',
  'K21', 'K22', 'K23', 'K24', 'K25', 'K26', 'K27', 'K28', 'K29', 'K30', 'K31', 'K32', 'K33', 'K34', 'K35',
  'QUESTIONS', 'FOLLOW_THROUGH', 'PREVENTED', 'CHECKED', 'SELLER_MEASURES', 'VOLUNTARY',
] as const; // biome-ignore format: one table

/** Those that are read off registers and reports, not counted of items: a query of live figures gives them only when it names them. */
export const REGISTER_KPI_IDS = [
  'K10', 'K13', 'K14', 'K15', 'K16', 'K23', 'K29', 'K31', 'PREVENTED', 'CHECKED', 'SELLER_MEASURES', 'VOLUNTARY',
] as const satisfies readonly (typeof KPI_IDS)[number][]; // biome-ignore format: one table
export type RegisterKpi = (typeof REGISTER_KPI_IDS)[number];
export const KpiId = z.enum(KPI_IDS).register(z.globalRegistry, {
  id: 'KpiId',
  description: 'A figure. What it counts stands in the catalogue of figures.',
  examples: ['K21'],
});
export type KpiId = z.infer<typeof KpiId>;

/** The breakdowns a figure can be asked in. Kind and basis always split: an order is no notice, and LEGAL, VOLUNTARY and TARGET are never added up. */
export const DIMENSIONS = ['sector', 'status', 'memberState', 'marketplace'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** How long the cohorts of figures are. A median of a year is no mean of its months, so that each is counted as one. */
export const FigurePeriod = z.enum(['MONTH', 'HALF_YEAR', 'YEAR', 'RANGE']);

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

/** Who says it. Figures of different sources are never added up; one that sets them against each other says so. */
export const FigureSource = z
  .enum(['OBSERVED', 'SELF_REPORTED', 'SELF_REPORTED/OBSERVED', 'MONITORING_ROUND', 'REGISTER'])
  .register(z.globalRegistry, {
    id: 'FigureSource',
    description:
      'OBSERVED: the record of this system. SELF_REPORTED: an organisation of itself, checked by nobody here. SELF_REPORTED/OBSERVED: both in one figure, the reported part first. MONITORING_ROUND: what observers found. REGISTER: what was registered here.',
  });
export type FigureSource = z.infer<typeof FigureSource>;

/** One figure. The value follows from the numbers beside it; null where there is nothing to divide. */
export const Figure = z
  .object({
    kpi: KpiId,
    part: z
      .string()
      .check(z.describe('Which of several figures of the KPI: `REMOVE`, `LAW`, `[24h,48h)`, `2 working days`.')),
    month: Month.check(z.describe('Of a longer period: its first month.')),
    period: z
      .optional(z.string())
      .check(z.describe('Of a period longer than a month: its name, such as `2026-H1`, `2026` or `2026-03/2026-07`.')),
    scope: z.string().check(z.describe('Whose figure: of everybody, of one marketplace, or of one submitter.')),
    sector: z.union([SectorName, z.literal('ALL')]),
    status: z.union([SubmitterStatus, z.literal('ALL')]),
    memberState: z.union([MemberState, z.literal('ALL')]).check(z.describe('Of the submitter.')),
    kind: z
      .union([Kind, z.literal('NONE')])
      .check(z.describe('Always split: an order is no notice. NONE: of a register or a report, not of items.')),
    basis: Strength.check(
      z.describe('Always split: LEGAL, VOLUNTARY and TARGET are never added up. NONE: no number runs.'),
    ),
    marketplace: z.optional(OrganisationId).check(z.describe('Where figures are asked by marketplace.')),
    unit: z
      .enum(['COUNT', 'SHARE', 'HOURS', 'SECONDS', 'POINTS', 'RATIO'])
      .check(
        z.describe(
          'Unit of the value; a share lies between 0 and 1. POINTS: percentage points. RATIO: may be more than 1.',
        ),
      ),
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
    source: FigureSource,
    ...FIGURE_PARTS,
    asOf: Instant.check(z.describe('What was recorded by then counts.')),
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
  })
  .register(z.globalRegistry, {
    id: 'Figure',
    description: 'One figure, with everything its value follows from. Small numbers are shown, not suppressed.',
  });
export type Figure = z.infer<typeof Figure>;

/** A comma-separated list in a query string. */
export const list = <T extends z.ZodMiniType<string, string>>(element: T, max: number) =>
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
  dialogue: z
    .optional(DialogueId)
    .check(z.describe('Only the figures and sectors of this dialogue. What else is asked for narrows it further.')),
  by: z
    .optional(list(Dimension, DIMENSIONS.length))
    .check(
      z.describe(
        `Breakdowns, joined by commas: ${DIMENSIONS.join(', ')}. By marketplace, averages over marketplaces come with it; counters of a submitter know no marketplaces.`,
      ),
    ),
  period: z
    .optional(FigurePeriod)
    .check(z.describe('How long the cohorts are. RANGE: all months as one. Without it: MONTH.')),
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
