import type { paths } from '../api/schema.generated.ts';
import type { Query } from '../app/query.ts';

/** What a list can ask for: the query of the interface, but for the place in it. */
type ItemQuery = NonNullable<paths['/v1/items']['get']['parameters']['query']>;
export type Filter = Omit<ItemQuery, 'cursor' | 'limit'>;

const NAMES = [
  'order', 'due', 'stage', 'kind', 'sector', 'category', 'marketplace', 'state', 'question', 'complaint', 'receivedFrom',
  'receivedTo', 'reference', 'seller', 'notice', 'overdue',
] as const; // biome-ignore format: one table

/** What is chosen in the address. Without an order the list comes by deadline: what is late comes first. */
export function filterOf(query: Query): Filter {
  const chosen = Object.fromEntries(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
  return { order: 'due', ...chosen } as Filter;
}

/** How many choices narrow the list. */
export const choicesIn = (query: Query): number => NAMES.filter((name) => name !== 'order' && query[name]).length;

/** Members of the address that a filter sets, and those it takes away. */
export const changesFor = (next: Query): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(NAMES.map((name) => [name, next[name]]));

/** What of an address is a choice: what a saved filter keeps. */
export const chosenIn = (query: Query): Query =>
  Object.fromEntries(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));

export const isSameChoice = (a: Query, b: Query): boolean =>
  JSON.stringify(chosenIn(a)) === JSON.stringify(chosenIn(b));

/** Choices that are made at one touch. */
export const QUICK: readonly { readonly id: string; readonly chosen: Query }[] = [
  { id: 'all', chosen: {} },
  { id: 'open', chosen: { stage: 'decide' } },
  { id: 'late', chosen: { due: 'late' } },
  { id: 'today', chosen: { due: 'today' } },
  { id: 'soon', chosen: { due: 'soon' } },
  { id: 'questions', chosen: { question: 'open' } },
  { id: 'check', chosen: { stage: 'check', order: 'newest' } },
  { id: 'complaints', chosen: { complaint: 'open', order: 'newest' } },
];
