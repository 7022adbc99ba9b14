import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { NoticeItem } from '../contracts/notice.ts';
import { digestOf } from '../domain/life/chain.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { Row } from './insert.ts';
import type { Table } from './table.ts';

/** A submitter's first item on a listing holds the place of the listing. Others' notices on it are nobody's business. */
const keyOf = (submitter: OrganisationId, { listing }: NoticeItem) => ({
  pk: `SEEN#${digestOf([submitter, listing.url])}`,
  sk: 'SEEN',
});

export const rowOfSeen = (submitter: OrganisationId, item: NoticeItem): Row => ({
  ...keyOf(submitter, item),
  type: 'SEEN',
  item: item.id,
});

/** The item that holds the place of a listing. */
export async function holderOf({ client, name }: Table, submitter: OrganisationId, item: NoticeItem): Promise<ItemId> {
  const { pk, sk } = keyOf(submitter, item);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  const holder = Item?.['item']?.S;
  if (!holder) throw new Error('A listing was seen before, and nobody holds its place');
  return holder as ItemId;
}
