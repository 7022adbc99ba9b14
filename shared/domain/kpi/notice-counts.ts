import type { Counted } from '../life/facts.ts';
import { nameOf } from './cell.ts';
import type { Counts } from './counters.ts';
import { type Standing, standingOf } from './standing.ts';

/** Whose notices are counted: all, or those of one marketplace. A notice to two marketplaces is one of all, and one of each. */
export type Level = 'ALL' | 'MARKETPLACE';

/** How many items of a notice stand how, within a level. */
export type Tally = Readonly<Record<Standing, number>>;
export const NO_ITEMS: Tally = { REMOVED: 0, WITHDRAWN: 0, OPEN: 0, OTHER: 0 };

const keyOf = ({ noticeMonth, sector, noticeBasis, kind, status, memberState }: Counted, counter: string) =>
  `${noticeMonth}#${sector}#main|${nameOf({ kind, status, memberState, basis: noticeBasis })}.${counter}`;

/** The notice itself, counted once at each level by the item that leads it. */
export function leadCounts(facts: Counted, level: Level): Counts {
  const leads = facts.leads === 'NOTICE' || (level === 'MARKETPLACE' && facts.leads === 'MARKETPLACE');
  if (!leads) return new Map();
  return new Map(
    facts.status === 'DSA_TF'
      ? [
          [keyOf(facts, 'no'), 1],
          [keyOf(facts, 'tn'), 1],
        ]
      : [[keyOf(facts, 'no'), 1]],
  );
}

export const itemsAt = (facts: Counted, level: Level): number =>
  level === 'ALL' ? facts.itemsInNotice : facts.itemsAtMarketplace;

/** A notice led to removal with its first item removed; it was withdrawn when all its items were; else it is open while one is. */
export function tallyCounts(facts: Counted, tally: Tally, items: number): Counts {
  if (tally.REMOVED > 0) return new Map([[keyOf(facts, 'nr'), 1]]);
  if (tally.WITHDRAWN === items) return new Map([[keyOf(facts, 'nw'), 1]]);
  return new Map(tally.OPEN > 0 ? [[keyOf(facts, 'np'), 1]] : []);
}

/** What a notice of one item counts: its item's standing is the notice's. */
export const soleCounts = (facts: Counted): Counts => tallyCounts(facts, { ...NO_ITEMS, [standingOf(facts)]: 1 }, 1);
