import { me } from './me.ts';
import type { Page } from './page.ts';

/** Set once, at the start: pages themselves ask what there is. */
let table: readonly Page[] = [];

export const setPages = (pages: readonly Page[]): void => {
  table = pages;
};

/** Every page, in the order in which addresses are looked up. */
export const allPages = (): readonly Page[] => table;

/** True if whoever is there finds the page in the navigation. */
export function isOffered({ nav, roles, functions }: Page): boolean {
  if (!nav) return false;
  if (roles === 'public') return true;
  const who = me.value;
  if (!who?.organisation || !roles.includes(who.organisation.role)) return false;
  const does = who.person?.function;
  return !functions || !does || functions.includes(does);
}
