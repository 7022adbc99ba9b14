import type { Place } from './place.ts';

/** What is counted at one place: whole numbers, and durations in milliseconds, by the name of their column. */
export class Cell {
  readonly #counts = new Map<string, number>();
  readonly #times = new Map<string, number[]>();

  count(column: string, by = 1): void {
    this.#counts.set(column, this.counted(column) + by);
  }

  take(column: string, milliseconds: readonly number[]): void {
    const times = this.#times.get(column);
    if (!times) this.#times.set(column, [...milliseconds]);
    else for (const each of milliseconds) times.push(each);
  }

  counted(column: string): number {
    return this.#counts.get(column) ?? 0;
  }

  times(column: string): readonly number[] {
    return this.#times.get(column) ?? [];
  }

  add(other: Cell): void {
    for (const [column, by] of other.#counts) this.count(column, by);
    for (const [column, times] of other.#times) this.take(column, times);
  }
}

/** One row of categories: how it is called, and what is counted in it. */
export interface SheetRow {
  readonly code: string;
  readonly description: string;
  readonly cell: Cell;
}

const CATEGORY = 'STATEMENT_CATEGORY_';
const KEYWORD = 'KEYWORD_';
const OTHER = 'OTHER';

/**
 * The counts of one scope by place. Only places are counted, and categories and the total are added up from them: the parts always
 * make the whole.
 */
export class Sheet {
  readonly #cells = new Map<string, Map<string, Cell>>();

  at({ category, keyword = '', description = '' }: Place): Cell {
    const within = this.#cells.get(category) ?? new Map<string, Cell>();
    this.#cells.set(category, within);
    const name = keyword === OTHER ? `${OTHER} ${description}` : keyword;
    const cell = within.get(name) ?? new Cell();
    within.set(name, cell);
    return cell;
  }

  add(other: Sheet): void {
    for (const [category, within] of other.#cells)
      for (const [name, cell] of within) this.#named(category, name).add(cell);
  }

  #named(category: string, name: string): Cell {
    const [keyword = '', ...description] = name.split(' ');
    return this.at({ category, keyword, description: description.join(' ') });
  }

  #sum(category?: string): Cell {
    const sum = new Cell();
    for (const [name, within] of this.#cells)
      if (category === undefined || name === category) for (const cell of within.values()) sum.add(cell);
    return sum;
  }

  /** Rows of KEYWORD_OTHER: one for each description, and one without where there is none. */
  #others(category: string): SheetRow[] {
    const names = [...(this.#cells.get(category)?.keys() ?? [])].filter((name) => name.startsWith(`${OTHER} `)).sort();
    const described = names.length > 0 ? names : [`${OTHER} `];
    return described.map((name) => ({
      code: `${KEYWORD}${OTHER}`,
      description: name.slice(OTHER.length + 1),
      cell: this.#named(category, name),
    }));
  }

  /** The rows of a template: total, each category with its sub-categories, and last what nobody specified. */
  rows(categories: readonly (readonly [string, readonly string[]])[], unspecified: string): SheetRow[] {
    const row = (code: string, cell: Cell): SheetRow => ({ code, description: '', cell });
    return [
      row('TOTAL', this.#sum()),
      ...categories.flatMap(([category, keywords]) => [
        row(`${CATEGORY}${category}`, this.#sum(category)),
        ...keywords.map((keyword) => row(`${KEYWORD}${keyword}`, this.at({ category, keyword }))),
        ...this.#others(category),
      ]),
      row(`${CATEGORY}${unspecified}`, this.#sum(unspecified)),
    ];
  }
}
