import type { EventType } from './event.ts';

/**
 * What the `type` of an item in Cases says it is, beside the events of items. Both readers of the stream go by it.
 */
type RecordType = 'NOTICE' | 'REGISTERED' | 'PRINCIPAL' | 'PARTY' | 'SEEN' | 'ACTION_REFUSED';

/** Records from which something goes out: to a queue, or into a history that starts with it. */
export const DELIVERED_TYPES = [
  'NOTICE',
  'REGISTERED',
  'ACTION_REFUSED',
  'ITEM_DELIVERED',
  'REMINDER_SENT',
  'DEADLINE_BREACHED',
  'TARGET_MISSED',
  'REDELIVERED',
  'INFORMATION_PROVIDED',
  'WITHDRAWN',
  'COMPLAINT_DECIDED',
] as const satisfies readonly (RecordType | EventType)[];
