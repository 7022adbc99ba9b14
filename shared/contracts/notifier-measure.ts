import * as z from 'zod/mini';
import { MeasureCause } from '../vocabulary/flaggers.ts';
import { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { line, paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const common = {
  actionId: ActionId.check(z.describe('Your own id of this measure: sent twice, it is recorded once.')),
  cause: MeasureCause,
  takenAt: Instant.check(z.describe('When the marketplace took it.')),
  reason: paragraphs(2000).check(
    z.describe('Why, by the criteria of DSA Art. 23(3). The flagger reads it: name no person.'),
  ),
};
const grounds = {
  items: z
    .array(ItemId)
    .check(z.minLength(1), z.maxLength(50), z.describe('Items of this flagger, addressed to you, that show it.')),
  documents: z
    .optional(z.array(line(200)).check(z.maxLength(20)))
    .check(z.describe('References of further documents, such as your terms and conditions (DSA Art. 23(4)).')),
};

const Warning = z.strictObject({ kind: z.literal('WARNING'), ...common, ...grounds });
const ProcessingSuspended = z.strictObject({
  kind: z.literal('PROCESSING_SUSPENDED'),
  ...common,
  until: Instant.check(z.describe('Exclusive. For a reasonable period of time (DSA Art. 23(2)).')),
  ...grounds,
});
const Lifted = z.strictObject({ kind: z.literal('LIFTED'), ...common });

/** What a marketplace did upon misuse by a notifier. It is recorded; nothing is refused here because of it. */
export const NewNotifierMeasure = z
  .discriminatedUnion('kind', [Warning, ProcessingSuspended, Lifted])
  .register(z.globalRegistry, {
    id: 'NewNotifierMeasure',
    description:
      "A marketplace's measure against frequent, manifestly unfounded notices or complaints (DSA Art. 23(2)). It is recorded and shown to the flagger; notices still arrive.",
  });
export type NewNotifierMeasure = z.infer<typeof NewNotifierMeasure>;

export const NotifierMeasure = z
  .object({
    n: z.int().check(z.describe('Number in the record of the flagger.')),
    marketplace: OrganisationId,
    recordedAt: Instant,
    kind: z.enum(['WARNING', 'PROCESSING_SUSPENDED', 'LIFTED']),
    cause: MeasureCause,
    takenAt: Instant,
    until: z.optional(Instant),
    reason: z.string(),
    items: z.optional(z.array(ItemId)),
    documents: z.optional(z.array(z.string())),
    warnedAt: z
      .optional(Instant)
      .check(z.describe('Of a suspension: when the marketplace had warned before, for the same cause.')),
    isWithoutWarning: z
      .optional(z.boolean())
      .check(z.describe('Of a suspension: no warning before it is recorded, which DSA Art. 23(2) asks for.')),
    isInForce: z.optional(z.boolean()).check(z.describe('Of a suspension: it lasts, and is not lifted.')),
  })
  .register(z.globalRegistry, {
    id: 'NotifierMeasure',
    description: 'A measure of a marketplace upon misuse by a notifier, as it is recorded.',
  });
export type NotifierMeasure = z.infer<typeof NotifierMeasure>;
