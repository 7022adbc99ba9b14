import * as z from 'zod/mini';
import { ActionId, ItemId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { ConfirmedRule } from '../vocabulary/products.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { ActionReceipt } from './action.ts';
import { NewItem } from './listing.ts';

/** What was removed is back, as a person confirms it. */
export const Reappearance = z
  .strictObject({
    actionId: ActionId,
    seenAt: Instant.check(
      z.describe('When it was seen again: not before it was verified to be gone, and not in the future.'),
    ),
    as: z
      .optional(ItemId)
      .check(z.describe('A later item of the same submitter at the same marketplace. Either this or `listing`.')),
    listing: z
      .optional(NewItem)
      .check(
        z.describe(
          'The listing that is back, at the same marketplace. It becomes a notice or order like the first, with its sector, details and, unless you write another, its explanation; by reporting it you confirm the statement of good faith of the first for this listing.',
        ),
      ),
    explanation: z
      .optional(paragraphs(5000))
      .check(z.describe('With `listing`: why it is illegal, where the first explanation does not fit.')),
    rule: z
      .optional(ConfirmedRule)
      .check(z.describe('What it rests on: a rule that holds, or MANUAL with a `note`. Without it: the strongest.')),
    note: z
      .optional(paragraphs(1000))
      .check(
        z.describe(
          'What shows that it is the same. Required for MANUAL. The marketplace reads it; name no person in it.',
        ),
      ),
    vantage: z.optional(MemberState).check(z.describe('Country it was seen from.')),
  })
  .register(z.globalRegistry, {
    id: 'Reappearance',
    description: 'What was removed is back, as a person confirms it: as an item that is there, or as a new listing.',
  });
export type Reappearance = z.infer<typeof Reappearance>;

/** What a match was found by. */
export const foundBy = {
  rule: ConfirmedRule.check(z.describe('The rule it rests on.')),
  score: z.number().check(z.minimum(0), z.maximum(1), z.describe('How well the rule holds, from 0 to 1.')),
  ruleVersion: z.string().check(z.describe('Version of the rules it was found by.')),
};

export const ReappearanceReceipt = z
  .object({
    ...ActionReceipt.shape,
    as: ItemId.check(z.describe('The later item. A new one is on its way to its marketplace.')),
    ...foundBy,
  })
  .register(z.globalRegistry, {
    id: 'ReappearanceReceipt',
    description: 'The item that was removed has an event more; the later item is linked to it.',
  });
export type ReappearanceReceipt = z.infer<typeof ReappearanceReceipt>;
