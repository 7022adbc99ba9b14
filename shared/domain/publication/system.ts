import type { KpiId } from '../../contracts/kpi.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Group } from '../kpi/tally.ts';
import { askedOf, type Entry, entries } from './entries.ts';
import { isTrueTo, sumOf, type Template, templatesOf } from './forms.ts';
import { BETWEEN, type Form, identitiesOf, idOf, isNought, minus } from './identities.ts';
import type { Relation } from './polytope.ts';
import { reasonOf } from './rules.ts';
import type { Node, Sum } from './tables.ts';

/** One number of one group. Rows that show the same number, such as the size of a cohort, share it. */
export interface Variable {
  readonly value: number;
  /** What each marketplace contributed. */
  readonly contributions: readonly number[];
  /** It stands in a row. */
  isShown: boolean;
  /** It is a count of cases, shown or not; the rest are only on the way from one count to another. */
  isTelling: boolean;
  /** How many rows it is the denominator of: what is withheld last. */
  shares: number;
  readonly isCohort: boolean;
  /** It is nought whatever happened, given the groups there are, and everybody knows it. */
  readonly isNought: boolean;
}

/** A row, and where its numbers are. */
export interface Line {
  readonly node: Node;
  readonly template: Template;
  readonly entry: Entry;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** Sizes of cohorts: everything is read against them, so that they are withheld last. */
const COHORTS: ReadonlySet<string> = new Set(['it', 'no']);

/** Every number that a set of tables tells, and every way in which they add up. */
export class System {
  readonly variables: Variable[] = [];
  readonly relations: Relation[] = [];
  /** Those of them that follow from the others: a reader sees at once what they leave over, but learns no more by them. */
  readonly implied = new Set<Relation>();
  readonly lines: Line[] = [];
  readonly places = new Map<string, number>();
  readonly #forms = new Map<string, Map<string, Form>>();

