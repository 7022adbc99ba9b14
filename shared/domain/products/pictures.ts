import type { ImageHash } from '../../vocabulary/image-hash.ts';

/** A hash as eight numbers of 32 bits, so that thousands are compared in a moment. */
export type PackedHash = Uint32Array;

const DIGITS_OF_A_WORD = 8;

export const packHash = (hash: ImageHash): PackedHash =>
  Uint32Array.from({ length: hash.length / DIGITS_OF_A_WORD }, (_, place) =>
    Number.parseInt(hash.slice(place * DIGITS_OF_A_WORD, (place + 1) * DIGITS_OF_A_WORD), 16),
  );

/** Bits set in 32: the usual sum by halves. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A picture that is almost all light or all dark looks like any other such picture. */
const FEWEST_BITS = 24;
const isTelling = (packed: PackedHash): boolean => {
  const set = packed.reduce((sum, word) => sum + bitsIn(word), 0);
  return set >= FEWEST_BITS && set <= packed.length * 32 - FEWEST_BITS;
};

/** The hashes by which a picture can be known again. */
export const tellingHashes = (hashes: readonly ImageHash[] = []): PackedHash[] =>
  hashes.map(packHash).filter(isTelling);

/** Bits that differ, or more than `most` as soon as that is certain. */
function distanceUpTo(a: PackedHash, b: PackedHash, most: number): number {
  let distance = 0;
  for (let place = 0; place < a.length && distance <= most; place += 1) {
    distance += bitsIn(((a[place] ?? 0) ^ (b[place] ?? 0)) >>> 0);
  }
  return distance;
}

/** Pictures that differ in at most so many of 256 bits look alike; strangers differ in about 128. */
export const MOST_BITS_APART = 24;

/** The smallest distance between pictures of two listings; undefined where none look alike. */
export function nearest(some: readonly PackedHash[], others: readonly PackedHash[]): number | undefined {
  let best = MOST_BITS_APART + 1;
  for (const one of some) for (const other of others) best = Math.min(best, distanceUpTo(one, other, MOST_BITS_APART));
  return best <= MOST_BITS_APART ? best : undefined;
}

/** What a distance is worth: 1 for the same picture, half of it for the farthest that still counts. */
export const worthOf = (distance: number): number => 1 - distance / (2 * MOST_BITS_APART);

/** Stretches of bits: two pictures that look alike are the same in one of them at least, since they differ in fewer bits. */
const STRETCHES = MOST_BITS_APART + 1;
const BITS_OF_A_WORD = 32;

const bitAt = (hash: PackedHash, place: number): number =>
  ((hash[Math.floor(place / BITS_OF_A_WORD)] ?? 0) >>> (BITS_OF_A_WORD - 1 - (place % BITS_OF_A_WORD))) & 1;

/** The bits of each stretch, with its number before them. */
function keysOf(hash: PackedHash): number[] {
  const bits = Math.floor((hash.length * BITS_OF_A_WORD) / STRETCHES);
  return Array.from({ length: STRETCHES }, (_, stretch) => {
    let key = stretch;
    for (let place = stretch * bits; place < (stretch + 1) * bits; place += 1) key = key * 2 + bitAt(hash, place);
    return key;
  });
}

/** Pictures by their stretches: of thousands, few are looked at for one that is asked about. */
export class Pictures<Of> {
  readonly #all: { readonly hash: PackedHash; readonly of: Of }[] = [];
  readonly #places = new Map<number, number[]>();

  add(hash: PackedHash, of: Of): void {
    const place = this.#all.push({ hash, of }) - 1;
    for (const key of keysOf(hash)) {
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  /** What looks like a picture, with the distance; each once. */
  *near(hash: PackedHash): Generator<{ readonly of: Of; readonly distance: number }> {
    const places = new Set(keysOf(hash).flatMap((key) => this.#places.get(key) ?? []));
    for (const place of places) {
      const there = this.#all[place];
      const distance = there ? distanceUpTo(hash, there.hash, MOST_BITS_APART) : Number.POSITIVE_INFINITY;
      if (there && distance <= MOST_BITS_APART) yield { of: there.of, distance };
    }
  }
}
