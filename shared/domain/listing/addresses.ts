import type { MarketplaceRegistration } from '../../contracts/organisation.ts';
import { RefusedError } from '../../errors.ts';
import { isMachineNumber } from './location.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** How a marketplace writes the addresses of its listings, as it registered them. */
export type ListingAddresses = MarketplaceRegistration['listings'];

/** The same, compiled. */
export interface Addresses {
  readonly hosts: readonly string[];
  /** The canonical form comes first, so that its own addresses are always read back as themselves. */
  readonly patterns: readonly Pattern[];
  readonly canonical: Canonical;
}

interface Canonical {
  /** The one host for all, where the item number counts across the hosts of a marketplace; else each host has its own listings. */
  readonly host: string | undefined;
  readonly before: string;
  readonly after: string;
}

const refuse = (reason: string, part: keyof ListingAddresses | `patterns/${number}`) =>
  new RefusedError('INVALID_INPUT', reason, {
    faults: [{ pointer: `/listings/${part}`, code: 'INVALID_INPUT', detail: reason }],
  });

function checkedHost(host: string): string {
  const parsed = URL.parse(`https://${host}/`);
  const name = host.toLowerCase().replace(/\.$/, '');
  if (parsed?.hostname.replace(/\.$/, '') !== name || !name.includes('.') || isMachineNumber(name)) {
    throw refuse(
      `“${host.slice(0, 120)}” is no host name: letters, digits, hyphens and full stops, without https://`,
      'hosts',
    );
  }
  return name;
}

/** Reads `/dp/{id}`, or `https://www.example.com/item/{id}.html` where the item number counts across hosts. */
function readCanonical(source: string, hosts: readonly string[]): Canonical {
  const [, host, path = ''] = /^(?:https:\/\/([^/]*))?(\/.*)$/.exec(source) ?? [];
  const [before = '', after, ...more] = path.split('{id}');
  if (after === undefined || more.length > 0 || /[*{}]/.test(before + after)) {
    throw refuse(
      `The canonical address “${source.slice(0, 200)}” is a path, or https://host and a path, with one {id} in it`,
      'canonical',
    );
  }
  if (host !== undefined && !hosts.includes(host)) {
    throw refuse(`The host of the canonical address, ${host}, is none of the registered hosts`, 'canonical');
  }
  return { host, before, after };
}

function readPattern(source: string, index: number): Pattern {
  try {
    return compilePattern(source);
  } catch (error) {
    throw error instanceof RefusedError ? refuse(error.message, `patterns/${index}`) : error;
  }
}

/**
 * Compiles what a marketplace registered.
 *
 * All patterns give item numbers of one class. So the canonical form is itself a pattern of that class, of every length, and an
 * address in canonical form can only be read as the item number it was made from.
 */
export function compileAddresses(listings: ListingAddresses): Addresses {
  const hosts = listings.hosts.map(checkedHost);
  const patterns = listings.patterns.map(readPattern);
  const canonical = readCanonical(listings.canonical, hosts);
  const [className, other] = new Set(patterns.map(({ number }) => number.className));
  if (className === undefined || other !== undefined) {
    throw refuse(
      'A marketplace has at least one pattern, and all of them name the same class of item numbers',
      'patterns',
    );
  }
  const shortest = Math.min(...patterns.map(({ number }) => number.shortest));
  const longest = Math.max(...patterns.map(({ number }) => number.longest));
  const itself = `${canonical.before}{${className}:${shortest}-${longest}}${canonical.after}`;
  return { hosts, canonical, patterns: [compilePattern(itself), ...patterns] };
}

/** The one address that stands for all spellings of a listing. */
export function canonicalUrl(
  { canonical: { host, before, after } }: Addresses,
  registeredHost: string,
  listingId: string,
): { readonly host: string; readonly text: string } {
  const on = host ?? registeredHost;
  return { host: on, text: `https://${on}${before}${listingId}${after}` };
}
