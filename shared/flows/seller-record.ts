import { assess, type KnownListings } from '../domain/sellers/assess.ts';
import { dayIn } from '../domain/sellers/day.ts';
import { type Chosen, parametersOf } from '../domain/sellers/definition.ts';
import type { SellerEntry } from '../domain/sellers/entry.ts';
import type { Counting, Decision } from '../domain/sellers/events.ts';
import { knownListings } from '../domain/sellers/known-listings.ts';
import type { Measured } from '../domain/sellers/measures.ts';
import type { Caller } from '../runtime/caller.ts';
import { SECTORS, type Sector } from '../sectors/sectors.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { listingOfRow, readRows, rowKey } from '../store/views/list-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { type SellerId, SellerId as SellerIdSchema } from '../vocabulary/sellers.ts';
import type { Instant } from '../vocabulary/time.ts';

/** Where sellers are read. */
export interface SellerTables {
  readonly cases: Table;
  readonly views: Table;
  readonly registry: Registry;
}

export interface SellerPlace {
  readonly marketplace: OrganisationId;
  readonly sellerKey: string;
}

export function placeOf(id: SellerId): SellerPlace {
  const [marketplace, sellerKey = ''] = id.split('~');
  return { marketplace: marketplace as OrganisationId, sellerKey };
}
export const idOf = ({ marketplace, sellerKey }: SellerPlace): SellerId =>
  SellerIdSchema.parse(`${marketplace}~${sellerKey}`);

/** What somebody sees of the ledgers: an authority the sectors it is competent for, whoever submitted; the others all of theirs. */
export interface Sight {
  readonly sectors: ReadonlySet<Sector>;
  /** A marketplace is not told who else was notified, or by whom. */
  readonly seesSubmitters: boolean;
  /** The authority whose links of sellers are switched on. */
  readonly linking: OrganisationId | undefined;
}

export async function sightOf(registry: Registry, { reach, role, organisation: id }: Caller): Promise<Sight> {
  const seesSubmitters = role !== 'marketplace';
  if (reach !== 'sector') return { sectors: new Set(SECTORS), seesSubmitters, linking: undefined };
  const organisation = (await registry.organisation(role, id))?.organisation;
  const isAuthority = organisation?.role === 'authority';
  return {
    sectors: new Set(isAuthority ? organisation.sectors : []),
    seesSubmitters,
    linking: isAuthority && organisation.sellerLinks ? id : undefined,
  };
}

export const visible = (entries: readonly SellerEntry[], { sectors }: Pick<Sight, 'sectors'>): SellerEntry[] =>
  entries.filter(({ sector }) => sectors.has(sector));

/** A decision with what the list says of its listing. */
export interface Shown extends Decision {
  readonly url?: string;
  readonly listings?: number;
}

/** Adds to lines of ledgers what their listings are. */
export async function withListings(
  views: Table,
  generation: number,
  entries: readonly SellerEntry[],
): Promise<Shown[]> {
  const rows = await readRows(
    views,
    entries.map((entry) => rowKey(generation, entry)),
  );
  const known = new Map(rows.map((row) => [row['sk']?.S?.split('#')[1], listingOfRow(row)]));
  return entries.map((entry) => {
    const { listing, isSerious, listings } = known.get(entry.itemId) ?? {};
    return {
      ...entry,
      ...(listing && { listing: listing.listingId, url: listing.url }),
      ...(isSerious && { isSerious }),
      ...(listings !== undefined && { listings }),
    };
  });
}

export async function countingOf(registry: Registry, chosen: Chosen, asOf: Instant): Promise<Counting> {
  const marketplaces = await registry.marketplaces();
  return {
    asOf,
    parameters: parametersOf(chosen),
    dayOf: (marketplace, at) => dayIn(marketplaces.get(marketplace)?.jurisdiction ?? 'EC', at),
  };
}

const knownOf = (decisions: readonly Shown[], measures: readonly Measured[]): KnownListings | undefined =>
  knownListings(
    measures,
    decisions.map(({ listings, acceptedAt }) => ({ listings, at: acceptedAt })),
  );

/** What is told of a seller to everybody who sees it. */
export function describe(
  place: SellerPlace,
  decisions: readonly Shown[],
  counting: Counting,
  measures: readonly Measured[],
) {
  const { events, ...assessment } = assess(decisions, counting, knownOf(decisions, measures));
  const sectors = SECTORS.filter((sector) => decisions.some((decision) => decision.sector === sector));
  return { events, shown: { id: idOf(place), ...place, sectors, ...assessment } };
}
