import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { Ground, Measure } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Complainant, RedressResult, Subject } from '../vocabulary/redress.ts';
import { line, paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { base } from './action-base.ts';

/** Number of a complaint or dispute of one item, from 1 in the order in which they came. */
export const RedressNumber = z.int().check(z.minimum(1), z.maximum(9));

const measures = z.array(Measure).check(z.minLength(1), z.maxLength(7));
const territory = z
  .optional(z.array(MemberState).check(z.minLength(1), z.maxLength(27)))
  .check(z.describe('Member States it applies in. Without it: everywhere.'));
const statement = z
  .optional(paragraphs(2000))
  .check(z.describe('What the complaint says. Kept with the record: name no person in it.'));

export const ComplaintOpened = z.strictObject({
  type: z.literal('COMPLAINT_OPENED'),
  ...base,
  complainant: Complainant,
  subject: Subject,
  statement,
});

const complaintOutcome = {
  result: RedressResult,
  humanInvolved: z
    .boolean()
    .check(
      z.describe('That qualified people decided, and not automated means alone. false is refused (DSA Art. 20(6)).'),
    ),
  reason: z.optional(paragraphs(2000)).check(z.describe('Why. Required for PARTIALLY_REVERSED and OMITTED.')),
  standing: z
    .optional(z.strictObject({ measures, territory }))
    .check(z.describe('Required for PARTIALLY_REVERSED: what stands instead, from the moment of the decision.')),
};
export const ComplaintDecided = z.strictObject({
  type: z.literal('COMPLAINT_DECIDED'),
  ...base,
  complaint: RedressNumber,
  ...complaintOutcome,
});

export const Reinstated = z.strictObject({ type: z.literal('REINSTATED'), ...base });
export const RestrictionImposed = z.strictObject({
  type: z.literal('RESTRICTION_IMPOSED'),
  ...base,
  measures: measures.check(z.describe('What was done after all, upon a complaint about no action.')),
  ground: Ground,
  territory,
});

export const DisputeOpened = z.strictObject({
  type: z.literal('DISPUTE_OPENED'),
  ...base,
  complainant: Complainant,
  body: line(200).check(z.describe('The certified body for out-of-court dispute settlement (DSA Art. 21).')),
});
export const DisputeDecided = z.strictObject({
  type: z.literal('DISPUTE_DECIDED'),
  ...base,
  dispute: RedressNumber,
  result: RedressResult,
});
export const DisputeImplemented = z.strictObject({
  type: z.literal('DISPUTE_IMPLEMENTED'),
  ...base,
  dispute: RedressNumber.check(
    z.describe('The dispute whose outcome, a reversal in whole or in part, was carried out.'),
  ),
});

/** A complaint as it is lodged by route: the seller's through the marketplace, the notifier's by the submitter. */
export const NewComplaint = z
  .strictObject({
    actionId: ActionId,
    occurredAt: z
      .optional(Instant)
      .check(z.describe('When it was lodged. Without it: now. For a marketplace that passes one on.')),
    complainant: Complainant,
    subject: Subject,
    statement,
  })
  .register(z.globalRegistry, {
    id: 'NewComplaint',
    description:
      'A complaint about what was decided, or not done (DSA Art. 20). A submitter complains as NOTIFIER only.',
  });
export type NewComplaint = z.infer<typeof NewComplaint>;

export const ComplaintDecision = z
  .strictObject({ ...base, ...complaintOutcome })
  .register(z.globalRegistry, { id: 'ComplaintDecision', description: 'What was decided on a complaint.' });
export type ComplaintDecision = z.infer<typeof ComplaintDecision>;

/** An out-of-court dispute, as whoever takes part in it reports it. */
export const DisputeReport = z.discriminatedUnion('type', [DisputeOpened, DisputeDecided]).register(z.globalRegistry, {
  id: 'DisputeReport',
  description:
    'A dispute that was brought before a certified body, or what that body decided (DSA Art. 21). A submitter reports its own as NOTIFIER.',
});
export type DisputeReport = z.infer<typeof DisputeReport>;
