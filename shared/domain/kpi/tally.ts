import type { Dimension } from '../../contracts/kpi.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant, Month } from '../../vocabulary/time.ts';
import { type Cell, cellOf } from './cell.ts';
import { type Cohort, type CohortOf, monthly } from './cohort.ts';
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
  /** Of cohorts longer than a month: their name. */
  readonly period?: string;
  readonly sector: Sector | 'ALL';
  readonly status: Cell['status'] | 'ALL';
  readonly memberState: Cell['memberState'] | 'ALL';
  readonly kind: Cell['kind'];
  readonly basis: Cell['basis'];
  /** Where figures are asked by marketplace. */
  readonly marketplace?: OrganisationId;
  readonly counts: Map<string, number>;
}

/** Where a counter or a duration belongs, before grouping. */
export interface Place extends Cell {
  readonly month: Month;
  readonly sector: Sector | 'ALL';
  readonly marketplace?: OrganisationId;
}

const SEPARATOR = /[#|.]/;

/** Takes the key of a counter apart: `2026-05#food#main|NALDE.it`. */
export function placeOf(key: string): { place: Place; name: string } {
  const [month = '', sector = '', , cell = '', ...name] = key.split(SEPARATOR);
  return { place: { month, sector: sector as Place['sector'], ...cellOf(cell) }, name: name.join('.') };
}

const labels = (place: Place, by: readonly Dimension[], cohort: Cohort) => ({
  ...cohort,
  sector: by.includes('sector') ? place.sector : 'ALL',
  status: by.includes('status') ? place.status : 'ALL',
  memberState: by.includes('memberState') ? place.memberState : 'ALL',
  kind: place.kind,
  basis: place.basis,
  ...(by.includes('marketplace') && place.marketplace && { marketplace: place.marketplace }),
});

/** The name of the group that a place belongs to. */
export const groupName = (place: Place, by: readonly Dimension[], cohort: Cohort): string =>
  Object.values(labels(place, by, cohort)).join('/');

/** How counters are summed into groups, and of which marketplace they are. */
export interface Grouping {
  readonly by: readonly Dimension[];
  readonly cohortOf?: CohortOf | undefined;
  readonly marketplace?: OrganisationId;
}

/** Sums counters into groups. Kind and basis always stay apart. */
export function group(counts: Counts, { by, cohortOf = monthly, marketplace }: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const [key, value] of counts) {
    const { place, name } = placeOf(key);
    const cohort = cohortOf(place.month);
    if (!cohort) continue;
    const labelled = labels({ ...place, ...(marketplace !== undefined && { marketplace }) }, by, cohort);
    const id = Object.values(labelled).join('/');
    const into = groups.get(id) ?? { name: id, ...labelled, counts: new Map<string, number>() };
    into.counts.set(name, (into.counts.get(name) ?? 0) + value);
    groups.set(id, into as Group);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Sums = Record<string, number>;
interface Split {
  readonly due: Sums;
  readonly later: Sums;
}

function split(counts: ReadonlyMap<string, number>, asOf: Instant): Map<string, Split> {
  const kinds = new Map<string, Split>();
  for (const [name, value] of counts) {
    const [kind = '', at, field] = name.split(':');
    if (at === undefined || field === undefined) continue;
    const of = kinds.get(kind) ?? { due: {}, later: {} };
    kinds.set(kind, of);
    const into = dueOf(at) <= asOf ? of.due : of.later;
    into[field] = (into[field] ?? 0) + value;
  }
  return kinds;
}

/** Counters of a group, split for the moment they were last asked about: several figures ask about the same. */
const SPLIT = new WeakMap<
  ReadonlyMap<string, number>,
  { readonly asOf: Instant; readonly kinds: Map<string, Split> }
>();
const NONE: Split = { due: {}, later: {} };

/** One kind of due counter of a group, split at the moment of asking: what is due by then, and what is not yet. */
export function dueBy(counts: ReadonlyMap<string, number>, prefix: string, asOf: Instant) {
  let known = SPLIT.get(counts);
  if (known?.asOf !== asOf) {
    known = { asOf, kinds: split(counts, asOf) };
    SPLIT.set(counts, known);
  }
  const { due, later } = known.kinds.get(prefix) ?? NONE;
  const read = (from: Sums) => (field: string) => from[field] ?? 0;
  return { due: read(due), later: read(later), notYet: later['n'] ?? 0 };
}

export type QuantilesOf = (group: Group, measured: Measured) => Quantiles;
