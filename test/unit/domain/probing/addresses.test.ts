import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { REFUSED_NETS, refusedAs } from '../../../../shared/domain/probing/addresses.ts';
import { runs } from '../../../builders/histories.ts';

const REFUSED: readonly (readonly [address: string, as: string])[] = [
  ['169.254.169.254', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['100.100.100.200', 'metadata'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['fc00::1', 'private'],
  ['fdff:ffff::1', 'private'],
  ['fec0::1', 'private'],
  ['100.64.0.1', 'carrier'],
  ['100.127.255.255', 'carrier'],
  ['169.254.0.1', 'linkLocal'],
  ['fe80::1', 'linkLocal'],
  ['febf::1', 'linkLocal'],
  ['198.18.0.1', 'benchmarking'],
  ['198.19.255.255', 'benchmarking'],
  ['2001:2::1', 'benchmarking'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['2001:db8::1', 'documentation'],
  ['3fff:abc::1', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['ff02::1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['192.0.0.8', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['100::1', 'reserved'],
  ['2001:10::1', 'reserved'],
  ['5f00::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['192.175.48.1', 'service'],
  ['2620:4f:8000::1', 'service'],
  ['::ffff:127.0.0.1', 'mapped'],
  ['::ffff:93.184.216.34', 'mapped'],
  ['::FFFF:7F00:1', 'mapped'],
  ['0:0:0:0:0:ffff:a9fe:a9fe', 'mapped'],
  ['::127.0.0.1', 'mapped'],
  ['::a00:1', 'mapped'],
  ['::ffff:0:10.0.0.1', 'mapped'],
  ['64:ff9b::10.0.0.1', 'translated'],
  ['64:ff9b::808:808', 'translated'],
  ['64:ff9b:1::a9fe:a9fe', 'translated'],
  ['2002:7f00:1::', 'translated'],
  ['2002:a00:1::1', 'translated'],
  ['2a02:26f0::5efe:10.0.0.1', 'reserved'],
  ['2a02:26f0::200:5efe:808:808', 'reserved'],
];

const PUBLIC = [
  '93.184.216.34',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '2606:2800:220:1::1',
  '2a00:1450:4001::200e',
];

/** Programs differ about what these are, so no resolver may hand them on. */
const ODD = [
  '0177.0.0.1',
  '0x7f.0.0.1',
  '127.1',
  '2130706433',
  'fe80::1%eth0',
  '2606:2800::1%1',
  '1.2.3.4.5',
  '',
  'localhost',
  '10.0.0.1 ',
];

describe('an address is not asked', () => {
  test.each(REFUSED)('%s: %s', (address, as) => {
    expect(refusedAs(address)).toBe(as);
  });

  test.each(ODD)('in a spelling that no resolver uses: “%s”', (address) => {
    expect(refusedAs(address)).toBe('unreadable');
  });
});

test.each(PUBLIC)('%s is a machine of the public net', (address) => {
  expect(refusedAs(address)).toBeUndefined();
});

const bytesIn = ([from, bits]: ReturnType<typeof ipaddr.parseCIDR>) =>
  fc.uint8Array({ minLength: from.toByteArray().length, maxLength: from.toByteArray().length }).map((random) =>
    from.toByteArray().map((byte, index) => {
      const mask = (0xff << (8 - Math.min(8, Math.max(0, bits - index * 8)))) & 0xff;
      return (byte & mask) | ((random[index] as number) & ~mask & 0xff);
    }),
  );

const nets = Object.values(REFUSED_NETS)
  .flat()
  .map((text) => ipaddr.parseCIDR(text));
const isFour = ([from]: (typeof nets)[number]) => from.kind() === 'ipv4';
const addressIn = (isWanted: (net: (typeof nets)[number]) => boolean) =>
  fc.oneof(...nets.filter(isWanted).map(bytesIn));

type Bytes = readonly number[];
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const spell = (bytes: Bytes): string[] => {
  const address = ipaddr.fromByteArray([...bytes]);
  if (bytes.length === 4) return [address.toString()];
  const groups = Array.from({ length: 8 }, (_, at) => `${hex(bytes[at * 2] ?? 0)}${hex(bytes[at * 2 + 1] ?? 0)}`);
  const last = bytes.slice(12).join('.');
  return [
    address.toString(),
    address.toNormalizedString().toUpperCase(),
    groups.join(':'),
    `${groups.slice(0, 6).join(':')}:${last}`,
  ];
};

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const EMBEDDINGS: Readonly<Record<string, (four: Bytes) => Bytes>> = {
  'as it is': (four) => four,
  mapped: (four) => [...zeros(10), 0xff, 0xff, ...four],
  compatible: (four) => [...zeros(12), ...four],
  'translated by RFC 6145': (four) => [...zeros(8), 0xff, 0xff, 0, 0, ...four],
  'by NAT64': (four) => [0, 0x64, 0xff, 0x9b, ...zeros(8), ...four],
  'by a NAT64 of its own': (four) => [0, 0x64, 0xff, 0x9b, 0, 1, ...zeros(6), ...four],
  'by 6to4': (four) => [0x20, 0x02, ...four, ...zeros(10)],
  'by Teredo': (four) => [0x20, 0x01, 0, 0, 8, 8, 8, 8, 0, 0, 0xff, 0xff, ...four.map((byte) => byte ^ 0xff)],
  'by a tunnel in a public net': (four) => [0x2a, 0x02, 0x26, 0xf0, 0, 0, 0, 0, 0, 0, 0x5e, 0xfe, ...four],
};

test.each(Object.entries(EMBEDDINGS))(
  'whatever is in a refused net of IPv4 is refused %s, in every spelling',
  (_, embed) => {
    fc.assert(
      fc.property(addressIn(isFour), (four) => {
        for (const text of spell(embed(four))) expect(refusedAs(text), text).toBeDefined();
      }),
      runs(300),
    );
  },
);

test('whatever is in a refused net of IPv6 is refused in every spelling', () => {
  fc.assert(
    fc.property(
      addressIn((net) => !isFour(net)),
      (bytes) => {
        for (const text of spell(bytes)) expect(refusedAs(text), text).toBeDefined();
      },
    ),
    runs(300),
  );
});

test('of IPv6 nothing outside the part given to the public net is asked', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), ([first = 0, ...rest]) => {
      const isGlobal = first >> 5 === 1;
      const [text = ''] = spell([first, ...rest]);
      if (!isGlobal) expect(refusedAs(text), text).toBeDefined();
    }),
    runs(300),
  );
});
