import { openDirectory } from './directory.ts';
import { europeanMarketplaces } from './european-marketplaces.ts';
import type { KnownMarketplace } from './known-marketplace.ts';
import { foldHost } from './location.ts';
import { worldwideMarketplaces } from './worldwide-marketplaces.ts';

/**
 * Marketplaces that alerts name and whose addresses are certain. Left out, because no address without the title of the item is
 * certain to open: Zalando, Otto, Fruugo.
 */
export const knownMarketplaces: readonly KnownMarketplace[] = [...worldwideMarketplaces, ...europeanMarketplaces];

export const knownDirectory = openDirectory(knownMarketplaces);

/** A marketplace as free text names it, and the site if the text names one (`Amazon.de`). */
export interface NamedMarketplace {
  readonly marketplace: KnownMarketplace;
  readonly host?: string;
}

/** Words that authorities add to the name of a marketplace. */
const ADDED_WORDS = /\b(?:online|marketplace|market place|platform|website|shop|store|seller|app|eu|europe)\b/g;

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(ADDED_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');

const byName = new Map<string, NamedMarketplace>(
  knownMarketplaces.flatMap((marketplace) => [
    ...marketplace.listings.hosts.flatMap((host): [string, NamedMarketplace][] => [
      [key(host), { marketplace, host }],
      [key(foldHost(host)), { marketplace, host }],
    ]),
    ...[marketplace.id, marketplace.name, ...marketplace.names].map((name): [string, NamedMarketplace] => [
      key(name),
      { marketplace },
    ]),
  ]),
);

/** The marketplace of a name such as “TEMU”, “Ali Express”, “amazon.de” or “Shein online marketplace”. */
export function marketplaceNamed(text: string): NamedMarketplace | undefined {
  return byName.get(
    key(
      text
        .trim()
        .replace(/^https?:\/\//i, '')
        .replace(/\/+$/, ''),
    ),
  );
}
