import * as z from 'zod/mini';
import { DialogueId } from '../vocabulary/dialogues.ts';
import { ExportId, OrganisationId } from '../vocabulary/ids.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { DIMENSIONS, Dimension, FigurePeriod } from './kpi.ts';

const EXPORT_KINDS = ['FIGURES', 'ITEMS', 'PUBLIC', 'ANNEX_I', 'STATEMENTS', 'FLAGGER_REPORT'] as const;
export const ExportKind = z.enum(EXPORT_KINDS).register(z.globalRegistry, {
  id: 'ExportKind',
  description:
    'FIGURES: every figure of a scope. ITEMS: a row for each item, under words that change with the period. PUBLIC: figures that may be published. ANNEX_I: parts of the transparency report (Implementing Regulation (EU) 2024/2835). STATEMENTS: statements of reasons (DSA Art. 24(5)). FLAGGER_REPORT: the yearly report of a trusted flagger (DSA Art. 22(3)).',
});
export type ExportKind = z.infer<typeof ExportKind>;

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'parquet'] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportPeriod = FigurePeriod;
export type ExportPeriod = z.infer<typeof ExportPeriod>;

export const NewExport = z
  .strictObject({
    kind: z.optional(ExportKind).check(z.describe('Without it: FIGURES.')),
    from: Month.check(z.describe('First month, `YYYY-MM` in UTC.')),
    to: z.optional(Month).check(z.describe('Last month, inclusive; at most 24 months in all. Without it: one month.')),
    dialogue: z
      .optional(DialogueId)
      .check(z.describe('Only the figures and sectors of this dialogue. Of rows of items: only its sectors.')),
    marketplace: z
      .optional(OrganisationId)
      .check(
        z.meta({ description: 'Figures of one marketplace, for those who see all of them.', examples: ['marktplatz'] }),
      ),
    flagger: z
      .optional(OrganisationId)
      .check(z.meta({ description: 'Whose yearly report, for operators.', examples: ['brand-owner'] })),
    by: z
      .optional(z.array(Dimension).check(z.maxLength(DIMENSIONS.length)))
      .check(z.describe('Breakdowns beside kind and basis, which always split.')),
    period: z
      .optional(ExportPeriod)
      .check(
        z.describe(
          'How long the cohorts are, and within which words for items, notices and sellers link rows. RANGE: all months as one. Without it: MONTH.',
        ),
      ),
    formats: z
      .optional(z.array(ExportFormat).check(z.minLength(1), z.maxLength(EXPORT_FORMATS.length)))
      .check(z.describe('Without it: all of them. Official files have the one form that the law gives them.')),
    asOf: z
      .optional(Instant)
      .check(z.describe('The cut: events recorded before it count. At least a minute ago. Without it: a minute ago.')),
    corrects: z
      .optional(ExportId)
      .check(
        z.describe(
          'The export that this one takes the place of, which is kept. It must be done, and its latest version.',
        ),
      ),
    reason: z
      .optional(z.string().check(z.minLength(10), z.maxLength(500)))
      .check(z.describe('Why it is corrected. It stands in the files: no personal data.')),
  })
  .register(z.globalRegistry, { id: 'NewExport', description: 'What is to be computed exactly from the events.' });
export type NewExport = z.infer<typeof NewExport>;
