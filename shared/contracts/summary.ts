import * as z from 'zod/mini';
import { ItemId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { type ItemEvent, parseEvent } from './event.ts';

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

/** A line of the log: an event, or what is left of an item. */
export type LogEntry = ItemEvent | Summary;

export const isSummary = (entry: LogEntry): entry is Summary => entry.type === 'SUMMARY';

/** Reads a line of the log. */
export const parseLogEntry = (value: unknown): LogEntry => {
  const summary = SummarySchema.safeParse(value);
  return summary.success ? summary.data : parseEvent(value);
};
