import type { Sector } from '../../sectors/sectors.ts';
import { ACTING } from '../../vocabulary/life.ts';
import type { OfficialItem } from './asked.ts';
import type { MostlyNotified } from './statement-of-seller.ts';

const SEPARATOR = '.';

/** What listings of each seller were notified for and acted on: the kind of content that a measure about the seller follows from. */
export class SellersNotified {
  readonly #counts = new Map<string, Map<string, number>>();

  add({ marketplace, sellerKey, sector, category, outcome }: OfficialItem['facts']): void {
    if (!sellerKey || !category || !outcome || !ACTING.has(outcome)) return;
    const seller = `${marketplace}~${sellerKey}`;
    const counts = this.#counts.get(seller) ?? new Map<string, number>();
    const kind = `${sector}${SEPARATOR}${category}`;
    this.#counts.set(seller, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }

  /** The most frequent kind; of several, the first by name, so that the order of items does not matter. */
  mostly(seller: string): MostlyNotified | undefined {
    const [first] = [...(this.#counts.get(seller) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (!first) return undefined;
    const [sector = '', category] = first[0].split(SEPARATOR);
    return { sector: sector as Sector, category };
  }
}
