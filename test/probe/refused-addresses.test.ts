import { describe, expect, test } from 'vitest';
import { listingPage } from '../builders/pages.ts';
import { BESIDE, HOST, PATH, useWeb } from './support/asking.ts';
import { leadTo, PUBLIC, page } from './support/web.ts';

const { web, fetched } = useWeb();

const PRIVATE = ['127.0.0.1', '10.0.0.5', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '203.0.113.9',
  '::1', 'fe80::1', 'fd00:ec2::254', '::ffff:10.0.0.5', '::ffff:169.254.169.254', '64:ff9b::7f00:1', '2002:7f00:1::1', '::'] as const; // biome-ignore format: one list

describe('nobody is asked', () => {
  test.each(PRIVATE)('at %s, to which the name of the host leads', async (address) => {
    web().names.lead(HOST, [address]);
    expect(await fetched()).toEqual({ failed: 'ADDRESS_REFUSED' });
    expect(web().connected).toEqual([]);
  });

  test.each(PRIVATE)('where the name leads to a public address and to %s', async (address) => {
    web().names.lead(HOST, [PUBLIC, address]);
    expect(await fetched()).toEqual({ failed: 'ADDRESS_REFUSED' });
    expect(web().connected).toEqual([]);
  });

  test.each(PRIVATE)('at %s after a redirect to a host that leads there', async (address) => {
    web().show(HOST, PATH, leadTo(`https://${BESIDE}/`));
    web().names.lead(BESIDE, [address]);
    expect(await fetched()).toEqual({ failed: 'ADDRESS_REFUSED' });
    expect(web().connected).toEqual([`${PUBLIC}:443`]);
  });

  test.each(PRIVATE)('at %s when the same name is bound anew between two requests', async (address) => {
    web().show(HOST, PATH, leadTo('/again'));
    web().names.lead(HOST, [PUBLIC], [address]);
    expect(await fetched()).toEqual({ failed: 'ADDRESS_REFUSED' });
    expect(web().connected).toEqual([`${PUBLIC}:443`]);
  });

  test.each([
    ...PRIVATE.map((each) => (each.includes(':') ? `[${each}]` : each)),
    '2130706433',
    '0x7f.1',
    '017700000001',
    'localhost',
    '127.1',
  ])('at https://%s/ to which a redirect leads', async (host) => {
    web().show(HOST, PATH, leadTo(`https://${host}/latest/meta-data/`));
    expect(await fetched()).toEqual({ failed: 'TARGET_REFUSED' });
    expect(web().connected).toEqual([`${PUBLIC}:443`]);
  });

  test.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'https://www.amber.example:8443/',
    'https://a:b@www.amber.example/',
  ])('after a redirect to %s', async (location) => {
    web().show(HOST, PATH, leadTo(location));
    expect(await fetched()).toEqual({ failed: 'TARGET_REFUSED' });
    expect(web().names.asked.some((each) => each.includes('evil'))).toBe(false);
  });
});

test('a name is asked for once for a request: what it is bound to afterwards is not connected to', async () => {
  web().show(HOST, PATH, page(listingPage('100001')));
  web().names.lead(HOST, [PUBLIC], ['127.0.0.1']);
  expect(await fetched()).toMatchObject({ status: 200 });
  expect(web().names.asked.filter((each) => each === `A ${HOST}`)).toHaveLength(1);
  expect(web().connected).toEqual([`${PUBLIC}:443`]);
});
