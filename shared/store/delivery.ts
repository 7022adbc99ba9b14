import type { Delivery } from '../contracts/delivery.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { eventKey, eventOfRow, queryAll } from './events.ts';
import type { Table } from './table.ts';

/** What an item is, by its first event alone; undefined if there is none. */
export async function readDelivery(cases: Table, itemId: ItemId): Promise<Delivery | undefined> {
  const { pk, sk } = eventKey(itemId, 1);
  const [row] = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': { S: pk }, ':sk': { S: sk } },
  });
  const event = row && eventOfRow(row).event;
  return event?.type === 'ITEM_DELIVERED' ? event.data : undefined;
}
