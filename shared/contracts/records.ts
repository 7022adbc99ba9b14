import type { EventType } from './event.ts';

/**
 * What the `type` of an item in Cases says it is, beside the events of items. Both readers of the stream go by it.
 */
type RecordType =
  | 'NOTICE'
  | 'REGISTERED'
  | 'PRINCIPAL'
  | 'PARTY'
  | 'SEEN'
  | 'ACTION_REFUSED'
  | 'EVIDENCE'
  | 'KNOWN_PRODUCT'
  | 'SELLERID'
  | 'SELLER_MEASURE'
  | 'SELLER_LINK'
  | 'TEST_MESSAGE';

/** Records from which something goes out: to a queue, or into a history that starts with it. */
export const DELIVERED_TYPES = [
  'NOTICE',
  'REGISTERED',
  'ACTION_REFUSED',
  'TEST_MESSAGE',
  'EVIDENCE',
  'EVIDENCE_ADDED',
  'HOLD_SET',
  'HOLD_RELEASED',
  'ITEM_DELIVERED',
  'REMINDER_SENT',
  'DEADLINE_BREACHED',
  'TARGET_MISSED',
  'REDELIVERED',
  'INFORMATION_REQUESTED',
  'INFORMATION_PROVIDED',
  'WITHDRAWN',
  'VERIFICATION_FAILED',
  'INFORMATION_LAPSED',
  'DECIDED',
  'REFERRED',
  'COMPLAINT_OPENED',
  'COMPLAINT_DECIDED',
  'DISPUTE_OPENED',
  'DISPUTE_DECIDED',
  'KNOWN_PRODUCT',
  'IDENTICAL_FOUND',
  'LINKED',
] as const satisfies readonly (RecordType | EventType)[];
