import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** A picture of its own for every seed, the same in every size: soft waves behind a disc. */
export function picture(seed: number, width = 64, height = 48): Picture {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v, at] = [x / width, y / height, (y * width + x) * 4];
      const disc = (u - 0.5) ** 2 + (v - 0.3 - (seed % 5) / 10) ** 2 < 0.04;
      data[at] = 127 + 120 * Math.sin(seed * 3 + u * (3 + seed) + v * 5);
      data[at + 1] = 127 + 120 * Math.sin(v * (4 + seed * 2) - u * seed);
      data[at + 2] = disc ? 255 : 20;
    }
  return { width, height, data };
}

export const jpeg = (of: Picture, quality = 90): Buffer => encode(of, quality).data;

export function png({ width, height, data }: Picture): Buffer {
  const made = new PNG({ width, height });
  data.copy(made.data);
  return PNG.sync.write(made);
}

/** The smallest archive: one empty file. */
export const zip = (): Buffer =>
  Buffer.concat([
    Buffer.from('504b030414000000000000000000000000000000000000000000010000006150', 'hex'),
    Buffer.from('4b0102140014000000000000000000000000000000000000000000010000000000000000000000000000000000', 'hex'),
    Buffer.from('00000061504b050600000000010001002f0000001f0000000000', 'hex'),
  ]);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
