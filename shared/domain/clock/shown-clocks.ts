import type { ItemEvent } from '../../contracts/event.ts';
import type { ItemView } from '../../contracts/item.ts';
import { sectors } from '../../sectors/sectors.ts';
import type { ClockId } from '../../vocabulary/clocks.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { explain } from './deadline.ts';
import { limitOf } from './item-clocks.ts';
import { CLOCKS, RULE_VERSION } from './table.ts';
import { stopOf } from './thresholds.ts';

type ClockView = ItemView['clocks'][number];
type Running = Facts['clocks'][number];

const missedAt = (events: readonly ItemEvent[], clock: ClockId): Instant | undefined =>
  events.find(
    (event) => (event.type === 'DEADLINE_BREACHED' || event.type === 'TARGET_MISSED') && event.data.clock === clock,
  )?.occurredAt;

/** How long a clock of an item allows; null where neither law nor target names a number. */
function limitFor(clock: ClockId, { sector, kind, status }: Facts) {
  const rule = sectors[sector].clocks.find(
    (each) => each.clock === clock && each.kinds.includes(kind) && (each.statuses ?? [status]).includes(status),
  );
  return rule ? limitOf(rule) : CLOCKS[clock].limit;
}

/** How a due time was counted, if counting it again by the rules and calendars of today comes to the same moment. */
function countedOf(running: Running, limit: ClockView['limit'], facts: Facts): Pick<ClockView, 'counted'> {
  const { deliveredAt: from, jurisdiction: memberState, ruleVersion } = facts;
  if (!running.dueAt || ruleVersion !== RULE_VERSION) return {};
  const { dueAt, eventDay, lastDay, skipped, timeZone, ...calendars } = explain({
    clock: running.clock,
    limit,
    from,
    memberState,
  });
  if (dueAt !== running.dueAt) return {};
  const { calendarVersion, calendarSource } = calendars;
  return {
    counted: {
      timeZone,
      ...(eventDay && { eventDay }),
      ...(lastDay && { lastDay }),
      ...(skipped && { skipped }),
      ...(calendarVersion && { calendarVersion }),
      ...(calendarSource && { calendarSource }),
    },
  };
}

/** The clocks of an item: where each stands, on what it rests and how its due time was counted. */
export const shownClocks = (facts: Facts, events: readonly ItemEvent[]): ClockView[] =>
  facts.clocks.map((running) => {
    const stopped = stopOf(running, facts)?.at;
    const missed = missedAt(events, running.clock);
    const limit = limitFor(running.clock, facts);
    return {
      ...running,
      source: CLOCKS[running.clock].source,
      limit,
      ...countedOf(running, limit, facts),
      ...(stopped && { stoppedAt: stopped }),
      ...(missed && { missedAt: missed }),
    };
  });
