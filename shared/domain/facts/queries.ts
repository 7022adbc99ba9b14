import type { Dimension } from '../../contracts/kpi.ts';
import { dueCounts } from './sql-due.ts';
import { durationCounts, quantiles, type SplitBy } from './sql-durations.ts';
import { itemCounts, redressCounts } from './sql-items.ts';
import { noticeCounts } from './sql-notices.ts';
import type { Whose } from './sql-parts.ts';

/** A query, and what it is for. */
export interface Query {
  readonly text: string;
  readonly means: string;
  /** How often the cut is asked for: once for each table that is read. With a submitter, it comes second. */
  readonly cuts: 1 | 2;
}

export type QueryName = 'items' | 'redress' | 'due' | 'notices' | 'durations';

/** The queries that count. */
export const countQueries = (whose: Whose): Readonly<Record<QueryName, Query>> => ({
  items: { text: itemCounts(whose), means: 'What items add by standing as they do', cuts: 2 },
  redress: { text: redressCounts(whose), means: 'What complaints and disputes add', cuts: 2 },
  due: { text: dueCounts(whose), means: 'What items add by the time something is due', cuts: 1 },
  notices: { text: noticeCounts(whose), means: 'Notices, from how all items of each stand', cuts: 1 },
  durations: { text: durationCounts(whose), means: 'Durations by bucket, as live rows hold them', cuts: 2 },
});

const SPLIT: Readonly<Record<Exclude<Dimension, 'marketplace'>, SplitBy>> = {
  sector: 'sector',
  status: 'status',
  memberState: 'member_state',
};
const splitOf = (dimension: Dimension): SplitBy => (dimension === 'marketplace' ? dimension : SPLIT[dimension]);

/** The query for medians and percentiles, split as figures are asked for. */
export const quantileQuery = (whose: Whose, by: readonly Dimension[]): Query => ({
  text: quantiles(whose, by.map(splitOf).sort()),
  means: `Medians and 90th percentiles by month, kind and basis${by.map((name) => `, ${name}`).join('')}`,
  cuts: 2,
});

/** The values for the parameters of a query, in their order. */
export const parametersOf = ({ cuts }: Query, cut: string, submitter?: string): string[] => [
  cut,
  ...(submitter === undefined ? [] : [submitter]),
  ...(cuts === 2 ? [cut] : []),
];

const named = (prefix: string, queries: Readonly<Record<string, Query>>): Record<string, Query> =>
  Object.fromEntries(Object.entries(queries).map(([name, query]) => [`${prefix}${name}`, query]));

const bySplit = (whose: Whose): Record<string, Query> => ({
  'quantiles-in-all': quantileQuery(whose, []),
  'quantiles-by-sector': quantileQuery(whose, ['sector']),
  'quantiles-by-sector-and-marketplace': quantileQuery(whose, ['sector', 'marketplace']),
});

/** Queries that are kept under a name where they can be asked: the very texts, with a mark for each parameter. */
export const NAMED_QUERIES: Readonly<Record<string, Query>> = {
  ...named('counts-', countQueries('ALL')),
  ...bySplit('ALL'),
  ...named('of-one-submitter-counts-', countQueries('SUBMITTER')),
  ...named('of-one-submitter-', bySplit('SUBMITTER')),
};
