import * as z from 'zod/mini';
import { sendAll } from './queues.ts';

/** The key of a record that a reader of the stream could not process, for the replay command: it reads Cases by it again. */
export const DeadRecord = z.object({
  /** `mail`: a letter that could not be sent, or an event of which none could be noted. */
  reader: z.enum(['deliver', 'project', 'mail']),
  pk: z.string(),
  sk: z.string(),
  /** What went wrong, without what was in the record. */
  why: z.string(),
});
export type DeadRecord = z.infer<typeof DeadRecord>;

/**
 * A batch of records that Lambda gave up after its last try: it says when they were written, not which they were.
 *
 * Source: AWS Lambda Developer Guide, "Retaining discarded batches for a DynamoDB event source".
 */
export const DeadBatch = z.object({
  requestContext: z.object({ functionArn: z.string() }),
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: z.string(),
    approximateArrivalOfLastRecord: z.string(),
  }),
});
export type DeadBatch = z.infer<typeof DeadBatch>;

/** Sets a record aside. If even that fails, the record is tried again with its batch. */
export async function setAside(url: string, record: DeadRecord): Promise<void> {
  const [failure] = await sendAll([{ url, body: JSON.stringify(record) }]);
  if (failure) throw failure;
}
