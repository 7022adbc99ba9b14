import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { MonitoringRoundId } from '../vocabulary/coordinated.ts';
import { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { line, paragraphs, Reference } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

export const Channel = z
  .enum(['A', 'B'])
  .check(z.describe('One of the two channels through which the same content is notified.'));
export type Channel = z.infer<typeof Channel>;

const said = {
  reference: Reference,
  title: line(200),
  sector: SectorName,
  marketplaces: z
    .array(OrganisationId)
    .check(z.minLength(1), z.maxLength(50), z.describe('Where offers are looked at.')),
  from: Instant.check(z.describe('Offers are looked at from then on.')),
  until: Instant.check(
    z.describe('Exclusive, at most two years after `from`. What is not recorded by then does not count.'),
  ),
  method: paragraphs(4000).check(
    z.describe('How offers are chosen, what is looked for, and how it is judged: without it prevalence means nothing.'),
  ),
  channels: z
    .strictObject({ A: line(120), B: line(120) })
    .check(z.describe('What the two channels are, such as A: trusted flagger, B: ordinary user.')),
  observers: z
    .array(OrganisationId)
    .check(z.maxLength(100), z.describe('Authorities and flaggers that look, beside the one that opens the round.')),
};

export const NewMonitoringRound = z.strictObject(said).register(z.globalRegistry, {
  id: 'NewMonitoringRound',
  description:
    'A monitoring round: within a fixed window, offers are looked at by a method, and the same content is notified through two channels.',
});
export type NewMonitoringRound = z.infer<typeof NewMonitoringRound>;

/** What is kept of a round itself. */
export const RoundEntry = z.object({ by: OrganisationId, ...said });
export type RoundEntry = z.infer<typeof RoundEntry>;

const Notified = z.strictObject({
  channel: Channel,
  at: Instant.check(z.describe('When it was notified through this channel.')),
  content: line(80).check(z.describe('Name of the content: the same for what is sent through both channels.')),
  item: z.optional(ItemId).check(z.describe('The item here, where it was notified through Noticeboard. Not checked.')),
});

const Outcome = z.strictObject({
  isRemoved: z.boolean(),
  at: z.optional(Instant).check(z.describe('When it was found removed. Required if it was, absent if not.')),
});

/** One look at one offer. A later look under the same reference says what is known by then, and stands for it. */
export const RoundCheck = z
  .strictObject({
    reference: Reference.check(z.describe('Your own name of the observation: one offer, one channel.')),
    url: z.string().check(z.maxLength(2000), z.describe('Address of the offer at one of the marketplaces.')),
    checkedAt: Instant.check(z.describe('When it was looked at: within the window, and not in the future.')),
    result: z
      .enum(['FINE', 'SUSPECT', 'INFRINGING'])
      .check(z.describe('FINE: nothing wrong was found. SUSPECT: it cannot be told yet. Both count as checked.')),
    notified: z.optional(Notified).check(z.describe('How it was notified. What is fine is not notified.')),
    outcome: z.optional(Outcome).check(z.describe('What became of it, as far as it is known at this look.')),
  })
  .register(z.globalRegistry, { id: 'RoundCheck', description: 'One look at one offer of a monitoring round.' });
export type RoundCheck = z.infer<typeof RoundCheck>;

/** A look as it is kept. */
export const KeptCheck = z.object({ observer: OrganisationId, marketplace: OrganisationId, check: RoundCheck });
export type KeptCheck = z.infer<typeof KeptCheck>;

export const RoundCheckReceipt = z
  .object({ reference: Reference, checkedAt: Instant, marketplace: OrganisationId, recordedAt: Instant })
  .register(z.globalRegistry, { id: 'RoundCheckReceipt', description: 'A look that was recorded.' });
export type RoundCheckReceipt = z.infer<typeof RoundCheckReceipt>;

const count = z.int().check(z.minimum(0));
const Share = z.object({
  numerator: count,
  denominator: count,
  value: z.nullable(z.number()),
  low: z.nullable(z.number()).check(z.describe('Lower end of the 95 % Wilson interval.')),
  high: z.nullable(z.number()).check(z.describe('Upper end.')),
  isSmall: z.boolean().check(z.describe('Made from fewer than ten cases: too few to conclude anything.')),
});

const ChannelFigures = z.object({
  name: z.string(),
  removal: Share.check(z.describe('Removed of those notified through this channel; what is still there stays in.')),
  medianHoursToRemoval: z.nullable(z.number()),
});

const Coherence = z.object({
  kpi: z.literal('K10'),
  gapPoints: z
    .nullable(z.number())
    .check(z.describe('Removal rate of channel A less that of channel B, in percentage points. null: not available.')),
  isSuppressed: z.boolean().check(z.describe('Fewer than ten contents on a side: no gap is shown.')),
  contents: count.check(z.describe('Contents that were notified through both channels; only they are compared.')),
  removedA: z.nullable(count),
  removedB: z.nullable(count),
  leftOut: count.check(z.describe('Notified contents that went through one channel only.')),
});

export const RoundFigures = z.object({
  checked: count,
  fine: count,
  suspect: count,
  infringing: count,
  prevalence: Share.check(z.describe('Infringing of those checked. It holds for what the method chose, no further.')),
  channels: z.object({ A: ChannelFigures, B: ChannelFigures }),
  coherence: Coherence,
});
export type RoundFigures = z.infer<typeof RoundFigures>;

const view = {
  id: MonitoringRoundId,
  ...said,
  openedBy: OrganisationId,
  state: z.enum(['PLANNED', 'OPEN', 'CLOSED']),
};
export const MonitoringRoundView = z
  .object(view)
  .register(z.globalRegistry, { id: 'MonitoringRound', description: 'A monitoring round as it was opened.' });
export type MonitoringRoundView = z.infer<typeof MonitoringRoundView>;

export const MonitoringRoundPage = z
  .object({
    rounds: z.array(MonitoringRoundView).check(z.describe('Those that begin last come first.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'MonitoringRoundPage',
    description: 'Monitoring rounds in which one takes part, one page of them; without figures.',
  });
export type MonitoringRoundPage = z.infer<typeof MonitoringRoundPage>;

export const MonitoringRoundFigures = z
  .object({
    ...view,
    asOf: Instant,
    ownChecks: count.check(z.describe('Observations of who asks: all that can be seen before the window closes.')),
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
    pooled: z
      .optional(RoundFigures)
      .check(z.describe('Of all marketplaces together (micro). Only after the window has closed.')),
    byMarketplace: z
      .optional(z.array(z.object({ marketplace: OrganisationId, figures: RoundFigures })))
      .check(z.describe('By marketplace, in the order of their names: no ranking. Only after the window has closed.')),
  })
  .register(z.globalRegistry, {
    id: 'MonitoringRoundFigures',
    description:
      'A monitoring round, and its figures once its window has closed: until then nobody sees how others look.',
  });
