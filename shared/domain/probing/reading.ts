import type { Signatures } from '../../contracts/probe-settings.ts';
import { DOUBTFUL_TITLES, DOUBTS, LOGIN_PATHS, WALL_TOOLS, WALLS } from './common-marks.ts';
import type { Fetched } from './fetched.ts';
import { fitsAny, holdsAny, names, plain } from './marks.ts';
import { type Page, readPage } from './page.ts';
import type { Sign } from './signs.ts';

/** What is looked for. */
export interface Sought {
  readonly url: string;
  readonly listingId: string;
  /** Title as the submitter saw it. */
  readonly title?: string;
}

/** Statuses that say something by themselves; every other but 200 is an odd one, and those from 500 are faults of the server. */
const BY_STATUS: Readonly<Record<number, Sign>> = {
  401: 'REFUSED',
  403: 'REFUSED',
  404: 'NOT_FOUND',
  407: 'REFUSED',
  410: 'GONE',
  429: 'TOO_MANY_REQUESTS',
  451: 'LEGALLY_UNAVAILABLE',
};
const OK = 200;
const FIRST_SERVER_FAULT = 500;

/** A page with less text of its own than this, in characters, says nothing: its scripts have not run. */
const SHELL_LENGTH = 200;
/** A page with a tool that tells persons from machines, and less text than this, is nothing but that. */
const WALL_LENGTH = 1500;
/** A shorter title would be found on many pages. */
const SHORTEST_TITLE = 12;

const signOfStatus = (status: number): Sign =>
  BY_STATUS[status] ?? (status >= FIRST_SERVER_FAULT ? 'SERVER_FAULT' : 'ODD_STATUS');

/** An answer taken apart, with what is looked for. */
interface Look {
  readonly page: Page;
  readonly source: string;
  readonly url: URL;
  readonly sought: Sought;
  readonly signatures: Signatures;
}

const pathOf = ({ pathname, search }: URL): string => plain(pathname + search);

const isWall = ({ page, source, signatures }: Look): boolean =>
  holdsAny(page.text, WALLS) ||
  holdsAny(page.text, signatures.walls) ||
  (page.text.length < WALL_LENGTH && holdsAny(plain(source), WALL_TOOLS));

function isLogin(look: Look): boolean {
  const isLed = look.url.href !== look.sought.url && fitsAny(plain(look.url.pathname), LOGIN_PATHS);
  return isLed || (look.page.asksPassword && shownAs(look) === undefined);
}

/** An address that no longer names the listing: one that is known to stand in for it, or one that is not. */
function signOfPlace({ sought, signatures }: Look, url: URL | null): 'LISTING' | 'ELSEWHERE' | 'ASTRAY' {
  if (!url) return 'ASTRAY';
  if (names(pathOf(url), sought.listingId)) return 'LISTING';
  const paths = [plain(url.pathname), pathOf(url)];
  return paths.some((path) => fitsAny(path, signatures.elsewhere)) ? 'ELSEWHERE' : 'ASTRAY';
}

/** Where redirects led, or where the page itself sends the reader. */
function signOfLead(look: Look): Sign | undefined {
  const { page, url, sought } = look;
  const places = [
    ...(url.href === sought.url ? [] : [signOfPlace(look, url)]),
    ...(page.refresh === undefined ? [] : [signOfPlace(look, URL.parse(page.refresh, url.href))]),
  ];
  if (places.includes('ELSEWHERE')) return 'LED_ELSEWHERE';
  return places.includes('ASTRAY') ? 'LED_ASTRAY' : undefined;
}

/** What is registered for pages that stand in for a missing listing. */
function signOfAbsence(look: Look): Sign | undefined {
  const { page, url, signatures } = look;
  if (fitsAny(page.title, signatures.titles)) return 'TITLED_MISSING';
  if (holdsAny(page.text, signatures.gone)) return 'SAYS_GONE';
  if (holdsAny(page.text, signatures.ended)) return 'SAYS_ENDED';
  const places = page.canonical.map((address) => signOfPlace(look, URL.parse(address, url.href)));
  return places.includes('ELSEWHERE') && !places.includes('LISTING') ? 'CANONICAL_ELSEWHERE' : undefined;
}

/** Whether the page shows the listing: its title where pages say what they are, or its number in the text or in its own address. */
function shownAs(look: Look): 'TITLE_SHOWN' | 'NUMBER_SHOWN' | undefined {
  const { page, sought } = look;
  const title = plain(sought.title ?? '');
  if (title.length >= SHORTEST_TITLE && page.headings.includes(title)) return 'TITLE_SHOWN';
  // As it is written: a relative one would have the number from the address that was asked for.
  const isOwnAddress = page.canonical.some((address) => names(plain(address), sought.listingId));
  return isOwnAddress || names(page.text, sought.listingId) ? 'NUMBER_SHOWN' : undefined;
}

const isDoubtful = ({ text, title }: Page): boolean => holdsAny(text, DOUBTS) || fitsAny(title, DOUBTFUL_TITLES);

/** What a whole page says. Signs of absence are told before those of presence, since such pages often still name the listing. */
function signOfPage(look: Look): Sign {
  const { page, signatures } = look;
  const absent = signOfLead(look) ?? signOfAbsence(look);
  const isLive = holdsAny(page.text, signatures.live);
  if (absent) return isLive ? 'CONTRADICTORY' : absent;
  if (page.text.length < SHELL_LENGTH) return 'EMPTY_SHELL';
  const shown = shownAs(look);
  if (shown) return isDoubtful(page) ? 'CONTRADICTORY' : shown;
  return signatures.showsNumber && !isLive ? 'NUMBER_MISSING' : 'NOT_RECOGNISED';
}

/**
 * Reads what came back when a listing was asked for. No status but 404, 410 and 451 says that it is gone, and 200 never says that it
 * is there: a page must show the listing, or a sign that is registered for this marketplace. Everything else is inconclusive.
 */
export function readSign(fetched: Fetched, sought: Sought, signatures: Signatures = {}): Sign {
  if ('failed' in fetched) return fetched.failed;
  const { status, isPage, body } = fetched;
  const url = new URL(fetched.url);
  const look: Look = { page: readPage(isPage ? body : ''), source: body, url, sought, signatures };
  const byStatus = status === OK ? undefined : signOfStatus(status);
  if (byStatus && !isGone(byStatus)) return byStatus;
  if (isWall(look)) return 'CHALLENGE';
  if (byStatus) return byStatus;
  if (!isPage) return 'NOT_A_PAGE';
  return isLogin(look) ? 'LOGIN_WALL' : signOfPage(look);
}

const isGone = (sign: Sign): boolean => sign === 'NOT_FOUND' || sign === 'GONE' || sign === 'LEGALLY_UNAVAILABLE';
