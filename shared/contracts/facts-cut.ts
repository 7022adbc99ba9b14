import * as z from 'zod/mini';
import { Instant } from '../vocabulary/time.ts';

/** One file of facts. */
const FactFile = z.object({
  /** Below the place of all facts: `items/cut=…/sector=food/month=2026-05/part-00001.parquet`. */
  path: z.string(),
  rows: z.int(),
  bytes: z.int(),
  sha256: z.string(),
});
export type FactFile = z.infer<typeof FactFile>;

/** What the latest complete cut consists of: written last, so that a cut that died half-way is never the latest. */
export const FactsCut = z.object({
  /** The name of the cut in folders and queries. */
  cut: z.string(),
  /** What was recorded before counts. */
  asOf: Instant,
  watermark: z.object({
    items: z.int(),
    /** Items of which only the sum is left. */
    sums: z.int(),
    events: z.int(),
    lastRecordedAt: z.optional(Instant),
  }),
  files: z.array(FactFile),
});
export type FactsCut = z.infer<typeof FactsCut>;
