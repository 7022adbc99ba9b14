import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Judgement, RedressStanding } from '../vocabulary/flaggers.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { Outcome } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Complainant, RedressResult, Refusal, Subject } from '../vocabulary/redress.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Instant } from '../vocabulary/time.ts';
import { Rate } from './flagger.ts';

const Count = z.int().check(z.minimum(0));
const format = z.optional(z.enum(['json', 'csv'])).check(z.describe('json, or the table alone as CSV (RFC 4180).'));

export const ReportQuery = z.strictObject({
  year: z.coerce.number().check(z.int(), z.minimum(2024), z.maximum(2099), z.describe('Calendar year in UTC.')),
  format,
});

/** What was done about a notice at one provider. SEVERAL: not the same for all its listings. */
export const ActionTaken = z
  .enum([...Outcome.options, 'OVERTURNED', 'ENDED_BY_SELLER', 'WITHDRAWN', 'PENDING', 'SEVERAL'])
  .register(z.globalRegistry, {
    id: 'ActionTaken',
    description:
      'What the provider did, as it stands after redress. OVERTURNED: it acted, and a complaint or dispute reversed it. PENDING: nothing is decided. SEVERAL: not the same for all listings of the notice.',
  });
export type ActionTaken = z.infer<typeof ActionTaken>;

const ReportRow = z
  .object({
    provider: OrganisationId,
    providerName: z.string(),
    dsaCategory: z.string().check(z.describe('Number in the harmonised template (Regulation (EU) 2024/2835).')),
    categoryCode: z.string().check(z.describe('STATEMENT_CATEGORY_ of the Transparency Database.')),
    keyword: z.string().check(z.describe('KEYWORD_ of the Transparency Database.')),
    sector: SectorName,
    category: z.string(),
    status: SubmitterStatus.check(z.describe('Status of the flagger when it submitted.')),
    action: ActionTaken,
    notices: Count,
    items: Count,
  })
  .register(z.globalRegistry, {
    description: 'Notices at one provider, of one type of content, with one action. Rows add up.',
  });
export type ReportRow = z.infer<typeof ReportRow>;

/** The figures of DSA Art. 22(3) for one year. Nothing in it names a person, a seller or a listing. */
export const FlaggerReport = z
  .object({
    flagger: OrganisationId,
    name: z.string(),
    period: z.string().check(z.describe('`YYYY-MM-DD/YYYY-MM-DD`, by the day on which a notice was accepted, in UTC.')),
    asOf: Instant,
    coverage: z.literal('NOTICEBOARD_CASES_ONLY').check(z.describe('Notices sent in another way are not in it.')),
    method: z.string(),
    independence: z
      .nullable(z.string())
      .check(
        z.describe('How it keeps its independence, in its own words, from the registry; null if it said nothing.'),
      ),
    notices: Count.check(z.describe('Notices, each once.')),
    noticesAtProviders: Count.check(
      z.describe('The same, once for each provider it went to: what the rows add up to.'),
    ),
    items: Count.check(z.describe('Listings notified.')),
    rows: z.array(ReportRow),
  })
  .register(z.globalRegistry, {
    id: 'FlaggerReport',
    description: 'The figures for the annual report of a trusted flagger (DSA Art. 22(3)), without personal data.',
  });
export type FlaggerReport = z.infer<typeof FlaggerReport>;

export const EvidenceQuery = z.strictObject({
  from: Instant.check(z.describe('Items accepted here from this moment on.')),
  to: Instant.check(z.describe('Exclusive.')),
  format,
});

const Redress = z.object({
  kind: z.enum(['COMPLAINT', 'DISPUTE']),
  complainant: Complainant,
  subject: z.optional(Subject),
  openedAt: Instant,
  decidedAt: z.optional(Instant),
  result: z.optional(RedressResult),
});

const EvidenceEntry = z
  .object({
    itemId: ItemId,
    noticeId: NoticeId,
    sector: SectorName,
    category: z.string(),
    deliveredAt: Instant,
    judgement: Judgement,
    outcome: Outcome,
    refusal: z.optional(Refusal),
    redressStanding: z.optional(RedressStanding),
    decidedAt: z.optional(Instant),
    reasons: z.array(z.string()).check(z.describe('What the marketplace gave as reason, with each decision.')),
    redress: z.array(Redress),
  })
  .register(z.globalRegistry, { description: 'One item that was not precise or not substantiated enough.' });
export type EvidenceEntry = z.infer<typeof EvidenceEntry>;

/** What a marketplace puts before the coordinator about a trusted flagger. */
export const EvidenceFile = z
  .object({
    flagger: OrganisationId,
    name: z.string(),
    marketplace: OrganisationId,
    coordinators: z
      .array(
        z.object({
          awardedBy: z.optional(z.string()),
          awardedIn: z.optional(MemberState),
          decision: z.optional(z.string()),
          from: Instant,
          until: z.optional(Instant),
        }),
      )
      .check(z.describe('Who awarded the status that counted in the period: to whom the file goes.')),
    from: Instant,
    to: Instant,
    asOf: Instant,
    basis: z.literal('DSA Art. 22(6)'),
    coverage: z.literal('NOTICEBOARD_CASES_ONLY'),
    delivered: Count.check(z.describe('Items that it sent here as a trusted flagger in the period.')),
    decided: Count,
    withoutStatus: Count.check(
      z.describe(
        'Further items of the period, sent without that status: no matter for the coordinator, and not below.',
      ),
    ),
    insufficientlyPrecise: Count.check(z.describe('Refused for lack of information.')),
    notSubstantiated: Count.check(z.describe('Found not illegal, or manifestly unfounded.')),
    overturned: Count.check(z.describe('Acted on, and reversed upon a complaint or dispute of the seller.')),
    share: Rate.check(z.describe('The three together, of the items decided but for those set aside.')),
    entries: z.array(EvidenceEntry),
  })
  .register(z.globalRegistry, {
    id: 'EvidenceFile',
    description:
      'What a marketplace puts before a Digital Services Coordinator about a trusted flagger (DSA Art. 22(6)): the items, with decisions, reasons and results of complaints, and their share. Whether their number is significant is for the coordinator to say.',
  });
export type EvidenceFile = z.infer<typeof EvidenceFile>;
