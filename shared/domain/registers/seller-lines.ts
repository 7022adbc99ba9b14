import { SECTORS, type Sector } from '../../sectors/sectors.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Ground } from '../../vocabulary/life.ts';
import type { SellerEntry } from '../sellers/entry.ts';
import type { Decision } from '../sellers/events.ts';

/** What is kept of one decision: when, in which sector, on which ground. */
const NUMBERS = 3;
const GROUNDS: readonly Ground[] = ['LAW', 'TERMS'];

/** What is kept, by seller: plain data. */
export type SellerState = ReadonlyMap<string, readonly number[]>;

/** The decisions on items of known sellers that stand: three numbers each, since there may be very many. */
export class SellerLines {
  readonly #bySeller = new Map<string, number[]>();

  add(entry: SellerEntry | undefined): void {
    if (entry?.standing !== 'STANDS') return;
    const { marketplace, sellerKey, at, sector, ground } = entry;
    const name = `${marketplace}~${sellerKey}`;
    const lines = this.#bySeller.get(name) ?? [];
    lines.push(Date.parse(at), SECTORS.indexOf(sector), GROUNDS.indexOf(ground));
    this.#bySeller.set(name, lines);
  }

  /** Adds what was kept of other items. */
  merge(other: SellerState): void {
    for (const [name, lines] of other) {
      const own = this.#bySeller.get(name) ?? [];
      for (const number of lines) own.push(number);
      this.#bySeller.set(name, own);
    }
  }

  state(): SellerState {
    return this.#bySeller;
  }

  /** Seller by seller, the decisions as far as they are counted. Which items they are on is not kept: each is one of its own. */
  *sellers(): Generator<Decision[]> {
    for (const [name, lines] of this.#bySeller) {
      const [marketplace = '', sellerKey = ''] = name.split('~');
      yield Array.from({ length: lines.length / NUMBERS }, (_, index) => {
        const [at = 0, sector = 0, ground = 0] = lines.slice(index * NUMBERS);
        return {
          itemId: String(index) as ItemId,
          marketplace: marketplace as OrganisationId,
          sellerKey,
          at: new Date(at).toISOString(),
          sector: SECTORS[sector] as Sector,
          ground: GROUNDS[ground] as Ground,
          standing: 'STANDS',
        } as Decision;
      });
    }
  }
}
