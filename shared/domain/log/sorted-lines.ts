import { hash } from 'node:crypto';
import type { ItemId } from '../../vocabulary/ids.ts';

const ID_BYTES = 16;
const NUMBER_BYTES = 4;
const LINK_BYTES = 32;
const LINE_BYTES = ID_BYTES + NUMBER_BYTES + LINK_BYTES;
const FIRST_LINES = 16;

/** A link as bytes. One that is none, as only a log that was tampered with holds, stands as the hash of its text. */
function bytesOf(link: string): Uint8Array {
  const bytes = Buffer.from(link, 'base64url');
  if (bytes.byteLength === LINK_BYTES && bytes.toString('base64url') === link) return bytes;
  return hash('sha256', link, 'buffer');
}

const idOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/**
 * Lines `itemId n link`, given in any order and hashed in theirs, at 52 bytes each. Whoever writes the same lines into a file gets
 * the same digest by `sort | sha256sum`.
 */
export class SortedLines {
  #kept = Buffer.alloc(FIRST_LINES * LINE_BYTES);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(itemId: ItemId, n: number, link: string): void {
    const at = this.#room(1);
    this.#kept.write(itemId.replaceAll('-', ''), at, 'hex');
    this.#kept.writeUInt32BE(n, at + ID_BYTES);
    this.#kept.set(bytesOf(link), at + ID_BYTES + NUMBER_BYTES);
  }

  merge(other: SortedLines): void {
    const at = this.#room(other.#count);
    other.#kept.copy(this.#kept, at, 0, other.#count * LINE_BYTES);
  }

  *lines(): Generator<string> {
    const kept = this.#kept;
    const line = (index: number) => kept.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES);
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
    order.sort((a, b) => line(a).compare(line(b)));
    for (const index of order) {
      const own = line(index);
      const link = own.toString('base64url', ID_BYTES + NUMBER_BYTES);
      yield `${idOf(own.toString('hex', 0, ID_BYTES))} ${own.readUInt32BE(ID_BYTES)} ${link}\n`;
    }
  }

  /** SHA-256, hexadecimal, over the sorted lines. */
  digest(): string {
    return hash('sha256', [...this.lines()].join(''), 'hex');
  }

  /** Makes room for more lines, and answers where they begin. */
  #room(lines: number): number {
    const at = this.#count * LINE_BYTES;
    const needed = at + lines * LINE_BYTES;
    if (needed > this.#kept.byteLength) {
      const larger = Buffer.alloc(Math.max(needed, 2 * this.#kept.byteLength));
      this.#kept.copy(larger);
      this.#kept = larger;
    }
    this.#count += lines;
    return at;
  }
}
