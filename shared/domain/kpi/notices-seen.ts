import type { Counted } from '../life/facts.ts';
import { itemsAt, type Level, NO_ITEMS, tallyName } from './notice-counts.ts';
import { type Standing, standingOf } from './standing.ts';

/** Notices that wait for items, by notice, and at a level of marketplaces by marketplace too: plain data. */
export interface NoticeState {
  /** Where notices are counted. */
  readonly keys: readonly string[];
  /** What is known of each, in one number, since very many may wait at once. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** A notice of which not every item has come yet. */
interface Seen {
  /** Where it is counted, by its place in the list of keys. */
  readonly key: number;
  readonly items: number;
  readonly came: number;
  /** Which standings there are among the items that came: a bit each. */
  readonly standings: number;
}

const BIT: Readonly<Record<Standing, number>> = { REMOVED: 1, OPEN: 2, OTHER: 4, WITHDRAWN: 0 };
const STANDINGS = 8;
/** More than the items of any notice. */
const ITEMS = 1024;

const pack = ({ key, items, came, standings }: Seen): number =>
  ((key * ITEMS + items) * ITEMS + came) * STANDINGS + standings;

function unpack(packed: number): Seen {
  const [standings, counts] = [packed % STANDINGS, Math.floor(packed / STANDINGS)];
  const [came, rest] = [counts % ITEMS, Math.floor(counts / ITEMS)];
  return { standings, came, items: rest % ITEMS, key: Math.floor(rest / ITEMS) };
}

/** The counter of a notice, from the items that came. All were withdrawn where there is no other standing among them. */
function nameOf({ items, came, standings }: Seen) {
  const tally = {
    ...NO_ITEMS,
    REMOVED: standings & BIT.REMOVED ? 1 : 0,
    OPEN: standings & BIT.OPEN ? 1 : 0,
    WITHDRAWN: standings === 0 ? came : 0,
  };
  return tallyName(tally, items);
}

/** How notices end, from their items that come one by one: a notice is forgotten as soon as the last of its items has come. */
export class NoticesSeen {
  readonly #level: Level;
  readonly #keys: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #waiting = new Map<string, number>();

  constructor(level: Level) {
    this.#level = level;
  }

  /** The counter of the notice, once all its items are there. */
  add(facts: Counted, key: string): string | undefined {
    const items = itemsAt(facts, this.#level);
    const seen = { key: this.#placeOf(key), items, came: 1, standings: BIT[standingOf(facts)] };
    if (items === 1) return nameOf(seen);
    return this.#count(this.#level === 'ALL' ? facts.noticeId : `${facts.noticeId}/${facts.marketplace}`, seen);
  }

  /** Where and how the notices are counted that are finished by what others saw. */
  merge({ keys, waiting }: NoticeState): [key: string, counter: string][] {
    return [...waiting].flatMap(([id, packed]): [string, string][] => {
      const seen = unpack(packed);
      const key = keys[seen.key] ?? '';
      const name = this.#count(id, { ...seen, key: this.#placeOf(key) });
      return name ? [[key, name]] : [];
    });
  }

  state(): NoticeState {
    return { keys: this.#keys, waiting: this.#waiting };
  }

  /** Where and how the others are counted, as far as their items came. */
  unfinished(): [key: string, counter: string][] {
    return [...this.#waiting.values()].flatMap((packed): [string, string][] => {
      const seen = unpack(packed);
      const name = nameOf(seen);
      return name ? [[this.#keys[seen.key] ?? '', name]] : [];
    });
  }

  #placeOf(key: string): number {
    const found = this.#places.get(key);
    if (found !== undefined) return found;
    this.#places.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  #count(id: string, more: Seen): string | undefined {
    const packed = this.#waiting.get(id);
    const before = packed === undefined ? undefined : unpack(packed);
    const seen = before
      ? { ...before, came: before.came + more.came, standings: before.standings | more.standings }
      : more;
    if (seen.came < seen.items) {
      this.#waiting.set(id, pack(seen));
      return undefined;
    }
    this.#waiting.delete(id);
    return nameOf(seen);
  }
}
