import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fetched } from '../../../../shared/domain/probing/fetched.ts';
import { readSign } from '../../../../shared/domain/probing/reading.ts';
import { SIGNS, type Sign } from '../../../../shared/domain/probing/signs.ts';
import { runs } from '../../../builders/histories.ts';
import {
  gonePage,
  homePage,
  html,
  listingPage,
  loginPage,
  riddlePage,
  SIGNATURES,
  shellPage,
} from '../../../builders/pages.ts';

const URL_OF_LISTING = 'https://www.amber.example/item/100001';
const sought = { url: URL_OF_LISTING, listingId: '100001', title: 'Wooden rattle for babies' };
type Answer = Exclude<Fetched, { failed: Sign }>;
const answer = (body: string, changes: Partial<Answer> = {}): Fetched => ({
  url: URL_OF_LISTING,
  status: 200,
  isPage: true,
  body,
  ...changes,
});
const page = listingPage('100001');
const at = (path: string) => ({ url: `https://www.amber.example${path}` });
const own = (href: string) => html({ head: `<link href="${href}" rel="alternate canonical">` });

type Case = readonly [what: string, fetched: Fetched, sign: Sign];

const BY_STATUS: readonly Case[] = [
  [404, 'NOT_FOUND'],
  [410, 'GONE'],
  [451, 'LEGALLY_UNAVAILABLE'],
  [401, 'REFUSED'],
  [403, 'REFUSED'],
  [407, 'REFUSED'],
  [429, 'TOO_MANY_REQUESTS'],
  [500, 'SERVER_FAULT'],
  [503, 'SERVER_FAULT'],
  [599, 'SERVER_FAULT'],
  [204, 'ODD_STATUS'],
  [206, 'ODD_STATUS'],
  [301, 'ODD_STATUS'],
  [400, 'ODD_STATUS'],
  [418, 'ODD_STATUS'],
].map(([status, sign]) => [`${status}`, answer(html({}), { status: status as number }), sign as Sign]);

const PRESENT: readonly Case[] = [
  ['the page of the listing', answer(page), 'TITLE_SHOWN'],
  ['the listing under a longer address with its number', answer(page, at('/rattle/item/100001?v=2')), 'TITLE_SHOWN'],
  ['its number in the text', answer(html({ body: '<p>Item no. <b>100001</b></p>' })), 'NUMBER_SHOWN'],
  ['its number in the canonical address', answer(own('/item/100001')), 'NUMBER_SHOWN'],
  [
    'its title for other sites, with references to characters',
    answer(html({ head: '<meta property="og:title" content="Wooden&#32;rattle for&nbsp;babies &amp; more">' })),
    'TITLE_SHOWN',
  ],
  [
    'its title in other case and width',
    answer(html({ body: '<h1>ＷＯＯＤＥＮ rattle\n for  Babies</h1>' })),
    'TITLE_SHOWN',
  ],
];

const MISSING: readonly Case[] = [
  ['words that are registered for it', answer(gonePage), 'SAYS_GONE'],
  [
    'such words with anything in between',
    answer(html({ body: 'We could not find the thing you asked for' })),
    'SAYS_GONE',
  ],
  [
    'such words beside the number of the listing',
    answer(html({ body: '100001: listing has been taken down' })),
    'SAYS_GONE',
  ],
  ['the mark of an offer that is over', answer(html({ body: 'Item 100001. This offer has ended.' })), 'SAYS_ENDED'],
  ['a title registered for missing listings', answer(html({ title: 'Nothing here – Amber' })), 'TITLED_MISSING'],
  ['the home page after a redirect', answer(homePage, at('/')), 'LED_ELSEWHERE'],
  ['a search after a redirect', answer(homePage, at('/search?q=rattle')), 'LED_ELSEWHERE'],
  [
    'a page that sends the reader home',
    answer(html({ head: '<meta http-equiv="Refresh" content="0; url=/">' })),
    'LED_ELSEWHERE',
  ],
  ['a page whose own address is the home page', answer(own('https://www.amber.example/')), 'CANONICAL_ELSEWHERE'],
  ['a whole page without the number', answer(html({ body: 'Ten other rattles' })), 'NUMBER_MISSING'],
  ['a longer number', answer(html({ body: 'Item 1000010, item 2100001, item a100001' })), 'NUMBER_MISSING'],
];

