import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { perceptualHashOf } from '../../../shared/imaging/perceptual-hash.ts';
import { hashDistance, ImageHash } from '../../../shared/vocabulary/image-hash.ts';
import { jpeg, picture, png } from '../../builders/pictures.ts';

/** Bits in which like pictures differ at most, and strangers at least, in these tests. */
const [NEAR, FAR] = [20, 50];

const hashOf = (bytes: Uint8Array): ImageHash => {
  const hash = perceptualHashOf(bytes);
  if (!hash) throw new Error('There is no hash of this picture');
  return hash;
};
const distance = (a: Uint8Array, b: Uint8Array) => hashDistance(hashOf(a), hashOf(b));
const original = jpeg(picture(1, 320, 240));

describe('two pictures are', () => {
  test.each<[string, Buffer]>([
    ['compressed again', jpeg(picture(1, 320, 240), 25)],
    ['half as large', jpeg(picture(1, 160, 120))],
    ['larger by half', jpeg(picture(1, 480, 360))],
    ['of other proportions by a pixel', jpeg(picture(1, 321, 240))],
    ['saved as PNG', png(picture(1, 320, 240))],
  ])('near if one is the other %s', (_, same) => {
    expect(distance(original, same)).toBeLessThanOrEqual(NEAR);
  });

  test('far if they show something else', () => {
    const all = Array.from({ length: 12 }, (_, seed) => hashOf(jpeg(picture(seed, 96, 72))));
    const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => hashDistance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(FAR);
  });
});

describe('the distance of two hashes', () => {
  const zeros = ImageHash.parse('0'.repeat(64));

  test.each([
    ['0'.repeat(64), 0],
    ['f'.repeat(64), 256],
    [`1${'0'.repeat(63)}`, 1],
    [`7${'0'.repeat(62)}e`, 6],
  ])('of nothing and %s is %i', (hash, bits) => {
    expect(hashDistance(zeros, ImageHash.parse(hash))).toBe(bits);
    expect(hashDistance(ImageHash.parse(hash), zeros)).toBe(bits);
  });

  test.each(['', 'f'.repeat(16), 'f'.repeat(63), 'f'.repeat(65), 'F'.repeat(64), 'g'.repeat(64)])(
    'is not asked of %j, which is none of ours',
    (hash) => {
      expect(ImageHash.safeParse(hash).success).toBe(false);
    },
  );
});

const chunk = (name: string, data: Buffer) => {
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name), data]);
  crc.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, crc]);
};
function header(width: number, height: number, interlace = 0) {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 6, 0, 0, interlace], 8);
  return chunk('IHDR', data);
}
const pngOf = (...chunks: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** Where each pass over an interlaced PNG starts and how far it steps: x, y, by x, by y. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const; // biome-ignore format: one table
const WHOLE = [[0, 0, 1, 1]] as const;
const range = (from: number, to: number, by: number) =>
  Array.from({ length: Math.ceil((to - from) / by) }, (_, index) => from + index * by);

/** The pixels of a picture, pass by pass. */
function pixels({ width, height, data }: ReturnType<typeof picture>, passes: readonly (readonly number[])[]) {
  const rows = passes.flatMap(([x0 = 0, y0 = 0, dx = 1, dy = 1]) =>
    range(y0, height, dy).map((y) => {
      const row = range(x0, width, dx).map((x) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4));
      return Buffer.concat([Buffer.alloc(1), ...row]);
    }),
  );
  return chunk('IDAT', deflateSync(Buffer.concat(rows)));
}
const small = picture(1, 64, 64);
const thick = chunk('IDAT', deflateSync(Buffer.alloc(1_000_000)));

test('a PNG that is made here is read', () => {
  expect(perceptualHashOf(pngOf(header(64, 64), pixels(small, WHOLE)))).toBe(perceptualHashOf(png(small)));
});

/** A JPEG whose header is changed to claim another size. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(original);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

describe('there is no hash, and nothing is decoded,', () => {
  test.each<[string, Buffer]>([
    ['of a JPEG that claims billions of pixels', claiming(65_000, 65_000)],
    ['of a PNG that claims billions of pixels', pngOf(header(65_000, 65_000), thick)],
    ['of an interlaced PNG, which would be inflated without an end', pngOf(header(64, 64, 1), pixels(small, PASSES))],
    ['of a PNG with a second header', pngOf(header(64, 64), header(64, 64), pixels(small, WHOLE))],
    [
      'of a JPEG with thousands of scans',
      Buffer.concat([original, ...Array(100).fill(Buffer.from([0xff, 0xda, 0, 2]))]),
    ],
    ['of less than a block on a side', jpeg(picture(1, 12, 200))],
  ])('%s', (_, bytes) => {
    const start = performance.now();
    expect(perceptualHashOf(bytes)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test.each<[string, Buffer]>([
  [
    'of a plain picture, which has no shape to know again',
    jpeg({ width: 64, height: 64, data: Buffer.alloc(16_384, 200) }),
  ],
  ['of a damaged JPEG', Buffer.concat([original.subarray(0, 700), Buffer.from('and then something else')])],
  ['of a damaged PNG', png(picture(1)).subarray(0, 300)],
  ['of no picture at all', Buffer.from('%PDF-1.7')],
])('there is no hash %s', (_, bytes) => {
  expect(perceptualHashOf(bytes)).toBeUndefined();
});
