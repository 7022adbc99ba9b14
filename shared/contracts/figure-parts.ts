import * as z from 'zod/mini';

/** What a figure is beside its value, where it applies: absent where it does not. */

/** A figure that follows another way than the one beside it, and why the two differ. */
const Beside = z.object({
  figure: z
    .enum(['ANNEX_II_MEDIAN', 'MEDIAN_OF_DECIDED'])
    .check(
      z.describe(
        'ANNEX_II_MEDIAN: of what was acted on only, as Implementing Regulation (EU) 2024/2835, Annex II, has it. MEDIAN_OF_DECIDED: of what was decided only.',
      ),
    ),
  value: z.nullable(z.number()).check(z.describe('In the unit of the figure.')),
  because: z
    .record(z.string(), z.int())
    .check(z.describe('Items that the other figure leaves out, by reason: `OPEN`, or the word of another end.')),
});

/** How a figure changed since the period before. */
const Change = z.object({
  from: z.nullable(z.string()).check(z.describe('The period before, by its first month.')),
  by: z
    .nullable(z.number())
    .check(
      z.describe(
        'The value less the value before, in the unit of the figure: of a share 0.01 is one percentage point.',
      ),
    ),
  reason: z
    .optional(z.enum(['METHOD_DIFFERS', 'NOTHING_BEFORE', 'NO_VALUE']))
    .check(
      z.describe(
        'Why there is no change: the figures were made by different methods, there is none of the period before, or one of them has no value.',
      ),
    ),
});
export type Change = z.infer<typeof Change>;

export const FIGURE_PARTS = {
  lower: z
    .optional(z.number())
    .check(z.describe('While clocks run: the share in time if nothing else is done in time.')),
  upper: z
    .optional(z.number())
    .check(z.describe('While clocks run: the share in time if everything that still can be in time will be.')),
  average: z
    .optional(z.enum(['MACRO', 'MICRO']))
    .check(
      z.describe(
        'Over marketplaces. MACRO: the mean of their shares, each counting the same. MICRO: all their cases pooled.',
      ),
    ),
  marketplaces: z
    .optional(z.int())
    .check(z.describe('Of an average: how many marketplaces it is of; each has one case or more.')),
  estimator: z
    .optional(z.enum(['AALEN_JOHANSEN', 'KAPLAN_MEIER']))
    .check(
      z.describe(
        'How open cases are counted. AALEN_JOHANSEN: cumulative incidence, other ends compete. KAPLAN_MEIER: any decision.',
      ),
    ),
  atRisk: z
    .optional(z.int())
    .check(z.describe('Of an estimate at a moment: cases that were still open then and still watched.')),
  beside: z.optional(Beside).check(z.describe('The figure made the other way, and why the two differ.')),
  change: z.optional(Change).check(z.describe('Since the period before.')),
};
