import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Ground, Measure } from '../vocabulary/life.ts';
import { Role } from '../vocabulary/roles.ts';
import { line, paragraphs, Reference } from '../vocabulary/text.ts';
import { Day, Instant, Month } from '../vocabulary/time.ts';

/** A billion is more than any marketplace lists; a trillion is a slip of the hand. */
const MOST = 1_000_000_000_000;
const Count = z.int().check(z.minimum(0), z.maximum(MOST));

export const ReportPeriod = z
  .string()
  .check(z.regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/))
  .register(z.globalRegistry, {
    id: 'ReportPeriod',
    description: 'A month, quarter, half-year or year: `2026-05`, `2026-Q2`, `2026-H1`, `2026`.',
    examples: ['2026-Q2'],
  });
export type ReportPeriod = z.infer<typeof ReportPeriod>;

const MeasureFigure = z
  .strictObject({
    measure: Measure,
    ground: Ground,
    number: Count,
    automated: z.optional(Count).check(z.describe('Of these, detected and decided by automated means alone.')),
  })
  .register(z.globalRegistry, { description: 'Measures of one kind and ground.' });

/** Measures without a notice (Implementing Regulation (EU) 2024/2835, Annex I parts 5 and 6). */
const OwnInitiative = z
  .strictObject({
    total: Count.check(z.describe('All measures taken of its own initiative, without a notice or an order.')),
    automated: z.optional(Count).check(z.describe('Of these, detected and decided by automated means alone.')),
    measures: z.array(MeasureFigure).check(z.maxLength(14), z.describe('The parts; each kind and ground once.')),
  })
  .register(z.globalRegistry, { description: 'Measures of its own initiative, by kind and ground.' });

const Prevented = z
  .strictObject({
    uploads: Count.check(z.describe('Listings stopped before anybody could see them. Never added to removed ones.')),
    byKnownProducts: z
      .optional(Count)
      .check(z.describe('Of these, stopped because they matched the register of known products here.')),
  })
  .register(z.globalRegistry, { description: 'Uploads prevented.' });

const Exposure = z
  .strictObject({
    liveListings: z.optional(Count).check(z.describe('Listings of the sector that were live.')),
    countedOn: z.optional(Day).check(z.describe('The day on which they were counted.')),
    prevalence: z
      .optional(
        z.strictObject({
          share: z.number().check(z.describe('Of the sample, between 0 and 1.')),
          sampleSize: Count,
          method: z.optional(line(300)).check(z.describe('How the sample was drawn.')),
        }),
      )
      .check(z.describe('Share of non-compliant listings in a sample.')),
  })
  .register(z.globalRegistry, { description: 'How much there is: what counts of notices cannot tell.' });

const Voluntary = z
  .strictObject({
    kind: z.enum(['BAN', 'FILTER', 'TERMS_CHANGED', 'TRAINING', 'SEARCH_TERMS', 'OTHER']),
    on: Day.check(z.describe('From when it applied, or when it took place.')),
    narrative: paragraphs(1000).check(z.describe('What was done, shortly. Name no person.')),
    number: z.optional(Count).check(z.describe('Such as people trained, or search terms covered.')),
  })
  .register(z.globalRegistry, { description: 'A voluntary measure with its date.' });

const content = {
  ownInitiative: z.optional(OwnInitiative),
  prevented: z.optional(Prevented),
  exposure: z.optional(Exposure),
  voluntary: z.optional(z.array(Voluntary).check(z.minLength(1), z.maxLength(50))),
};
const note = z.optional(paragraphs(2000)).check(z.describe('Context that a reader of the figures needs.'));

/** What an organisation reports of itself. Figures here are SELF_REPORTED, and never pooled with what was observed. */
export const NewSelfReport = z
  .strictObject({
    reference: Reference,
    sector: SectorName,
    period: ReportPeriod,
    ...content,
    confidential: z
      .optional(z.boolean())
      .check(z.describe('Others than you and the operator see no figure and no text of it, only pooled figures.')),
    contextNote: note,
    replaces: z
      .optional(
        z.strictObject({
          version: z.int().check(z.minimum(1), z.maximum(999)),
          reason: line(500).check(z.describe('Why it is replaced.')),
        }),
      )
      .check(z.describe('Of a correction: which version of the same reference it replaces. The old one stays.')),
  })
  .register(z.globalRegistry, {
    id: 'NewSelfReport',
    description:
      'Own-initiative measures, prevented uploads, exposure and voluntary measures of one sector and period.',
  });
