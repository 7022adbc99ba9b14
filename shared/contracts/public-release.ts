import * as z from 'zod/mini';
import { ExportId } from '../vocabulary/ids.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { FIGURE_PAGE, FigurePageQuery } from './figure-page.ts';
import { PublicFigure } from './public-figure.ts';

const fields = {
  id: ExportId,
  from: Month.check(z.describe('First month.')),
  to: Month.check(z.describe('Last month, inclusive.')),
  asOf: Instant.check(z.describe('The cut: what was recorded before it counts.')),
  version: z.int().check(z.describe('1, and one more with each correction.')),
  correctedBy: z.optional(ExportId).check(z.describe('The release that took its place. It is kept, and stays here.')),
} as const;

const ListedRelease = z
  .object(fields)
  .register(z.globalRegistry, { id: 'ListedRelease', description: 'Public figures that were released once.' });
export type ListedRelease = z.infer<typeof ListedRelease>;

const Release = z
  .object({
    ...fields,
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
    withheld: z.record(z.string(), z.int()).check(z.describe('How many rows show no number, by reason.')),
    total: z.int().check(z.describe('Rows that answer the query, on all pages.')),
    figures: z.array(PublicFigure),
    next: FIGURE_PAGE.next,
  })
  .register(z.globalRegistry, { id: 'Release', description: 'One release of public figures.' });

export const PublicFigureQuery = z.strictObject({
  ...FigurePageQuery.shape,
  release: z.optional(ExportId).check(z.describe('One release. Without it: the latest that was not corrected.')),
});
export type PublicFigureQuery = z.infer<typeof PublicFigureQuery>;

/** What the public may see: never computed for whoever asks, only what was released. */
export const PublicFigures = z
  .object({
    releases: z
      .array(ListedRelease)
      .check(z.describe('Every release, the latest period first. Empty: there is none yet.')),
    release: z.optional(Release).check(z.describe('Absent where nothing was released yet.')),
    rules: z
      .object({
        minimum: z.int().check(z.describe('Fewer cases than this are withheld, none included.')),
        marketplaces: z.int().check(z.describe('Marketplaces that must contribute to a number.')),
        dominancePercent: z.int().check(z.describe('The p of the p % rule against dominance.')),
      })
      .check(z.describe('What may be shown of small numbers.')),
  })
  .register(z.globalRegistry, {
    id: 'PublicFigures',
    description:
      'Figures of at least three marketplaces together; small numbers, and others that they would follow from, are withheld.',
  });
export type PublicFigures = z.infer<typeof PublicFigures>;
