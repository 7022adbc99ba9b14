import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Table } from '../table.ts';
import { marketplacePartition } from './list-rows.ts';

/** A list row as it is kept, with the number of the event it shows. */
export interface ShownRow {
  readonly itemId: ItemId;
  readonly acceptedAt: Instant;
  readonly n: number;
  readonly state: Readonly<Record<string, unknown>>;
}

/** The newest rows of a marketplace, newest first. */
export async function newestRows(
  { client, name }: Table,
  generation: number,
  marketplace: OrganisationId,
  most: number,
): Promise<ShownRow[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: marketplacePartition(generation, marketplace) } },
      ProjectionExpression: 'sk, life',
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items.map((row) => {
    const { sk, life } = unmarshall(row);
    const [acceptedAt, itemId] = (sk as string).split('#') as [Instant, ItemId];
    const { n, ...state } = life as { n: number };
    return { itemId, acceptedAt, n, state };
  });
}
