import type { Counts } from '../domain/kpi/counters.ts';
import type { Scope } from '../domain/kpi/scope.ts';
import type { Registry } from '../store/registry.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** Reads the counters of a scope. */
export type CountsOf = (scope: Scope) => Promise<Counts>;

/** How many marketplaces are read at a time. */
const AT_ONCE = 10;

/** The counters of each marketplace of a scope by itself, in the order of their names. */
export async function countsOfEach(
  registry: Registry,
  scope: Scope,
  countsOf: CountsOf,
): Promise<ReadonlyMap<OrganisationId, Counts>> {
  const ids =
    scope !== 'ALL' && 'marketplace' in scope
      ? [scope.marketplace as OrganisationId]
      : [...(await registry.marketplaces()).keys()].sort();
  const each = new Map<OrganisationId, Counts>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const counts = await Promise.all(some.map((marketplace) => countsOf({ marketplace })));
    for (const [index, id] of some.entries()) each.set(id, counts[index] ?? new Map());
  }
  return each;
}
