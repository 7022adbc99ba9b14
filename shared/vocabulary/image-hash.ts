import * as z from 'zod/mini';

/** Blocks on each side of a picture; one bit for each block. */
export const BLOCKS_A_SIDE = 16;

const BITS = BLOCKS_A_SIDE * BLOCKS_A_SIDE;

/** One length only: hashes of other lengths come from other methods, and their distance would mean nothing. */
export const ImageHash = z
  .string()
  .check(z.regex(new RegExp(`^[0-9a-f]{${BITS / 4}}$`)))
  .brand<'ImageHash'>()
  .register(z.globalRegistry, {
    id: 'ImageHash',
    description:
      'Perceptual hash of a picture: block mean value hash ("blockhash") of 256 bits in lower-case hexadecimal. Pictures that look alike differ in few bits.',
    examples: ['00007ff07ff07fe07fe07fe07ff07560600077fe701e7f5e000079fd40410001'],
  });
export type ImageHash = z.infer<typeof ImageHash>;

const bits = (nibble: number) => (nibble & 1) + ((nibble >> 1) & 1) + ((nibble >> 2) & 1) + ((nibble >> 3) & 1);
const nibbleAt = (hash: ImageHash, at: number) => Number.parseInt(hash.charAt(at), 16);

/** How far two pictures are apart: the number of bits that differ, 0 to 256. A like pair lies near 0, strangers near 128. */
export const hashDistance = (a: ImageHash, b: ImageHash): number =>
  Array.from({ length: a.length }, (_, at) => bits(nibbleAt(a, at) ^ nibbleAt(b, at))).reduce((sum, n) => sum + n, 0);
