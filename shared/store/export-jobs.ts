import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Manifest } from '../contracts/manifest.ts';
import type { ExportRequest } from '../domain/export.ts';
import type { ExportId } from '../vocabulary/ids.ts';
import type { Stored } from './events.ts';
import { insertOne } from './insert.ts';
import type { Table } from './table.ts';

/** Jobs are forgotten after a month; the files stay. In seconds. */
const KEPT_SECONDS = 31 * 24 * 3600;

/** A run that did not end by now, tries included, never will: its function was stopped from outside. In milliseconds. */
const LONGEST_RUN_MILLISECONDS = 3600 * 1000;

const keyOf = (id: ExportId) => ({ pk: `EXPORT#${id}`, sk: 'EXPORT' });

export interface Job extends ExportRequest {
  readonly state: 'REQUESTED' | 'DONE' | 'FAILED';
  readonly manifest?: Manifest;
}

/** The stream of the work table takes it from here. */
export async function addJob(work: Table, request: ExportRequest): Promise<void> {
  const expiresAt = Math.floor(Date.parse(request.requestedAt) / 1000) + KEPT_SECONDS;
  await insertOne(work, { ...keyOf(request.id), state: 'REQUESTED', request: JSON.stringify(request), expiresAt });
}

export const requestOfRow = (row: Stored): ExportRequest => JSON.parse(row['request']?.S ?? '') as ExportRequest;

export async function readJob({ client, name }: Table, id: ExportId): Promise<Job | undefined> {
  const { pk, sk } = keyOf(id);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  if (!Item) return undefined;
  const manifest = Item['manifest']?.S;
  const request = requestOfRow(Item);
  const state = Item['state']?.S as Job['state'];
  const isLost = state === 'REQUESTED' && Date.now() - Date.parse(request.requestedAt) > LONGEST_RUN_MILLISECONDS;
  return {
    ...request,
    state: isLost ? 'FAILED' : state,
    ...(manifest && { manifest: Manifest.parse(JSON.parse(manifest)) }),
  };
}

export async function finishJob(
  { client, name }: Table,
  id: ExportId,
  state: 'DONE' | 'FAILED',
  manifest?: Manifest,
): Promise<void> {
  const { pk, sk } = keyOf(id);
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: manifest ? 'SET #state = :state, manifest = :manifest' : 'SET #state = :state',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':state': { S: state },
        ...(manifest && { ':manifest': { S: JSON.stringify(manifest) } }),
      },
    }),
  );
}
