/** Why an address names no listing (codes of the notice checks, DSA Art. 16(2)(b)), and what to do about it. */
export interface Unrecognised {
  readonly code: 'NO_URL' | 'WRONG_PLATFORM' | 'UNKNOWN_MARKETPLACE' | 'URL_NOT_ITEM';
  readonly detail: string;
}

/** The parts of an address that say which listing it is. */
export interface Location {
  readonly host: string;
  readonly segments: readonly string[];
  readonly query: string;
}

/** Longest address that is read, in characters; the same limit as in the contract. */
const LONGEST_ADDRESS = 2000;

/**
 * Characters the URL parser would drop or read differently from other programs: white space and control characters, invisible
 * format characters (soft hyphen, zero width space, direction marks), and the backslash.
 */
const DECEPTIVE = /[\s\p{Cc}\p{Cf}\\]/u;

/** The usual case, which needs no closer look: visible ASCII without the backslash. */
const PLAIN = /^[!-[\]-~]+$/;

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** Percent-encoded characters that need no encoding (RFC 3986, section 6.2.2.2). Everything else stays as it was sent. */
const NEEDLESSLY_ENCODED = /%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi;

const decode = (text: string): string =>
  text.includes('%')
    ? text.replace(NEEDLESSLY_ENCODED, (encoded) => String.fromCharCode(Number.parseInt(encoded.slice(1), 16)))
    : text;

const noUrl = (detail: string): Unrecognised => ({ code: 'NO_URL', detail });
const unknown = (detail: string): Unrecognised => ({ code: 'UNKNOWN_MARKETPLACE', detail });

/** The name under which a host is found: without the trailing dot, and without `www.` or `m.` in front. */
export function foldHost(host: string): string {
  let folded = host.endsWith('.') ? host.slice(0, -1) : host;
  for (const prefix of ['www.', 'm.', 'www.']) {
    const rest = folded.slice(prefix.length);
    if (folded.startsWith(prefix) && rest.includes('.')) folded = rest;
  }
  return folded;
}

export const isMachineNumber = (host: string): boolean => host.startsWith('[') || IPV4.test(host);

function oddHost(host: string): Unrecognised | undefined {
  if (isMachineNumber(host)) {
    return unknown('The address names a machine by its number. A marketplace is named by its host');
  }
  if (host.includes('xn--')) {
    return unknown(
      `${host} is written with letters from outside the Latin alphabet. It is no registered marketplace's host, however it looks`,
    );
  }
  return undefined;
}

/** Why a host that is nobody's cannot be a marketplace. */
export const unknownHost = (host: string): Unrecognised =>
  oddHost(host) ?? unknown(`No registered marketplace has the host ${host}`);

/** Takes an address apart. It is looked at before it is parsed, because the parser silently drops tabs and line breaks. */
export function readLocation(address: string): Location | Unrecognised {
  const text = address.trim();
  if (text.length > LONGEST_ADDRESS) return noUrl(`An address has at most ${LONGEST_ADDRESS} characters`);
  if (!/^https?:\/\//i.test(text)) return noUrl('Write the whole address of the listing, beginning with https://');
  if (!PLAIN.test(text) && DECEPTIVE.test(text)) {
    return noUrl('The address has white space, a backslash, or control or invisible characters in it');
  }
  const url = URL.parse(text);
  if (!url?.hostname) return noUrl('This cannot be read as an address');
  if (url.username !== '' || url.password !== '') {
    return noUrl('An address of a listing has no user name before its host');
  }
  if (url.port !== '') return noUrl(`An address of a listing names no port: ${url.port}`);
  return {
    host: url.hostname,
    segments: decode(url.pathname)
      .split('/')
      .filter((segment) => segment !== ''),
    query: decode(url.search.slice(1)),
  };
}
