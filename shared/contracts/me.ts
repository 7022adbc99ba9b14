import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { Jurisdiction, MemberState } from '../vocabulary/places.ts';
import { Pledge } from '../vocabulary/pledges.ts';
import { PersonFunction, Role, SubmitterStatus } from '../vocabulary/roles.ts';
import { Channel, SizeClass } from './organisation.ts';

const MyOrganisation = z.object({
  id: OrganisationId,
  role: Role,
  name: z.optional(z.string()).check(z.describe('Absent for operators by group: they act for no registered name.')),
  memberState: z.optional(MemberState),
  sectors: z
    .optional(z.array(SectorName))
    .check(z.describe('Of an authority: what it is competent for. Of a flagger: where it has a standing today.')),
  standing: z.optional(SubmitterStatus).check(z.describe('Of a flagger: its best standing today, in any sector.')),
  jurisdiction: z.optional(Jurisdiction),
  channel: z.optional(Channel),
  sizeClass: z.optional(SizeClass),
  pledges: z.optional(z.array(Pledge)),
  sellerLinks: z.optional(z.boolean()),
  timeZone: z.string().check(
    z.meta({
      description: 'IANA zone in which its days begin and end; Brussels for who belongs to no Member State.',
      examples: ['Europe/Berlin'],
    }),
  ),
  ordersNeedApproval: z.boolean().check(z.describe('Whether an order is sent only once a second person approved it.')),
});

/** Who a token stands for, as far as a page needs it. */
export const Me = z
  .object({
    organisation: MyOrganisation,
    person: z
      .optional(z.object({ subject: Subject, function: PersonFunction }))
      .check(z.describe('Absent for a machine.')),
    isMachine: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Me', description: 'Who the token stands for.' });
export type Me = z.input<typeof Me>;
