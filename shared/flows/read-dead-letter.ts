import { type DeadLetter, DeadLetterId, type DeadLetterQueue } from '../contracts/dead-letter.ts';
import { ActionMessage, InboxMessage } from '../contracts/messages.ts';
import { tellAction, tellBatch, tellMessage, tellRecord, UNREADABLE } from '../domain/dead-letters.ts';
import { DeadBatch, DeadRecord } from '../store/dead-letters.ts';
import type { Leased } from '../store/leases.ts';
import { instant } from '../vocabulary/time.ts';

type Told = ReturnType<typeof tellBatch>;

function tellRecordOrBatch(letter: unknown): Told {
  const record = DeadRecord.safeParse(letter);
  if (record.success) return tellRecord(record.data);
  const batch = DeadBatch.safeParse(letter);
  return batch.success ? tellBatch(batch.data.requestContext.functionArn) : UNREADABLE;
}

function tellOf<T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, tell: (message: T) => Told) {
  return (letter: unknown): Told => {
    const read = schema.safeParse(letter);
    return read.data === undefined ? UNREADABLE : tell(read.data);
  };
}

const TELL: Readonly<Record<DeadLetterQueue, (letter: unknown) => Told>> = {
  'records-dead': tellRecordOrBatch,
  'actions-dead': tellOf(ActionMessage, tellAction),
  'inbox-dead': tellOf(InboxMessage, tellMessage),
};

/** What a letter is, without what was in it. */
export function readDeadLetter(queue: DeadLetterQueue, { messageId, body, sentAt }: Leased): DeadLetter {
  const id = DeadLetterId.parse(`${queue}~${messageId}`);
  const when = sentAt !== undefined && { sentAt: instant(new Date(sentAt)) };
  try {
    return { id, queue, ...when, ...TELL[queue](JSON.parse(body)) };
  } catch {
    return { id, queue, ...when, ...UNREADABLE };
  }
}
