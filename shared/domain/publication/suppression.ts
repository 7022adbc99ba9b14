import { components } from './components.ts';
import type { Decided, Made, Told } from './decisions.ts';
import { Polytope, type Relation } from './polytope.ts';
import { boundsOf, type Reason, reasonOf, widthOf } from './rules.ts';
import type { Variable } from './system.ts';

/** Rounds in which one number at a time is withheld beside an exposed one; afterwards all that stand in a sum with it are. */
const PATIENT_ROUNDS = 24;

const NOTHING = { isCohort: false, shares: 0, value: 0 };

/**
 * Decides which numbers are withheld. First whatever may not stand by itself; then others beside it, until neither a sum that is left
 * over nor any combination of what is shown says more of a withheld number than the rules allow.
 */
class Suppression {
  readonly #variables: readonly Variable[];
  readonly #relations: readonly Relation[];
  readonly #implied: ReadonlySet<Relation>;
  readonly #made: Made;
  readonly withheld = new Map<number, Reason>();
  readonly #own: readonly (Reason | undefined)[];
  readonly #relationsOf = new Map<number, number[]>();
  readonly #safe = new Set<string>();
  readonly #unsaid = new Set<number>();

  constructor({ variables, relations, implied }: Told, made: Made) {
    [this.#variables, this.#relations, this.#made] = [variables, relations, made];
    this.#implied = implied;
    this.#own = variables.map(({ value, contributions }) => reasonOf(value, contributions));
    relations.forEach((relation, index) => {
      for (const [place] of relation) this.#relationsOf.set(place, [...(this.#relationsOf.get(place) ?? []), index]);
    });
    variables.forEach(({ isShown }, place) => {
      const reason = this.#own[place] ?? (made.withheld.has(place) ? 'COMPLEMENTARY' : undefined);
      if (isShown && reason) this.withheld.set(place, reason);
    });
  }

  decide(): Decided {
    for (let round = 0; ; round++) {
      this.#hideRemainders();
      const exposed = this.#exposed();
      const more = new Set(
        exposed.flatMap((place) =>
          (round < PATIENT_ROUNDS ? [] : this.#besides(place)).concat(this.#companionOf(place) ?? []),
        ),
      );
      if (more.size === 0 && !this.#silence(exposed)) return { withheld: this.withheld, unsaid: this.#unsaid, exposed };
      for (const place of more) this.withheld.set(place, 'COMPLEMENTARY');
    }
  }

  /** All that may be withheld beside a number, but for sizes of cohorts. */
  #besides(place: number): number[] {
    return this.#together(place).filter((each) => this.#mayHide(each) && this.#variables[each]?.isCohort === false);
  }

  /** Where all is withheld and the reasons themselves tell too much, there is no row any more; false if that was done before. */
  #silence(exposed: readonly number[]): boolean {
    const before = this.#unsaid.size;
    const together = components(this.#variables.length, this.#together, (place) => this.#isKnown(place)).filter(
      (places) => exposed.some((place) => places.includes(place)),
    );
    for (const place of together.flat()) this.#unsaid.add(place);
    return this.#unsaid.size > before;
  }

  /** Numbers that stand in a relation with one. */
  #together = (place: number): number[] =>
    (this.#relationsOf.get(place) ?? []).flatMap((index) => this.#relations[index] ?? []).map(([each]) => each);

  #isKnown(place: number): boolean {
    const variable = this.#variables[place];
    const isShown = variable?.isShown === true && !this.withheld.has(place);
    return isShown || variable?.isNought === true || this.#made.shown.has(place);
  }

  /** A number that could still be withheld: it is shown, and was not before. */
  #mayHide = (place: number): boolean =>
    this.#variables[place]?.isShown === true && !this.withheld.has(place) && !this.#made.shown.has(place);

  /** Of numbers that could be withheld: the one fewest shares rest on, and of these the smallest. */
  #least(places: readonly number[]): number | undefined {
    const cost = (place: number) => this.#variables[place] ?? NOTHING;
    return places
      .filter(this.#mayHide)
      .sort(
        (a, b) =>
          Number(cost(a).isCohort) - Number(cost(b).isCohort) ||
          cost(a).shares - cost(b).shares ||
          cost(a).value - cost(b).value ||
          a - b,
      )[0];
  }

  /** What is left over in a sum follows by subtraction: it must be fit to be shown itself. */
  #hideRemainders(): void {
    const waiting = new Set(this.#relations.keys());
    for (const index of waiting) {
      waiting.delete(index);
      const hidden = this.#telltale(this.#relations[index] ?? []);
      if (hidden === undefined) continue;
      this.withheld.set(hidden, 'COMPLEMENTARY');
      for (const next of this.#relationsOf.get(hidden) ?? []) waiting.add(next);
    }
  }

  /** The number to withhold, so that the remainder of a sum tells nothing; undefined if it does not, or none is left. */
  #telltale(relation: Relation): number | undefined {
    const left = relation.filter(([place]) => !this.#isKnown(place));
    if (left.length === 0 || left.some(([, times]) => Math.sign(times) !== Math.sign(left[0]?.[1] ?? 0)))
      return undefined;
    const value = left.reduce((sum, [place, times]) => sum + Math.abs(times) * (this.#variables[place]?.value ?? 0), 0);
    const marketplaces = this.#variables[left[0]?.[0] ?? 0]?.contributions.map((_, at) =>
      left.reduce((sum, [place, times]) => sum + Math.abs(times) * (this.#variables[place]?.contributions[at] ?? 0), 0),
    );
    if (!reasonOf(value, marketplaces ?? [])) return undefined;
    return this.#least(relation.map(([place]) => place));
  }

  /**
   * A number to withhold beside one that is exposed: in a relation of its own, or in those it hangs together with. The size of a
   * cohort only where nothing else is left.
   */
  #companionOf(place: number): number | undefined {
    const seen = new Set([place]);
    let cohort: number | undefined;
    for (let edge = [place]; edge.length > 0; ) {
      const beside = edge.flatMap((each) => this.#relationsOf.get(each) ?? []);
      const next = beside.flatMap((index) => this.#relations[index] ?? []).map(([each]) => each);
      edge = [...new Set(next)].filter((each) => !seen.has(each));
      for (const each of edge) seen.add(each);
      const found = this.#least(edge);
      if (found !== undefined && !this.#variables[found]?.isCohort) return found;
      cohort ??= found;
      edge = edge.filter((each) => !this.#isKnown(each));
    }
    return cohort;
  }

  /** Why a number is withheld: now, or by what was published before. */
  #reasonOf(place: number): Reason | undefined {
    return this.withheld.get(place) ?? this.#made.withheld.get(place);
  }

  /** Between what bounds a reader knows a number to lie; a correction may have moved it out of those that were told before. */
  #boundsOf(place: number): readonly [low: number, high: number] {
    const value = this.#variables[place]?.value ?? 0;
    const [low, high] = boundsOf(this.#unsaid.has(place) ? undefined : this.#reasonOf(place));
    return value < low || value > high ? boundsOf(undefined) : [low, high];
  }

  /** How many values must stay possible beside the true one; none where nothing is to be protected. */
  #width(place: number): number {
    const variable = this.#variables[place];
    if (!variable || this.#made.shown.has(place) || !(variable.isTelling || this.#reasonOf(place))) return 0;
    const reason = this.#reasonOf(place) ?? this.#own[place];
    return reason ? widthOf(variable.value, reason) : 0;
  }

  #exposed(): number[] {
    return components(this.#variables.length, this.#together, (place) => this.#isKnown(place)).flatMap((places) => {
      const name = places
        .map((place) => `${place}${this.#unsaid.has(place) ? '' : this.withheld.get(place)?.[0]}`)
        .join();
      if (this.#safe.has(name)) return [];
      const exposed = this.#exposedOf(places);
      if (exposed.length === 0) this.#safe.add(name);
      return exposed;
    });
  }

  #exposedOf(places: readonly number[]): number[] {
    const at = new Map(places.map((place, index) => [place, index]));
    const unknowns = places.map((place) => {
      const [low, high] = this.#boundsOf(place);
      return { value: this.#variables[place]?.value ?? 0, low, high };
    });
    const indexes = new Set(places.flatMap((place) => this.#relationsOf.get(place) ?? []));
    const own = this.#relations.filter((relation, index) => indexes.has(index) && !this.#implied.has(relation));
    const relations = own.map((relation) =>
      relation.flatMap(([place, times]) => {
        const unknown = at.get(place);
        return unknown === undefined ? [] : [[unknown, times] as const];
      }),
    );
    const possible = new Polytope(unknowns, relations);
    return places.filter((place, index) => {
      const width = this.#width(place);
      return width > 0 && possible.widen(index, width) < width - 1e-6;
    });
  }
}

/** Decides which numbers of a system are withheld. */
export const suppress = (told: Told, made: Made): Decided => new Suppression(told, made).decide();
