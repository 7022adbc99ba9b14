import * as z from 'zod/mini';
import { ItemId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { EventType, type ItemEvent, parseEvent } from './event.ts';
import { parseRegisterEntry, type RegisterEntry } from './register-entry.ts';

/**
 * What is left of an item when the time of its record is over: what is counted of it, and the end of its chain. No listing, no text,
 * no seller.
 */
const SummarySchema = z.object({
  type: z.literal('SUMMARY'),
  itemId: ItemId,
  /** Number of the last event there was, when it was recorded, and its link: what an export said of the chain can still be checked. */
  n: z.int(),
  recordedAt: Instant,
  hash: z.string(),
  /** Packed as in the events. */
  facts: z.string(),
});
export type Summary = z.infer<typeof SummarySchema>;

/** What the log says of one item: an event, or what is left of it. */
export type ItemEntry = ItemEvent | Summary;

/** A line of the log: of an item, or of a register. */
export type LogEntry = ItemEntry | RegisterEntry;

export const isSummary = (entry: LogEntry): entry is Summary => entry.type === 'SUMMARY';

export const isRegisterEntry = (entry: LogEntry): entry is RegisterEntry => entry.type === 'ENTRY';

/** Most lines are events: they are not tried as anything else first. */
const isOfEvent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && EventType.safeParse(value.type).success;

/** Reads a line of the log. */
export const parseLogEntry = (value: unknown): LogEntry => {
  if (isOfEvent(value)) return parseEvent(value);
  const entry = parseRegisterEntry(value);
  if (entry) return entry;
  const summary = SummarySchema.safeParse(value);
  return summary.success ? summary.data : parseEvent(value);
};
