import type { ItemRow } from '../../contracts/item.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import { CLOSABLE } from './closing.ts';

const DAY_MILLISECONDS = 24 * 3_600_000;

/** Ages at which an item is looked at: every so many days from one age to another. Beyond the last, nothing is. */
const LOOKS = [
  { fromDays: 30, toDays: 480, everyDays: 30 },
  { fromDays: 600, toDays: 7_440, everyDays: 180 },
] as const;

const AGES_DAYS: readonly number[] = LOOKS.flatMap(({ fromDays, toDays, everyDays }) =>
  Array.from({ length: (toDays - fromDays) / everyDays + 1 }, (_, index) => fromDays + index * everyDays),
);

const before = (now: number, days: number): Instant => instant(new Date(now - days * DAY_MILLISECONDS));

/** Acceptance from one moment on, and before another. */
export interface Slice {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * When what is to be looked at was accepted: one slice for each age that was reached since the last run. After a long pause an item
 * that passed several ages is looked at once; without a last run everything is.
 */
export function slicesOf(since: Instant | undefined, now: Date): Slice[] {
  const end = now.getTime();
  const last = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  return AGES_DAYS.flatMap((days, index) => {
    const next = AGES_DAYS[index + 1] ?? days * 2;
    const from = Math.max(last - days * DAY_MILLISECONDS, end - next * DAY_MILLISECONDS);
    const slice = { from: instant(new Date(from)), until: before(end, days) };
    return slice.from < slice.until ? [slice] : [];
  });
}

/** Before these ages nothing can be over: complaints are possible for six months, and evidence is kept for twelve. In days. */
const CLOSING_DAYS = 180;
const ANYTHING_DAYS = 360;
/** The record itself: five years. */
const RECORD_DAYS = 1_800;

/** Whether, by its row alone, something may be over for an item: the others need not be read. */
export function mayBeOver({ state, acceptedAt }: Pick<ItemRow, 'state' | 'acceptedAt'>, now: Date): boolean {
  const isOlderThan = (days: number) => acceptedAt < before(now.getTime(), days);
  if (state === 'WITHDRAWN' || state === 'ENDED_BY_SELLER') return true;
  return isOlderThan(CLOSING_DAYS) && (CLOSABLE.has(state) || isOlderThan(ANYTHING_DAYS));
}

/** Whether the record itself may be over. */
export const mayRecordBeOver = ({ acceptedAt }: Pick<ItemRow, 'acceptedAt'>, now: Date): boolean =>
  acceptedAt < before(now.getTime(), RECORD_DAYS);
