import * as z from 'zod/mini';
import { MemberState } from '../vocabulary/places.ts';
import { line } from '../vocabulary/text.ts';
import { base } from './action-base.ts';

const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** What a marketplace does after a dangerous product or a protected specimen was found, beside taking the listing down. */
export const BuyersInformed = z.strictObject({
  type: z.literal('BUYERS_INFORMED'),
  ...base,
  buyers: count.check(
    z.describe('How many buyers were told (DSA Art. 32: those of the last six months; GPSR Art. 22(12)(a): all).'),
  ),
});
export const RecallPublished = z.strictObject({
  type: z.literal('RECALL_PUBLISHED'),
  ...base,
  url: z
    .url({ protocol: /^https$/ })
    .check(z.maxLength(500), z.describe('Where the recall is published (GPSR Art. 22(12)(b)).')),
});
export const GatewayReported = z.strictObject({
  type: z.literal('GATEWAY_REPORTED'),
  ...base,
  reference: line(120).check(z.describe('Number of the report in the Safety Business Gateway (GPSR Art. 22(12)(d)).')),
});
export const UnitsSold = z.strictObject({
  type: z.literal('UNITS_SOLD'),
  ...base,
  units: count.check(
    z.describe('Units sold through the listing so far. A later report takes the place of an earlier one.'),
  ),
  soldIn: z
    .optional(z.array(MemberState).check(z.minLength(1), z.maxLength(27)))
    .check(z.describe('Member States of the buyers.')),
});
export const SellerProofRequested = z.strictObject({
  type: z.literal('SELLER_PROOF_REQUESTED'),
  ...base,
  paper: line(200).check(
    z.describe(
      'The paper that is asked of the seller, such as a CITES certificate or a test report. It is not asked of the notifier.',
    ),
  ),
});
export const SellerProofAssessed = z.strictObject({
  type: z.literal('SELLER_PROOF_ASSESSED'),
  ...base,
  result: z.enum(['PROVEN', 'NOT_PROVEN', 'NOT_PROVIDED']),
});
export const IdenticalFound = z.strictObject({
  type: z.literal('IDENTICAL_FOUND'),
  ...base,
  url: z
    .url({ protocol: /^https?$/ })
    .check(
      z.maxLength(2000),
      z.describe(
        'Address of a listing with the identical content, found under an order that asks for it (GPSR Art. 22(5)). It becomes an item of its own.',
      ),
    ),
});
export const StatementSubmitted = z.strictObject({
  type: z.literal('STATEMENT_SUBMITTED'),
  ...base,
  puid: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9_-]{1,500}$/),
      z.describe('Identifier of the statement of reasons in the DSA Transparency Database.'),
    ),
});
