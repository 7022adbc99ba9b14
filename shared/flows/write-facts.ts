import type { FactsCut } from '../contracts/facts-cut.ts';
import { isSummary, type LogEntry } from '../contracts/summary.ts';
import { cutName } from '../domain/facts/tables.ts';
import { countedAsOf } from '../domain/kpi/exact.ts';
import { putFacts, putLatest } from '../store/fact-files.ts';
import { historiesBefore } from '../store/histories-before.ts';
import type { Table } from '../store/table.ts';
import type { Instant } from '../vocabulary/time.ts';
import { FactBatches, type Put } from './fact-batches.ts';

/** What was recorded within the last minute may still be on its way into the table. */
const SETTLE_MILLISECONDS = 60_000;
/** Left for the last files and the word that all are there. */
const RESERVE_MILLISECONDS = 30_000;

/** Where facts come from and go to, and how long there is. */
export interface Writing {
  readonly cases: Table;
  readonly bucket: string;
  readonly remainingMilliseconds: () => number;
}

type Watermark = { items: number; sums: number; events: number; lastRecordedAt?: Instant };

function note(watermark: Watermark, entries: readonly LogEntry[]): void {
  watermark.items += 1;
  for (const entry of entries) {
    if (isSummary(entry)) watermark.sums += 1;
    else watermark.events += 1;
    if (entry.recordedAt > (watermark.lastRecordedAt ?? '')) watermark.lastRecordedAt = entry.recordedAt;
  }
}

/** Facts of a log, item by item, put wherever `put` puts them; answers what they consist of. */
export async function factsInto(
  histories: AsyncIterable<readonly LogEntry[]>,
  { asOf, put, mayGoOn = () => true }: { asOf: Instant; put: Put; mayGoOn?: () => boolean },
): Promise<FactsCut> {
  const cut = cutName(asOf);
  const batches = new FactBatches(cut, put);
  const watermark: Watermark = { items: 0, sums: 0, events: 0 };
  for await (const entries of histories) {
    if (!mayGoOn()) throw new Error(`There was no time left after ${watermark.items} items: this cut is not used`);
    for (const facts of countedAsOf(entries, asOf)) await batches.add(facts);
    note(watermark, entries);
  }
  await batches.end();
  return { cut, asOf, watermark, files: batches.files };
}

/**
 * Writes the facts of every item as of a minute ago, and says last that they are the latest: whoever reads finds a whole cut or the
 * one before.
 */
export async function writeFacts({ cases, bucket, remainingMilliseconds }: Writing, now: Date): Promise<FactsCut> {
  const asOf = new Date(now.getTime() - SETTLE_MILLISECONDS).toISOString();
  const cut = await factsInto(historiesBefore(cases, asOf), {
    asOf,
    put: (path, bytes) => putFacts(bucket, path, bytes),
    mayGoOn: () => remainingMilliseconds() > RESERVE_MILLISECONDS,
  });
  await putLatest(bucket, cut);
  return cut;
}
