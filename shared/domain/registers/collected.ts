import type { Figure } from '../../contracts/kpi.ts';
import type { RegisterEntry } from '../../contracts/register-entry.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Source } from '../kpi/figures.ts';
import type { Scope } from '../kpi/scope.ts';
import type { Counted } from '../life/facts.ts';
import { entryOf } from '../sellers/entry.ts';
import type { RegisterAsked } from './asked.ts';
import { registerFigures } from './figures.ts';
import { windowOf } from './repeat-sellers.ts';
import { SellerLines, type SellerState } from './seller-lines.ts';

/** What one marketplace did is its own counters; of everybody, those of each. */
function byMarketplace(scope: Scope, source: Source): RegisterAsked['byMarketplace'] {
  if (scope === 'ALL') return source.byMarketplace;
  return 'marketplace' in scope ? new Map([[scope.marketplace as OrganisationId, source.counts]]) : undefined;
}

/** What was collected so far: plain data. */
export interface CollectedState {
  readonly entries: readonly RegisterEntry[];
  readonly sellers: SellerState;
}

/** Collects, beside an engine that counts items, what the figures of registers need: entries, and decisions about sellers. */
export class Collected {
  readonly #asked: Omit<RegisterAsked, 'byMarketplace' | 'sellers'>;
  readonly #entries: RegisterEntry[] = [];
  readonly #sellers: SellerLines;

  constructor(asked: Omit<RegisterAsked, 'byMarketplace' | 'sellers'>) {
    this.#asked = asked;
    this.#sellers = new SellerLines(windowOf(asked));
  }

  add(facts: Counted): void {
    const { scope } = this.#asked;
    const isOwn = scope === 'ALL' || ('marketplace' in scope && scope.marketplace === facts.marketplace);
    if (isOwn) this.#sellers.add(entryOf(facts));
  }

  addEntry(entry: RegisterEntry): void {
    this.#entries.push(entry);
  }

  /** Adds what was collected of other items and entries. */
  merge({ entries, sellers }: CollectedState): void {
    for (const entry of entries) this.#entries.push(entry);
    this.#sellers.merge(sellers);
  }

  state(): CollectedState {
    return { entries: this.#entries, sellers: this.#sellers.state() };
  }

  /** Figures of registers, beside those that the source gives of items. */
  figures(source: Source): Figure[] {
    const beside = byMarketplace(this.#asked.scope, source);
    const asked = { ...this.#asked, sellers: this.#sellers, ...(beside && { byMarketplace: beside }) };
    return registerFigures(this.#entries, asked);
  }
}
