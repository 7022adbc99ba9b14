import type { Listing } from '../../contracts/listing.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { type Addresses, canonicalUrl, compileAddresses, type ListingAddresses } from './addresses.ts';
import { foldHost, readLocation, type Unrecognised, unknownHost } from './location.ts';
import { itemNumberOf } from './pattern.ts';

export type { ListingAddresses, Unrecognised };

/** One host of a marketplace, as registered. */
interface Site {
  readonly marketplace: OrganisationId;
  readonly host: string;
  readonly addresses: Addresses;
}

/** Whose host is whose, and what listings look like there. Opened once for a set of registrations. */
export interface Directory {
  /** By folded host. */
  readonly sites: ReadonlyMap<string, Site>;
  /** Hosts that a later marketplace claimed too. The first keeps them; a registration that appears here is to be refused. */
  readonly contested: readonly { readonly host: string; readonly marketplace: OrganisationId }[];
}

export interface Recognised {
  readonly marketplace: OrganisationId;
  readonly listing: Listing;
}

/** Compiles what the marketplaces registered. Refuses, with the reason, a registration that cannot be read. */
export function openDirectory(
  marketplaces: readonly { readonly id: OrganisationId; readonly listings: ListingAddresses }[],
): Directory {
  const sites = new Map<string, Site>();
  const contested: { host: string; marketplace: OrganisationId }[] = [];
  for (const { id: marketplace, listings } of marketplaces) {
    const addresses = compileAddresses(listings);
    for (const host of addresses.hosts) {
      const holder = sites.get(foldHost(host));
      if (!holder) sites.set(foldHost(host), { marketplace, host, addresses });
      else if (holder.marketplace !== marketplace) contested.push({ host, marketplace });
    }
  }
  return { sites, contested };
}

/** The site that a host is a branch of: `sellercentral.amazon.de` belongs to the owner of `amazon.de`. */
function parentSite({ sites }: Directory, host: string): Site | undefined {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const site = sites.get(host.slice(dot + 1));
    if (site) return site;
  }
  return undefined;
}

function unrecognisedHost(directory: Directory, host: string): Unrecognised {
  const parent = parentSite(directory, host);
  if (!parent) return unknownHost(host);
  const detail = `${host} belongs to ${parent.marketplace} but is not where it shows its listings, such as ${parent.host}`;
  return { code: 'WRONG_PLATFORM', detail };
}

/**
 * Says which listing of which marketplace an address names. All spellings of one listing give the same listing, and its own
 * address gives itself. An address that cannot be recognised is an answer, not an error: it must not harm the others.
 */
export function recognise(directory: Directory, address: string): Recognised | Unrecognised {
  const location = readLocation(address);
  if ('code' in location) return location;
  const host = foldHost(location.host);
  const site = directory.sites.get(host);
  if (!site) return unrecognisedHost(directory, host);
  for (const pattern of site.addresses.patterns) {
    const listingId = itemNumberOf(location, pattern);
    if (listingId !== undefined) {
      const url = canonicalUrl(site.addresses, site.host, listingId);
      return { marketplace: site.marketplace, listing: { host: url.host, listingId, url: url.text } };
    }
  }
  const example = canonicalUrl(site.addresses, site.host, '…').text;
  return {
    code: 'URL_NOT_ITEM',
    detail: `This is a page of ${site.marketplace} but not of one listing. Listings there look like ${example}`,
  };
}
