import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { Day, Instant } from '../vocabulary/time.ts';

/**
 * The seller as the marketplace shows it. Personal data: kept in an item of its own, never in messages, events or logs.
 *
 * Source: DSA Art. 30 applies to traders; a private seller has no Art. 30 file.
 */
export const Seller = z
  .strictObject({
    id: z.optional(line(120)),
    name: z.optional(line(200)),
    type: z.optional(z.enum(['TRADER', 'PRIVATE', 'UNKNOWN'])),
  })
  .register(z.globalRegistry, { id: 'Seller' });
export type Seller = z.infer<typeof Seller>;

/** How a listing reached a marketplace that is not connected: when, and what proves it. */
export const ExternalDelivery = z
  .strictObject({ receivedAt: Instant, proof: line(300) })
  .register(z.globalRegistry, { id: 'ExternalDelivery' });

/** One exact electronic location (DSA Art. 16(2)(b)), as submitted. */
export const NewItem = z
  .strictObject({
    url: z.string().check(z.minLength(1), z.maxLength(2000)),
    title: z.optional(line(300)),
    gtin: z.optional(z.string().check(z.regex(/^(?:\d{8}|\d{12,14})$/))),
    seller: z.optional(Seller),
    firstSeenAt: z.optional(Instant),
    external: z.optional(ExternalDelivery),
  })
  .register(z.globalRegistry, { id: 'NewItem' });
export type NewItem = z.infer<typeof NewItem>;

/** A listing as the marketplace itself names it: host, its own item number, and the one address that stands for all spellings. */
export const Listing = z
  .object({ host: z.string(), listingId: z.string(), url: z.string() })
  .register(z.globalRegistry, { id: 'Listing' });
export type Listing = z.infer<typeof Listing>;

/** The decision behind an order: its digest, and where the marketplace can read it. */
export const DecisionDocument = z.strictObject({
  name: line(200),
  mediaType: z.enum(['application/pdf', 'text/html', 'application/xml']),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  address: z.optional(z.url({ protocol: /^https$/ })),
  decidedOn: Day,
});
