import type * as z from 'zod/mini';
import type { SellerPage, SellerRow } from '../contracts/seller.ts';
import type { SellerQuery } from '../contracts/seller-query.ts';
import { wordsOf } from '../domain/sellers/definition.ts';
import type { SellerEntry } from '../domain/sellers/entry.ts';
import { type Counting, isInWindow } from '../domain/sellers/events.ts';
import { isSuspension, type Measured, standingAt, suspensionsByMonth } from '../domain/sellers/measures.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { measuresBetween } from '../store/seller-ledgers.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readSellers } from '../store/views/seller-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { SellerId } from '../vocabulary/sellers.ts';
import { instant, type Month } from '../vocabulary/time.ts';
import {
  countingOf,
  describe,
  idOf,
  placeOf,
  type SellerPlace,
  type SellerTables,
  sightOf,
  visible,
  withListings,
} from './seller-record.ts';

const DEFAULT_LIMIT = 50;
/** A filter may find little: after so many pages of ledgers the answer goes out with a cursor, however short. */
const MOST_PAGES = 10;

const toCursor = (id: SellerId): string => Buffer.from(id).toString('base64url');

function fromCursor(cursor: string): SellerPlace {
  const read = SellerId.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (read.success) return placeOf(read.data);
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

/** Whose sellers are listed, in the order of their names, from where the page before ended. */
async function marketplacesFor(
  { registry }: SellerTables,
  { reach, organisation }: Caller,
  { marketplace }: SellerQuery,
  after: SellerPlace | undefined,
): Promise<OrganisationId[]> {
  const known = reach === 'addressed' ? [organisation] : [...(await registry.marketplaces()).keys()].sort();
  return known.filter((id) => (!marketplace || id === marketplace) && (!after || id >= after.marketplace));
}

interface Listing {
  readonly tables: SellerTables;
  readonly generation: number;
  readonly query: SellerQuery;
  readonly counting: Counting;
}

function measuresIn(measures: readonly Measured[], { asOf }: Counting): SellerRow['measures'] {
  return {
    standing: [...new Set(standingAt(measures, asOf).map(({ measure }) => measure))],
    warnings: measures.filter(({ measure }) => measure === 'WARNING').length,
    suspensions: measures.filter(isSuspension).length,
  };
}

/** The rows of some sellers of a marketplace, of those about which something stands. */
async function rowsOf({ tables, generation, query, counting }: Listing, entries: readonly SellerEntry[]) {
  const standing = new Set(
    entries.filter((each) => each.standing === 'STANDS' && isInWindow(each, counting)).map((each) => each.sellerKey),
  );
  const shown = entries.filter(({ sellerKey }) => standing.has(sellerKey));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return [];
  const [decisions, measures] = await Promise.all([
    withListings(tables.views, generation, shown),
    measuresBetween(tables.cases, first.marketplace, { from: first.sellerKey, to: last.sellerKey }),
  ]);
  const bySeller = Map.groupBy(
    measures.map(({ data }) => data),
    ({ seller }) => seller,
  );
  const rows = [...Map.groupBy(decisions, ({ sellerKey }) => sellerKey)].map(([sellerKey, own]): SellerRow => {
    const place = { marketplace: first.marketplace, sellerKey };
    const measured = bySeller.get(idOf(place)) ?? [];
    return { ...describe(place, own, counting, measured).shown, measures: measuresIn(measured, counting) };
  });
  return rows.filter(({ meetsCriteria }) => !query.meets || meetsCriteria === (query.meets === 'true'));
}

/** A page of sellers as somebody may see them, by marketplace and then by key: an order that ranks nobody. */
export async function listSellers(
  tables: SellerTables,
  caller: Caller,
  query: SellerQuery,
  now: Date,
): Promise<z.input<typeof SellerPage>> {
  const asOf = instant(now);
  const after = query.cursor === undefined ? undefined : fromCursor(query.cursor);
  const [sight, { current }, counting] = await Promise.all([
    sightOf(tables.registry, caller),
    readGenerations(tables.views),
    countingOf(tables.registry, query, asOf),
  ]);
  const sectors = query.sector ? [query.sector].filter((sector) => sight.sectors.has(sector)) : [...sight.sectors];
  const marketplaces = await marketplacesFor(tables, caller, query, after);
  const listing = { tables, generation: current, query, counting };
  const found = await collect(listing, { marketplaces, after, sectors: new Set(sectors) });
  const [only, more] = marketplaces;
  const first = only && !more && !after && { suspensions: await suspensionsOf(tables, only) };
  return { asOf, parameters: wordsOf(query), ...first, ...found };
}

/** Suspensions for manifestly illegal content at a marketplace, by month. */
async function suspensionsOf({ cases }: SellerTables, marketplace: OrganisationId) {
  const measures = (await measuresBetween(cases, marketplace)).map(({ data }) => data);
  const months = suspensionsByMonth(measures).get(marketplace) ?? new Map<Month, number>();
  return [...months].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

interface Range {
  readonly marketplaces: readonly OrganisationId[];
  readonly after: SellerPlace | undefined;
  readonly sectors: ReadonlySet<SellerEntry['sector']>;
}

async function collect(listing: Listing, { marketplaces, after, sectors }: Range) {
  const limit = listing.query.limit ?? DEFAULT_LIMIT;
  const sellers: SellerRow[] = [];
  let pages = 0;
  for (const marketplace of marketplaces) {
    const from = after?.marketplace === marketplace ? after.sellerKey : undefined;
    for await (const entries of readSellers(listing.tables.views, listing.generation, marketplace, from)) {
      sellers.push(...(await rowsOf(listing, visible(entries, { sectors }))));
      const full = sellers[limit - 1];
      if (full && sellers.length > limit) return { sellers: sellers.slice(0, limit), next: toCursor(full.id) };
      pages += 1;
      const last = entries.at(-1);
      if (pages >= MOST_PAGES && last) return { sellers, next: toCursor(idOf(last)) };
    }
  }
  return { sellers };
}
