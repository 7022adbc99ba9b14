import * as z from 'zod/mini';
import { HazardCategory } from '../sectors/food.ts';
import { Hazard } from '../sectors/hazards.ts';
import { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { line, Reference } from '../vocabulary/text.ts';
import { Day, Instant } from '../vocabulary/time.ts';
import { NewItem } from './listing.ts';
import { NoticeItem, RejectedItem } from './notice.ts';

/** A trader or marketplace as an alert names it: the text, and what of it was recognised. */
const Trader = z.strictObject({
  text: line(300).check(z.describe('As the alert writes it.')),
  marketplace: z.optional(line(40)).check(z.describe('Name of a known marketplace in it, such as `amazon`.')),
  listingId: z.optional(line(80)).check(z.describe('Item number in it, if it is one of that marketplace.')),
});

const product = {
  name: line(500),
  category: z.optional(line(200)),
  brand: z.optional(line(300)),
  model: z.optional(line(2000)),
  batch: z.optional(line(2000)),
  productionDates: z.optional(line(300)),
  barcodes: z
    .optional(z.array(z.string().check(z.regex(/^(?:\d{8}|\d{12,14})$/))).check(z.maxLength(100)))
    .check(z.describe('Barcode numbers whose check digit holds.')),
  otherCodes: z
    .optional(z.array(line(300)).check(z.maxLength(100)))
    .check(z.describe('What stood in the barcode field and is none.')),
};

const common = <Items extends z.ZodMiniType>(items: Items) => ({
  reference: Reference.check(
    z.meta({ description: 'Case number of the source: SR/02417/26, 2024.9650.', examples: ['SR/02417/26'] }),
  ),
  publishedOn: z.optional(Day),
  notifyingCountry: z.optional(line(80)).check(z.describe('As the source writes it.')),
  countryOfOrigin: z.optional(line(120)).check(z.describe('As the source writes it.')),
  product: z.strictObject(product),
  riskLevel: z.optional(z.enum(['SERIOUS', 'OTHER'])).check(z.describe('As in Safety Gate alerts.')),
  measureSince: z
    .optional(Day)
    .check(z.describe('Day a measure entered into force; absent where the source says Unknown.')),
  traders: z
    .optional(z.array(Trader).check(z.maxLength(50)))
    .check(z.describe('Who sells it, as the alert names them.')),
  address: z.optional(z.url({ protocol: /^https$/ })).check(z.describe('The alert itself, beginning with https://.')),
  items: z.optional(items).check(z.describe('Exact addresses of listings proposed from what the alert names.')),
});

const variants = <Items extends z.ZodMiniType>(items: Items) =>
  z.discriminatedUnion('source', [
    z.strictObject({
      source: z.literal('SAFETY_GATE'),
      hazards: z.array(Hazard).check(z.minLength(1), z.maxLength(21)),
      ...common(items),
    }),
    z.strictObject({
      source: z.literal('RASFF'),
      hazardCategories: z.array(HazardCategory).check(z.maxLength(29)),
      substances: z.optional(z.array(line(500)).check(z.maxLength(60))),
      ...common(items),
    }),
  ]);

/**
 * A public alert on a product. It is not a notice: it informs (GPSR Art. 22(6)), starts no legal clock, and counts in K19 only.
 * An officer turns it into a notice or an order by naming the exact listing.
 */
export const NewAlert = variants(z.array(NewItem).check(z.maxLength(50))).register(z.globalRegistry, {
  id: 'NewAlert',
  description:
    'A public alert on a product. It informs (GPSR Art. 22(6)): it is no notice, starts no legal clock and counts in K19 only.',
});
export type NewAlert = z.infer<typeof NewAlert>;

/** The same, with its listings still unread. */
export const AlertEnvelope = variants(z.array(z.unknown()).check(z.maxLength(50)));
export type AlertEnvelope = z.infer<typeof AlertEnvelope>;

const { items: _, ...described } = common(z.array(z.unknown()));

/** An alert as it is kept. */
export const Alert = z.object({
  id: NoticeId,
  kind: z.literal('ALERT'),
  reference: Reference,
  submitter: OrganisationId,
  status: SubmitterStatus,
  memberState: MemberState,
  acceptedAt: Instant,
  sector: z.enum(['product_safety', 'food']),
  category: z.literal('unsafe'),
  content: z.object({
    source: z.enum(['SAFETY_GATE', 'RASFF']),
    ...described,
    hazards: z.optional(z.array(Hazard)),
    hazardCategories: z.optional(z.array(HazardCategory)),
    substances: z.optional(z.array(z.string())),
  }),
  items: z.array(NoticeItem),
  rejected: z.array(RejectedItem),
  digest: z.string().check(z.describe('Digest of what was sent: the same reference with another one is refused.')),
});
export type Alert = z.infer<typeof Alert>;

/** An alert as it is shown. */
export const AlertView = z.omit(Alert, { digest: true }).register(z.globalRegistry, {
  id: 'Alert',
  description: 'A public alert as it was brought in, with the listings that were recognised in it.',
});

export const AlertReceipt = z
  .object({
    id: NoticeId,
    reference: Reference,
    acceptedAt: Instant,
    items: z.array(z.object({ index: z.int(), marketplace: OrganisationId, url: z.string() })),
    rejected: z
      .array(RejectedItem)
      .check(z.describe('Listings that were not recognised. The alert is kept all the same.')),
  })
  .register(z.globalRegistry, { id: 'AlertReceipt', description: 'What was taken of an alert.' });
export type AlertReceipt = z.infer<typeof AlertReceipt>;
