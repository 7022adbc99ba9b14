import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Judgement, Lane } from '../vocabulary/flaggers.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { NotifierMeasure } from './notifier-measure.ts';
import { Standing } from './standing.ts';

const Count = z.int().check(z.minimum(0));

const SectorStatus = z.object({
  sector: SectorName,
  status: SubmitterStatus,
  isSuspended: z.boolean().check(z.describe('The coordinator has suspended its status there (DSA Art. 22(6)).')),
});

/** A flagger as it stands, for itself. */
export const FlaggerView = z
  .object({
    id: OrganisationId,
    name: z.string(),
    memberState: MemberState,
    asOf: Instant,
    statuses: z.array(SectorStatus).check(z.describe('Its status in every sector, now.')),
    standings: z.array(Standing).check(z.describe('The history of its status, with areas, dates and decisions.')),
    independence: z.optional(paragraphs(4000)),
    measures: z
      .array(NotifierMeasure)
      .check(z.describe('What marketplaces did upon misuse, oldest first (DSA Art. 23(2)).')),
  })
  .register(z.globalRegistry, {
    id: 'Flagger',
    description: 'A flagger, its status over time, and measures about it.',
  });
export type FlaggerView = z.infer<typeof FlaggerView>;

export const FlaggerListQuery = z.strictObject({
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50)))
    .check(z.describe('Most flaggers that are looked at. Without it: 20.')),
  cursor: z
    .optional(z.string().check(z.maxLength(200)))
    .check(z.describe('What `next` of the page before said. A page may hold few flaggers and still have a next.')),
});
export type FlaggerListQuery = z.infer<typeof FlaggerListQuery>;

export const FlaggerPage = z
  .object({
    flaggers: z
      .array(
        z.object({ id: OrganisationId, name: z.string(), memberState: MemberState, statuses: z.array(SectorStatus) }),
      )
      .check(z.describe('In the order of their ids: no ranking.')),
    asOf: Instant,
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'FlaggerPage',
    description: 'Flaggers, one page of them. A marketplace is told of those that have notified something to it.',
  });
export type FlaggerPage = z.infer<typeof FlaggerPage>;

export const Rate = z
  .object({
    numerator: Count,
    denominator: Count,
    raw: z.nullable(z.number()).check(z.describe('The plain share; null where there is nothing to divide.')),
    shrunken: z
      .number()
      .check(
        z.describe('The share drawn towards the prior: (numerator + mean × strength) / (denominator + strength).'),
      ),
    isSmall: z.boolean().check(z.describe('Made from fewer than ten cases: too few to conclude anything.')),
  })
  .register(z.globalRegistry, { id: 'Rate', description: 'A share with what it follows from.' });
export type Rate = z.infer<typeof Rate>;

const Card = {
  delivered: Count.check(z.describe('Items delivered in the window. The judgements below add up to it.')),
  decided: Count,
  judgements: z.record(Judgement, Count),
  accepted: Count.check(z.describe('Accepted by the marketplace: "accepted" is not "valid".')),
  confirmed: Count.check(z.describe("Confirmed when the seller's complaint or dispute was decided.")),
  partlyOverturned: Count.check(z.describe('Of the substantiated: reversed in part.')),
  rates: z.object({
    substantiated: Rate.check(
      z.describe('Of the items decided, but for those disputed, of another channel, or gone before.'),
    ),
    substantiatedOfAll: Rate.check(z.describe('The same of all items decided, those included.')),
    lackOfInformation: Rate.check(z.describe('Refused because the notice said too little.')),
    unfounded: Rate.check(z.describe('Not illegal, or manifestly unfounded.')),
    overturned: Rate.check(z.describe('Of the items accepted: reversed upon a complaint or dispute of the seller.')),
  }),
};

const Condition = z.object({
  condition: z.string(),
  needed: z.string(),
  found: z.string(),
  isMet: z.boolean(),
});

const LaneView = z
  .object({
    marketplace: OrganisationId,
    sector: SectorName,
    status: SubmitterStatus,
    lane: Lane,
    conditions: z
      .array(Condition)
      .check(
        z.describe('Of the published rule, each with what it needs and what it found; none where no rule decides.'),
      ),
  })
  .register(z.globalRegistry, { description: 'The lane of a flagger at one marketplace in one sector.' });

export const ScorecardQuery = z.strictObject({
  window: z
    .optional(z.enum(['90', '180', '365']))
    .check(z.describe('Days up to now in which the items were delivered. Without it: 180.')),
});

export const Scorecard = z
  .object({
    flagger: OrganisationId,
    marketplace: z
      .optional(OrganisationId)
      .check(z.describe('Only the notices addressed to it. Absent: to all marketplaces.')),
    windowDays: z.int(),
    from: Instant.check(z.describe('Items delivered from here on are in it.')),
    asOf: Instant,
    isCut: z
      .boolean()
      .check(z.describe('There are more items than one scorecard reads: the newest are in it, and `from` is later.')),
    itemsRead: Count,
    version: z.string().check(z.describe('Of rules and priors. Scorecards compare only within one version.')),
    priors: z.record(z.string(), z.object({ mean: z.number(), strength: z.number() })),
    overall: z.object(Card),
    bySector: z.array(z.object({ sector: SectorName, ...Card })),
    byStatus: z
      .array(z.object({ status: SubmitterStatus, ...Card }))
      .check(z.describe('By the status at submission: outside its areas a flagger has none.')),
    statuses: z.array(SectorStatus),
    laneRule: z.object({
      windowDays: z.int(),
      leastDecided: z.int(),
      leastSubstantiated: z.number(),
      mostUnfounded: z.number(),
    }),
    lanes: z.array(LaneView),
    measures: z.array(NotifierMeasure),
  })
  .register(z.globalRegistry, {
    id: 'Scorecard',
    description:
      'The record of a flagger over a window, from items only. No score: every share stands with its numbers. Authorities have none.',
  });
export type Scorecard = z.infer<typeof Scorecard>;
