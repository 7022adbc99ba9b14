import { type Instant, instant } from '../../vocabulary/time.ts';
import type { Facts, Redress } from '../life/facts.ts';
import { complaintWindowOf } from '../life/record-redress.ts';
import { DISPUTE_DAYS } from './classes.ts';

/** So many calendar months and days later, in UTC; the last day of a month that is too short. */
export function later(at: Instant, { months = 0, days = 0 }: { months?: number; days?: number }): Instant {
  const end = new Date(at);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay) + days);
  return instant(end);
}

export const latest = (instants: readonly Instant[]): Instant | undefined => [...instants].sort().at(-1);

/** When the item was settled: decided, or ended before. Undefined while the marketplace still owes an answer. */
const settledAt = ({ decidedAt, imposedAt, endedAt, withdrawnAt }: Facts): Instant | undefined =>
  latest([decidedAt, imposedAt, endedAt, withdrawnAt].filter((at) => at !== undefined));

/**
 * Until when there may be complaints. Of somebody who is not known to have been informed nobody knows when the time began: then it is
 * counted from the decision.
 *
 * Source: DSA Art. 20(1) and (2), six months from the day of being informed.
 */
function complaintsUntil(facts: Facts, settled: Instant): Instant {
  const { sellerInformedAt = settled, notifierInformedAt = settled, imposedAt } = facts;
  const informed = { ...facts, sellerInformedAt: latest([sellerInformedAt, imposedAt ?? '']) as Instant };
  const windows = [
    complaintWindowOf(informed, 'SELLER'),
    complaintWindowOf({ ...facts, notifierInformedAt }, 'NOTIFIER'),
  ];
  return latest(windows.filter((at) => at !== undefined)) ?? settled;
}

/** The end of the time for complaints: what ended without a decision leaves nothing to complain about. */
export function windowEndOf(facts: Facts): Instant | undefined {
  const settled = settledAt(facts);
  if (!settled || !facts.decidedAt) return settled;
  return complaintsUntil(facts, settled);
}

export const openRedress = ({ redress = [] }: Facts, kind: Redress['kind']): Redress | undefined =>
  redress.find((entry) => entry.kind === kind && !entry.decidedAt);

/** What one complaint or dispute may still bring, and until when. An open complaint has no end. */
const endOfEach = ({ kind, openedAt, decidedAt }: Redress): Instant => {
  if (kind === 'DISPUTE') return decidedAt ?? later(openedAt, { days: DISPUTE_DAYS });
  return later(decidedAt ?? openedAt, { days: DISPUTE_DAYS });
};

/**
 * When no complaint and no dispute can follow any more: after the time for complaints there is one for a dispute about the decision,
 * and after a complaint for one about its outcome. Undefined while nothing is settled.
 */
export function redressEndOf(facts: Facts): Instant | undefined {
  const window = windowEndOf(facts);
  if (!window || !facts.decidedAt) return window;
  return latest([later(window, { days: DISPUTE_DAYS }), ...(facts.redress ?? []).map(endOfEach)]);
}
