import type { ItemEvent } from '../../contracts/event.ts';
import type { RegisterEntry } from '../../contracts/register-entry.ts';
import { isRegisterEntry, isSummary, type LogEntry, type Summary } from '../../contracts/summary.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { History } from './history.ts';
import { pack } from './pack.ts';

/** What is left of an item: what is counted of it, without its seller, and the end of its chain. */
export function summaryOf({ itemId, events, facts, link: hash }: History): Summary {
  const last = events.at(-1);
  if (!facts || !last) throw new Error(`Item ${itemId} has no history to be summed up`);
  const { sellerKey: _, ...counted } = facts;
  return { type: 'SUMMARY', itemId, n: last.n, recordedAt: last.recordedAt, hash, facts: pack(counted) };
}

/** A log with each item in one form. */
export interface Settled {
  readonly events: readonly ItemEvent[];
  readonly summaries: readonly Summary[];
  /** Of registers, not of items. */
  readonly registers: readonly RegisterEntry[];
}

/**
 * A log as it counts: of an item that is summed up its events, where all of them are there, as in a log that was written before; else
 * its sum, however many events are left.
 */
export function settled(entries: Iterable<LogEntry>): Settled {
  const [events, summaries]: [ItemEvent[], Map<ItemId, Summary>] = [[], new Map()];
  const registers: RegisterEntry[] = [];
  for (const entry of entries) {
    if (isRegisterEntry(entry)) registers.push(entry);
    else if (isSummary(entry)) summaries.set(entry.itemId, entry);
    else events.push(entry);
  }
  if (summaries.size === 0) return { events, summaries: [], registers };
  const numbers = Map.groupBy(events, ({ itemId }) => (summaries.has(itemId) ? itemId : undefined));
  for (const [itemId, { n }] of summaries)
    if (new Set(numbers.get(itemId)?.map((event) => event.n)).size >= n) summaries.delete(itemId);
  const standing = events.filter(({ itemId }) => !summaries.has(itemId));
  return { events: standing, summaries: [...summaries.values()], registers };
}
