import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { line, paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const why = {
  actionId: ActionId,
  reference: line(200).check(z.describe("The authority's own reference of the case for which things are held.")),
  reason: paragraphs(1000).check(z.describe('Why. Kept with the record: name no person in it.')),
};
const until = Instant.check(
  z.describe('The first instant at which the hold is over. EXTEND: later than before. At most ten years ahead.'),
);

/** A legal hold on everything that is kept of an item. */
export const NewHold = z
  .discriminatedUnion('change', [
    z.strictObject({ change: z.literal('SET'), ...why, until }),
    z.strictObject({ change: z.literal('EXTEND'), ...why, until }),
    z.strictObject({ change: z.literal('RELEASE'), ...why }),
  ])
  .register(z.globalRegistry, {
    id: 'NewHold',
    description:
      'A legal hold on the evidence and the personal data of an item is set, extended or released. While it stands nothing of the item is deleted, and its files are locked.',
  });
export type NewHold = z.infer<typeof NewHold>;