  /** The number of a form in a group; with a form that has more than one counter comes the relation to them. */
  #place(node: Node, form: Form): number {
    const key = `${node.key} ${idOf(form)}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.variables.length;
    this.places.set(key, place);
    const contributions = node.parts.map((counts) => Math.max(0, sumOf(form, counts)));
    const value = sumOf(form, node.counts);
    const isCohort = COHORTS.has(idOf(form));
    this.variables.push({
      value,
      contributions,
      isShown: false,
      isTelling: false,
      shares: 0,
      isCohort,
      isNought: isNought(form, node.group.status),
    });
    const of = this.#forms.get(node.key) ?? new Map<string, Form>();
    this.#forms.set(node.key, of.set(idOf(form), form));
    const terms = [...form];
    if (terms.length > 1 || (terms.length === 1 && terms[0]?.[1] !== 1)) this.#relate(node, form, [[place, -1]]);
    return place;
  }

  #relate(node: Node, form: Form, beside: Relation = []): void {
    const terms = [...form].map(([name, times]) => [this.#place(node, new Map([[name, 1]])), times] as const);
    this.relations.push([...terms, ...beside]);
  }

  #tell(node: Node, form: Form | undefined, how: Partial<Variable>): number | undefined {
    if (!form) return undefined;
    const place = this.#place(node, form);
    const variable = this.variables[place];
    if (variable) Object.assign(variable, { ...how, shares: variable.shares + (how.shares ?? 0) });
    return place;
  }

  /** What is left between two numbers, if it is a count of cases. */
  #tellLeft(node: Node, form: Form): void {
    if (!isNought(form, node.group.status) && sumOf(form, node.counts) >= 0)
      this.#tell(node, form, { isTelling: true });
  }

  /** One row; beside it what its share leaves over, which is a count of cases as well. */
  addLine(node: Node, template: Template, entry: Entry): void {
    const how = { isTelling: true, ...(!template.isUntold && node.isListed && { isShown: true }) };
    const numerator = this.#tell(node, template.numerator, how);
    const denominator = this.#tell(node, template.denominator, { ...how, shares: 1 });
    if (template.numerator && template.denominator)
      this.#tellLeft(node, minus(template.denominator, template.numerator));
    if (!template.isUntold) this.lines.push({ node, template, entry, numerator, denominator });
  }

  /** What is known of the counters of a group beside what is shown. */
  addKnowledge(node: Node, counters: ReadonlySet<string>, isSmall: boolean): void {
    for (const identity of identitiesOf(node.group.status))
      if (counters.has([...identity.keys()][0] ?? '')) this.#relate(node, identity);
    for (const form of isSmall ? [] : BETWEEN)
      if ([...form.keys()].every((name) => counters.has(name))) this.#tellLeft(node, form);
  }

  /** Groups that add up do so in every number. */
  addSums(sums: readonly Sum[], nodes: ReadonlyMap<string, Node>): void {
    for (const [whole, parts] of sums) {
      const forms = new Map([whole, ...parts].flatMap((key) => [...(this.#forms.get(key) ?? [])]));
      const [of, ...those] = [whole, ...parts].map((key) => nodes.get(key) as Node);
      for (const form of forms.values()) {
        if (!of) continue;
        const terms = those.map((part) => [this.#place(part, form), 1] as const);
        const relation: Relation = [...terms, [this.#place(of, form), -1]];
        this.relations.push(relation);
        if (form.size !== 1) this.implied.add(relation);
      }
    }
  }

  /** What adds up to nought with noughts is nought itself: where no group of trusted flaggers is listed, nothing came from any. */
  addNoughts(): void {
    for (let isMore = true; isMore; ) {
      isMore = false;
      for (const relation of this.relations) {
        const left = relation.filter(([place]) => !this.variables[place]?.isNought);
        const signs = new Set(left.map(([, times]) => Math.sign(times)));
        if (signs.size !== 1) continue;
        for (const [place] of left) Object.assign(this.variables[place] ?? {}, { isNought: true });
        isMore = true;
      }
    }
  }
}

/** Rows of groups that are alike have the same templates. */
const likeness = ({ kind, status }: Group): string => `${kind} ${status}`;

function templatesFor(nodes: readonly Node[], kpis: readonly KpiId[], asOf: Instant): Map<string, Template[]> {
  const alike = Map.groupBy(nodes, ({ group }) => likeness(group));
  return new Map(
    [...alike].map(([name, members]) => {
      const counts = new Map(members.flatMap(({ group }) => [...group.counts]));
      const [first] = members;
      return [name, first ? templatesOf({ ...first.group, counts }, kpis, asOf) : []];
    }),
  );
}

export interface Telling {
  readonly nodes: readonly Node[];
  readonly sums: readonly Sum[];
  readonly kpis: readonly KpiId[];
  readonly asOf: Instant;
}

const COHORT_FORM = [...COHORTS].map((name): Form => new Map([[name, 1]]));

/** A group too small to be shown: it is said that it is, by the size of its cohort, and no more. */
const isTooSmall = ({ counts, parts }: Node): boolean =>
  COHORT_FORM.every(
    (form) =>
      reasonOf(
        sumOf(form, counts),
        parts.map((own) => sumOf(form, own)),
      ) !== undefined,
  );

const isSize = ({ numerator, denominator }: Template): boolean =>
  numerator !== undefined && denominator === undefined && COHORTS.has(idOf(numerator));

/** The system of everything that groups tell. */
export function systemOf({ nodes, sums, kpis, asOf }: Telling): System {
  const system = new System();
  const templates = templatesFor(nodes, kpis, asOf);
  for (const node of nodes) {
    const own = templates.get(likeness(node.group)) ?? [];
    const told = entries(askedOf(node.group, asOf), kpis);
    const isSmall = isTooSmall(node);
    for (const template of own) {
      const entry = told.get(template.name);
      if (!entry || !isTrueTo(template, entry, node.counts) || isNought(template.numerator, node.group.status))
        continue;
      if (!isSmall || isSize(template)) system.addLine(node, template, entry);
    }
    const forms = own.flatMap(({ numerator, denominator }) => [numerator, denominator]);
    const counters = new Set(forms.flatMap((form) => [...(form?.keys() ?? [])]));
    system.addKnowledge(node, counters, isSmall);
  }
  system.addSums(sums, new Map(nodes.map((node) => [node.key, node])));
  system.addNoughts();
  return system;
}
