import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { Jurisdiction, MemberState } from '../vocabulary/places.ts';
import { PersonFunction, Role } from '../vocabulary/roles.ts';
import { Email, line } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

const common = {
  name: line(200),
  /** Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's. */
  contact: Email,
};

/** A period of standing as a flagger. DSA_TF is awarded by a coordinator for areas; only the coordinator suspends it (DSA Art. 22). */
const Standing = z.strictObject({
  status: z.enum(['DSA_TF', 'PLATFORM_TRUSTED']),
  areas: z.array(SectorName).check(z.minLength(1)),
  from: Instant,
  /** Exclusive. Absent: it stands. */
  until: z.optional(Instant),
  awardedBy: z.optional(line(200)),
  decision: z.optional(line(200)),
});

/** The marketplace's declared point of contact for electronic notices, from a date on (DSA Art. 11, GPSR Art. 22(1)). */
const Designation = z.strictObject({
  channel: z.enum(['QUEUE', 'CONSOLE', 'MAILBOX']),
  from: Instant,
  until: z.optional(Instant),
  reference: line(200),
});

/** How a marketplace writes the addresses of its listings. See `domain/listing`. */
const ListingAddresses = z.strictObject({
  hosts: z.array(z.hostname().check(z.maxLength(120))).check(z.minLength(1), z.maxLength(80)),
  patterns: z.array(line(200)).check(z.minLength(1), z.maxLength(20)),
  /** The one spelling an address is brought to; `{id}` is the item number. */
  canonical: line(200),
});

const Authority = z.strictObject({
  role: z.literal('authority'),
  ...common,
  memberState: MemberState,
  sectors: z.array(SectorName).check(z.minLength(1)),
});
const Flagger = z.strictObject({
  role: z.literal('flagger'),
  ...common,
  memberState: MemberState,
  standings: z.array(Standing).check(z.maxLength(50)),
});
const Marketplace = z.strictObject({
  role: z.literal('marketplace'),
  ...common,
  /** Where action is to be taken: main establishment or legal representative. Its calendar and time zone rule the clocks. */
  jurisdiction: Jurisdiction,
  listings: ListingAddresses,
  /** queue: machines on SQS; console: a person; external: not connected, delivery outside the system. */
  channel: z.enum(['queue', 'console', 'external']),
  /** AWS account or role that may use the queues; without it only our own account can. */
  awsPrincipal: z.optional(
    z
      .string()
      .check(z.regex(/^(?:\d{12}|arn:aws:iam::\d{12}:(?:root|role\/[\w+=,.@/-]{1,128}|user\/[\w+=,.@/-]{1,128}))$/)),
  ),
  designations: z.array(Designation).check(z.maxLength(20)),
  /** Micro and small platforms are exempt from some DSA duties (Art. 15(2), 19, 29), not from Art. 16. */
  sizeClass: z.enum(['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE']),
  pledges: z.array(z.enum(['PRODUCT_SAFETY'])).check(z.maxLength(1)),
});
const Commission = z.strictObject({ role: z.literal('commission'), ...common });
const Operator = z.strictObject({ role: z.literal('operator'), ...common });

/** An organisation as the operator registers it. */
export const NewOrganisation = z
  .discriminatedUnion('role', [Authority, Flagger, Marketplace, Commission, Operator])
  .register(z.globalRegistry, { id: 'NewOrganisation' });
export type NewOrganisation = z.infer<typeof NewOrganisation>;
export type MarketplaceRegistration = z.infer<typeof Marketplace>;
export type FlaggerRegistration = z.infer<typeof Flagger>;

/** One registration in the history of an organisation. What stands is the latest; what stood is found by time. */
export const Registration = z.object({
  id: OrganisationId,
  n: z.int(),
  recordedAt: Instant,
  organisation: NewOrganisation,
});
export type Registration = z.infer<typeof Registration>;

export const OrganisationView = z
  .object({
    id: OrganisationId,
    version: z.int(),
    recordedAt: Instant,
    organisation: NewOrganisation,
    /** Of a marketplace with channel queue: where to receive and where to answer. */
    queues: z.optional(z.object({ inbox: z.string(), actions: z.string() })),
  })
  .register(z.globalRegistry, { id: 'Organisation' });

/** Who stands behind the subject of a token. */
export const Principal = z.object({
  subject: Subject,
  organisation: OrganisationId,
  role: Role,
  function: PersonFunction,
  isMachine: z.boolean(),
  recordedAt: Instant,
});
export type Principal = z.infer<typeof Principal>;

export const NewClient = z.strictObject({ name: line(80) }).register(z.globalRegistry, { id: 'NewClient' });
/** The secret is shown this once and kept nowhere. */
export const ClientCredentials = z
  .object({ clientId: z.string(), clientSecret: z.string(), scopes: z.array(z.string()) })
  .register(z.globalRegistry, { id: 'ClientCredentials' });
export type ClientCredentials = z.infer<typeof ClientCredentials>;

export const NewPerson = z
  .strictObject({ email: Email, function: PersonFunction })
  .register(z.globalRegistry, { id: 'NewPerson' });
export const PersonView = z
  .object({ subject: z.string(), function: PersonFunction })
  .register(z.globalRegistry, { id: 'Person' });
