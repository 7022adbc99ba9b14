import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { NoticeId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Table } from './table.ts';

/** When a submission passed intake, from beside its body; undefined where none is kept. */
export async function acceptedAtOf({ client, name }: Table, id: NoticeId): Promise<Instant | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: name,
      Key: { pk: { S: `NOTICE#${id}` }, sk: { S: 'NOTICE' } },
      ProjectionExpression: '#at',
      ExpressionAttributeNames: { '#at': 'at' },
    }),
  );
  return Item?.['at']?.S;
}
