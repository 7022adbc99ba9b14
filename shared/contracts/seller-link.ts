import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { Identifier, LinkChange, LinkState, SellerId } from '../vocabulary/sellers.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const said = {
  to: SellerId.check(z.describe('The other seller.')),
  change: LinkChange,
  reason: paragraphs(1000).check(z.describe('Why. Kept with the decision: name no person in it, and no number.')),
} as const;

/** What a person says of two sellers. */
export const NewSellerLink = z.strictObject({ actionId: ActionId, ...said }).register(z.globalRegistry, {
  id: 'NewSellerLink',
  description: 'What a person says of this seller and another one; the latest word stands.',
});
export type NewSellerLink = z.infer<typeof NewSellerLink>;

/** The same as it is kept, for the one authority whose links they are. */
export const SellerLinkEntry = z.object({
  actionId: ActionId,
  from: SellerId,
  ...said,
  person: z.optional(z.string()),
});
export type SellerLinkEntry = z.infer<typeof SellerLinkEntry>;

const decision = {
  change: LinkChange,
  reason: said.reason,
  at: Instant.check(z.describe('When it was said.')),
  person: z.optional(z.string()).check(z.describe('Opaque name of the person; absent where a machine passed it on.')),
} as const;

const reasons = z
  .array(
    z.object({
      type: Identifier,
      times: z.int().check(z.describe('Items with which the number was given for the other seller.')),
      since: Instant.check(z.describe('Since when it was known of both.')),
    }),
  )
  .check(z.describe('Kinds of numbers that both have in common. The numbers themselves are kept nowhere.'));

const SellerLinkView = z
  .object({
    seller: SellerId,
    state: LinkState,
    merged: z
      .optional(z.enum(['INTO', 'FROM']))
      .check(z.describe('INTO: this seller goes on as the other. FROM: the other goes on as this one.')),
    reasons,
    decision: z.optional(z.object(decision)).check(z.describe('The latest word of a person on the two.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerLink',
    description: 'Another seller that may be the same trader, and why. Seen by one authority only.',
  });

/** What of a link is answered to who has said something of it. */
export const SellerLinkReceipt = z
  .object({ from: SellerId, to: SellerId, ...decision })
  .register(z.globalRegistry, { id: 'SellerLinkReceipt', description: 'What was recorded of two sellers.' });

/** The links of a seller, for the one authority that gave the numbers. */
export const SellerLinks = z
  .object({
    sellers: z.array(SellerLinkView),
    combined: z
      .optional(
        z.object({
          sellers: z.array(SellerId).check(z.describe('The seller and all those whose link with it stands.')),
          meetsCriteria: z.boolean(),
          count: z.int().check(z.describe('Events on law of all of them, by their weight.')),
          firstAt: z.optional(Instant),
          lastAt: z.optional(Instant),
        }),
      )
      .check(z.describe('The same computation over all of them together. Absent where no link stands.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerLinks',
    description:
      'Sellers that may be the same trader, for the authority that asks and nobody else; present where its links are switched on.',
  });

export const SellerLinkQuery = z.strictObject({
  state: z.optional(z.enum(['CONFIRMED', 'MERGED', 'UNDONE'])).check(z.describe('Only pairs that stand so.')),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50)))
    .check(z.describe('Most pairs of a page. Without it: 20.')),
  cursor: z.optional(z.string().check(z.maxLength(40))).check(z.describe('What `next` of the page before said.')),
});
export type SellerLinkQuery = z.infer<typeof SellerLinkQuery>;

export const SellerLinkPage = z
  .object({
    links: z
      .array(z.object({ from: SellerId, to: SellerId, state: LinkState, reasons, ...decision }))
      .check(z.describe('The latest word on each pair, newest first.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerLinkPage',
    description:
      'Pairs of sellers of which people of this authority have said something. What numbers alone match is shown with each seller.',
  });
export type SellerLinkPage = z.infer<typeof SellerLinkPage>;
