import type { Counted } from '../life/facts.ts';
import { itemsAt, type Level, NO_ITEMS, type Tally, tallyName } from './notice-counts.ts';
import { type Standing, standingOf } from './standing.ts';

/** A notice of which not every item has come yet. */
interface Seen {
  /** Where the notice is counted. */
  readonly key: string;
  readonly items: number;
  readonly tally: Tally;
}

/** Notices that wait for items, by notice, and at a level of marketplaces by marketplace too: plain data. */
export type NoticeState = ReadonlyMap<string, Seen>;

const total = ({ REMOVED, WITHDRAWN, OPEN, OTHER }: Tally): number => REMOVED + WITHDRAWN + OPEN + OTHER;

/** How notices end, from their items that come one by one: a notice is forgotten as soon as the last of its items has come. */
export class NoticesSeen {
  readonly #level: Level;
  readonly #seen = new Map<string, Seen>();

  constructor(level: Level) {
    this.#level = level;
  }

  /** The counter of the notice, once all its items are there. */
  add(facts: Counted, key: string): string | undefined {
    const items = itemsAt(facts, this.#level);
    const standing = standingOf(facts);
    if (items === 1) return tallyName({ ...NO_ITEMS, [standing]: 1 }, 1);
    const id = this.#level === 'ALL' ? facts.noticeId : `${facts.noticeId}/${facts.marketplace}`;
    return this.#count(id, { key, items, tally: { ...NO_ITEMS, [standing]: 1 } });
  }

  /** Where and how the notices are counted that are finished by what others saw. */
  merge(other: NoticeState): [key: string, counter: string][] {
    return [...other].flatMap(([id, seen]): [string, string][] => {
      const name = this.#count(id, seen);
      return name ? [[seen.key, name]] : [];
    });
  }

  state(): NoticeState {
    return this.#seen;
  }

  /** Where and how the others are counted, as far as their items came. */
  unfinished(): [key: string, counter: string][] {
    return [...this.#seen.values()].flatMap(({ key, tally, items }): [string, string][] => {
      const name = tallyName(tally, items);
      return name ? [[key, name]] : [];
    });
  }

  #count(id: string, more: Seen): string | undefined {
    const before = this.#seen.get(id);
    const { items, key } = before ?? more;
    const tally = before ? summed(before.tally, more.tally) : more.tally;
    if (total(tally) < items) {
      this.#seen.set(id, { key, items, tally });
      return undefined;
    }
    this.#seen.delete(id);
    return tallyName(tally, items);
  }
}

const summed = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(
    (Object.keys(NO_ITEMS) as Standing[]).map((standing) => [standing, a[standing] + b[standing]]),
  ) as Tally;
