import type { Dimension } from '../../contracts/kpi.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { Instant, Month } from '../../vocabulary/time.ts';
import { type Cell, cellOf } from './cell.ts';
import { type Counts, dueOf } from './counters.ts';
import type { Measured } from './durations.ts';

/** A quantile of some durations: the value in milliseconds, and of how many. */
export interface Quantiles {
  readonly n: number;
  readonly median: number | undefined;
  readonly p90: number | undefined;
}

/** What figures of one group are made from. Live, the quantiles are estimates from buckets; in exports they are exact. */
export interface Group {
  readonly name: string;
  readonly month: Month;
  readonly sector: Sector | 'ALL';
  readonly status: Cell['status'] | 'ALL';
  readonly memberState: Cell['memberState'] | 'ALL';
  readonly kind: Cell['kind'];
  readonly basis: Cell['basis'];
  readonly counts: Map<string, number>;
}

/** Where a counter or a duration belongs, before grouping. */
export interface Place extends Cell {
  readonly month: Month;
  readonly sector: Sector;
}

const SEPARATOR = /[#|.]/;

/** Takes the key of a counter apart: `2026-05#food#main|NALDE.it`. */
export function placeOf(key: string): { place: Place; name: string } {
  const [month = '', sector = '', , cell = '', ...name] = key.split(SEPARATOR);
  return { place: { month, sector: sector as Sector, ...cellOf(cell) }, name: name.join('.') };
}

const labels = (place: Place, by: readonly Dimension[]) => ({
  month: place.month,
  sector: by.includes('sector') ? place.sector : 'ALL',
  status: by.includes('status') ? place.status : 'ALL',
  memberState: by.includes('memberState') ? place.memberState : 'ALL',
  kind: place.kind,
  basis: place.basis,
});

/** The name of the group that a place belongs to. */
export const groupName = (place: Place, by: readonly Dimension[]): string => Object.values(labels(place, by)).join('/');

/** Sums counters into groups. Kind and basis always stay apart. */
export function group(counts: Counts, by: readonly Dimension[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [key, value] of counts) {
    const { place, name } = placeOf(key);
    const id = groupName(place, by);
    const into = groups.get(id) ?? { name: id, ...labels(place, by), counts: new Map<string, number>() };
    into.counts.set(name, (into.counts.get(name) ?? 0) + value);
    groups.set(id, into as Group);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One kind of due counter, split at the moment of asking: what is due by then, and how many are not yet. */
export function dueBy(counts: ReadonlyMap<string, number>, prefix: string, asOf: Instant) {
  const due: Record<string, number> = {};
  let notYet = 0;
  for (const [name, value] of counts) {
    const [kind, at = '', field = ''] = name.split(':');
    if (kind !== prefix) continue;
    if (dueOf(at) <= asOf) due[field] = (due[field] ?? 0) + value;
    else if (field === 'n') notYet += value;
  }
  return { due: (field: string) => due[field] ?? 0, notYet };
}

export type QuantilesOf = (group: Group, measured: Measured) => Quantiles;
