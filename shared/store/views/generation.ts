import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../vocabulary/time.ts';
import { scan } from '../scan.ts';
import type { Table } from '../table.ts';

/**
 * Which build of the views is shown, and whether a new one is under way. Views are derived: a new generation is built beside the
 * old one from a cut on, and takes its place when it is whole.
 */
export interface Generations {
  readonly current: number;
  /** The generation being built: it gets events from the cut on from the stream, and those before it from the builder. */
  readonly next?: { readonly generation: number; readonly cut: Instant };
  /** Cut of the current generation: what was recorded before it is in it already. */
  readonly cut?: Instant;
}

export const GENERATION_KEY = { pk: 'GENERATION', sk: 'GENERATION' } as const;
const FIRST: Generations = { current: 1 };

export async function readGenerations({ client, name }: Table): Promise<Generations> {
  const Key = { pk: { S: GENERATION_KEY.pk }, sk: { S: GENERATION_KEY.sk } };
  const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
  const data = Item?.['data']?.S;
  return data === undefined ? FIRST : (JSON.parse(data) as Generations);
}

/** A generation to write to, and from which moment on events are its business. */
export interface Target {
  readonly generation: number;
  readonly from: Instant | undefined;
}

/** Where an event is to be counted. */
export function targetsOf({ current, cut, next }: Generations): Target[] {
  const shown: Target = { generation: current, from: cut };
  return next ? [shown, { generation: next.generation, from: next.cut }] : [shown];
}

export const concerns = ({ from }: Target, recordedAt: Instant): boolean => from === undefined || recordedAt >= from;

export async function writeGenerations({ client, name }: Table, generations: Generations): Promise<void> {
  const Item = { pk: { S: GENERATION_KEY.pk }, sk: { S: GENERATION_KEY.sk }, data: { S: JSON.stringify(generations) } };
  await client.send(new PutItemCommand({ TableName: name, Item }));
}

/** Deletes every row of a generation, and of those before it, which a rebuild that broke off may have left behind. */
export async function dropGeneration(views: Table, generation: number): Promise<number> {
  let dropped = 0;
  for await (const page of scan(views, { ProjectionExpression: 'pk, sk' })) {
    for (const { pk, sk } of page) {
      if (!pk?.S || !sk || !(Number.parseInt(pk.S, 10) <= generation)) continue;
      await views.client.send(new DeleteItemCommand({ TableName: views.name, Key: { pk, sk } }));
      dropped += 1;
    }
  }
  return dropped;
}
