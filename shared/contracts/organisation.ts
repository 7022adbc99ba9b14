import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { Jurisdiction, MemberState } from '../vocabulary/places.ts';
import { Pledge } from '../vocabulary/pledges.ts';
import { PersonFunction, Role } from '../vocabulary/roles.ts';
import { Email, line, paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { MailWishes } from './mail-wishes.ts';
import { ProbeSettings } from './probe-settings.ts';
import { Standing } from './standing.ts';

const common = {
  name: line(200),
  contact: Email.check(z.describe("Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.")),
};
const mail = { mail: z.optional(MailWishes) };

/** The marketplace's declared point of contact for electronic notices, from a date on (DSA Art. 11, GPSR Art. 22(1)). */
const Designation = z.strictObject({
  channel: z.enum(['QUEUE', 'CONSOLE', 'MAILBOX']),
  from: Instant,
  until: z.optional(Instant),
  reference: line(200).check(z.describe('Where the designation is written.')),
});

/** How a marketplace writes the addresses of its listings. See `domain/listing`. */
const ListingAddresses = z.strictObject({
  hosts: z
    .array(z.hostname().check(z.maxLength(120)))
    .check(z.minLength(1), z.maxLength(80), z.describe('Hosts that show listings. A host belongs to one marketplace.')),
  patterns: z
    .array(line(200))
    .check(
      z.minLength(1),
      z.maxLength(20),
      z.describe(
        'Paths of listings with exactly one item number in braces, such as `/dp/{asin}/**` or `/goods.html?goods_id={digits}`.',
      ),
    ),
  canonical: line(200).check(z.describe('The one spelling an address is brought to; `{id}` is the item number.')),
});

export const Channel = z.enum(['queue', 'console', 'external']);
export const SizeClass = z.enum(['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE']);

const Authority = z.strictObject({
  role: z.literal('authority'),
  ...common,
  ...mail,
  memberState: MemberState,
  sectors: z.array(SectorName).check(z.minLength(1), z.describe('Sectors it is competent for.')),
  sellerLinks: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Sellers are linked across marketplaces, for this authority alone, by keyed hashes of numbers that it gives. Without it: no.',
      ),
    ),
});
const Flagger = z.strictObject({
  role: z.literal('flagger'),
  ...common,
  ...mail,
  memberState: MemberState,
  standings: z.array(Standing).check(z.maxLength(50), z.describe('Periods of standing as a flagger; none: NO_STATUS.')),
  independence: z
    .optional(paragraphs(4000))
    .check(
      z.describe(
        'What it does to stay independent of providers of online platforms, in its own words, for its annual report (DSA Art. 22(3)).',
      ),
    ),
});
const Marketplace = z.strictObject({
  role: z.literal('marketplace'),
  ...common,
  ...mail,
  jurisdiction: Jurisdiction.check(
    z.describe(
      'Where action is to be taken: main establishment or legal representative. Its calendar and time zone rule the clocks.',
    ),
  ),
  listings: ListingAddresses.register(z.globalRegistry, {
    description: 'How its listings are recognised by their addresses.',
  }),
  channel: Channel.check(
    z.describe('queue: machines on SQS. console: a person. external: not connected, delivery outside the system.'),
  ),
  awsPrincipal: z
    .optional(
      z
        .string()
        .check(z.regex(/^(?:\d{12}|arn:aws:iam::\d{12}:(?:root|role\/[\w+=,.@/-]{1,128}|user\/[\w+=,.@/-]{1,128}))$/)),
    )
    .check(
      z.meta({
        description: 'AWS account, role or user that may use the queues; without it only our own account can.',
        examples: ['arn:aws:iam::123456789012:role/noticeboard'],
      }),
    ),
  designations: z
    .array(Designation)
    .check(
      z.maxLength(20),
      z.describe(
        'Declared points of contact (DSA Art. 11, GPSR Art. 22(1)). A legal clock runs only on delivery to one of them.',
      ),
    ),
  sizeClass: SizeClass.check(
    z.describe('Micro and small platforms are exempt from some DSA duties (Art. 15(2), 19, 29), not from Art. 16.'),
  ),
  pledges: z
    .array(Pledge)
    .check(
      z.maxLength(Pledge.options.length),
      z.describe('Commitments it signed; their clocks have the basis VOLUNTARY.'),
    ),
  probe: z.optional(ProbeSettings),
});
const Commission = z.strictObject({ role: z.literal('commission'), ...common });
const Operator = z.strictObject({ role: z.literal('operator'), ...common });

/** An organisation as the operator registers it. */
export const NewOrganisation = z
  .discriminatedUnion('role', [Authority, Flagger, Marketplace, Commission, Operator])
  .register(z.globalRegistry, {
    id: 'NewOrganisation',
    description: 'An organisation as the operator registers it. `role` says which fields go with it.',
  });
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
    version: z.int().check(z.describe('Number of the registration; a change is a new one, and none is overwritten.')),
    recordedAt: Instant,
    organisation: NewOrganisation,
    queues: z
      .optional(z.object({ inbox: z.string(), actions: z.string() }))
      .check(z.describe('SQS addresses, of a marketplace with channel queue: where to receive and where to answer.')),
  })
  .register(z.globalRegistry, { id: 'Organisation', description: 'An organisation as it stands.' });

/** Who stands behind the subject of a token. */
export const Principal = z.object({
  subject: Subject,
  organisation: OrganisationId,
  role: Role,
  function: PersonFunction,
  isMachine: z.boolean(),
  recordedAt: Instant,
  /** Whoever has left stands for nobody any more, until admitted anew. */
  leftAt: z.optional(Instant),
});
export type Principal = z.infer<typeof Principal>;

export const NewClient = z
  .strictObject({ name: line(80).check(z.describe('What the machine is called, for people.')) })
  .register(z.globalRegistry, { id: 'NewClient', description: 'A machine that is to have credentials.' });
export const ClientCredentials = z
  .object({
    clientId: z.string(),
    clientSecret: z.string().check(z.describe('Shown this once and kept nowhere.')),
    scopes: z.array(z.string()).check(z.describe('What its tokens may carry: the scopes of the role.')),
  })
  .register(z.globalRegistry, { id: 'ClientCredentials', description: 'What a machine gets tokens with.' });
export type ClientCredentials = z.infer<typeof ClientCredentials>;

export const NewPerson = z
  .strictObject({
    email: Email.check(z.describe('Where the invitation goes. Kept by the identity provider only.')),
    function: PersonFunction,
  })
  .register(z.globalRegistry, { id: 'NewPerson', description: 'A person who is to have access.' });
