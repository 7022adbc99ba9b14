import * as z from 'zod/mini';
import { ExportId } from '../vocabulary/ids.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { FIGURE_PAGE } from './figure-page.ts';
import { Figure } from './kpi.ts';

const Share = z.number().check(z.minimum(0), z.maximum(1));

const CurvePoint = z
  .object({
    hours: z.number().check(z.describe('After T0. What ends at exactly that moment has not ended before it.')),
    atRisk: z.int().check(z.describe('Cases that were still open then and still watched.')),
    shares: z
      .nullable(z.record(z.string(), Share))
      .check(
        z.describe('Share of all cases in which each end had come; null where nobody has been watched for so long.'),
      ),
  })
  .register(z.globalRegistry, { id: 'CurvePoint', description: 'What is known of one moment after T0.' });

const { month, period, scope, sector, status, memberState, kind, basis, marketplace, asOf, methodVersion } =
  Figure.shape;

/** How removal and the ends that compete with it came about as time went by. */
export const FigureCurve = z
  .object({
    kpi: z.literal('K4'),
    estimator: z.literal('AALEN_JOHANSEN').check(z.describe('Cumulative incidence: other ends compete with removal.')),
    ...{ month, period, scope, sector, status, memberState, kind, basis, marketplace },
    n: z.int().check(z.describe('Items of the cohort, open ones included.')),
    stillOpen: z.int().check(z.describe('Of these, watched up to the cut and not ended.')),
    ends: z.record(z.string(), z.int()).check(z.describe('How many came to each end by the cut.')),
    points: z.array(CurvePoint),
    ...{ asOf, methodVersion },
  })
  .register(z.globalRegistry, {
    id: 'FigureCurve',
    description: 'Cumulative incidence of removal and of other ends, after Aalen and Johansen, at fixed moments.',
  });
export type FigureCurve = z.infer<typeof FigureCurve>;

/** The figures of an export, to be shown: what its file of figures holds, page by page. */
export const ExactFigures = z
  .object({
    id: ExportId,
    scope,
    from: Month,
    to: Month,
    version: z.int(),
    asOf: Instant.check(z.describe('The cut: what was recorded before it counts.')),
    methodVersion,
    total: z.int().check(z.describe('Figures that answer the query, on all pages.')),
    figures: z.array(Figure),
    curves: z.array(FigureCurve).check(z.describe('On the first page, where the time to action (K4) is asked for.')),
    next: FIGURE_PAGE.next,
  })
  .register(z.globalRegistry, {
    id: 'ExactFigures',
    description:
      'Figures that were computed exactly from the events before a cut, with curves that live counters cannot tell.',
  });
