import type { EventData } from '../../contracts/event.ts';

type Result = EventData<'PROBED'>['result'];

/** A sign: what it is read as, and in words. */
interface Meaning {
  readonly result: Result;
  readonly words: string;
}

const missed = (words: string) => ({ result: 'MISSED', words }) as const;
const seen = (words: string) => ({ result: 'SEEN', words }) as const;
const unclear = (words: string) => ({ result: 'INCONCLUSIVE', words }) as const;

/** Everything a look can come to. What is not a plain sign of the listing or of its absence is inconclusive, and never gone. */
export const SIGNS = {
  NOT_FOUND: missed('The marketplace answers that there is no such page (404)'),
  GONE: missed('The marketplace answers that the page is gone for good (410)'),
  LEGALLY_UNAVAILABLE: missed('The marketplace answers that the page is not shown here for legal reasons (451)'),
  SAYS_GONE: missed('The page says that the listing is not there, in words registered for this marketplace'),
  SAYS_ENDED: missed('The page says that the listing is over, in words registered for this marketplace'),
  TITLED_MISSING: missed('The page has the title of a missing listing, as registered for this marketplace'),
  LED_ELSEWHERE: missed('The address leads to a page that stands in for missing listings, as registered'),
  CANONICAL_ELSEWHERE: missed('The page gives itself out for one that stands in for missing listings, as registered'),
  NUMBER_MISSING: missed('The page does not show the item number, which every listing of this marketplace shows'),
  NUMBER_SHOWN: seen('The page shows the item number'),
  TITLE_SHOWN: seen('The page has the title of the listing'),
  REFUSED: unclear('The marketplace refused to answer (401, 403 or 407)'),
  TOO_MANY_REQUESTS: unclear('The marketplace has been asked too often (429)'),
  SERVER_FAULT: unclear('The marketplace could not answer (5xx)'),
  ODD_STATUS: unclear('The marketplace answered with a status that says neither'),
  CHALLENGE: unclear('The marketplace asks whether the reader is a person'),
  LOGIN_WALL: unclear('The marketplace asks the reader to sign in'),
  TIME_OUT: unclear('The answer took too long'),
  TOO_LARGE: unclear('The answer is larger than any page of a listing'),
  TOO_MANY_REDIRECTS: unclear('The address leads on and on'),
  TLS_FAULT: unclear('The other side could not prove to be the marketplace'),
  UNREACHABLE: unclear('The marketplace could not be reached'),
  NO_SUCH_HOST: unclear('The name of the host leads to no address'),
  ADDRESS_REFUSED: unclear('The name of the host leads to an address that is not public: it was not asked'),
  TARGET_REFUSED: unclear('The address leads away from the hosts of the marketplace: that was not followed'),
  UNREADABLE: unclear('The answer cannot be read'),
  NOT_A_PAGE: unclear('The answer is no page'),
  EMPTY_SHELL: unclear('The page has next to no text of its own'),
  LED_ASTRAY: unclear('The address leads to a page that is not known to stand for anything'),
  CONTRADICTORY: unclear('The page says both that the listing is there and that it is not'),
  NOT_RECOGNISED: unclear('The page shows neither the listing nor a known sign of its absence'),
  ROBOTS_DISALLOW: unclear('robots.txt asks not to look, and is obeyed'),
  ROBOTS_UNREADABLE: unclear('robots.txt could not be read, and would be obeyed'),
  SPARED: unclear('Not looked: the marketplace had just asked for a rest (429)'),
  SWITCHED_OFF: unclear('Not looked: looking at this marketplace is switched off'),
  OTHER_VANTAGE: unclear('Not looked: this system looks from another Member State than the one registered'),
  OUTSIDE_TERRITORY: unclear('Not looked: the measure does not reach the Member State from which this system looks'),
} as const satisfies Record<string, Meaning>;

export type Sign = keyof typeof SIGNS;
