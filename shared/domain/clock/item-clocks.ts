import type { RunningClock, Yardsticks } from '../../contracts/delivery.ts';
import type { ClockRule as SectorClock } from '../../sectors/definition.ts';
import type { Sector } from '../../sectors/sectors.ts';
import { sectors } from '../../sectors/sectors.ts';
import type { Kind } from '../../vocabulary/life.ts';
import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Pledge } from '../../vocabulary/pledges.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { endOf, type Limit } from './period.ts';
import { CLOCKS } from './table.ts';

/** What decides which clocks run on an item. */
export interface Circumstances {
  readonly sector: Sector;
  readonly kind: Kind;
  readonly status: SubmitterStatus;
  readonly isSafetyInGpsrScope: boolean;
  /** What the marketplace signed. */
  readonly pledges: readonly Pledge[];
  /** Whether the way of delivery is a designated point of contact: without it no LEGAL clock runs on delivery. */
  readonly isDesignated: boolean;
  /** Whether the marketplace found it itself, under an order that asks for identical content (GPSR Art. 22(5)). */
  readonly isIdenticalContent?: boolean;
}

const holds = (rule: SectorClock, at: Circumstances): boolean => {
  if (!rule.kinds.includes(at.kind)) return false;
  if (rule.statuses && !rule.statuses.includes(at.status)) return false;
  const isOfIdentical = rule.condition === 'IDENTICAL_CONTENT';
  if (isOfIdentical !== (at.isIdenticalContent ?? false)) return false;
  const isOfSafety = isOfIdentical || rule.condition === 'SAFETY_IN_GPSR_SCOPE';
  if (isOfSafety && !at.isSafetyInGpsrScope) return false;
  if (rule.pledge && !at.pledges.includes(rule.pledge)) return false;
  return CLOCKS[rule.clock].basis !== 'LEGAL' || at.isDesignated;
};

/** The clocks that run, by the data of the sector. */
export const clocksOf = (at: Circumstances): readonly SectorClock[] =>
  sectors[at.sector].clocks.filter((rule) => holds(rule, at));

/** How long a clock of a sector allows; null where neither law nor target names a number. */
export const limitOf = (rule: SectorClock): Limit | null =>
  CLOCKS[rule.clock].limit ?? (rule.targetWorkingDays ? { n: rule.targetWorkingDays, unit: 'WORKING_DAYS' } : null);

/** Whether the clock has a deadline, and not only "without undue delay". */
export const hasNumber = (rule: SectorClock): boolean => limitOf(rule) !== null;

/** One clock started at T0. */
export function startClock(rule: SectorClock, deliveredAt: Instant, jurisdiction: Jurisdiction): RunningClock {
  const { basis, stop = 'DECISION' } = CLOCKS[rule.clock];
  const limit = limitOf(rule);
  if (!limit) return { clock: rule.clock, basis, stop, status: 'NO_STATUTORY_LIMIT' };
  const end = endOf(limit, deliveredAt, jurisdiction);
  if (end.status === 'PENDING_CALENDAR') return { clock: rule.clock, basis, stop, status: end.status };
  return { clock: rule.clock, basis, stop, status: end.status, dueAt: end.dueAt };
}

/** The yardsticks of 2, 3 and 5 working days from T0, as far as calendars are loaded, and which calendars these were. */
export function yardsticksFrom(deliveredAt: Instant, jurisdiction: Jurisdiction) {
  const versions = new Set<string>();
  const yardsticks: Record<string, Instant> = {};
  for (const n of [2, 3, 5]) {
    const end = endOf({ n, unit: 'WORKING_DAYS' }, deliveredAt, jurisdiction);
    if (end.status === 'PENDING_CALENDAR') continue;
    yardsticks[n] = end.dueAt;
    for (const { version } of end.calendars) versions.add(version);
  }
  return { yardsticks: yardsticks as Yardsticks, calendarVersion: [...versions].sort().join('+') || 'PENDING' };
}

/** All clocks of an item and its yardsticks, from T0 in the place where action is to be taken. */
export const startClocks = (rules: readonly SectorClock[], deliveredAt: Instant, jurisdiction: Jurisdiction) => ({
  clocks: rules.map((rule) => startClock(rule, deliveredAt, jurisdiction)),
  ...yardsticksFrom(deliveredAt, jurisdiction),
});
