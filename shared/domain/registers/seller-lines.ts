import { SECTORS, type Sector } from '../../sectors/sectors.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Ground } from '../../vocabulary/life.ts';
import type { SellerEntry } from '../sellers/entry.ts';
import type { Decision } from '../sellers/events.ts';

const GROUNDS: readonly Ground[] = ['LAW', 'TERMS'];
/** A decision is one number: its moment in milliseconds, and in the last two digits its sector and ground. */
const PLACES = 100;
const packed = ({ at, sector, ground }: SellerEntry): number =>
  Date.parse(at) * PLACES + SECTORS.indexOf(sector) * GROUNDS.length + GROUNDS.indexOf(ground);

/** What is kept, by seller: plain data. Most sellers have one decision, and a number of its own takes less than a list of one. */
export type SellerState = ReadonlyMap<string, number | readonly number[]>;

/** Decisions of other times do not count. Both ends are in it, in milliseconds. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** The decisions on items of known sellers that stand: a number each, since there may be very many. */
export class SellerLines {
  readonly #bySeller = new Map<string, number | number[]>();
  readonly #window: Window;

  constructor(window: Window = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }) {
    this.#window = window;
  }

  add(entry: SellerEntry | undefined): void {
    if (entry?.standing !== 'STANDS') return;
    const at = Date.parse(entry.at);
    if (at >= this.#window.from && at <= this.#window.until)
      this.#push(`${entry.marketplace}~${entry.sellerKey}`, packed(entry));
  }

  /** Adds what was kept of other items. */
  merge(other: SellerState): void {
    for (const [name, lines] of other)
      for (const line of typeof lines === 'number' ? [lines] : lines) this.#push(name, line);
  }

  state(): SellerState {
    return this.#bySeller;
  }

  #push(name: string, line: number): void {
    const own = this.#bySeller.get(name);
    if (typeof own === 'object') own.push(line);
    else this.#bySeller.set(name, own === undefined ? line : [own, line]);
  }

  /** Seller by seller, the decisions as far as they are counted. Which items they are on is not kept: each is one of its own. */
  *sellers(): Generator<Decision[]> {
    for (const [name, lines] of this.#bySeller) {
      const [marketplace = '', sellerKey = ''] = name.split('~');
      yield (typeof lines === 'number' ? [lines] : lines).map((line, index) => {
        const [at, what] = [Math.floor(line / PLACES), line % PLACES];
        return {
          itemId: String(index) as ItemId,
          marketplace: marketplace as OrganisationId,
          sellerKey,
          at: new Date(at).toISOString(),
          sector: SECTORS[Math.floor(what / GROUNDS.length)] as Sector,
          ground: GROUNDS[what % GROUNDS.length] as Ground,
          standing: 'STANDS',
        } as Decision;
      });
    }
  }
}
