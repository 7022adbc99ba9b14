import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { line, Reference } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const said = {
  reference: Reference,
  title: line(200).check(z.describe('The name under which the authorities act.')),
  sectors: z.array(SectorName).check(z.minLength(1), z.describe('Notices of these sectors can belong to it.')),
  from: Instant.check(z.describe('Notices accepted from then on can belong to it.')),
  until: Instant.check(z.describe('Exclusive. At most two years after `from`.')),
  invited: z
    .array(OrganisationId)
    .check(z.maxLength(100), z.describe('Authorities that may take part beside the one that opens it.')),
};

export const NewCoordinatedAction = z.strictObject(said).register(z.globalRegistry, {
  id: 'NewCoordinatedAction',
  description:
    'Many notices of several authorities under one name for a time (what the field calls a sweep), with figures of their own.',
});
export type NewCoordinatedAction = z.infer<typeof NewCoordinatedAction>;

/** What is kept of it: the opening, and each authority that takes part. Nothing is overwritten. */
export const CoordinatedEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('OPENED'),
    by: OrganisationId,
    role: z.enum(['authority', 'commission', 'operator']),
    ...said,
  }),
  z.object({ type: z.literal('JOINED'), organisation: OrganisationId }),
]);
export type CoordinatedEntry = z.infer<typeof CoordinatedEntry>;

export const CoordinatedActionView = z
  .object({
    id: CoordinatedActionId,
    ...said,
    openedBy: OrganisationId,
    participants: z.array(OrganisationId).check(z.describe('Authorities whose notices can belong to it.')),
    state: z.enum(['PLANNED', 'OPEN', 'CLOSED']),
  })
  .register(z.globalRegistry, { id: 'CoordinatedAction', description: 'A coordinated action as it stands.' });
export type CoordinatedActionView = z.infer<typeof CoordinatedActionView>;

/** What both lists of the kind ask and answer: actions and rounds. */
export const WindowQuery = z.strictObject({
  state: z
    .optional(z.enum(['PLANNED', 'OPEN', 'CLOSED']))
    .check(z.describe('Only those whose window has not begun, is open, or is over.')),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)))
    .check(z.describe('Most of a page. Without it: 50.')),
  cursor: z.optional(z.string().check(z.maxLength(200))).check(z.describe('What `next` of the page before said.')),
});
export type WindowQuery = z.infer<typeof WindowQuery>;

export const CoordinatedActionPage = z
  .object({
    actions: z.array(CoordinatedActionView).check(z.describe('Those that begin last come first.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, {
    id: 'CoordinatedActionPage',
    description: 'Coordinated actions that one has opened or is invited to, one page of them; without figures.',
  });
export type CoordinatedActionPage = z.infer<typeof CoordinatedActionPage>;

const count = z.int().check(z.minimum(0));

/** Figures of some items of a coordinated action, by how they stand now. */
export const ActionFigures = z.object({
  items: count.check(z.describe('Items notified, as far as they are delivered.')),
  stillOpen: count.check(z.describe('Neither decided nor ended: they stay in every denominator.')),
  overdue: count.check(z.describe('Of all items: the next deadline that still runs has passed.')),
  decided: count,
  removed: count.check(z.describe('Removed or disabled by the word of the marketplace, and not reinstated since.')),
  verified: count.check(z.describe('Of these, found gone by an authority, the operator or a probe.')),
  endedBySeller: count,
  withdrawn: count,
  medianHoursToAction: z
    .nullable(z.number())
    .check(z.describe('From T0 to the measure, of the items acted on; of an even number the mean of the middle two.')),
  actedOn: count.check(z.describe('Items that the median is made from.')),
  isSmall: z.boolean().check(z.describe('Made from fewer than ten items: too few to conclude anything.')),
});
export type ActionFigures = z.infer<typeof ActionFigures>;

export const CoordinatedActionFigures = z
  .object({
    ...CoordinatedActionView.shape,
    asOf: Instant,
    methodVersion: z.string().check(z.describe('Figures compare only within one version.')),
    notices: count.check(z.describe('Notices and orders that belong to it.')),
    pooled: ActionFigures.check(z.describe('Of all authorities together.')),
    byMarketplace: z
      .array(z.object({ marketplace: OrganisationId, figures: ActionFigures }))
      .check(z.describe('Of all authorities together, by marketplace, in the order of their names: no ranking.')),
    own: z
      .optional(z.object({ notices: count, figures: ActionFigures }))
      .check(z.describe('Of the authority that asks. Nobody sees those of another: authorities get no scorecard.')),
  })
  .register(z.globalRegistry, {
    id: 'CoordinatedActionFigures',
    description: 'A coordinated action with its figures, counted from the lists when they are asked for.',
  });
