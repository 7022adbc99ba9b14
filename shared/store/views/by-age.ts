import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ItemRow } from '../../contracts/item.ts';
import type { Slice } from '../../domain/retention/ages.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Stored } from '../events.ts';
import type { Table } from '../table.ts';
import { itemRowOf, marketplacePartition } from './list-rows.ts';

/** No item was accepted before, and none will be after. */
const EVER: Slice = { from: '2000-01-01T00:00:00.000Z', until: '2999-01-01T00:00:00.000Z' };

/** Which rows of a marketplace. */
export interface Walk {
  readonly generation: number;
  readonly marketplace: OrganisationId;
  readonly slice?: Slice;
  /** Of one seller only: the others are read and left out, at the price of reading them. */
  readonly sellerKey?: string;
  /** From after this sort key. */
  readonly after?: string | undefined;
  readonly now: Instant;
}

/** The rows of items that a marketplace got, by when they were accepted, page by page. */
export async function* rowsByAge(
  { client, name }: Table,
  { generation, marketplace, slice = EVER, sellerKey, after, now }: Walk,
): AsyncGenerator<ItemRow[]> {
  const pk = marketplacePartition(generation, marketplace);
  let from: Stored | undefined = after === undefined ? undefined : { pk: { S: pk }, sk: { S: after } };
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':pk': { S: pk },
          ':from': { S: slice.from },
          ':until': { S: slice.until },
          ...(sellerKey && { ':seller': { S: sellerKey } }),
        },
        ...(sellerKey && { FilterExpression: 'seller = :seller' }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    from = page.LastEvaluatedKey;
    yield (page.Items ?? []).map((row) => itemRowOf(row, now));
  } while (from);
}
