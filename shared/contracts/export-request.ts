import * as z from 'zod/mini';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { DIMENSIONS, Dimension } from './kpi.ts';

export const NewExport = z
  .strictObject({
    from: Month.check(z.describe('First month, `YYYY-MM` in UTC.')),
    to: z.optional(Month).check(z.describe('Last month, inclusive; at most 24 months in all. Without it: one month.')),
    marketplace: z
      .optional(OrganisationId)
      .check(
        z.meta({ description: 'Figures of one marketplace, for those who see all of them.', examples: ['marktplatz'] }),
      ),
    by: z
      .optional(z.array(Dimension).check(z.maxLength(DIMENSIONS.length)))
      .check(z.describe('Breakdowns beside kind and basis, which always split.')),
    asOf: z
      .optional(Instant)
      .check(z.describe('The cut: events recorded before it count. At least a minute ago. Without it: a minute ago.')),
  })
  .register(z.globalRegistry, { id: 'NewExport', description: 'The figures to be computed exactly from the events.' });
export type NewExport = z.infer<typeof NewExport>;
