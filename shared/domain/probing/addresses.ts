import ipaddr from 'ipaddr.js';

/**
 * Nets in which no listing is shown: not public, not of one machine, or translated into another address that nobody has judged.
 *
 * Sources: IANA IPv4 and IPv6 special-purpose address registries (RFC 6890 and its updates); the addresses under which clouds answer
 * their own machines. What ipaddr.js knows to be special is refused beside that.
 */
export const REFUSED_NETS: Readonly<Record<string, readonly string[]>> = {
  metadata: ['169.254.169.254/32', '168.63.129.16/32', '100.100.100.200/32', '192.0.0.192/32', 'fd00:ec2::254/128'],
  unspecified: ['0.0.0.0/8', '::/128'],
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  carrier: ['100.64.0.0/10'],
  linkLocal: ['169.254.0.0/16', 'fe80::/10'],
  benchmarking: ['198.18.0.0/15', '2001:2::/48'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  multicast: ['224.0.0.0/4', 'ff00::/8'],
  broadcast: ['255.255.255.255/32'],
  reserved: ['192.0.0.0/24', '192.88.99.0/24', '240.0.0.0/4', '100::/64', '2001::/23', '5f00::/16'],
  service: ['192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24', '2620:4f:8000::/48'],
  mapped: ['::ffff:0:0/96', '::ffff:0:0:0/96', '::/96'],
  translated: ['64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32'],
};

const nets = Object.entries(REFUSED_NETS).flatMap(([name, texts]) =>
  texts.map((text) => [name, ipaddr.parseCIDR(text)] as const),
);

/** The only part of IPv6 that is given to machines of the public net. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** Third quarter of an address that holds an IPv4 address for a tunnel (ISATAP, RFC 5214), with and without its universal bit. */
const TUNNEL_MARKS: ReadonlySet<number> = new Set([0x0000_5efe, 0x0200_5efe]);

const isTunnel = ({ parts }: ipaddr.IPv6): boolean =>
  TUNNEL_MARKS.has((parts[4] as number) * 0x1_0000 + (parts[5] as number));

/** Only the usual spellings: a resolver gives no other, and programs differ about what `0177.1` is. */
function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) && !text.includes('%') ? ipaddr.IPv6.parse(text) : undefined;
}

/** Why an address is not asked; undefined for one of a machine of the public net. */
export function refusedAs(text: string): string | undefined {
  const address = readAddress(text);
  if (!address) return 'unreadable';
  const net = nets.find(([, [from, bits]]) => address.kind() === from.kind() && address.match([from, bits] as never));
  if (net) return net[0];
  if (address instanceof ipaddr.IPv6 && (!address.match(GLOBAL) || isTunnel(address))) return 'reserved';
  return address.range() === 'unicast' ? undefined : address.range();
}
