import type { DeadBatch, DeadRecord } from '../store/dead-letters.ts';
import { eventOfRow } from '../store/events.ts';
import { isMailRow, sendAgain, unsentRows } from '../store/mail-rows.ts';
import { readRow } from '../store/rows.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';
import { type Noting, noteAgain } from './note-letters.ts';

export interface ReplayingMail extends Noting {
  readonly cases: Table;
}

/** What was set aside about e-mail: a row that could not be sent goes once more, an event of which none could be noted is noted. */
export async function replayMail(context: ReplayingMail, { pk, sk }: Pick<DeadRecord, 'pk' | 'sk'>): Promise<void> {
  const isLetter = isMailRow(pk);
  const row = await readRow(isLetter ? context.work : context.cases, pk, sk);
  if (!row) throw new Error(`${pk} ${sk} is not kept any more`);
  if (!isLetter) await noteAgain(context, eventOfRow(row));
  else if (!row['sentAt']) await sendAgain(context.work, row, instant(new Date()));
}

/** Between our clock and the stream's, in milliseconds. */
const TOLERANCE_MILLISECONDS = 5 * 60 * 1000;

/** Every row of the time of a batch that Lambda gave up goes once more, unless it was sent. */
export async function replayMailBatch(
  { work }: Pick<ReplayingMail, 'work'>,
  { DDBStreamBatchInfo: batch }: DeadBatch,
): Promise<void> {
  const shifted = (at: string, by: number) => new Date(Date.parse(at) + by).toISOString();
  const from = shifted(batch.approximateArrivalOfFirstRecord, -TOLERANCE_MILLISECONDS);
  const to = shifted(batch.approximateArrivalOfLastRecord, TOLERANCE_MILLISECONDS);
  const now = instant(new Date());
  for await (const row of unsentRows(work, from, to)) await sendAgain(work, row, now);
}
