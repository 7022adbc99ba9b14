import * as z from 'zod/mini';
import { ItemId } from '../vocabulary/ids.ts';
import { State } from '../vocabulary/life.ts';
import { ReappearanceRule } from '../vocabulary/products.ts';
import { Instant } from '../vocabulary/time.ts';
import { Listing } from './listing.ts';
import { foundBy } from './reappearance.ts';

const PossibleMatch = z.object({
  itemId: ItemId,
  direction: z
    .enum(['EARLIER', 'LATER'])
    .check(
      z.describe('EARLIER: it was removed, and the item asked about may be it again. LATER: the other way round.'),
    ),
  state: State,
  acceptedAt: Instant,
  listing: Listing,
  title: z.optional(z.string()),
  ...foundBy,
  rules: z
    .array(z.object({ rule: ReappearanceRule, score: z.number() }))
    .check(z.describe('Every rule that holds, the strongest first.')),
  isConfirmed: z.boolean().check(z.describe('A person has confirmed it. Only then it counts.')),
});

export const MatchPage = z
  .object({
    matches: z.array(PossibleMatch),
    ruleVersion: z.string(),
    looked: z.int().check(z.describe('Items of the submitter at this marketplace that were looked at, newest first.')),
    next: z.optional(z.string()).check(z.describe('The cursor to look further back with; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'MatchPage',
    description: "Items among the submitter's own that may be the same offer again. None counts until it is confirmed.",
  });
export type MatchPage = z.infer<typeof MatchPage>;

export const MatchQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(600))).check(z.describe('What `next` of the page before said.')),
});
