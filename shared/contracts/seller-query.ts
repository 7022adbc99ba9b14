import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { DEDUPLICATIONS, PROPORTIONS, SEVERITIES, THRESHOLDS, WINDOWS } from '../vocabulary/sellers.ts';

/** The alternatives of the definition. */
const chosen = {
  dedupe: z
    .enum(DEDUPLICATIONS)
    .check(
      z.describe(
        'What counts as one event: decisions within three days, on one day, or on one listing. Without it: `3days`.',
      ),
    ),
  window: z.enum(WINDOWS).check(z.describe('Days that are looked back on. Without it: `365`.')),
  threshold: z.enum(THRESHOLDS).check(z.describe('Events from which on the criteria are met. Without it: `3`.')),
  severity: z
    .enum(SEVERITIES)
    .check(z.describe('`on`: an event with something serious in it counts twice. Without it: `off`.')),
  proportion: z
    .enum(PROPORTIONS)
    .check(
      z.describe(
        '`off`: the share of the listings of the seller decides nothing. Without it: `on`, wherever their number is known.',
      ),
    ),
} as const;

/** What is in force, for whoever reads the answer. */
export const SellerWords = z.object(chosen).register(z.globalRegistry, {
  id: 'SellerParameters',
  description: 'The alternatives of the definition that are in force.',
});

const choices = {
  dedupe: z.optional(chosen.dedupe),
  window: z.optional(chosen.window),
  threshold: z.optional(chosen.threshold),
  severity: z.optional(chosen.severity),
  proportion: z.optional(chosen.proportion),
} as const;

export const SellerChoices = z.strictObject(choices);
export type SellerChoices = z.infer<typeof SellerChoices>;

export const SellerQuery = z.strictObject({
  ...choices,
  marketplace: z
    .optional(OrganisationId)
    .check(z.meta({ description: 'Only sellers at this marketplace.', examples: ['marktplatz'] })),
  sector: z.optional(SectorName).check(z.describe('Only decisions in this sector are looked at and counted.')),
  meets: z
    .optional(z.enum(['true', 'false']))
    .check(z.describe('Only sellers that meet the criteria, or only those that do not.')),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)))
    .check(z.describe('Most sellers of a page. Without it: 50.')),
  cursor: z
    .optional(z.string().check(z.maxLength(600)))
    .check(z.describe('What `next` of the page before said. A page may hold few sellers and still have a next.')),
});
export type SellerQuery = z.infer<typeof SellerQuery>;
