import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { insertMany } from './insert.ts';
import type { Table } from './table.ts';

/** An action that was refused for good: kept, and answered on the inbox of its marketplace. */
export const Refusal = z.object({
  marketplace: z.string(),
  actionMessageId: z.string(),
  refusedAt: z.string(),
  itemId: z.optional(z.string()),
  actionId: z.optional(z.string()),
  code: z.string(),
  title: z.string(),
  faults: z.optional(z.array(z.unknown())),
});
export type Refusal = z.infer<typeof Refusal>;

/** Keeps refusals; one that is kept already stays, also one of the same call. */
export async function keepRefusals(
  cases: Table,
  marketplace: OrganisationId,
  refusals: readonly Refusal[],
): Promise<void> {
  const byMessage = new Map(refusals.toReversed().map((refusal) => [refusal.actionMessageId, refusal]));
  await insertMany(
    cases,
    [...byMessage.values()].map((refusal) => ({
      pk: `REFUSED#${marketplace}`,
      sk: refusal.actionMessageId,
      type: 'ACTION_REFUSED',
      at: refusal.refusedAt,
      data: JSON.stringify(refusal),
    })),
  );
}

const MOST_READ = 1000;

/** Refusals of a marketplace, latest first. They lie by their message ids, so that of very many only the first are looked at. */
export async function readRefusals(
  { client, name }: Table,
  marketplace: OrganisationId,
  most: number,
): Promise<{ count: number; isAll: boolean; latest: Omit<Refusal, 'marketplace'>[] }> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `REFUSED#${marketplace}` } },
      Limit: MOST_READ,
    }),
  );
  const latest = Items.map((row) => Refusal.parse(JSON.parse(row['data']?.S ?? '')))
    .sort((a, b) => b.refusedAt.localeCompare(a.refusedAt))
    .slice(0, most)
    .map(({ marketplace: _, ...rest }) => rest);
  return { count: Items.length, isAll: LastEvaluatedKey === undefined, latest };
}
