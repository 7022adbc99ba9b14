import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../shared/probe/limits.ts';
import { gonePage, homePage, listingPage } from '../builders/pages.ts';
import { BESIDE, HOST, LISTING, PATH, USER_AGENT, useWeb } from './support/asking.ts';
import { IMPOSTOR, leadTo, PUBLIC, page } from './support/web.ts';

const { web, fetched } = useWeb();

describe('a page', () => {
  test('is asked for at the address that was judged, by its name, with nothing that tells more than who looks', async () => {
    web().show(HOST, PATH, page(listingPage('100001')));
    expect(await fetched()).toEqual({ url: LISTING, status: 200, isPage: true, body: listingPage('100001') });
    expect(web().connected).toEqual([`${PUBLIC}:443`]);
    expect(web().names.asked.sort()).toEqual([`A ${HOST}`, `AAAA ${HOST}`]);
    expect(Object.keys(web().headers()).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(web().headers()).toMatchObject({ host: HOST, 'user-agent': USER_AGENT });
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('packed with %s is unpacked', async (encoding, pack) => {
    web().show(HOST, PATH, page(pack(gonePage), 200, { 'content-encoding': encoding }));
    expect(await fetched()).toMatchObject({ body: gonePage });
  });

  test('is read in the encoding it names, and in UTF-8 where nobody knows that one', async () => {
    const latin = page(Buffer.from('Hölzern', 'latin1'), 410, { 'content-type': 'text/html;charset=ISO-8859-1' });
    web().show(HOST, PATH, latin);
    expect(await fetched()).toMatchObject({ status: 410, body: 'Hölzern' });
    web().show(HOST, PATH, page('Hölzern', 200, { 'content-type': 'text/html; charset=klingon' }));
    expect(await fetched()).toMatchObject({ body: 'Hölzern' });
  });

  test('is found behind some redirects, each judged by itself', async () => {
    web().show(HOST, PATH, leadTo(`http://${BESIDE}/a`, 301));
    web().show(BESIDE, '/a', leadTo('/b?c=1#d', 308));
    web().show(BESIDE, '/b?c=1', page(homePage));
    expect(await fetched()).toMatchObject({ url: `https://${BESIDE}/b?c=1`, status: 200 });
    expect(web().connected).toEqual(Array(3).fill(`${PUBLIC}:443`));
    expect(web().names.asked.filter((each) => each.startsWith('A '))).toEqual([
      `A ${HOST}`,
      `A ${BESIDE}`,
      `A ${BESIDE}`,
    ]);
  });
});

test('redirects are followed five times, and no further', async () => {
  for (let at = 0; at < 9; at += 1) web().show(HOST, `/${at}`, leadTo(`/${at + 1}`));
  expect(await fetched(`https://${HOST}/0`)).toEqual({ failed: 'TOO_MANY_REDIRECTS' });
  expect(web().asked).toHaveLength(1 + LIMITS.redirects);
});

describe('a host that', () => {
  test('nobody knows is inconclusive', async () => {
    web().names.lead(HOST, []);
    expect(await fetched()).toEqual({ failed: 'NO_SUCH_HOST' });
  });
  test('nobody answers for is inconclusive', async () => {
    web().names.lead(HOST, 'SERVFAIL');
    expect(await fetched()).toEqual({ failed: 'UNREACHABLE' });
    web().names.lead(HOST, 'SILENCE');
    expect(await fetched()).toEqual({ failed: 'UNREACHABLE' });
  });
  test('cannot prove to be the marketplace is inconclusive, and is sent nothing', async () => {
    web().names.lead(HOST, [IMPOSTOR]);
    expect(await fetched()).toEqual({ failed: 'TLS_FAULT' });
    expect(web().asked).toEqual([]);
  });
});
