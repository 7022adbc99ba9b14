import * as z from 'zod/mini';
import { ClockId } from '../vocabulary/clocks.ts';
import { ContactPointId } from '../vocabulary/contact-point.ts';
import { ActionId } from '../vocabulary/ids.ts';
import { line, paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { ActionReceipt } from './action.ts';
import { RedressNumber } from './redress.ts';

/** An item is referred to somebody with powers of their own. */
export const NewReferral = z
  .strictObject({
    actionId: ActionId,
    to: z
      .enum(['COORDINATOR', 'LAW_ENFORCEMENT'])
      .check(
        z.describe(
          'COORDINATOR: after a missed deadline that law sets (DSA Art. 51, 53). LAW_ENFORCEMENT: by an authority only; marketplaces never see it.',
        ),
      ),
    contactPoint: ContactPointId.check(
      z.describe(
        'From the register, in force, for the sector: a COORDINATOR of the Member State of the marketplace or of the submitter, or LAW_ENFORCEMENT.',
      ),
    ),
    clock: z
      .optional(ClockId)
      .check(z.describe('The missed deadline, for a coordinator. Without it: the first that was missed.')),
    reference: z.optional(line(120)).check(z.describe('Your own file number. Required with `holdUntil`.')),
    holdUntil: z
      .optional(Instant)
      .check(
        z.describe(
          'For law enforcement: until when evidence and personal data are kept whatever retention says. At most five years ahead.',
        ),
      ),
    reason: z.optional(paragraphs(1000)).check(z.describe('Why the hold is set. Name no person in it.')),
  })
  .register(z.globalRegistry, {
    id: 'NewReferral',
    description: 'An item is referred to a coordinator or to law enforcement. The contact point is told by e-mail.',
  });
export type NewReferral = z.infer<typeof NewReferral>;

export const ReferralAnswer = z
  .strictObject({
    actionId: ActionId,
    result: z
      .enum(['TAKEN_UP', 'DECLINED', 'CONCLUDED'])
      .check(z.describe('What the contact point answered. After DECLINED or CONCLUDED there is no further answer.')),
    reference: z.optional(line(120)).check(z.describe('Their file number.')),
  })
  .register(z.globalRegistry, { id: 'ReferralAnswer', description: 'What a contact point answered to a referral.' });
export type ReferralAnswer = z.infer<typeof ReferralAnswer>;

export const ReferralReceipt = z
  .object({
    ...ActionReceipt.shape,
    referral: RedressNumber.check(z.describe('Number of the referral of this item, from 1.')),
  })
  .register(z.globalRegistry, {
    id: 'ReferralReceipt',
    description: 'What was recorded of a referral, and its number, by which it is answered.',
  });
export type ReferralReceipt = z.infer<typeof ReferralReceipt>;
