import * as z from 'zod/mini';
import { KPI_IDS, KpiId, list } from './kpi.ts';

/** Figures of a file are shown page by page: how the next page is asked for, and how a page says that there is one. */
export const FIGURE_PAGE = {
  cursor: z.optional(z.string().check(z.maxLength(20))).check(z.describe('What `next` of the page before said.')),
  next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
} as const;

/** Which figures of a file are asked for. */
export const FigurePageQuery = z.strictObject({
  kpi: z
    .optional(list(KpiId, KPI_IDS.length))
    .check(z.describe('Only these figures, joined by commas, such as `K20,K21`.')),
  cursor: FIGURE_PAGE.cursor,
});
export type FigurePageQuery = z.infer<typeof FigurePageQuery>;
