import { imageSize } from 'image-size';

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * Pixels a picture may have: a screen-wide capture of a very long page. A small file can claim far more than any memory
 * holds, so this is asked of the header before anything is decoded.
 */
const MAX_PIXELS = 40_000_000;

/** Width and height in pixels as the header of a picture says; nothing is decoded. Nothing when the header cannot be read. */
export function dimensionsOf(bytes: Uint8Array): Dimensions | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // The library has no other way to say that a header is damaged.
    return undefined;
  }
}

export const hasTooManyPixels = ({ width, height }: Dimensions): boolean => width * height > MAX_PIXELS;
