import { hash } from 'node:crypto';
import type { Manifest, Register, Segment } from '../../contracts/manifest.ts';
import { isRegisterEntry, isSummary, type LogEntry, type Summary } from '../../contracts/summary.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import { SortedLines } from './sorted-lines.ts';

/** How an id begins: about one in 256 items is in the same part of the log. */
const PREFIX_DIGITS = 2;

export const prefixOf = (itemId: string): string => itemId.slice(0, PREFIX_DIGITS).toLowerCase();

type Item = Exclude<LogEntry, { readonly type: 'ENTRY' }>;

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** One part of the log while it is counted. */
class Part {
  readonly ends = new SortedLines();
  readonly sums = new SortedLines();
  events = 0;
  lastRecordedAt: Instant = '';

  /** The end of a chain says which events there were. What is counted of an item whose record is over follows from no event. */
  add(last: Item, sum: Summary | undefined): void {
    this.events += last.n;
    this.ends.add(last.itemId, last.n, last.hash);
    if (sum) this.sums.add(sum.itemId, sum.n, digestOf(sum));
    this.lastRecordedAt = later(last.recordedAt, this.lastRecordedAt);
  }

  merge(other: Part): void {
    this.events += other.events;
    this.ends.merge(other.ends);
    this.sums.merge(other.sums);
    this.lastRecordedAt = later(other.lastRecordedAt, this.lastRecordedAt);
  }

  listed(prefix: string): Segment {
    const { events, ends, sums, lastRecordedAt } = this;
    const summed = sums.count > 0 && { sums: sums.count, sumsDigest: sums.digest() };
    return { prefix, items: ends.count, events, ...summed, lastRecordedAt, digest: ends.digest() };
  }
}

/** Which entries went into an export: counted while they pass, at 52 bytes an item, in any order. */
export class Inputs {
  readonly #asOf: Instant;
  readonly #parts = new Map<string, Part>();
  readonly #registers = new Map<string, { readonly digests: string[]; lastRecordedAt: Instant }>();

  constructor(asOf: Instant) {
    this.#asOf = asOf;
  }

  /** Counts the entries of one item, or entries of registers. What was recorded at the cut or later is left out. */
  add(entries: readonly LogEntry[]): void {
    let last: Item | undefined;
    let sum: Summary | undefined;
    for (const entry of entries) {
      if (entry.recordedAt >= this.#asOf) continue;
      if (isRegisterEntry(entry)) this.#register(entry.register, [digestOf(entry)], entry.recordedAt);
      else {
        if (isSummary(entry)) sum = entry;
        if (!last || entry.n >= last.n) last = entry;
      }
    }
    if (last) this.#part(prefixOf(last.itemId)).add(last, sum);
  }

  merge(other: Inputs): void {
    for (const [prefix, part] of other.#parts) this.#part(prefix).merge(part);
    for (const [name, { digests, lastRecordedAt }] of other.#registers) this.#register(name, digests, lastRecordedAt);
  }

  /** What a manifest says of them. */
  listed(): Pick<Manifest, 'watermark' | 'segments' | 'registers'> {
    const parts = [...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1));
    const segments = parts.map(([prefix, part]) => part.listed(prefix));
    const registers = [...this.#registers].sort(([a], [b]) => (a < b ? -1 : 1)).map(registerListed);
    return { watermark: watermarkOf(segments), segments, ...(registers.length > 0 && { registers }) };
  }

  #register(name: string, digests: readonly string[], recordedAt: Instant): void {
    const known = this.#registers.get(name) ?? { digests: [], lastRecordedAt: '' };
    for (const digest of digests) known.digests.push(digest);
    known.lastRecordedAt = later(recordedAt, known.lastRecordedAt);
    this.#registers.set(name, known);
  }

  #part(prefix: string): Part {
    const known = this.#parts.get(prefix);
    if (known) return known;
    const made = new Part();
    this.#parts.set(prefix, made);
    return made;
  }
}

type Registered = readonly [string, { readonly digests: readonly string[]; readonly lastRecordedAt: Instant }];

/** The digest is over one line an entry, sorted: the digest of its canonical form. */
const registerListed = ([register, { digests, lastRecordedAt }]: Registered): Register => {
  const lines = digests.toSorted().map((digest) => `${digest}\n`);
  return { register, entries: digests.length, lastRecordedAt, digest: sha256(lines.join('')) };
};

/** All segments as one: its digest is over one line a segment, its prefix and its digest. */
function watermarkOf(segments: readonly Segment[]): Manifest['watermark'] {
  const total = (of: (segment: Segment) => number) => segments.reduce((sum, segment) => sum + of(segment), 0);
  const sums = total((segment) => segment.sums ?? 0);
  const lastRecordedAt = segments.reduce<Instant>((last, each) => later(each.lastRecordedAt, last), '');
  return {
    events: total(({ events }) => events),
    items: total(({ items }) => items),
    ...(sums > 0 && { sums }),
    ...(lastRecordedAt && { lastRecordedAt }),
    digest: sha256(segments.map(({ prefix, digest }) => `${prefix} ${digest}\n`).join('')),
  };
}
