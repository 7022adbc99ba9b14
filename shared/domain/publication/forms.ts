import type { Figure, KpiId } from '../../contracts/kpi.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { dueName, dueOf } from '../kpi/counters.ts';
import type { Group } from '../kpi/tally.ts';
import { askedOf, type Entry, entries } from './entries.ts';
import type { Form } from './identities.ts';

/** One row as what it counts: each of its numbers is a sum of counters. */
export interface Template {
  readonly name: string;
  readonly kpi: KpiId;
  readonly part: string;
  readonly unit: Figure['unit'];
  readonly numerator: Form | undefined;
  readonly denominator: Form | undefined;
  readonly isUntold: boolean;
}

const NEVER: Instant = '2999-12-31T00:00:00.000Z';

/** One name for all due times that have come, and one for those that have not. Buckets of durations are for live figures. */
function plainName(name: string, asOf: Instant): string | undefined {
  const [kind = '', at, field] = name.split(':');
  if (at === undefined) return name;
  return field === undefined ? undefined : `${kind}:${dueOf(at) <= asOf ? 'due' : 'later'}:${field}`;
}

/** A counter that goes by a plain name. */
function anyName(plain: string, asOf: Instant): string {
  const [kind, when, field] = plain.split(':');
  return when === undefined ? plain : `${kind}:${dueName(when === 'due' ? asOf : NEVER)}:${field}`;
}

/** Counters by their plain names. */
export function plainCounts(counts: ReadonlyMap<string, number>, asOf: Instant): Map<string, number> {
  const plain = new Map<string, number>();
  for (const [name, value] of counts) {
    const to = plainName(name, asOf);
    if (to !== undefined) plain.set(to, (plain.get(to) ?? 0) + value);
  }
  return plain;
}

/** Writes down which counters are asked for. */
class Listening extends Map<string, number> {
  readonly heard = new Set<string>();
  override get(name: string): number | undefined {
    this.heard.add(name);
    return super.get(name);
  }
}

function unitEntries(group: Group, kpis: readonly KpiId[], asOf: Instant, plain: string): Map<string, Entry> {
  const counts = new Map([[anyName(plain, asOf), 1]]);
  return entries(askedOf({ ...group, counts }, asOf), kpis);
}

/**
 * What the rows of a group count, found by asking with one counter at a time. So every figure of the catalogue is covered by the
 * code that reads it, and a new one cannot be forgotten here.
 */
export function templatesOf(group: Group, kpis: readonly KpiId[], asOf: Instant): Template[] {
  const listening = new Listening();
  const asked = [...entries(askedOf({ ...group, counts: listening }, asOf), kpis)];
  const names = new Set([...plainCounts(group.counts, asOf).keys(), ...listening.heard]);
  const told = [...names].map((plain) => ({ plain, found: unitEntries(group, kpis, asOf, plain) }));
  const formOf = (name: string, field: 'numerator' | 'denominator'): Form =>
    new Map(
      told.flatMap(({ plain, found }) => {
        const times = found.get(name)?.[field] ?? 0;
        return times === 0 ? [] : [[plain, times] as const];
      }),
    );
  return asked.map(([name, { kpi, part, unit, numerator, denominator, isUntold = false }]) => ({
    ...{ name, kpi, part, unit, isUntold },
    numerator: numerator === null ? undefined : formOf(name, 'numerator'),
    denominator: denominator === null ? undefined : formOf(name, 'denominator'),
  }));
}

/** A form of counters that stand so. */
export const sumOf = (form: Form, counts: ReadonlyMap<string, number>): number =>
  [...form].reduce((sum, [name, times]) => sum + times * (counts.get(name) ?? 0), 0);

/** Whether a row is what its form says; an average, an estimate or a bound of another shape is not, and is not published here. */
export const isTrueTo = (template: Template, entry: Entry | undefined, counts: ReadonlyMap<string, number>): boolean =>
  (['numerator', 'denominator'] as const).every((field) => {
    const form = template[field];
    return form === undefined || entry?.[field] === sumOf(form, counts);
  });
