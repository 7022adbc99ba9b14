import type { Dimension } from '../../contracts/kpi.ts';
import type { Instant, Month } from '../../vocabulary/time.ts';
import { cohorts, type Period } from '../kpi/cohort.ts';
import type { Counts } from '../kpi/counters.ts';
import { type Group, group } from '../kpi/tally.ts';
import { plainCounts } from './forms.ts';

/** Dimensions that may be published: no marketplace is named. */
export type PublicDimension = Exclude<Dimension, 'marketplace'>;

/** Groups that are published side by side: of which length, between which months, and broken down by what. */
export interface Table {
  readonly by: readonly PublicDimension[];
  readonly length: Period;
  readonly from: Month;
  readonly to: Month;
}

/** One group of a table, or one that stands between tables and is not shown. */
export interface Node {
  readonly key: string;
  readonly group: Group;
  readonly period: string;
  readonly counts: ReadonlyMap<string, number>;
  /** The same of each marketplace. */
  readonly parts: readonly ReadonlyMap<string, number>[];
  readonly isListed: boolean;
}

export interface PublicSource {
  readonly counts: Counts;
  readonly byMarketplace: ReadonlyMap<string, Counts>;
  readonly asOf: Instant;
}

const spanOf = ({ length, from, to }: Table): string => `${length} ${from} ${to}`;
const byName = (by: readonly string[]): string => [...by].sort().join(' ');
const includes = (all: readonly string[], some: readonly string[]): boolean => some.every((each) => all.includes(each));

/** Every breakdown that two share, so that each relation between tables goes through a table. */
function withCommon(tables: readonly Table[]): Table[] {
  const all = new Map<string, Table>();
  const add = (table: Table) => all.set(`${byName(table.by)}|${spanOf(table)}`, table);
  for (const table of tables) add(table);
  for (const a of tables)
    for (const b of tables) add({ ...a, by: a.by.filter((dimension) => b.by.includes(dimension)) });
  for (const coarse of [...all.values()])
    for (const fine of [...all.values()]) if (includes(fine.by, coarse.by)) add({ ...fine, by: coarse.by });
  return [...all.values()];
}

/** Where one breakdown is shown over several spans, its months: spans add up through them, however they overlap. */
function withMonths(tables: readonly Table[]): Table[] {
  const from = tables.map((table) => table.from).sort()[0] as Month;
  const to = tables
    .map((table) => table.to)
    .sort()
    .at(-1) as Month;
  const bys = Map.groupBy(tables, ({ by }) => byName(by));
  return [...bys.values()].flatMap((same) => {
    const [first] = same;
    if (!first || new Set(same.map(spanOf)).size === 1) return same;
    return [...same.filter(({ length }) => length !== 'MONTH'), { by: first.by, length: 'MONTH' as const, from, to }];
  });
}

type Labels = Pick<Group, 'sector' | 'status' | 'memberState' | 'kind' | 'basis'>;

export const keyOf = ({ sector, status, memberState, kind, basis }: Labels, period: string): string =>
  [period, sector, status, memberState, kind, basis].join('|');

function nodesOf({ counts, byMarketplace, asOf }: PublicSource, { by, length, from, to }: Table): Node[] {
  const cohortOf = cohorts(length, from, to);
  const keyed = (each: Group) => keyOf(each, each.period ?? each.month);
  const ofEach = [...byMarketplace.values()].map(
    (own) => new Map(group(own, { by, cohortOf }).map((each) => [keyed(each), plainCounts(each.counts, asOf)])),
  );
  return group(counts, { by, cohortOf }).map((each) => {
    const parts = ofEach.flatMap((own) => own.get(keyed(each)) ?? []);
    const period = each.period ?? each.month;
    return { key: keyed(each), group: each, period, counts: plainCounts(each.counts, asOf), parts, isListed: false };
  });
}

/** A group, and the groups that add up to it. */
export type Sum = readonly [whole: string, parts: readonly string[]];

const labels = ({ group: { sector, status, memberState, kind, basis } }: Node, by: readonly PublicDimension[]) => {
  const all = { sector, status, memberState };
  return [kind, basis, ...by.map((dimension) => all[dimension])].join('|');
};

interface Filled {
  readonly table: Table;
  readonly nodes: readonly Node[];
}

/** Groups of a finer table that add up to groups of a coarser one; they tell its labels, or its months. */
function sums(coarse: Filled, fine: Filled, isPart: (whole: Node, part: Node) => boolean): Sum[] {
  const { by } = coarse.table;
  const parts = Map.groupBy(fine.nodes, (node) => labels(node, by));
  return coarse.nodes.map((whole) => [
    whole.key,
    (parts.get(labels(whole, by)) ?? []).filter((part) => isPart(whole, part)).map(({ key }) => key),
  ]);
}

function isWithin({ table: { length, from, to } }: Filled): (whole: Node, part: Node) => boolean {
  const cohortOf = cohorts(length, from, to);
  return (whole, part) => {
    const cohort = cohortOf(part.group.month);
    return (cohort?.period ?? cohort?.month) === whole.period;
  };
}

function sumsOf(filled: readonly Filled[]): Sum[] {
  const isNext = (coarse: Filled, fine: Filled) =>
    fine.table.by.length > coarse.table.by.length && includes(fine.table.by, coarse.table.by);
  return filled.flatMap((coarse) =>
    filled.flatMap((fine) => {
      const isSameSpan = spanOf(coarse.table) === spanOf(fine.table);
      if (isSameSpan && isNext(coarse, fine)) return sums(coarse, fine, (a, b) => a.period === b.period);
      const isSameBy = byName(coarse.table.by) === byName(fine.table.by);
      const isSpan = isSameBy && fine.table.length === 'MONTH' && coarse.table.length !== 'MONTH';
      return isSpan ? sums(coarse, fine, isWithin(coarse)) : [];
    }),
  );
}

/** All groups that tables tell of, those that were told of before, and how they add up. */
export function lattice(
  source: PublicSource,
  tables: readonly Table[],
  before: readonly Table[],
): { nodes: Node[]; sums: Sum[] } {
  const all = withMonths(withCommon([...tables, ...before]));
  const filled = all.map((table) => ({ table, nodes: nodesOf(source, table) }));
  const listed = new Set(tables.flatMap((table) => nodesOf(source, table)).map(({ key }) => key));
  const nodes = filled.flatMap((each) => each.nodes).map((node) => ({ ...node, isListed: listed.has(node.key) }));
  return { nodes: [...new Map(nodes.map((node) => [node.key, node])).values()], sums: sumsOf(filled) };
}
