import type { Operations, ScheduleName } from '../contracts/operations.ts';
import { SCHEDULES } from '../contracts/operations.ts';
import type { Instant } from '../vocabulary/time.ts';
import { millisecondsBetween } from '../vocabulary/time.ts';
import type { History } from './life/history.ts';
import { rowOf } from './projection.ts';

const MINUTE_MILLISECONDS = 60_000;
/** A run may begin a little late, and takes its time. */
const MISSED_RUNS = 2;

/** How a schedule stands, by the note that its last run left. */
export function scheduleState(
  schedule: ScheduleName,
  note: { readonly isNoted: boolean; readonly lastReachedAt?: Instant | undefined },
  now: Date,
): Operations['schedules'][number] {
  const everyMinutes = SCHEDULES[schedule];
  const period = everyMinutes * MINUTE_MILLISECONDS;
  const { lastReachedAt, isNoted } = note;
  if (!lastReachedAt) return { schedule, everyMinutes, isNoted, isLate: false };
  const since = now.getTime() - Date.parse(lastReachedAt);
  const nextAt = new Date(Date.parse(lastReachedAt) + period).toISOString();
  return { schedule, everyMinutes, isNoted, lastReachedAt, nextAt, isLate: since > (MISSED_RUNS + 1) * period };
}

/** What the lists need to follow the record, at most: windows and batches. What is younger is on its way. In milliseconds. */
const ON_ITS_WAY_MILLISECONDS = 10_000;

const sorted = (state: object): string => JSON.stringify(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Since when a list row is behind the record of its item; undefined if it shows the item as it stands, or will in a moment. */
export function behindSince(
  row: { readonly n: number; readonly state: object },
  { facts, events }: Pick<History, 'facts' | 'events'>,
  now: Date,
): Instant | undefined {
  if (!facts || sorted(row.state) === sorted(rowOf(facts))) return undefined;
  const unseen = events.find(({ n }) => n > row.n)?.recordedAt;
  return unseen && now.getTime() - Date.parse(unseen) > ON_ITS_WAY_MILLISECONDS ? unseen : undefined;
}

/** How fast items reached their marketplaces, in seconds from intake to T0. */
export function deliveryOf(items: readonly { acceptedAt: Instant; deliveredAt: Instant }[]): Operations['delivery'] {
  const latestAt = items
    .map(({ deliveredAt }) => deliveredAt)
    .sort()
    .at(-1);
  if (!latestAt) return { looked: 0 };
  const slowest = Math.max(...items.map(({ acceptedAt, deliveredAt }) => millisecondsBetween(acceptedAt, deliveredAt)));
  return { looked: items.length, latestAt, slowestSeconds: Math.max(0, slowest) / 1000 };
}
