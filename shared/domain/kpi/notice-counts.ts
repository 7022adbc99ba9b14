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

const NOTICE = ['no'] as const;
const NOTICE_BY_TRUSTED_FLAGGER = ['no', 'tn'] as const;

/** The counters of the notice itself, counted once at each level by the item that leads it. */
export function leadNames({ leads, status }: Pick<Counted, 'leads' | 'status'>, level: Level): readonly string[] {
  if (leads !== 'NOTICE' && (level === 'ALL' || leads !== 'MARKETPLACE')) return [];
  return status === 'DSA_TF' ? NOTICE_BY_TRUSTED_FLAGGER : NOTICE;
}

export const leadCounts = (facts: Counted, level: Level): Counts =>
  new Map(leadNames(facts, level).map((name) => [keyOf(facts, name), 1]));

export const itemsAt = (facts: Pick<Counted, 'itemsInNotice' | 'itemsAtMarketplace'>, level: Level): number =>
  level === 'ALL' ? facts.itemsInNotice : facts.itemsAtMarketplace;

/** A notice led to removal with its first item removed; it was withdrawn when all its items were; else it is open while one is. */
export function tallyName(tally: Tally, items: number): 'nr' | 'nw' | 'np' | undefined {
  if (tally.REMOVED > 0) return 'nr';
  if (tally.WITHDRAWN === items) return 'nw';
  return tally.OPEN > 0 ? 'np' : undefined;
}

export function tallyCounts(facts: Counted, tally: Tally, items: number): Counts {
  const name = tallyName(tally, items);
  return new Map(name ? [[keyOf(facts, name), 1]] : []);
}

/** What a notice of one item counts: its item's standing is the notice's. */
export const soleCounts = (facts: Counted): Counts => tallyCounts(facts, { ...NO_ITEMS, [standingOf(facts)]: 1 }, 1);
