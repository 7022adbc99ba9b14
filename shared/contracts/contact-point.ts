import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ContactPointId, ContactPointKind } from '../vocabulary/contact-point.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { Email, line } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const point = {
  kind: ContactPointKind,
  memberState: z
    .optional(MemberState)
    .check(z.describe('For which Member State. Only the contact point of a marketplace may be for all of them.')),
  marketplace: z
    .optional(OrganisationId)
    .check(z.meta({ description: 'Of the kind MARKETPLACE: whose it is.', examples: ['marktplatz'] })),
  sectors: z
    .optional(z.array(SectorName).check(z.minLength(1)))
    .check(z.describe('Sectors it is for. Without them: every sector.')),
  name: line(200).check(z.describe('Of the office or unit, not of a person.')),
  email: Email.check(z.describe("A functional mailbox, not a person's. Referrals go here.")),
  url: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(400))),
  from: Instant.check(z.describe('From when it is the contact point.')),
  until: z.optional(Instant).check(z.describe('Exclusive. Without it: it stands.')),
  source: line(300).check(z.describe('Where it is published or was communicated.')),
};

/** A contact point as the operator registers it. */
export const NewContactPoint = z.strictObject(point).register(z.globalRegistry, {
  id: 'NewContactPoint',
  description: 'A contact point as the operator registers it. A change is a new entry with its own `from`.',
});
export type NewContactPoint = z.infer<typeof NewContactPoint>;

/** An entry of the register: what was said of one contact point. */
export const ContactPointEntry = z.object({ id: ContactPointId, ...point });
export type ContactPointEntry = z.infer<typeof ContactPointEntry>;

export const ContactPoint = z
  .object({
    id: ContactPointId,
    version: z.int().check(z.describe('How many entries there are of it up to this one; none is overwritten.')),
    recordedAt: Instant,
    ...point,
  })
  .register(z.globalRegistry, { id: 'ContactPoint', description: 'A contact point as it stands.' });
export type ContactPoint = z.infer<typeof ContactPoint>;

export const ContactPointQuery = z.strictObject({
  memberState: z
    .optional(MemberState)
    .check(z.describe('Of this Member State, and those of marketplaces that are for all of them.')),
  kind: z.optional(ContactPointKind),
  marketplace: z
    .optional(OrganisationId)
    .check(z.meta({ description: 'Only those of this marketplace.', examples: ['marktplatz'] })),
  at: z.optional(Instant).check(z.describe('As the register says it was at that moment. Without it: now.')),
});
export type ContactPointQuery = z.infer<typeof ContactPointQuery>;

const count = z.int().check(z.minimum(0));

/** K15: contact points by Member State and by marketplace. */
export const ContactPointCounts = z
  .object({
    kpi: z.literal('K15'),
    at: Instant,
    total: count,
    byMemberState: z
      .record(z.string(), count)
      .check(z.describe('Contact points of authorities, by Member State; one without any is not named.')),
    byMarketplace: z.record(z.string(), count).check(z.describe('Contact points of marketplaces.')),
    byKind: z.record(z.string(), count),
  })
  .register(z.globalRegistry, {
    id: 'ContactPointCounts',
    description:
      'K15, the number of contact points: of authorities by Member State, of marketplaces by marketplace (GPSR Art. 22(1), DSA Art. 11).',
  });
export type ContactPointCounts = z.infer<typeof ContactPointCounts>;

export const ContactPoints = z
  .object({ contactPoints: z.array(ContactPoint), counts: ContactPointCounts })
  .register(z.globalRegistry, { id: 'ContactPoints', description: 'The contact points that were asked for.' });
export type ContactPoints = z.infer<typeof ContactPoints>;
