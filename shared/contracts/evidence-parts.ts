import * as z from 'zod/mini';
import { MediaType } from '../vocabulary/evidence.ts';
import { ImageHash } from '../vocabulary/image-hash.ts';
import { line, Sha256 } from '../vocabulary/text.ts';

/** The listing at the moment of capture, as far as it is no file. Nothing of the seller: that is personal data. */
export const Snapshot = z
  .strictObject({
    url: z.optional(
      z
        .url({ protocol: /^https$/ })
        .check(z.maxLength(2000), z.describe('The address that the page names as its canonical one.')),
    ),
    httpStatus: z
      .optional(z.int().check(z.minimum(100), z.maximum(599)))
      .check(z.describe('What the server answered.')),
    price: z
      .optional(
        z.strictObject({
          amount: z.string().check(z.regex(/^\d{1,12}(?:\.\d{1,4})?$/)),
          currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
        }),
      )
      .check(z.describe('Price as shown: the amount with a point, and the currency by ISO 4217.')),
    quantitySold: z
      .optional(z.int().check(z.minimum(0), z.maximum(1_000_000_000)))
      .check(z.describe('How many were sold, as the page says.')),
    agent: z.optional(line(100)).check(z.describe('Program and version that made the capture.')),
  })
  .register(z.globalRegistry, {
    id: 'EvidenceSnapshot',
    description: 'The listing at the moment of capture, as far as it is no file. Nothing of the seller.',
  });

/** A kept file. */
export const EvidenceFile = z.object({
  name: z.string(),
  mediaType: MediaType,
  bytes: z.int(),
  sha256: Sha256,
  width: z.optional(z.int()).check(z.describe('Of a picture, in pixels.')),
  height: z.optional(z.int()).check(z.describe('Of a picture, in pixels.')),
  imageHash: z
    .optional(ImageHash)
    .check(
      z.describe(
        'Perceptual hash of a JPEG or PNG. None for WebP and interlaced PNG, for plain, very small and very large pictures, and for those that cannot be decoded.',
      ),
    ),
});
