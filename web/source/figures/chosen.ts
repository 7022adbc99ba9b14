import type { Query } from '../app/query.ts';
import type { Chosen, Split } from './figure.ts';

export type View = 'month' | Split;
export const VIEWS: readonly View[] = ['month', 'marketplace', 'memberState', 'status', 'sector'];

/** What an address chooses. Words that are none choose nothing that there is, and show that. */
export const chosenOf = ({ sector, status, memberState }: Query): Chosen => ({
  ...(sector && { sector }),
  ...(status && { status }),
  ...(memberState && { memberState }),
});

export const viewOf = ({ by }: Query): View => VIEWS.find((view) => view === by) ?? 'month';