export type NewSelfReport = z.infer<typeof NewSelfReport>;

export const Finding = z
  .object({
    check: z.string().check(z.describe('Which check: a name that does not change.')),
    grade: z
      .enum(['ERROR', 'WARN', 'INFO'])
      .check(z.describe('ERROR refuses. WARN and INFO are kept with the report and shown with it.')),
    pointer: z.string().check(z.describe('RFC 6901 pointer into the report.')),
    detail: z.string(),
  })
  .register(z.globalRegistry, { id: 'Finding', description: 'What a plausibility check found.' });
export type Finding = z.infer<typeof Finding>;

export const SelfReportView = z
  .object({
    organisation: OrganisationId,
    role: Role,
    reference: Reference,
    version: z.int().check(z.describe('From 1; a correction is the next one.')),
    isStanding: z.boolean().check(z.describe('It is the latest version.')),
    recordedAt: Instant,
    source: z.literal('SELF_REPORTED').check(z.describe('Said by the organisation itself, checked by nobody here.')),
    sector: SectorName,
    period: ReportPeriod,
    from: Month,
    to: Month.check(z.describe('Inclusive.')),
    confidential: z.boolean(),
    isWithheld: z
      .boolean()
      .check(z.describe('It is confidential, and its content not for the reader: only that it exists is shown.')),
    ...content,
    contextNote: z.optional(z.string()),
    replaces: z.optional(z.object({ version: z.int(), reason: z.optional(z.string()) })),
    findings: z.array(Finding),
  })
  .register(z.globalRegistry, {
    id: 'SelfReport',
    description: 'A version of a self-report, as its reader may see it.',
  });
export type SelfReportView = z.infer<typeof SelfReportView>;

export const SelfReportQuery = z.strictObject({
  organisation: z
    .optional(OrganisationId)
    .check(z.meta({ description: 'Only of this organisation.', examples: ['marktplatz'] })),
  sector: z.optional(SectorName),
  from: z.optional(Month).check(z.describe('Periods that end in this month or later.')),
  to: z.optional(Month).check(z.describe('Periods that begin in this month or earlier.')),
  versions: z
    .optional(z.enum(['standing', 'all']))
    .check(z.describe('all: replaced versions as well. Without it: those that stand.')),
});
export type SelfReportQuery = z.infer<typeof SelfReportQuery>;

const Sum = z.object({
  value: z.nullable(z.int()).check(z.describe('null: suppressed, or reported by nobody. Never 0 in place of that.')),
  organisations: z.int().check(z.describe('How many reported it.')),
  isSuppressed: z.boolean(),
});
const sums = { measures: Sum, automated: Sum, prevented: Sum, byKnownProducts: Sum };

/** Figures of several reports, added up. */
export const SelfReportTotals = z
  .object({
    sector: SectorName,
    source: z.literal('SELF_REPORTED'),
    periods: z.array(ReportPeriod).check(z.describe('The periods that are in it.')),
    ...sums,
  })
  .register(z.globalRegistry, {
    id: 'SelfReportTotals',
    description: 'Figures of several self-reports, added up. Removed and prevented stay two figures.',
  });
export type SelfReportTotals = z.infer<typeof SelfReportTotals>;

export const SelfReports = z
  .object({
    reports: z.array(SelfReportView),
    totals: z.array(SelfReportTotals).check(z.describe('Of the reports that stand and are shown with their content.')),
    pooled: z
      .array(SelfReportTotals)
      .check(
        z.describe(
          'Of confidential reports on the same sector and period: only from three organisations on, none of which makes up more than three quarters.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'SelfReports', description: 'Self-reports, as far as the reader may see them.' });
export type SelfReports = z.infer<typeof SelfReports>;
