import { bmvbhash } from 'blockhash-core';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { BLOCKS_A_SIDE, ImageHash } from '../vocabulary/image-hash.ts';
import { type Dimensions, dimensionsOf } from './dimensions.ts';

/** Pixels of a picture that is hashed: decoding takes some 20 bytes for each, and a function has 1 GB. Larger ones are kept without a hash. */
const MAX_HASHED_PIXELS = 16_000_000;
const MAX_DECODING_MB = 512;

/** Scans of one JPEG. A progressive picture has about ten; thousands of empty ones would keep a function busy for minutes. */
const MAX_SCANS = 64;
const START_OF_SCAN = Buffer.from([0xff, 0xda]);

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR_AT = 12;
const INTERLACE_AT = 28;

interface Picture extends Dimensions {
  readonly data: Uint8Array;
}

const startsWith = (bytes: Buffer, start: Buffer) => bytes.subarray(0, start.length).equals(start);

function hasTooManyScans(bytes: Buffer): boolean {
  let scans = 0;
  for (let at = bytes.indexOf(START_OF_SCAN); at >= 0 && scans <= MAX_SCANS; at = bytes.indexOf(START_OF_SCAN, at + 2))
    scans += 1;
  return scans > MAX_SCANS;
}

/** The decoder inflates an interlaced picture without an end, and lets a second header enlarge the first: neither is decoded. */
const isTrap = (bytes: Buffer) => bytes[INTERLACE_AT] !== 0 || bytes.includes('IHDR', IHDR_AT + 4);

function decoded(bytes: Buffer): Picture | undefined {
  if (startsWith(bytes, JPEG) && !hasTooManyScans(bytes)) {
    return decode(bytes, {
      useTArray: true,
      maxResolutionInMP: MAX_HASHED_PIXELS / 1e6,
      maxMemoryUsageInMB: MAX_DECODING_MB,
    });
  }
  if (startsWith(bytes, PNG_SIGNATURE) && !isTrap(bytes)) return PNG.sync.read(bytes);
  return undefined;
}

/** A plain area has no shape to know again: every block is as bright as the next. */
const isPlain = (hash: string) => /^(.)\1*$/.test(hash);

const isHashable = ({ width, height }: Dimensions) =>
  Math.min(width, height) >= BLOCKS_A_SIDE && width * height <= MAX_HASHED_PIXELS;

/**
 * Perceptual hash of a JPEG or PNG: 256 bits, near for the same picture re-compressed or scaled.
 *
 * Nothing when there is none: WebP and interlaced PNG (no decoder here that is safe and small), a picture of more than
 * 16 million pixels or less than 16 on a side (looked up in the header, before decoding), a damaged or a plain one.
 * A crop, a mirror image and a turn are other pictures to this hash.
 */
export function perceptualHashOf(bytes: Uint8Array): ImageHash | undefined {
  const dimensions = dimensionsOf(bytes);
  if (!dimensions || !isHashable(dimensions)) return undefined;
  try {
    const picture = decoded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const hash = picture && bmvbhash(picture, BLOCKS_A_SIDE);
    return hash && !isPlain(hash) ? ImageHash.parse(hash) : undefined;
  } catch {
    // Decoders say by throwing that a picture is damaged or claims more than it may: it is kept as the file it is.
    return undefined;
  }
}
