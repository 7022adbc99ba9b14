import type { LogEntry } from '../contracts/summary.ts';
import type { Counts } from '../domain/kpi/counters.ts';
import { countedAsOf, countersOf } from '../domain/kpi/exact.ts';
import type { Level } from '../domain/kpi/notice-counts.ts';
import type { Counted } from '../domain/life/facts.ts';
import { entryOf, type SellerEntry } from '../domain/sellers/entry.ts';
import type { Table } from '../store/table.ts';
import { ALL_SCOPE, kpiPartition, marketplaceScope, submitterScope } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readCounts } from '../store/views/kpi-rows.ts';
import { readSellers } from '../store/views/seller-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
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

type Scoped = readonly [scope: string, level: Level, items: readonly Counted[]];

/** Everything that is counted: all items, those of each marketplace, those of each submitter. */
const scopesOf = (items: readonly Counted[]): Scoped[] => [
  [ALL_SCOPE, 'ALL', items],
  ...[...Map.groupBy(items, ({ marketplace }) => marketplace)].map(
    ([id, of]): Scoped => [marketplaceScope(id), 'MARKETPLACE', of],
  ),
  ...[...Map.groupBy(items, ({ submitter }) => submitter)].map(([id, of]): Scoped => [submitterScope(id), 'ALL', of]),
];

/** Lines of the ledgers of sellers, by seller and by what they say. */
function linesOf(entries: Iterable<SellerEntry>): Counts {
  const lines: Counts = new Map();
  for (const { itemId: _, sellerKey, marketplace: __, ...said } of entries) {
    const line = `${sellerKey} ${JSON.stringify(said)}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines;
}

/** Compares the ledgers of the sellers of a marketplace, line by line. */
async function compareSellers(
  views: Table,
  generation: number,
  [marketplace, items]: readonly [OrganisationId, readonly Counted[]],
) {
  const live: SellerEntry[] = [];
  for await (const entries of readSellers(views, generation, marketplace, undefined)) live.push(...entries);
  const exact = linesOf(items.flatMap((facts) => entryOf(facts) ?? []));
  return { lines: exact.size, differences: differences(`sellers of ${marketplace}`, linesOf(live), exact) };
}

/** Compares every live counter, and every line about a seller, with the exact computation from the events, to the unit. */
export async function compare(
  views: Table,
  log: readonly LogEntry[],
  asOf: Instant,
): Promise<{ scopes: number; counters: number; differences: Difference[] }> {
  const { current } = await readGenerations(views);
  const items = countedAsOf(log, asOf);
  const scopes = scopesOf(items);
  const found: Difference[] = [];
  let counters = 0;
  for (const [scope, level, items] of scopes) {
    const exact = countersOf(items, level);
    const { counts: live } = await readCounts(views, kpiPartition(current, scope), FIRST_MONTH, LAST_MONTH);
    counters += exact.size;
    found.push(...differences(scope, live, exact));
  }
  for (const ofMarketplace of Map.groupBy(items, ({ marketplace }) => marketplace)) {
    const { lines, differences: wrong } = await compareSellers(views, current, ofMarketplace);
    counters += lines;
    found.push(...wrong);
  }
  return { scopes: scopes.length, counters, differences: found };
}
