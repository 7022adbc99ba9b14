/** A page of a list, as the interface gives it. */
export interface FetchedPage<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

interface Options<T> {
  fetchPage(cursor: string | undefined): Promise<FetchedPage<T>>;
  /** Told after each change. */
  onChange(): void;
}

interface KnownPage<T> {
  readonly cursor: string | undefined;
  count: number;
  items: readonly T[] | undefined;
  /** The turn in which it was last looked at. */
  used: number;
}

/** Pages whose rows are kept. Of the others only the cursor is, so that they can be fetched again. */
const MOST_KEPT = 10;
/** So many pages without a row, one after the other, are passed over before somebody is asked whether to go on. */
const MOST_EMPTY = 20;

/**
 * A long list of which only the rows near to what is seen are held. Rows that were passed are dropped, and fetched again by their
 * cursor when somebody comes back to them.
 */
export class PagedRows<T> {
  readonly #options: Options<T>;
  readonly #pages: KnownPage<T>[] = [];
  readonly #fetching = new Set<number>();
  #next: string | undefined;
  #isStarted = false;
  #turn = 0;
  #empty = 0;
  error: Error | undefined;

  constructor(options: Options<T>) {
    this.#options = options;
  }

  /** Rows found so far. */
  get count(): number {
    return this.#pages.reduce((total, { count }) => total + count, 0);
  }

  get isComplete(): boolean {
    return this.#isStarted && this.#next === undefined && this.#fetching.size === 0;
  }

  get isLoading(): boolean {
    return this.#fetching.size > 0;
  }

  /** Much was looked at, and nothing found: somebody says whether to go on. */
  get isPaused(): boolean {
    return this.#empty >= MOST_EMPTY && !this.isLoading && this.#next !== undefined;
  }

  /** Rows that are held now. */
  get held(): number {
    return this.#pages.reduce((total, { items }) => total + (items?.length ?? 0), 0);
  }

  at(index: number): T | undefined {
    const place = this.#placeOf(index);
    return place && this.#pages[place.page]?.items?.[index - place.start];
  }

  /** Sees to it that rows are there; what is missing is on its way when this comes back. */
  need(from: number, to: number): void {
    this.#turn += 1;
    let start = 0;
    for (const [number, page] of this.#pages.entries()) {
      const end = start + page.count;
      if (start < to && end > from) {
        page.used = this.#turn;
        if (!page.items) this.#bring(number, page.cursor);
      }
      start = end;
    }
    const isAtEnd = to >= start && (!this.#isStarted || this.#next !== undefined);
    if (isAtEnd && !this.isPaused) this.#bring(this.#pages.length, this.#next);
  }

  /** On with a search that has found nothing for long; and again what failed. */
  goOn(): void {
    this.#empty = 0;
    this.error = undefined;
    this.#options.onChange();
  }

  #placeOf(index: number): { page: number; start: number } | undefined {
    let start = 0;
    for (const [page, { count }] of this.#pages.entries()) {
      if (index < start + count) return { page, start };
      start += count;
    }
    return undefined;
  }

  #bring(number: number, cursor: string | undefined): void {
    if (this.#fetching.has(number) || this.error) return;
    this.#fetching.add(number);
    this.#options.fetchPage(cursor).then(
      (page) => this.#arrived(number, cursor, page),
      (error: unknown) => this.#failed(number, error),
    );
  }

  #arrived(number: number, cursor: string | undefined, { items, next }: FetchedPage<T>): void {
    this.#fetching.delete(number);
    const isNew = number === this.#pages.length;
    this.#pages[number] = { cursor, count: items.length, items, used: this.#turn };
    if (isNew) {
      this.#isStarted = true;
      this.#next = next;
      this.#empty = items.length === 0 ? this.#empty + 1 : 0;
    }
    this.#dropOld();
    this.#options.onChange();
  }

  #failed(number: number, error: unknown): void {
    this.#fetching.delete(number);
    this.error = error instanceof Error ? error : new Error(String(error));
    this.#options.onChange();
  }

  #dropOld(): void {
    const kept = this.#pages.filter(({ items, count }) => items && count > 0).sort((a, b) => b.used - a.used);
    for (const page of kept.slice(MOST_KEPT)) page.items = undefined;
  }
}
