import * as z from 'zod/mini';
import { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { ConfirmedRule } from '../vocabulary/products.ts';
import { Role } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';

const Relation = z.enum(['REAPPEARANCE_OF', 'IDENTICAL_TO']).register(z.globalRegistry, {
  id: 'Relation',
  description:
    'How an item follows from an earlier one. REAPPEARANCE_OF: what was removed is back. IDENTICAL_TO: the same content, found by the marketplace under an order (GPSR Art. 22(5)).',
});

/** The earlier item that an item follows from, as everybody who sees the item sees it. */
export const FollowsView = z
  .object({ itemId: ItemId, relation: Relation })
  .register(z.globalRegistry, { description: 'The earlier item that this one follows from, at the same marketplace.' });

/** Why a notice was made from an earlier item: what the link between the two is recorded from. */
export const Following = z
  .object({
    itemId: ItemId,
    relation: Relation,
    rule: z.optional(ConfirmedRule),
    score: z.optional(z.number()),
    ruleVersion: z.optional(z.string()),
    seenAt: Instant,
    vantage: z.optional(MemberState),
    note: z.optional(z.string()),
    actionId: z.optional(ActionId),
    by: z.object({ role: Role, organisation: OrganisationId }),
  })
  .register(z.globalRegistry, { description: 'The earlier item that the notice follows from, and how that is known.' });
export type Following = z.infer<typeof Following>;
