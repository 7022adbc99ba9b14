import type { Query } from '../app/query.ts';
import { chosenIn } from './list-query.ts';

/** Choices under a name. They lie in this browser, apart for each person. */
export interface SavedFilter {
  readonly name: string;
  readonly chosen: Query;
}

/** The filters with one more; the same name again takes the place of the earlier. In the order of the alphabet. */
export const withFilter = (filters: readonly SavedFilter[], name: string, chosen: Query): readonly SavedFilter[] =>
  [...filters.filter((each) => each.name !== name), { name, chosen: chosenIn(chosen) }].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

export const withoutFilter = (filters: readonly SavedFilter[], name: string): readonly SavedFilter[] =>
  filters.filter((each) => each.name !== name);
