import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { queryAll } from './events.ts';
import { isAnyUnder, type RowKey } from './parties.ts';
import type { Table } from './table.ts';

/** The two rows of one number of a seller that came with an item: by the number, and by the seller. */
export interface NumberRows {
  readonly itemId: ItemId;
  readonly kind: string;
  readonly authority: OrganisationId;
  /** In the order in which they go: while the second stands, the first is found again. */
  readonly rows: readonly [RowKey, RowKey];
}

const partition = (seller: string): string => `SELLERIDS#${seller}`;

export const areNumbersThere = (cases: Table, marketplace: OrganisationId, sellerKey: string): Promise<boolean> =>
  isAnyUnder(cases, partition(`${marketplace}~${sellerKey}`));

/** Every number that is kept of a seller, for whatever authority. */
export async function numberRowsOf(
  cases: Table,
  marketplace: OrganisationId,
  sellerKey: string,
): Promise<NumberRows[]> {
  const seller = `${marketplace}~${sellerKey}`;
  const pk = partition(seller);
  const found = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
    ConsistentRead: true,
  });
  return found.map((row) => {
    const sk = row['sk']?.S ?? '';
    const [authority, kind = '', hash, itemId] = sk.split('#');
    const byNumber = { pk: `SELLERID#${authority}#${hash}`, sk: `${seller}#${itemId}` };
    return { itemId: itemId as ItemId, kind, authority: authority as OrganisationId, rows: [byNumber, { pk, sk }] };
  });
}
