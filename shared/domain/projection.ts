import type { ItemEvent } from '../contracts/event.ts';
import type { Basis } from '../vocabulary/clocks.ts';
import type { Outcome, State } from '../vocabulary/life.ts';
import { ACTING } from '../vocabulary/life.ts';
import type { Instant } from '../vocabulary/time.ts';
import { stopOf } from './clock/thresholds.ts';
import { type Counts, countsOf, difference } from './kpi/counters.ts';
import { itemsAt, type Level, leadCounts, soleCounts } from './kpi/notice-counts.ts';
import { type Standing, standingOf } from './kpi/standing.ts';
import type { Counted } from './life/facts.ts';
import { after } from './life/fold.ts';

/** What of a list row changes during the life of an item. */
export interface RowState {
  readonly state: State;
  readonly outcome?: Outcome;
  readonly actionAt?: Instant;
  /** The next deadline that still runs, and its basis. */
  readonly dueAt?: Instant;
  readonly basis?: Basis;
  readonly deliveredAt: Instant;
}

/** An item of a notice of several items that now stands otherwise, for the count of notices at one level. */
export interface Move {
  readonly level: Level;
  readonly from: Standing | undefined;
  readonly to: Standing;
}

/** What one event changes in the views. */
export interface Changes {
  readonly facts: Counted;
  /** Present when the row looks different after the event. */
  readonly row?: RowState;
  /** Counters of items, the same at every level, and counters of notices, by level. */
  readonly counts: Readonly<Record<Level, Counts>>;
  readonly moves: readonly Move[];
  readonly seller: Readonly<Record<string, number>>;
}

export function rowOf(facts: Counted): RowState {
  const { state, outcome, actionAt, deliveredAt } = facts;
  const running = facts.clocks
    .filter((clock) => clock.dueAt !== undefined && stopOf(clock, facts) === undefined)
    .sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))[0];
  return {
    state,
    deliveredAt,
    ...(outcome && { outcome }),
    ...(actionAt && { actionAt }),
    ...(running?.dueAt && { dueAt: running.dueAt, basis: running.basis }),
  };
}

const NOTHING: Counts = new Map();
const isSame = (a: RowState, b: RowState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Decisions against a seller that stand, on law and on terms apart: terms alone never make a repeat seller. */
export const sellerCounts = ({ outcome, ground, state }: Counted): Record<string, number> =>
  outcome && ACTING.has(outcome) && ground && state !== 'REINSTATED' ? { [ground]: 1 } : {};

function sellerChange(before: Counted | undefined, facts: Counted): Record<string, number> {
  const was = before ? sellerCounts(before) : {};
  const is = sellerCounts(facts);
  const changed = ['LAW', 'TERMS'].map((ground) => [ground, (is[ground] ?? 0) - (was[ground] ?? 0)] as const);
  return Object.fromEntries(changed.filter(([, by]) => by !== 0));
}

function noticeChange(before: Counted | undefined, facts: Counted, level: Level): Counts {
  const was = before ? [leadCounts(before, level)] : [];
  const is = [leadCounts(facts, level)];
  if (itemsAt(facts, level) === 1) {
    if (before) was.push(soleCounts(before));
    is.push(soleCounts(facts));
  }
  const merge = (counts: Counts[]): Counts => new Map(counts.flatMap((each) => [...each]));
  return difference(merge(was), merge(is));
}

function moves(before: Counted | undefined, facts: Counted): Move[] {
  const from = before && standingOf(before);
  const to = standingOf(facts);
  if (from === to) return [];
  return (['ALL', 'MARKETPLACE'] as const)
    .filter((level) => itemsAt(facts, level) > 1)
    .map((level) => ({ level, from, to }));
}

/** What lies between two states of an item; from nothing, when it is new. */
export function changesBetween(before: Counted | undefined, facts: Counted): Changes {
  const items = difference(before ? countsOf(before) : NOTHING, countsOf(facts));
  const at = (level: Level): Counts => new Map([...items, ...noticeChange(before, facts, level)]);
  const row = rowOf(facts);
  return {
    facts,
    ...((!before || !isSame(row, rowOf(before))) && { row }),
    counts: { ALL: at('ALL'), MARKETPLACE: at('MARKETPLACE') },
    moves: moves(before, facts),
    seller: sellerChange(before, facts),
  };
}

/**
 * What an event changes, from the event and what was known before it: pure, so that lists, counters and sellers can always be
 * built again from the events.
 */
export function changesOf(event: ItemEvent, before: Counted | undefined): Changes {
  const { itemId, n } = event;
  if (event.type === 'ITEM_DELIVERED')
    return changesBetween(undefined, { ...event.data, itemId, n, state: 'DELIVERED' });
  if (!before) throw new Error(`Event ${n} of item ${itemId} came without facts`);
  return changesBetween(before, after(before, event));
}
