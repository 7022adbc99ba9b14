import type { Measured } from './durations.ts';
import { ENDS, type End } from './ends.ts';
import { Numbers } from './numbers.ts';

/** Everything that is kept of an item as a number of milliseconds. */
type Name = Measured | End | 'OPEN' | 'DECIDED' | 'UNDECIDED';

/** How long items of a group waited: for a removal, by how the wait ended, and for a decision; open waits to the moment of asking. */
export interface GroupWaits {
  readonly removal: Readonly<Record<End | 'OPEN', Float64Array>>;
  readonly decision: { readonly DECIDED: Float64Array; readonly UNDECIDED: Float64Array };
}

export type WaitsOf = (group: { readonly name: string }) => GroupWaits;

/** The numbers of each group: plain data. */
export type SeriesState = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

const NONE = new Float64Array();

/** The numbers of one group. */
class Group {
  readonly #named = new Map<string, Numbers>();

  push(name: Name | string, value: number): void {
    this.#of(name).push(value);
  }

  append(name: string, values: Float64Array): void {
    this.#of(name).append(values);
  }

  values(name: Name): Float64Array {
    return this.#named.get(name)?.values ?? NONE;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([...this.#named].map(([name, { values }]) => [name, values.slice()]));
  }

  #of(name: string): Numbers {
    const found = this.#named.get(name) ?? new Numbers();
    this.#named.set(name, found);
    return found;
  }
}

/** Durations by group and name, every one of them. */
export class Series {
  readonly #groups = new Map<string, Group>();

  group(name: string): Group {
    const found = this.#groups.get(name) ?? new Group();
    this.#groups.set(name, found);
    return found;
  }

  of(group: string, name: Name): Float64Array {
    return this.#groups.get(group)?.values(name) ?? NONE;
  }

  waitsOf(group: string): GroupWaits {
    const removal = Object.fromEntries([...ENDS, 'OPEN' as const].map((end) => [end, this.of(group, end)]));
    const [decided, undecided] = [this.of(group, 'DECIDED'), this.of(group, 'UNDECIDED')];
    return { removal: removal as GroupWaits['removal'], decision: { DECIDED: decided, UNDECIDED: undecided } };
  }

  merge(other: SeriesState): void {
    for (const [group, named] of other) {
      const own = this.group(group);
      for (const [name, values] of named) own.append(name, values);
    }
  }

  state(): SeriesState {
    return new Map([...this.#groups].map(([name, group]) => [name, group.state()]));
  }
}
