import fc from 'fast-check';
import type { Sealed } from '../../../shared/domain/life/history.ts';
import type { StreamedRow } from '../../../shared/runtime/follow.ts';
import { storedOf } from './items.ts';

/** A record of the stream: which shard shows it, and the how manieth of all events it is. */
export interface Streamed {
  readonly shard: string;
  readonly record: StreamedRow;
  readonly place: number;
}

/** How the records of a table come to lie on shards: by their items, and from some record on, on the shard that follows. */
export interface Sharding {
  readonly lines: number;
  readonly splitAfter: number;
}

export const sharding: fc.Arbitrary<Sharding> = fc.record({
  lines: fc.integer({ min: 1, max: 3 }),
  splitAfter: fc.integer({ min: 0, max: 60 }),
});

/** Numbers of different shards do not compare, and those of one grow in their number of digits. */
const FIRST_SEQUENCE = 7;
const STEP = 11;

export const recordOf = (sealed: Sealed, sequence: number): StreamedRow => {
  const row = storedOf(sealed);
  return { sequence: String(sequence), isInsert: true, pk: row['pk']?.S ?? '', sk: row['sk']?.S ?? '', row };
};

/** Events as the stream shows them, in the order of their recording: each line a shard, then the one that follows it. */
export function linesOf(sealed: readonly Sealed[], { lines, splitAfter }: Sharding): Streamed[][] {
  const found: Streamed[][] = Array.from({ length: lines }, () => []);
  for (const [place, each] of sealed.entries()) {
    const index = Number.parseInt(each.event.itemId.slice(0, 4), 16) % lines;
    const shard = `shard-${index}-${place < splitAfter ? 'parent' : 'child'}`;
    found[index]?.push({ shard, record: recordOf(each, FIRST_SEQUENCE + place * STEP), place });
  }
  return found;
}
