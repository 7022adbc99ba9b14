import type { RunningClock } from '../../contracts/delivery.ts';
import type { EventData } from '../../contracts/event.ts';
import { sectors } from '../../sectors/sectors.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import type { Facts } from '../life/facts.ts';
import type { Draft } from '../life/record.ts';
import { startClock, yardsticksFrom } from './item-clocks.ts';
import { RULE_VERSION } from './table.ts';

/** A date that came from an official list stays: only what was open or provisional is counted again. */
const isOpen = ({ status }: RunningClock): boolean => status === 'PENDING_CALENDAR' || status === 'PROVISIONAL';

const MOST_YARDSTICKS = 3;

/** Whether some due time of an item waits for a calendar, or for an official one. */
export const isWaiting = ({ clocks, yardsticks }: Facts): boolean =>
  clocks.some(isOpen) || Object.keys(yardsticks).length < MOST_YARDSTICKS;

function counted(running: RunningClock, { sector, kind, status, deliveredAt, jurisdiction }: Facts): RunningClock {
  const rule = sectors[sector].clocks.find(
    ({ clock, kinds, statuses = [status] }) =>
      clock === running.clock && kinds.includes(kind) && statuses.includes(status),
  );
  return rule && isOpen(running) ? startClock(rule, deliveredAt, jurisdiction) : running;
}

const deadlinesOf = ({ clocks, yardsticks }: Pick<Facts, 'clocks' | 'yardsticks'>): string =>
  digestOf([clocks, yardsticks]);

/**
 * The due times of an item by the calendars that stand now, if they say more than what it has: a calendar that was missing when it
 * was delivered has been loaded, or an official list took the place of a provisional one. Which clocks run was settled at
 * delivery, and T0 does not move. An item of another version of the rules is left: its deadlines were counted by those.
 */
export function dueSet(facts: Facts, now: Date): Draft | undefined {
  if (!isWaiting(facts) || facts.ruleVersion !== RULE_VERSION) return undefined;
  const clocks = facts.clocks.map((running) => counted(running, facts));
  const data: EventData<'DUE_SET'> = { clocks, ...yardsticksFrom(facts.deliveredAt, facts.jurisdiction) };
  if (deadlinesOf(data) === deadlinesOf(facts)) return undefined;
  const occurredAt: Instant = instant(now);
  return { type: 'DUE_SET', occurredAt, actor: { role: 'system' }, data };
}
