import { addTo, type Counts, difference } from '../../shared/domain/kpi/counters.ts';
import { itemsAt, type Level, NO_ITEMS, type Tally, tallyCounts } from '../../shared/domain/kpi/notice-counts.ts';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { pack, unpack } from '../../shared/domain/life/pack.ts';
import { type Changes, changesOf } from '../../shared/domain/projection.ts';

/** How the items of notices stand, as the views keep it for notices of several items. */
type Tallies = Map<string, Tally>;

/** Moves one item within its notice, and answers what that changes in the counts of notices. */
function moved(tallies: Tallies, { facts, moves }: Changes, level: Level): Counts {
  const changed: Counts = new Map();
  for (const { from, to } of moves.filter((move) => move.level === level)) {
    const key = level === 'ALL' ? facts.noticeId : `${facts.noticeId} ${facts.marketplace}`;
    const tally = tallies.get(key) ?? NO_ITEMS;
    const next = { ...tally, [to]: tally[to] + 1, ...(from && { [from]: tally[from] - 1 }) };
    tallies.set(key, next);
    const items = itemsAt(facts, level);
    addTo(changed, difference(tallyCounts(facts, tally, items), tallyCounts(facts, next, items)));
  }
  return changed;
}

/** The counters that projecting a log leaves at a level: what every event adds, given only what was packed into it. */
export function projected(log: readonly Sealed[], level: Level): Counts {
  const total: Counts = new Map();
  const tallies: Tallies = new Map();
  for (const { event, before } of log) {
    const changes = changesOf(event, before && unpack(pack(before), event.itemId));
    addTo(total, changes.counts[level]);
    addTo(total, moved(tallies, changes, level));
  }
  return new Map([...total].filter(([, value]) => value !== 0));
}
