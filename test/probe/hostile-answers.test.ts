import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSign } from '../../shared/domain/probing/reading.ts';
import type { Sign } from '../../shared/domain/probing/signs.ts';
import { LIMITS } from '../../shared/probe/limits.ts';
import { gonePage, homePage, listingPage, riddlePage, SIGNATURES, shellPage } from '../builders/pages.ts';
import { HOST, LISTING, PATH, QUICK, useWeb } from './support/asking.ts';
import { leadTo, type Page, page } from './support/web.ts';

const { web, fetched } = useWeb();

const drip =
  (write: (response: Parameters<Page>[1]) => void): Page =>
  (_, response) => {
    const timer = setInterval(() => write(response), 20);
    response.on('close', () => clearInterval(timer));
  };
const endless: Page = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  drip((each) => each.write(`<p>${'more '.repeat(100)}</p>`))(request, response);
};
const flood: Page = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const pour = () => {
    while (!response.destroyed && response.write('x'.repeat(200_000)));
  };
  response.on('drain', pour);
  pour();
};
/** A thousand times larger than it is sent, and again inside. */
const bomb = gzipSync(Buffer.alloc(LIMITS.pageBytes * 20));

const HOSTILE: readonly (readonly [what: string, page: Page, failed: Sign])[] = [
  ['never ends', endless, 'TIME_OUT'],
  ['never begins', () => undefined, 'TIME_OUT'],
  ['drips its headers', drip(({ socket }) => socket?.write('HTTP')), 'UNREADABLE'],
  ['says for ever that it goes on', drip((each) => each.writeProcessing()), 'TIME_OUT'],
  ['pours without end', flood, 'TOO_LARGE'],
  ['is a bomb', page(bomb, 200, { 'content-encoding': 'gzip' }), 'TOO_LARGE'],
  ['is a bomb with status 404', page(bomb, 404, { 'content-encoding': 'gzip' }), 'TOO_LARGE'],
  ['is packed badly', page('no gzip', 200, { 'content-encoding': 'gzip' }), 'UNREADABLE'],
  ['is cut off', page(gzipSync(gonePage).subarray(0, 60), 200, { 'content-encoding': 'gzip' }), 'UNREADABLE'],
  ['is packed in a way that nobody knows', page('x', 200, { 'content-encoding': 'gzip, gzip' }), 'UNREADABLE'],
  ['has endless headers', page('x', 200, { 'x-long': 'x'.repeat(LIMITS.headerBytes) }), 'UNREADABLE'],
  ['leads to itself', leadTo(PATH), 'TOO_MANY_REDIRECTS'],
  ['breaks off', (_, { socket }) => void socket?.destroy(), 'UNREACHABLE'],
  [
    'promises more than it sends',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('x');
      response.socket?.end();
    },
    'UNREACHABLE',
  ],
];

test.each(HOSTILE)('an answer that %s is inconclusive, and let go of', async (_, answer, failed) => {
  web().show(HOST, PATH, answer);
  expect(await fetched(LISTING, QUICK)).toEqual({ failed });
  await web().released();
});

describe('a marketplace that lies', () => {
  const sought = { url: LISTING, listingId: '100001', title: 'Wooden rattle for babies' };
  const signOf = async () => readSign(await fetched(LISTING, QUICK), sought, SIGNATURES);

  const LIES: readonly (readonly [what: string, lie: () => void, sign: Sign])[] = [
    ['answers 200 with a page that says it is gone', () => web().show(HOST, PATH, page(gonePage)), 'SAYS_GONE'],
    ['leads home', () => web().show(HOST, PATH, leadTo('/')), 'LED_ELSEWHERE'],
    ['answers 200 with an empty shell', () => web().show(HOST, PATH, page(shellPage)), 'EMPTY_SHELL'],
    ['answers 404 and shows the listing to people', () => web().show(HOST, PATH, page(gonePage, 404)), 'NOT_FOUND'],
    ['answers 404 with a riddle', () => web().show(HOST, PATH, page(riddlePage, 404)), 'CHALLENGE'],
    ['answers 403', () => web().show(HOST, PATH, page('', 403)), 'REFUSED'],
    ['answers 429', () => web().show(HOST, PATH, page('', 429)), 'TOO_MANY_REQUESTS'],
    [
      'sends another listing instead',
      () => web().show(HOST, PATH, page(listingPage('100002', 'A garden gnome'))),
      'NOT_RECOGNISED',
    ],
    ['shows it still', () => web().show(HOST, PATH, page(listingPage('100001'))), 'TITLE_SHOWN'],
  ];

  test.each(LIES)('%s', async (_, lie, sign) => {
    web().show(HOST, '/', page(homePage));
    lie();
    expect(await signOf()).toBe(sign);
  });
});
