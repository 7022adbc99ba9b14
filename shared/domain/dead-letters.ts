import type { DeadLetter } from '../contracts/dead-letter.ts';
import type { ActionMessage, InboxMessage } from '../contracts/messages.ts';
import { ItemId, NoticeId, OrganisationId } from '../vocabulary/ids.ts';

type Told = Omit<DeadLetter, 'id' | 'queue' | 'sentAt'>;

/** Registering makes queues: that right is the readers' alone. Whoever registers once more has it done. */
const isRegistration = (pk: string): boolean => pk.startsWith('REGISTRY#');

/** What a key of a record names, as far as it may be told: a pseudonym, and nothing else, is in any key. */
function namedBy(pk: string): Partial<Told> {
  const [kind = '', id = ''] = pk.split('#');
  const item = ItemId.safeParse(id);
  if (kind === 'ITEM' && item.success) return { item: item.data };
  const notice = NoticeId.safeParse(id);
  return kind === 'NOTICE' && notice.success ? { notice: notice.data } : {};
}

/** A record that a reader set aside, told by its key. */
export const tellRecord = (record: { reader: 'deliver' | 'project' | 'mail'; pk: string; why: string }): Told => ({
  kind: 'RECORD',
  reader: record.reader,
  why: record.why,
  ...namedBy(record.pk),
  replay: isRegistration(record.pk) ? 'COMMAND' : 'HERE',
});

const READERS = ['deliver', 'project', 'send-mail', 'run-export'] as const;

/** Records that were given up together, by the function that could not process them. An export is ordered anew by whoever needs it. */
export function tellBatch(functionArn: string): Told {
  const name = READERS.find((reader) => new RegExp(`-${reader}(:|$)`).test(functionArn));
  const reader = name === 'send-mail' ? 'mail' : name;
  return { kind: 'BATCH', ...(reader && { reader }), replay: reader ? 'COMMAND' : 'NEVER' };
}

/** An action of a marketplace, or its answer to a test, which names no marketplace and so cannot go back. */
export const tellAction = ({ type, data }: ActionMessage): Told =>
  'test' in data
    ? { kind: 'ACTION', type, replay: 'NEVER' }
    : { kind: 'ACTION', type: data.action.type, item: data.itemId, actionId: data.action.actionId, replay: 'HERE' };

/** A message that a marketplace did not delete. */
export function tellMessage({ type, data }: InboxMessage): Told {
  const marketplace = 'marketplace' in data ? OrganisationId.safeParse(data.marketplace) : undefined;
  return {
    kind: 'MESSAGE',
    type,
    ...('itemId' in data && data.itemId && { item: data.itemId }),
    ...(marketplace?.success && { marketplace: marketplace.data }),
    replay: 'HERE',
  };
}

export const UNREADABLE: Told = { kind: 'UNREADABLE', replay: 'NEVER' };
