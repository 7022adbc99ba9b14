import { type KnownProduct, type KnownProductChange, ProductEntry } from '../contracts/known-product.ts';
import { openRegister, type Register } from '../domain/products/register.ts';
import type { KnownProductId } from '../vocabulary/products.ts';
import type { Stored } from './events.ts';
import { appendEntry, entryOfRow, type LedgerEntry, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

const KIND = { type: 'KNOWN_PRODUCT', entry: ProductEntry } as const;
const PLACE = 'KNOWN-PRODUCTS';

/** What was read of the register is believed for so long, in milliseconds. */
const BELIEVED_MILLISECONDS = 60_000;

const changeOf = ({ n, recordedAt, data }: LedgerEntry<ProductEntry>): KnownProductChange => ({
  n,
  at: recordedAt,
  ...data,
});

/** A change of the register from its row. */
export const changeOfRow = (row: Stored): KnownProductChange => changeOf(entryOfRow(KIND, row));

/** Changes after a number, in their order, at most so many. */
export async function readChanges(cases: Table, after: number, most: number): Promise<KnownProductChange[]> {
  return (await readLedger(cases, KIND, PLACE, { after, most })).map(changeOf);
}

/** The changes of one product so far: the first, and the one that stands. */
export interface Standing {
  readonly first: KnownProductChange;
  readonly last: KnownProductChange;
}

type Decide = (
  standing: Standing | undefined,
) => { readonly next: ProductEntry } | { readonly same: KnownProductChange };

/** The register of dangerous products: one ledger of its changes, which a process reads once and then only goes on with. */
export class KnownProducts {
  readonly #cases: Table;
  readonly #now: () => number;
  readonly #entries: LedgerEntry<ProductEntry>[] = [];
  readonly #standing = new Map<KnownProductId, Standing>();
  #readAt = Number.NEGATIVE_INFINITY;
  #opened: { readonly upTo: number; readonly register: Register } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(cases: Table, now: () => number = Date.now) {
    this.#cases = cases;
    this.#now = now;
  }

  /** One after the other: what is known so far must not be taken in twice. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Takes in what a reading of the whole ledger holds beyond what is known. */
  #take(entries: readonly LedgerEntry<ProductEntry>[]): void {
    for (const entry of entries.slice(this.#entries.length)) {
      const change = changeOf(entry);
      const { id } = change.product;
      this.#entries.push(entry);
      this.#standing.set(id, { first: this.#standing.get(id)?.first ?? change, last: change });
    }
  }

  /** The register as it stood at most a minute ago, and the number of its last change. */
  standing(): Promise<{ readonly upTo: number; readonly register: Register }> {
    return this.#inTurn(async () => {
      if (this.#now() - this.#readAt > BELIEVED_MILLISECONDS) {
        const later = await readLedger(this.#cases, KIND, PLACE, this.#entries.length);
        this.#take([...this.#entries, ...later]);
        this.#readAt = this.#now();
      }
      const upTo = this.#entries.length;
      if (this.#opened?.upTo !== upTo) this.#opened = { upTo, register: openRegister(this.#products()) };
      return this.#opened;
    });
  }

  *#products(): Generator<KnownProduct> {
    for (const { last } of this.#standing.values()) yield last.product;
  }

  /** Changes one product, or answers with the change that says the same already. */
  change(id: KnownProductId, decide: Decide, now: Date): Promise<KnownProductChange> {
    return this.#inTurn(async () => {
      const { entry } = await appendEntry(
        this.#cases,
        {
          kind: KIND,
          partition: PLACE,
          known: this.#entries,
          decide: (entries) => {
            this.#take(entries);
            const decided = decide(this.#standing.get(id));
            return 'next' in decided ? decided : { same: this.#entries[decided.same.n - 1] as never };
          },
        },
        now,
      );
      if (entry.n > this.#entries.length) this.#take([...this.#entries, entry]);
      return changeOf(entry);
    });
  }
}
