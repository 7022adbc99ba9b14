import type { Relation } from './polytope.ts';
import type { Reason } from './rules.ts';
import type { Variable } from './system.ts';

/** Decisions that were made before, by the place of the number. */
export interface Made {
  /** Shown already: known for good, whatever is decided now. */
  readonly shown: ReadonlySet<number>;
  /** With the reason that was given. */
  readonly withheld: ReadonlyMap<number, Reason>;
}

export interface Decided {
  /** Why a number is withheld, by its place. */
  readonly withheld: ReadonlyMap<number, Reason>;
  /** Numbers that what was published before gives away, whatever is withheld now. */
  readonly exposed: readonly number[];
  /** Numbers of which not even the reason is told: a row with one of them is left out. */
  readonly unsaid: ReadonlySet<number>;
}

/** Numbers, and how they add up. */
export interface Told {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
  readonly implied: ReadonlySet<Relation>;
}
