import type { Delivery } from '../contracts/delivery.ts';
import type { ItemEvent } from '../contracts/event.ts';
import type { KnownProductChange } from '../contracts/known-product.ts';
import type { InboxData, InboxMessage, InboxType } from '../contracts/messages.ts';
import { sectors } from '../sectors/sectors.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { Submitted } from './delivery.ts';

/** Who asks, as marketplaces are told: the organisation, never a person. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
}

/** A submission with what a message tells of it. */
export interface Told extends Submitted {
  readonly reference: string;
  readonly explanation?: string;
  readonly order?: InboxData<'ItemDelivered'>['order'];
  /** Of an alert: what the source says of the product. */
  readonly content?: Readonly<Record<string, unknown>>;
}

const SOURCE = '/noticeboard';

/** The same thing has the same id whenever it is sent: the event it follows from. */
export const messageId = (itemId: ItemId, n: number): string => `${itemId}:${n}`;

const message = <T extends InboxType>(type: T, id: string, time: string, data: InboxData<T>): InboxMessage =>
  ({ specversion: '1.0', id, source: SOURCE, type, time, data }) as InboxMessage;

/** What a message about an item is made from. */
interface Delivered {
  readonly itemId: ItemId;
  readonly delivery: Delivery;
  readonly told: Told;
  readonly sender: Sender;
}

/** What the submission tells; an alert describes the product in the details, and its submitter has nothing to explain. */
const contentOf = ({ reference, explanation, details, content, order }: Told) => ({
  reference,
  explanation: explanation ?? 'Public alert: the product is described in the details',
  details: { ...(details ?? content) },
  ...(order && { order }),
});

/** The message that brings an item to its marketplace. */
export function itemDelivered({ itemId, delivery, told, sender }: Delivered): InboxMessage {
  const { noticeId, kind, sector, category, submitter, status, memberState, ...rest } = delivery;
  const { listing, title, deliveredAt, clocks } = rest;
  const { gtin, imageHashes } = told.items.find(({ id }) => id === itemId) ?? {};
  const { dsa } = sectors[sector].categories[category as never] as { dsa: string };
  return message('ItemDelivered', messageId(itemId, 1), deliveredAt, {
    itemId,
    noticeId,
    kind,
    sector,
    category,
    dsaCategory: dsa,
    submitter: { id: submitter, ...sender, status, memberState },
    listing,
    ...(title && { title }),
    ...(gtin && { gtin }),
    ...(imageHashes && { imageHashes }),
    ...(told.follows && { follows: { itemId: told.follows.itemId, relation: told.follows.relation } }),
    ...contentOf(told),
    deliveredAt,
    clocks,
  });
}

/** The message that tells a marketplace of a change of the register: the same id whenever the change is sent. */
export const knownProductChanged = (marketplace: OrganisationId, change: KnownProductChange): InboxMessage =>
  message('KnownProductChanged', `known-product:${change.n}`, change.at, { marketplace, ...change });

/** A test message: the same id whenever it is sent. */
export const testMessage = (test: InboxData<'TestMessage'>): InboxMessage =>
  message('TestMessage', `test:${test.test}`, test.askedAt, test);

/** What the marketplace is told of redress. What it has reported itself it need not be told, but that a complaint is decided. */
function ofRedress(event: ItemEvent): InboxMessage | undefined {
  const { itemId, occurredAt, actor } = event;
  const id = messageId(itemId, event.n);
  if (event.type === 'COMPLAINT_DECIDED') {
    const { complaint, result } = event.data;
    return message('ComplaintDecided', id, occurredAt, { itemId, complaint, result, decidedAt: occurredAt });
  }
  if (actor.role === 'marketplace') return undefined;
  if (event.type === 'COMPLAINT_OPENED')
    return message('ComplaintOpened', id, occurredAt, { itemId, ...event.data, openedAt: occurredAt });
  if (event.type === 'DISPUTE_OPENED') {
    const { dispute, body } = event.data;
    return message('DisputeReported', id, occurredAt, { itemId, dispute, body, reportedAt: occurredAt });
  }
  if (event.type !== 'DISPUTE_DECIDED') return undefined;
  return message('DisputeReported', id, occurredAt, { itemId, ...event.data, reportedAt: occurredAt });
}

/** What the marketplace is told of an event that is not a delivery; undefined for what it need not hear. */
export function follows(event: ItemEvent): InboxMessage | undefined {
  const { itemId, n, occurredAt, data, type } = event;
  const id = messageId(itemId, n);
  switch (type) {
    case 'INFORMATION_PROVIDED':
      return message('InformationProvided', id, occurredAt, { itemId, answer: data.answer, providedAt: occurredAt });
    case 'WITHDRAWN':
      return message('ItemWithdrawn', id, occurredAt, { itemId, reason: data.reason, withdrawnAt: occurredAt });
    case 'VERIFICATION_FAILED': {
      const { vantage } = data;
      return message('VerificationFailed', id, occurredAt, { itemId, seenAt: occurredAt, ...(vantage && { vantage }) });
    }
    case 'INFORMATION_LAPSED':
      return message('InformationLapsed', id, occurredAt, { itemId, lapsedAt: occurredAt });
    case 'DEADLINE_BREACHED':
    case 'TARGET_MISSED':
      return message('Reminder', id, occurredAt, { itemId, clock: data.clock, percent: 100, dueAt: data.dueAt });
    default:
      return ofRedress(event);
  }
}

/** A reminder names the deadline it is about. */
export function reminder(
  event: Extract<ItemEvent, { type: 'REMINDER_SENT' }>,
  clocks: Delivery['clocks'],
): InboxMessage {
  const { itemId, n, occurredAt, data } = event;
  const dueAt = clocks.find(({ clock }) => clock === data.clock)?.dueAt;
  if (!dueAt) throw new Error(`${data.clock} of item ${itemId} has no deadline to remind of`);
  return message('Reminder', messageId(itemId, n), occurredAt, {
    itemId,
    clock: data.clock,
    percent: data.percent,
    dueAt,
  });
}
