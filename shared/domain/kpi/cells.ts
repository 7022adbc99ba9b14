import type { Dimension } from '../../contracts/kpi.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Month } from '../../vocabulary/time.ts';
import { nameOf } from './cell.ts';
import type { CohortOf } from './cohort.ts';
import { groupName, type Place } from './tally.ts';

/** Counters of one group: of everybody, or of one marketplace. */
export interface Counters {
  /** What the keys of its counters begin with. */
  readonly prefix: string;
  readonly marketplace: OrganisationId | undefined;
  readonly group: string;
  readonly counts: Map<string, number>;
}

/** Counters of all groups by their key: plain data. */
export type CellState = ReadonlyMap<string, Counters>;

/** Where something is counted: in which month, by what basis, and of one marketplace or of all. */
export interface Where {
  readonly month: Month;
  readonly basis: Place['basis'];
  readonly marketplace: OrganisationId | undefined;
}

export const keyOf = ({ prefix, marketplace = '' }: { prefix: string; marketplace?: string | undefined }): string =>
  `${prefix}@${marketplace}`;

export const add = (counts: Map<string, number>, name: string, value: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + value);
};

/** Counters by group, as coarse as is asked: nothing is kept apart that nobody will see apart. */
export class Cells {
  readonly #by: readonly Dimension[];
  readonly #isBySector: boolean;
  readonly #isByStatus: boolean;
  readonly #isByMemberState: boolean;
  readonly #cohortOf: CohortOf;
  readonly #cells = new Map<string, Counters>();

  constructor(by: readonly Dimension[], cohortOf: CohortOf) {
    this.#by = by;
    this.#isBySector = by.includes('sector');
    this.#isByStatus = by.includes('status');
    this.#isByMemberState = by.includes('memberState');
    this.#cohortOf = cohortOf;
  }

  /** The counters of an item or a notice; undefined if nobody asks about its month. */
  at(facts: Pick<Place, 'sector' | 'status' | 'memberState' | 'kind'>, { month, basis, marketplace }: Where) {
    const cohort = this.#cohortOf(month);
    if (!cohort) return undefined;
    const { kind } = facts;
    const sector = this.#isBySector ? facts.sector : 'ALL';
    const status = this.#isByStatus ? facts.status : 'ALL';
    const memberState = this.#isByMemberState ? facts.memberState : 'ALL';
    const prefix = `${cohort.month}#${sector}#main|${nameOf({ kind, status, basis, memberState })}.`;
    const found = this.#cells.get(keyOf({ prefix, marketplace }));
    if (found) return found;
    const place = {
      sector,
      status,
      memberState,
      kind,
      basis,
      month: cohort.month,
      ...(marketplace && { marketplace }),
    };
    const group = groupName(place, this.#by, cohort);
    const made: Counters = { prefix, marketplace, group, counts: new Map() };
    this.#cells.set(keyOf(made), made);
    return made;
  }

  merge(other: CellState): void {
    for (const [key, { counts, ...cell }] of other) {
      const own = this.#cells.get(key);
      if (own) for (const [name, value] of counts) add(own.counts, name, value);
      else this.#cells.set(key, { ...cell, counts: new Map(counts) });
    }
  }

  /** Adds one to each of some counters, by the key of their cell. */
  addEach(named: readonly (readonly [key: string, name: string])[]): void {
    for (const [key, name] of named) {
      const cell = this.#cells.get(key);
      if (cell) add(cell.counts, name, 1);
    }
  }

  copy(): Cells {
    const copied = new Cells(this.#by, this.#cohortOf);
    copied.merge(this.#cells);
    return copied;
  }

  state(): CellState {
    return this.#cells;
  }
}