const UNCLEAR: readonly Case[] = [
  ['a riddle for people', answer(riddlePage), 'CHALLENGE'],
  ['a riddle for people with status 404', answer(riddlePage, { status: 404 }), 'CHALLENGE'],
  ['a tool against machines and little else', answer('<div id="px-captcha"></div><p>Amber</p>'), 'CHALLENGE'],
  ['the page where one signs in', answer(loginPage), 'LOGIN_WALL'],
  ['the page where one signs in after a redirect', answer(homePage, at('/login?to=/item/100001')), 'LOGIN_WALL'],
  ['a shell without scripts run', answer(shellPage), 'EMPTY_SHELL'],
  ['nothing at all', answer(''), 'EMPTY_SHELL'],
  ['a redirect to nobody knows what', answer(homePage, at('/welcome')), 'LED_ASTRAY'],
  [
    'words of absence beside the button to buy',
    answer(html({ body: 'This offer has ended. Add to basket' })),
    'CONTRADICTORY',
  ],
  [
    'the number beside words with which many pages stand in',
    answer(html({ body: '<p>Sorry! Item 100001</p><p>Page not found</p>' })),
    'CONTRADICTORY',
  ],
  ['the number under a title of such pages', answer(html({ title: '404', body: 'Item 100001' })), 'CONTRADICTORY'],
  ['the button to buy on a page that shows no listing', answer(html({ body: 'Add to basket' })), 'NOT_RECOGNISED'],
  ['a file', answer('%PDF-1.7', { isPage: false }), 'NOT_A_PAGE'],
  ['no answer', { failed: 'TIME_OUT' }, 'TIME_OUT'],
];

describe.each([
  ['says something by its status', BY_STATUS],
  ['shows the listing', PRESENT],
  ['shows that the listing is missing', MISSING],
  ['shows neither', UNCLEAR],
])('an answer %s', (_, cases) => {
  test.each(cases)('%s', (__, fetched, sign) => {
    expect(readSign(fetched, sought, SIGNATURES)).toBe(sign);
  });
});

describe('of a marketplace about which nothing is registered', () => {
  test.each(MISSING)('an answer of 200 never says that it is gone: %s', (_, fetched) => {
    expect(SIGNS[readSign(fetched, sought)].result).not.toBe('MISSED');
  });

  test('what scripts hold or comments hide is not shown', () => {
    const hidden =
      '<!-- 100001 --><template>100001</template><SCRIPT>var a = "</p>100001"</script ><style>100001</style>';
    expect(readSign(answer(html({ body: hidden })), sought)).toBe('NOT_RECOGNISED');
  });

  test('the words of a script do not say that the listing is gone', () => {
    expect(page).toContain('This listing has been taken down');
    expect(readSign(answer(page), sought, SIGNATURES)).toBe('TITLE_SHOWN');
  });
});

test('whatever a page holds, only a sign of absence is read as missed, and only one of presence as seen', () => {
  const pieces = fc.constantFrom('<', '>', '<!--', '-->', '</', '<script>', '</script>', '<a b="', "'", '=', '&#x41;', '&amp', '100001',
    '<title>', '<h1>', '<link rel=canonical href=', 'Wooden rattle for babies', '<meta http-equiv=refresh content="0;url=', ' ', '\u0000', 'İ'); // biome-ignore format: one list
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60, size: 'max' }), (parts) => {
      const body = html({ body: parts.join('') });
      const { result } = SIGNS[readSign(answer(body), sought)];
      if (result === 'SEEN') expect(parts.join('')).toMatch(/100001|rattle/);
      expect(result).not.toBe('MISSED');
    }),
    runs(300),
  );
});

test.each([
  ['tags that are not closed', '<a '.repeat(500_000)],
  ['attributes that are not closed', '<a b="'.repeat(300_000)],
  ['quotes of two kinds', `<a b='${'"'.repeat(1_000_000)}`],
  ['white space after names', `<a ${`b${' '.repeat(1000)}`.repeat(1500)}`],
  ['comments that are not closed', '<!-'.repeat(600_000)],
  ['scripts in scripts', '<script><svg>'.repeat(150_000)],
  ['angle brackets', '<'.repeat(1_500_000)],
  ['beginnings of a mark', 'we could not find '.repeat(100_000)],
  ['almost the number', '10000'.repeat(400_000)],
  ['references to characters', '&#1;&#x'.repeat(250_000)],
])('a page of megabytes of %s is read in no time', (_, body) => {
  const start = performance.now();
  readSign(answer(body), sought, SIGNATURES);
  expect(performance.now() - start).toBeLessThan(3000);
});
