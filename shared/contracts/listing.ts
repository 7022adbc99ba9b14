import * as z from 'zod/mini';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { MemberState } from '../vocabulary/places.ts';
import { line } from '../vocabulary/text.ts';
import { Day, Instant } from '../vocabulary/time.ts';

const ONLY_LINKS = 'Only from an authority for which links of sellers are switched on; kept as a keyed hash alone.';

/** By what the same trader is known at several marketplaces (DSA Art. 30(1)(c) and (d)). */
const identifiers = {
  vat: z.optional(line(40)).check(
    z.meta({
      description: `VAT number with its prefix, as VIES writes it. ${ONLY_LINKS}`,
      examples: ['DE136695976'],
    }),
  ),
  tradeRegister: z
    .optional(
      z.strictObject({
        country: MemberState,
        register: z
          .optional(line(80))
          .check(z.describe('The register, where a country has several, such as `Amtsgericht München HRB`.')),
        number: line(40),
      }),
    )
    .check(z.describe(`Entry in a trade register. ${ONLY_LINKS}`)),
  iban: z.optional(line(60)).check(z.describe(`Payment account. ${ONLY_LINKS}`)),
} as const;

/**
 * The seller as the marketplace shows it. Personal data: kept in an item of its own, never in messages, events or logs.
 *
 * Source: DSA Art. 30 applies to traders; a private seller has no Art. 30 file.
 */
export const Seller = z
  .strictObject({
    id: z
      .optional(line(120))
      .check(z.describe("The marketplace's own id of the seller. Repeat sellers are found by a keyed hash of it.")),
    name: z.optional(line(200)).check(z.describe('Name as shown. Personal data.')),
    type: z
      .optional(z.enum(['TRADER', 'PRIVATE', 'UNKNOWN']))
      .check(z.describe('Only a trader has a file under DSA Art. 30.')),
    listings: z
      .optional(z.int().check(z.minimum(1), z.maximum(100_000_000)))
      .check(z.describe('How many listings the seller has at the marketplace, as far as known (DSA Art. 23(3)(b)).')),
    ...identifiers,
  })
  .register(z.globalRegistry, {
    id: 'Seller',
    description: 'The seller as the marketplace shows it. Personal data: kept apart, never in messages or exports.',
  });
export type Seller = z.infer<typeof Seller>;

/** How a listing reached a marketplace that is not connected: when, and what proves it. */
export const ExternalDelivery = z
  .strictObject({
    receivedAt: Instant.check(z.describe('When the marketplace received it: T0, at most a year ago.')),
    proof: line(300).check(z.describe('What proves it, such as the number of a registered letter.')),
  })
  .register(z.globalRegistry, {
    id: 'ExternalDelivery',
    description:
      'How a listing reached a marketplace that is not connected. Required for those, refused for all others.',
  });

/** One exact electronic location (DSA Art. 16(2)(b)), as submitted. */
export const NewItem = z
  .strictObject({
    url: z.string().check(
      z.minLength(1),
      z.maxLength(2000),
      z.meta({
        description:
          'Exact address of the listing (DSA Art. 16(2)(b)): https, on a host of a registered marketplace, of one item and not of a search or a shop.',
        examples: ['https://www.marktplatz.example/item/4711204518'],
      }),
    ),
    title: z.optional(line(300)).check(z.describe('Title of the listing as shown.')),
    gtin: z
      .optional(z.string().check(z.regex(/^(?:\d{8}|\d{12,14})$/)))
      .check(z.describe('Barcode number: 8, 12, 13 or 14 digits.')),
    seller: z.optional(Seller),
    imageHashes: z
      .optional(z.array(ImageHash).check(z.maxLength(10)))
      .check(
        z.describe('Of pictures of the listing, so that it is known again. The pictures themselves are evidence.'),
      ),
    firstSeenAt: z.optional(Instant).check(z.describe('When the submitter first saw the listing; not in the future.')),
    external: z.optional(ExternalDelivery),
  })
  .register(z.globalRegistry, { id: 'NewItem', description: 'One listing as it is notified.' });
export type NewItem = z.infer<typeof NewItem>;

/** A listing as the marketplace itself names it: host, its own item number, and the one address that stands for all spellings. */
export const Listing = z
  .object({
    host: z.string().check(z.meta({ examples: ['www.marktplatz.example'] })),
    listingId: z.string().check(z.describe("The marketplace's own item number.")),
    url: z.string().check(z.describe('The one address that stands for all spellings of this listing.')),
  })
  .register(z.globalRegistry, { id: 'Listing', description: 'A listing as the marketplace itself names it.' });
export type Listing = z.infer<typeof Listing>;

/** The decision behind an order. */
export const DecisionDocument = z
  .strictObject({
    name: line(200),
    mediaType: z.enum(['application/pdf', 'text/html', 'application/xml']),
    sha256: z
      .string()
      .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of the document, in lower-case hexadecimal.')),
    address: z
      .optional(z.url({ protocol: /^https$/ }))
      .check(z.describe('Where the marketplace can read it, beginning with https://.')),
    decidedOn: Day.check(z.describe('Day of the decision.')),
  })
  .register(z.globalRegistry, {
    description: 'The decision behind the order: its digest, and where the marketplace can read it.',
  });
