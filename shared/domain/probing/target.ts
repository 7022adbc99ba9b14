import type { MarketplaceRegistration } from '../../contracts/organisation.ts';
import { foldHost, isMachineNumber } from '../listing/location.ts';

/** Why an address is not asked, whatever its host leads to. */
type Refusal = 'NO_URL' | 'SCHEME' | 'CREDENTIALS' | 'PORT' | 'MACHINE_NUMBER' | 'HOST';

/** The way out: the hosts of one marketplace, and no other. */
export const hostsOf = ({
  listings,
  probe,
}: Pick<MarketplaceRegistration, 'listings' | 'probe'>): ReadonlySet<string> =>
  new Set([...listings.hosts, ...(probe?.hosts ?? [])].map((host) => foldHost(host.toLowerCase())));

function refusalOf({ protocol, username, password, port, hostname }: URL, hosts: ReadonlySet<string>) {
  if (protocol !== 'https:' && protocol !== 'http:') return 'SCHEME';
  if (username !== '' || password !== '') return 'CREDENTIALS';
  if (port !== '') return 'PORT';
  if (isMachineNumber(hostname)) return 'MACHINE_NUMBER';
  return hosts.has(foldHost(hostname)) ? undefined : 'HOST';
}

/**
 * Judges an address before anything is asked: the first one, and each that a redirect names. The parser writes every spelling of a
 * machine's number, be it decimal, octal, hexadecimal or in wide digits, as the usual one, so none gets past as a name.
 *
 * What is named with http is asked with https all the same: without it anybody on the way could answer for the marketplace.
 */
export function judgeTarget(
  address: string,
  hosts: ReadonlySet<string>,
  base?: URL,
): { readonly url: URL } | { readonly refused: Refusal } {
  const url = URL.parse(address, base?.href);
  if (!url?.hostname) return { refused: 'NO_URL' };
  const refused = refusalOf(url, hosts);
  if (refused) return { refused };
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  return { url };
}
