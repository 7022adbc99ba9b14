import type { ItemEvent } from '../contracts/event.ts';
import type { Counts } from '../domain/kpi/counters.ts';
import { countersOf, itemsAsOf } from '../domain/kpi/exact.ts';
import type { Level } from '../domain/kpi/notice-counts.ts';
import type { Facts } from '../domain/life/facts.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import type { Instant } from '../vocabulary/time.ts';

/** A counter on which the live rows and the events disagree. */
export interface Difference {
  readonly scope: string;
  readonly counter: string;
  readonly live: number;
  readonly exact: number;
}

const FIRST_MONTH = '2000-01';
const LAST_MONTH = '2099-12';

function differences(scope: string, live: Counts, exact: Counts): Difference[] {
  const counters = [...new Set([...live.keys(), ...exact.keys()])].sort();
  return counters.flatMap((counter) => {
    const [counted, expected] = [live.get(counter) ?? 0, exact.get(counter) ?? 0];
    return counted === expected ? [] : [{ scope, counter, live: counted, exact: expected }];
  });
}

type Scoped = readonly [scope: string, level: Level, items: readonly Facts[]];

/** Everything that is counted: all items, those of each marketplace, those of each submitter. */
const scopesOf = (items: readonly Facts[]): Scoped[] => [
  [ALL_SCOPE, 'ALL', items],
  ...[...Map.groupBy(items, ({ marketplace }) => marketplace)].map(
    ([id, of]): Scoped => [marketplaceScope(id), 'MARKETPLACE', of],
  ),
  ...[...Map.groupBy(items, ({ submitter }) => submitter)].map(([id, of]): Scoped => [submitterScope(id), 'ALL', of]),
];

/** Compares every live counter with the exact computation from the events, to the unit. */
export async function compare(
  views: Table,
  events: readonly ItemEvent[],
  asOf: Instant,
): Promise<{ scopes: number; counters: number; differences: Difference[] }> {
  const { current } = await readGenerations(views);
  const scopes = scopesOf(itemsAsOf(events, asOf));
  const found: Difference[] = [];
  let counters = 0;
  for (const [scope, level, items] of scopes) {
    const exact = countersOf(items, level);
    const { counts: live } = await readCounts(views, kpiPartition(current, scope), FIRST_MONTH, LAST_MONTH);
    counters += exact.size;
    found.push(...differences(scope, live, exact));
  }
  return { scopes: scopes.length, counters, differences: found };
}
