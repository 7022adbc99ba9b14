import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { RejectedItem } from './notice.ts';
import { ActorView } from './person.ts';

/** One step in the life of a held order, as it is kept: nothing of its content but a digest. */
export const OrderDraftEntry = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('HELD'),
    organisation: OrganisationId,
    reference: z.string(),
    digest: z.string(),
    expiresAt: Instant,
    by: ActorView,
  }),
  z.object({ step: z.literal('APPROVED'), by: ActorView }),
  z.object({ step: z.literal('REFUSED'), by: ActorView, reason: z.string() }),
]);
export type OrderDraftEntry = z.infer<typeof OrderDraftEntry>;

const DraftState = z
  .enum(['HELD', 'APPROVED', 'SENT', 'REFUSED', 'EXPIRED'])
  .check(
    z.describe(
      'HELD: it waits for approval. APPROVED: it is being sent; approve again if it stays so. EXPIRED: nobody decided within 30 days.',
    ),
  );

export const OrderDraftSummary = z
  .object({
    id: NoticeId.check(z.describe('The id that the order has once it is sent.')),
    reference: z.string(),
    sector: SectorName,
    category: z.string(),
    items: z.int().check(z.describe('How many listings it names.')),
    marketplaces: z.array(OrganisationId).check(z.describe('To whom it would be sent.')),
    state: DraftState,
    writtenBy: ActorView,
    heldAt: Instant,
    expiresAt: Instant.check(z.describe('When it goes if nobody decides; exclusive.')),
    decidedBy: z.optional(ActorView),
    decidedAt: z.optional(Instant),
    reason: z.optional(z.string()).check(z.describe('Why it was refused.')),
  })
  .register(z.globalRegistry, {
    id: 'OrderDraftSummary',
    description: 'An order that waits, or waited, for approval.',
  });
export type OrderDraftSummary = z.infer<typeof OrderDraftSummary>;

export const OrderDraftReceipt = z
  .object({
    ...OrderDraftSummary.shape,
    rejected: z.array(RejectedItem).check(z.describe('Listings that were not taken: they are not held.')),
  })
  .register(z.globalRegistry, { id: 'OrderDraftReceipt', description: 'What is held of an order.' });

export const OrderDraft = z
  .object({
    ...OrderDraftSummary.shape,
    body: z
      .optional(z.unknown())
      .check(
        z.describe(
          'The order as it was written, with its good listings. Absent once it is sent; without contact and sellers once it is refused.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'OrderDraft', description: 'An order that waits for approval, whole.' });

export const OrderDraftPage = z
  .object({
    drafts: z.array(OrderDraftSummary).check(z.describe('Latest first, of the last 30 days.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'OrderDraftPage',
    description: 'A page of orders that wait, or waited, for approval.',
  });

export const OrderDraftQuery = z.strictObject({
  state: z.optional(DraftState),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)))
    .check(z.describe('Most rows of a page. Without it: 50.')),
  cursor: z.optional(z.string().check(z.maxLength(200))).check(z.describe('What `next` of the page before said.')),
});
export type OrderDraftQuery = z.infer<typeof OrderDraftQuery>;

export const OrderDraftDecision = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('APPROVE') }),
    z.strictObject({
      decision: z.literal('REFUSE'),
      reason: paragraphs(2000).check(z.describe('Why, for who wrote it. Kept with the record: name no person in it.')),
    }),
  ])
  .register(z.globalRegistry, {
    id: 'OrderDraftDecision',
    description: 'What an approver decides on an order that another person, or a machine, wrote.',
  });
export type OrderDraftDecision = z.infer<typeof OrderDraftDecision>;
