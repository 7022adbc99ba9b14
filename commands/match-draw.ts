import { ImageHash } from '../shared/vocabulary/image-hash.ts';

/** Draws that are the same for the same seed, on every machine (mulberry32). */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1, without 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from the least to the most, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  isOne(share: number): boolean {
    return this.share() < share;
  }

  one<T>(of: readonly T[]): T {
    const drawn = of[this.between(0, of.length - 1)];
    if (drawn === undefined) throw new Error('There is nothing to draw from');
    return drawn;
  }

  shuffled<T>(of: readonly T[]): T[] {
    return of
      .map((each) => ({ each, at: this.share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ each }) => each);
  }

  /** So many different ones. */
  some<T>(of: readonly T[], count: number): T[] {
    return this.shuffled(of).slice(0, count);
  }
}

const BITS = 256;
const DIGIT_BITS = 4;

const toHash = (bits: readonly boolean[]): ImageHash =>
  ImageHash.parse(
    Array.from({ length: BITS / DIGIT_BITS }, (_, digit) =>
      bits
        .slice(digit * DIGIT_BITS, (digit + 1) * DIGIT_BITS)
        .reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0)
        .toString(16),
    ).join(''),
  );

const toBits = (hash: ImageHash): boolean[] =>
  [...hash].flatMap((digit) => [8, 4, 2, 1].map((bit) => (Number.parseInt(digit, 16) & bit) !== 0));

/** A picture like no other. */
export const drawPicture = (draw: Draw): ImageHash => toHash(Array.from({ length: BITS }, () => draw.isOne(0.5)));

/** The same picture with so many bits changed: few by compression or another size, many by a crop, a frame or another product. */
export function changedPicture(draw: Draw, hash: ImageHash, bits: number): ImageHash {
  const changed = new Set(draw.some([...toBits(hash).keys()], bits));
  return toHash(toBits(hash).map((bit, place) => bit !== changed.has(place)));
}

const GTIN_DIGITS = 12;

/** A GTIN-13 with its check digit, of a range that names products everywhere. */
export function drawGtin(draw: Draw): string {
  const digits = `40${Array.from({ length: GTIN_DIGITS - 2 }, () => draw.between(0, 9)).join('')}`;
  const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A slip of the keyboard in one of the longer words: a letter left out, doubled, or swapped with its neighbour. */
export function withSlip(draw: Draw, words: readonly string[]): string[] {
  const long = [...words.keys()].filter((place) => /^\p{L}{5,}$/u.test(words[place] ?? ''));
  if (long.length === 0) return [...words];
  const place = draw.one(long);
  return words.map((word, index) => (index === place ? slipped(draw, word) : word));
}

function slipped(draw: Draw, word: string): string {
  const at = draw.between(1, word.length - 2);
  const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return draw.one([
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ]);
}
