import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

/** A check of whether the listing is gone, by somebody who is not the marketplace. */
export const Check = z
  .strictObject({
    actionId: ActionId,
    result: z
      .enum(['GONE', 'STILL_LIVE', 'REAPPEARED'])
      .check(
        z.describe(
          'What was seen under the address of the listing. REAPPEARED: after it was verified to be gone the same offer is back there, by the same seller; it becomes a new item that is linked to this one.',
        ),
      ),
    checkedAt: Instant.check(
      z.describe('When it was seen: not before the measure it verifies, and not in the future.'),
    ),
    vantage: z
      .optional(MemberState)
      .check(z.describe('Country the check was made from: it holds for that country only.')),
    note: z.optional(paragraphs(1000)),
  })
  .register(z.globalRegistry, {
    id: 'Check',
    description: 'A check of whether the listing is gone, by somebody who is not the marketplace.',
  });
export type Check = z.infer<typeof Check>;
/** A check that says only what the item itself has become: what is back is an item of its own besides. */
export type Look = Check & { readonly result: Exclude<Check['result'], 'REAPPEARED'> };

export const Withdrawal = z
  .strictObject({ actionId: ActionId, reason: paragraphs(1000).check(z.describe('Why. The marketplace reads it.')) })
  .register(z.globalRegistry, { id: 'Withdrawal', description: 'An item is withdrawn.' });
export type Withdrawal = z.infer<typeof Withdrawal>;

export const Information = z
  .strictObject({
    actionId: ActionId,
    answer: paragraphs(5000).check(z.describe('The answer. The marketplace reads it; name no person in it.')),
  })
  .register(z.globalRegistry, { id: 'Information', description: 'The answer to a question.' });
export type Information = z.infer<typeof Information>;
