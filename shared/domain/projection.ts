import type { ItemEvent } from '../contracts/event.ts';
import type { Basis } from '../vocabulary/clocks.ts';
import type { RedressStanding } from '../vocabulary/flaggers.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { Outcome, State } from '../vocabulary/life.ts';
import type { Refusal } from '../vocabulary/redress.ts';
import type { Instant } from '../vocabulary/time.ts';
import { stopOf } from './clock/thresholds.ts';
import { redressStandingOf } from './flaggers/judged.ts';
import { type Counts, countsOf, difference } from './kpi/counters.ts';
import { itemsAt, type Level, leadCounts, soleCounts } from './kpi/notice-counts.ts';
import { type Standing, standingOf } from './kpi/standing.ts';
import type { Counted } from './life/facts.ts';
import { after } from './life/fold.ts';
import { entryOf, type SellerEntry } from './sellers/entry.ts';

/** What of a list row changes during the life of an item. */
export interface RowState {
  readonly state: State;
  readonly outcome?: Outcome;
  readonly actionAt?: Instant;
  /** The next deadline that still runs, and its basis. */
  readonly dueAt?: Instant;
  readonly basis?: Basis;
  readonly deliveredAt: Instant;
  /** Why there is no action, and what redress has made of the decision: what the scorecard of a flagger reads. */
  readonly refusal?: Refusal;
  readonly redress?: RedressStanding;
  /** A complaint or dispute that nobody has decided yet. */
  readonly isDisputed?: true;
  /** A deadline runs, and half of the time it allowed is over: it stands in the lists by deadline. */
  readonly isPressing?: true;
}

/** An item of a notice of several items that now stands otherwise, for the count of notices at one level. */
export interface Move {
  readonly level: Level;
  readonly from: Standing | undefined;
  readonly to: Standing;
}

/** The line of an item in the ledger of its seller as it is now, or that there is none any more. */
export interface SellerChange {
  readonly itemId: ItemId;
  readonly marketplace: OrganisationId;
  readonly sellerKey: string;
  readonly n: number;
  /** Whether there was a line before. */
  readonly isKnown: boolean;
  readonly entry: SellerEntry | undefined;
}

/** What one event changes in the views. */
export interface Changes {
  readonly facts: Counted;
  /** Present when the row looks different after the event. */
  readonly row?: RowState;
  /** Counters of items, the same at every level, and counters of notices, by level. */
  readonly counts: Readonly<Record<Level, Counts>>;
  readonly moves: readonly Move[];
  /** Present when the line of the item in the ledger of its seller is another. */
  readonly seller?: SellerChange;
}

export function rowOf(facts: Counted): RowState {
  const { state, outcome, actionAt, deliveredAt, refusal } = facts;
  const redress = redressStandingOf(facts.redress);
  const running = facts.clocks
    .filter((clock) => clock.dueAt !== undefined && stopOf(clock, facts) === undefined)
    .sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))[0];
  return {
    state,
    deliveredAt,
    ...(outcome && { outcome }),
    ...(actionAt && { actionAt }),
    ...(running?.dueAt && { dueAt: running.dueAt, basis: running.basis }),
    ...(refusal && outcome === 'NO_ACTION' && { refusal }),
    ...(redress && { redress }),
    ...(facts.redress?.some(({ decidedAt }) => !decidedAt) && { isDisputed: true }),
    ...(running?.dueAt && facts.isReminded && { isPressing: true }),
  };
}

const NOTHING: Counts = new Map();
const isSame = (a: RowState, b: RowState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What changed in the ledger of the seller, if anything did. */
function sellerChange(before: Counted | undefined, facts: Counted): SellerChange | undefined {
  const { itemId, marketplace, sellerKey, n } = facts;
  const was = before && entryOf(before);
  const entry = entryOf(facts);
  if (!sellerKey || JSON.stringify(was) === JSON.stringify(entry)) return undefined;
  return { itemId, marketplace, sellerKey, n, isKnown: was !== undefined, entry };
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
  const seller = sellerChange(before, facts);
  return {
    facts,
    ...((!before || !isSame(row, rowOf(before))) && { row }),
    counts: { ALL: at('ALL'), MARKETPLACE: at('MARKETPLACE') },
    moves: moves(before, facts),
    ...(seller && { seller }),
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
