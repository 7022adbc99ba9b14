import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostsOf, judgeTarget } from '../../../../shared/domain/probing/target.ts';
import { runs } from '../../../builders/histories.ts';
import { marketplace } from '../../../builders/organisations.ts';

const [, amber] = marketplace('amber', {
  probe: {
    isOn: true,
    vantage: 'DE',
    hosts: ['pages.amber-shop.example'],
    contact: 'mailto:probe@board.example',
    robots: 'NOTE',
  },
});
const hosts = hostsOf(amber);
const BASE = new URL('https://www.amber.example/item/100001');

const REFUSED: readonly (readonly [address: string, refused: string])[] = [
  ['', 'NO_URL'],
  ['https://', 'NO_URL'],
  ['http://[::1', 'NO_URL'],
  ['https://999.1.1.1/', 'NO_URL'],
  ['javascript:alert(1)', 'NO_URL'],
  ['file:///etc/passwd', 'NO_URL'],
  ['ftp://www.amber.example/', 'SCHEME'],
  ['gopher://www.amber.example/', 'SCHEME'],
  ['ws://www.amber.example/', 'SCHEME'],
  ['https://user@www.amber.example/', 'CREDENTIALS'],
  ['https://user:word@www.amber.example/', 'CREDENTIALS'],
  ['https://www.amber.example@evil.example/', 'CREDENTIALS'],
  ['https://www.amber.example:8443/', 'PORT'],
  ['https://www.amber.example:22/', 'PORT'],
  ['https://www.amber.example:80/', 'PORT'],
  ['http://www.amber.example:443/', 'PORT'],
  ['http://127.0.0.1/', 'MACHINE_NUMBER'],
  ['http://2130706433/', 'MACHINE_NUMBER'],
  ['http://0x7f000001/', 'MACHINE_NUMBER'],
  ['http://0x7f.1/', 'MACHINE_NUMBER'],
  ['http://0177.0.0.1/', 'MACHINE_NUMBER'],
  ['http://017700000001/', 'MACHINE_NUMBER'],
  ['http://127.1/', 'MACHINE_NUMBER'],
  ['http://127.0.0.1./', 'MACHINE_NUMBER'],
  ['http://%31%32%37.0.0.1/', 'MACHINE_NUMBER'],
  ['http://１２７.０.０.１/', 'MACHINE_NUMBER'],
  ['http://①②⑦.⓪.⓪.①/', 'MACHINE_NUMBER'],
  ['http://127。0。0。1/', 'MACHINE_NUMBER'],
  ['http://169.254.169.254/latest/meta-data/', 'MACHINE_NUMBER'],
  ['http://0xA9FEA9FE/', 'MACHINE_NUMBER'],
  ['http://[::1]/', 'MACHINE_NUMBER'],
  ['http://[::ffff:127.0.0.1]/', 'MACHINE_NUMBER'],
  ['http://[::ffff:7f00:1]/', 'MACHINE_NUMBER'],
  ['http://[fd00:ec2::254]/', 'MACHINE_NUMBER'],
  ['http://localhost/', 'HOST'],
  ['https://evil.example/', 'HOST'],
  ['//evil.example/', 'HOST'],
  ['\\\\evil.example\\', 'HOST'],
  ['https://evil.example\\@www.amber.example/', 'HOST'],
  ['https://www.amber.example.evil.example/', 'HOST'],
  ['https://amber.example.local/', 'HOST'],
  ['https://seller.amber.example/', 'HOST'],
  ['https://metadata.google.internal/', 'HOST'],
  ['https://127.0.0.1.nip.io/', 'HOST'],
  ['https://www.аmber.example/', 'HOST'],
];

const ASKED: readonly (readonly [address: string, href: string])[] = [
  ['https://www.amber.example/item/100001', 'https://www.amber.example/item/100001'],
  ['/item/100001?ref=1#top', 'https://www.amber.example/item/100001?ref=1'],
  ['https://amber.example/item/100001', 'https://amber.example/item/100001'],
  ['https://m.amber.example/', 'https://m.amber.example/'],
  ['HTTPS://WWW.AMBER.EXAMPLE/', 'https://www.amber.example/'],
  ['https://www.amber.example./', 'https://www.amber.example/'],
  ['https://www.amber.example:443/', 'https://www.amber.example/'],
  ['http://www.amber.example:80/', 'https://www.amber.example/'],
  ['http://www.amber.example/', 'https://www.amber.example/'],
  ['https://pages.amber-shop.example/x', 'https://pages.amber-shop.example/x'],
];

describe('the way out leads to hosts of the marketplace only', () => {
  test.each(REFUSED)('“%s” is refused: %s', (address, refused) => {
    expect(judgeTarget(address, hosts, address === '' ? undefined : BASE)).toEqual({ refused });
  });

  test.each(ASKED)('“%s” is asked as %s', (address, href) => {
    const judged = judgeTarget(address, hosts, BASE);
    expect('url' in judged && judged.url.href).toBe(href);
  });

  test('whatever is written, what is asked is a host of the marketplace, encrypted, on the usual port, without credentials', () => {
    const anything = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.tuple(fc.constantFrom(...REFUSED, ...ASKED), fc.string({ maxLength: 8 })).map(([[text], more]) => text + more),
      fc
        .tuple(fc.constantFrom('https://', '//', 'http:/\\'), fc.ipV4Extended(), fc.string())
        .map((parts) => parts.join('')),
      fc.ipV6().map((address) => `https://[${address}]/`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const judged = judgeTarget(text, hosts, BASE);
        if ('refused' in judged) return;
        const { protocol, port, username, password, hostname } = judged.url;
        expect([protocol, port, username, password]).toEqual(['https:', '', '', '']);
        expect(['www.amber.example', 'amber.example', 'm.amber.example', 'pages.amber-shop.example']).toContain(
          hostname,
        );
      }),
      runs(500),
    );
  });
});
