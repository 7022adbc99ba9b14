import { GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { ErasureGround } from '../vocabulary/retention.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { insertOne } from './insert.ts';
import type { Table } from './table.ts';

const cursorKey = (marketplace: OrganisationId) => ({ pk: { S: 'CURSOR#retention' }, sk: { S: marketplace } });

/** Up to when the items of a marketplace were looked at by their age. */
export async function readWalk({ client, name }: Table, marketplace: OrganisationId): Promise<Instant | undefined> {
  const Key = cursorKey(marketplace);
  const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item?.['at']?.S;
}

export async function writeWalk({ client, name }: Table, marketplace: OrganisationId, at: Instant): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: { ...cursorKey(marketplace), at: { S: at } } }));
}

/** A request to be erased, as the function that erases takes it up. */
export interface ErasureJob {
  readonly id: string;
  readonly seller: SellerId;
  readonly requestedBy: OrganisationId;
  /** Whose notices are meant; absent: everybody's. */
  readonly within?: OrganisationId;
  readonly grounds: readonly ErasureGround[];
  readonly requestedAt: Instant;
}

/** One partition, so that what is open is found without a scan: such requests are rare. */
const ERASURES = 'ERASURES';
/** Jobs are forgotten after three months; what became of them is in Cases. In seconds. */
const KEPT_SECONDS = 92 * 24 * 3600;

const keyOf = ({ seller, id }: ErasureJob) => ({ pk: ERASURES, sk: `${seller}#${id}` });
const jobOf = (row: Stored): ErasureJob => JSON.parse(row['request']?.S ?? '') as ErasureJob;

/** Adds a request, or answers with the one that came first under its id. The stream of the table takes it from here. */
export async function addErasure(work: Table, job: ErasureJob): Promise<ErasureJob> {
  const expiresAt = Math.floor(Date.parse(job.requestedAt) / 1000) + KEPT_SECONDS;
  const row = { ...keyOf(job), state: 'REQUESTED', request: JSON.stringify(job), expiresAt };
  if ((await insertOne(work, row)) === 'INSERTED') return job;
  const [first] = await jobsUnder(work, keyOf(job).sk);
  if (!first) throw new Error('A request to be erased was there before, and is not kept');
  return first.job;
}

/** Requests about a seller, or one of them, by how their keys begin. */
export async function jobsUnder(work: Table, prefix: string): Promise<{ job: ErasureJob; isDone: boolean }[]> {
  const rows = await queryAll(work, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': { S: ERASURES }, ':prefix': { S: prefix } },
    ConsistentRead: true,
  });
  return rows.map((row) => ({ job: jobOf(row), isDone: row['state']?.S === 'DONE' }));
}

/** Requests that are not done, of all sellers. */
export async function openErasures(work: Table): Promise<ErasureJob[]> {
  const rows = await queryAll(work, {
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: '#state = :open',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':pk': { S: ERASURES }, ':open': { S: 'REQUESTED' } },
    ConsistentRead: true,
  });
  return rows.map(jobOf);
}

export async function finishErasure({ client, name }: Table, job: ErasureJob): Promise<void> {
  const { pk, sk } = keyOf(job);
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: 'SET #state = :done',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':done': { S: 'DONE' } },
    }),
  );
}
