import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Ground, Outcome } from '../vocabulary/life.ts';
import { SELLER_KEY, SellerId, SellerMeasure, Verdict } from '../vocabulary/sellers.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { SellerLinks } from './seller-link.ts';
import { SellerMeasureView } from './seller-measure.ts';
import { SellerWords } from './seller-query.ts';

const count = (means: string) => z.int().check(z.describe(means));

const Criteria = z
  .object({
    absolute: z
      .object({
        events: count('(a) Events on law within the window: manifestly illegal content.'),
        decisions: count('Decisions that make them up.'),
        windowDays: count('Days that are looked back on.'),
        threshold: count('Events from which on the criteria are met.'),
        onTerms: z.object({ events: z.int(), decisions: z.int() }).register(z.globalRegistry, {
          description: "The same on the marketplace's own terms: shown, and never compared with the threshold.",
        }),
      })
      .register(z.globalRegistry, { description: '(a) Absolute numbers within a time frame.' }),
    proportion: z
      .object({
        infringing: count('Listings decided against on law within the window.'),
        known: z
          .enum(['MARKETPLACE', 'SUBMITTER', 'UNKNOWN'])
          .check(z.describe('Who says how many listings the seller has. UNKNOWN: nobody does, so there is no share.')),
        listings: z.optional(z.int()).check(z.describe('How many listings the seller has, by the latest word.')),
        statedAt: z.optional(Instant).check(z.describe('When that was said.')),
        share: z.optional(z.number()).check(z.describe('Infringing listings by all known ones, from 0 to 1.')),
        leastShare: z.optional(z.number()).check(z.describe('The share from which on the criteria are met.')),
        isReached: z.optional(z.boolean()),
      })
      .register(z.globalRegistry, { description: '(b) Proportion of what the seller offers.' }),
    gravity: z
      .object({
        serious: count('Events on law with something serious in them, as their sector understands it.'),
        weight: count('How often such an event counts.'),
      })
      .register(z.globalRegistry, { description: '(c) Gravity, as far as the notices say it.' }),
    intention: z
      .literal('NOT_ASSESSED')
      .check(z.describe('(d) What the seller intends is for people to judge, and so is what follows.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerCriteria',
    description: 'The four criteria of DSA Art. 23(3), laid out for whoever decides.',
  });

const assessment = {
  meetsCriteria: z
    .boolean()
    .check(
      z.describe(
        'The seller meets the criteria of the definition. It is no finding about the seller: a human decides what follows (DSA Art. 23(3)).',
      ),
    ),
  count: count('Events on law in the window, by their weight: what is compared with the threshold.'),
  firstAt: z.optional(Instant).check(z.describe('The first of their decisions.')),
  lastAt: z.optional(Instant).check(z.describe('The last of their decisions.')),
  ruleVersion: z.string().check(z.describe('Version of the definition.')),
  criteria: Criteria,
} as const;

const who = {
  id: SellerId,
  marketplace: OrganisationId,
  sellerKey: SELLER_KEY,
  sectors: z.array(SectorName).check(z.describe('Sectors of its decisions, as far as the reader sees them.')),
} as const;

export const SellerRow = z
  .object({
    ...who,
    ...assessment,
    measures: z.object({
      standing: z.array(SellerMeasure).check(z.describe('Restrictions and suspensions of the seller that stand now.')),
      warnings: count('Warnings that the marketplace has reported.'),
      suspensions: count('Suspensions that it has reported, on whatever basis.'),
    }),
  })
  .register(z.globalRegistry, { id: 'SellerRow', description: 'A seller at one marketplace, under its keyed hash.' });
export type SellerRow = z.infer<typeof SellerRow>;

const computed = {
  asOf: Instant,
  parameters: SellerWords,
} as const;

export const SellerPage = z
  .object({
    ...computed,
    sellers: z.array(SellerRow),
    suspensions: z
      .optional(z.array(z.object({ month: Month, count: z.int() })))
      .check(
        z.describe(
          'On the first page of one marketplace: its suspensions for manifestly illegal content, by month (DSA Art. 24(1)(b)).',
        ),
      ),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerPage',
    description: 'Sellers about which something was decided that stands, by marketplace and then by their keyed hash.',
  });

const SellerDecision = z
  .object({
    itemId: ItemId,
    at: Instant.check(z.describe('When it was decided, by the word of the marketplace.')),
    sector: SectorName,
    ground: Ground,
    outcome: Outcome,
    url: z.optional(z.string()).check(z.describe('The listing.')),
    isSerious: z.boolean().check(z.describe('As its sector understands gravity.')),
    submitter: z.optional(OrganisationId).check(z.describe('Who notified it. Marketplaces are not told here.')),
    verdict: Verdict,
    mergedInto: z.optional(ItemId).check(z.describe('The first decision of the event that it belongs to.')),
    reversedAt: z.optional(Instant).check(z.describe('When redress took it back.')),
    isPartly: z.optional(z.literal(true)).check(z.describe('Redress took back a part; the rest stands and counts.')),
  })
  .register(z.globalRegistry, {
    id: 'SellerDecision',
    description: 'A decision about a listing of the seller, and why it counts or does not.',
  });

/** One seller at one marketplace. */
export const SellerView = z
  .object({
    ...who,
    ...computed,
    ...assessment,
    decisions: z.array(SellerDecision).check(z.describe('The newest decisions, at most 500.')),
    omitted: count('Older decisions that are counted and not listed.'),
    measures: z.array(SellerMeasureView).check(z.describe('What the marketplace reported, by when it was done.')),
    links: z.optional(SellerLinks),
  })
  .register(z.globalRegistry, {
    id: 'SellerView',
    description: 'A seller at one marketplace, with the decisions that make it meet the criteria or not.',
  });
export type SellerView = z.infer<typeof SellerView>;
