import type { Manifest, Register, Segment } from '../../contracts/manifest.ts';

type Listed = Pick<Manifest, 'segments' | 'registers'>;

const rangeOf = (prefix: string): string => `items ${prefix}000000-… to ${prefix}ffffff-…`;

const countOf = ({ events, items, sums = 0 }: Segment): string =>
  `${events} events of ${items} items${sums > 0 ? `, ${sums} of them summed up` : ''}`;

/** Records that end after an export leave what is counted of them, and the ends of their chains: only these can be compared then. */
const isSame = (given: Segment, own: Segment): boolean =>
  given.digest === own.digest &&
  given.items === own.items &&
  given.events === own.events &&
  ((own.sums ?? 0) > (given.sums ?? 0) || own.sumsDigest === given.sumsDigest);

function segmentDifference(prefix: string, given: Segment | undefined, own: Segment | undefined): string[] {
  if (given && own && isSame(given, own)) return [];
  const where = `segment ${prefix} (${rangeOf(prefix)})`;
  if (!given) return [`${where}: the log holds ${own ? countOf(own) : 'some'}, the export was made from none`];
  if (!own) return [`${where}: the export was made from ${countOf(given)}, the log holds none`];
  const isCount = given.items === own.items && given.events === own.events && given.sums === own.sums;
  if (!isCount) return [`${where}: the export was made from ${countOf(given)}, the log holds ${countOf(own)}`];
  const what = given.digest === own.digest ? 'what is counted of items that are summed up' : 'the ends of their chains';
  return [`${where}: as many events of as many items, but other ones: ${what} differ`];
}

function registerDifference(name: string, given: Register | undefined, own: Register | undefined): string[] {
  if (given?.digest === own?.digest && given?.entries === own?.entries) return [];
  const [before, now] = [given?.entries ?? 0, own?.entries ?? 0];
  return [
    `register ${name}: the export was made from ${before} entries, the log holds ${now}, and they are not the same`,
  ];
}

const named = <T>(all: readonly T[], nameOf: (each: T) => string): Map<string, T> =>
  new Map(all.map((each) => [nameOf(each), each]));

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): string[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();

/** In which parts of the log something else stands than what an export was made from. */
export function inputDifferences(given: Listed, own: Listed): string[] {
  const [a, b] = [given, own].map(({ segments }) => named(segments, ({ prefix }) => prefix)) as [
    Map<string, Segment>,
    Map<string, Segment>,
  ];
  const [c, d] = [given, own].map(({ registers = [] }) => named(registers, ({ register }) => register)) as [
    Map<string, Register>,
    Map<string, Register>,
  ];
  return [
    ...keysOf(a, b).flatMap((prefix) => segmentDifference(prefix, a.get(prefix), b.get(prefix))),
    ...keysOf(c, d).flatMap((name) => registerDifference(name, c.get(name), d.get(name))),
  ];
}
