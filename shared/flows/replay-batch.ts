import { DELIVERED_TYPES } from '../contracts/records.ts';
import type { DeadBatch } from '../store/dead-letters.ts';
import type { Stored } from '../store/events.ts';
import { rowsWritten } from '../store/rows.ts';
import type { Table } from '../store/table.ts';
import { type Deliverer, deliverAll } from './deliver.ts';
import { rebuild } from './rebuild.ts';
import { replayMailBatch } from './replay-mail.ts';

/** Between our clock and the stream's: records are looked for so much earlier and later. In milliseconds. */
const TOLERANCE_MILLISECONDS = 5 * 60 * 1000;
const ROWS_AT_ONCE = 25;

export interface ReplayingBatches extends Deliverer {
  readonly views: Table;
  /** How long writers may be behind their clock, in milliseconds: a rebuild waits for them. */
  readonly settleMilliseconds: number;
}

const shifted = (at: string, by: number): string => new Date(Date.parse(at) + by).toISOString();

async function deliverRows(context: Deliverer, rows: readonly Stored[]): Promise<void> {
  for (const failure of await deliverAll(context, rows)) if (failure !== undefined) throw failure;
}

/** Everything written in the time of the batch goes out again. Twice delivered is delivered once: the id of a message stays. */
async function deliverAgain(context: Deliverer, { DDBStreamBatchInfo: batch }: DeadBatch): Promise<void> {
  const written = rowsWritten(context.cases, {
    types: DELIVERED_TYPES,
    from: shifted(batch.approximateArrivalOfFirstRecord, -TOLERANCE_MILLISECONDS),
    to: shifted(batch.approximateArrivalOfLastRecord, TOLERANCE_MILLISECONDS),
  });
  let rows: Stored[] = [];
  for await (const row of written) {
    rows.push(row);
    if (rows.length < ROWS_AT_ONCE) continue;
    await deliverRows(context, rows);
    rows = [];
  }
  await deliverRows(context, rows);
}

/** What brings back a batch that Lambda gave up, by the function that could not process it. */
export async function replayBatch(context: ReplayingBatches, batch: DeadBatch): Promise<void> {
  const { functionArn } = batch.requestContext;
  if (/-deliver(:|$)/.test(functionArn)) await deliverAgain(context, batch);
  else if (/-project(:|$)/.test(functionArn)) await rebuild(context);
  else if (/-send-mail(:|$)/.test(functionArn)) await replayMailBatch(context, batch);
  // An export that was given up is shown as failed, and is ordered again by whoever needs it.
  else if (!/-run-export(:|$)/.test(functionArn)) throw new Error(`${functionArn} reads no stream of ours`);
}
