import { recognise } from './directory.ts';
import type { KnownMarketplace, SalesCountry } from './known-marketplace.ts';
import { knownDirectory, marketplaceNamed } from './known-marketplaces.ts';

/** Item numbers of a marketplace in free text such as “ASIN: B01BEENYCQ”, each once. */
export function itemNumbersIn({ proposeFrom }: KnownMarketplace, text: string): readonly string[] {
  if (!proposeFrom) return [];
  const codes = text.split(/[^A-Za-z0-9-]+/).flatMap((code) => proposeFrom.exec(code)?.[1] ?? []);
  return [...new Set(codes)];
}

const hostFor = ({ countryHosts = {}, listings }: KnownMarketplace, country = ''): string | undefined =>
  Object.hasOwn(countryHosts, country) ? countryHosts[country as SalesCountry] : listings.hosts[0];

/**
 * The address that a marketplace's name and an item number stand for, at the site for the country. It is a proposal: an officer
 * looks at it before it becomes a notice. Undefined if the marketplace is unknown or the code is not exactly one item number.
 */
export function proposeAddress(marketplaceName: string, listingCode: string, country?: string): string | undefined {
  const named = marketplaceNamed(marketplaceName);
  if (!named) return undefined;
  const { marketplace } = named;
  const [number, another] = itemNumbersIn(marketplace, listingCode);
  if (number === undefined || another !== undefined) return undefined;
  const path = marketplace.listings.canonical.replace('{id}', number);
  const url = path.startsWith('/') ? `https://${named.host ?? hostFor(marketplace, country)}${path}` : path;
  const recognised = recognise(knownDirectory, url);
  return 'listing' in recognised ? recognised.listing.url : undefined;
}
