import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { NoticeItem } from '../contracts/notice.ts';
import { digestOf } from '../domain/life/chain.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { Row } from './insert.ts';
import type { Table } from './table.ts';
import { readRows } from './views/list-rows.ts';

/** A submitter's first item on a listing holds the place of the listing. Others' notices on it are nobody's business. */
const keyAt = (submitter: OrganisationId, url: string) => ({ pk: `SEEN#${digestOf([submitter, url])}`, sk: 'SEEN' });
const keyOf = (submitter: OrganisationId, { listing }: NoticeItem) => keyAt(submitter, listing.url);

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

/** The items that hold the places of listings, by the address of the listing; those without an item are left out. */
export async function holdersOf(
  cases: Table,
  submitter: OrganisationId,
  urls: readonly string[],
): Promise<ReadonlyMap<string, ItemId>> {
  const keys = new Map([...new Set(urls)].map((url) => [keyAt(submitter, url).pk, url]));
  const rows = await readRows(
    cases,
    [...keys.keys()].map((pk) => ({ pk, sk: 'SEEN' })),
  );
  return new Map(rows.map((row) => [keys.get(row['pk']?.S ?? '') ?? '', (row['item']?.S ?? '') as ItemId]));
}
