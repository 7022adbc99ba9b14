import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Manifest } from '../contracts/manifest.ts';
import type { ExportRequest } from '../domain/export.ts';
import { ExportId, type OrganisationId } from '../vocabulary/ids.ts';
import type { Stored } from './events.ts';
import { insertOne } from './insert.ts';
import type { Table } from './table.ts';

/** Jobs are forgotten after three years, so that a yearly export is there to be compared with the next; the files stay. In seconds. */
const KEPT_SECONDS = 3 * 366 * 24 * 3600;

/** A run that did not end by now, tries included, never will: its function was stopped from outside. In milliseconds. */
const LONGEST_RUN_MILLISECONDS = 3600 * 1000;

const keyOf = (id: ExportId) => ({ pk: `EXPORT#${id}`, sk: 'EXPORT' });
const stored = ({ pk, sk }: { pk: string; sk: string }) => ({ pk: { S: pk }, sk: { S: sk } });
const expiryOf = ({ requestedAt }: ExportRequest): number => Math.floor(Date.parse(requestedAt) / 1000) + KEPT_SECONDS;

export interface Job extends ExportRequest {
  readonly state: 'REQUESTED' | 'DONE' | 'FAILED';
  readonly manifest?: Manifest;
  /** The version that came after it. */
  readonly correctedBy?: ExportId;
}

/** The stream of the work table takes it from here. */
export async function addJob(work: Table, request: ExportRequest): Promise<void> {
  const expiresAt = expiryOf(request);
  await insertOne(work, { ...keyOf(request.id), state: 'REQUESTED', request: JSON.stringify(request), expiresAt });
}

export const requestOfRow = (row: Stored): ExportRequest => JSON.parse(row['request']?.S ?? '') as ExportRequest;

export async function readJob({ client, name }: Table, id: ExportId): Promise<Job | undefined> {
  const Key = stored(keyOf(id));
  const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
  if (!Item) return undefined;
  const [manifest, correctedBy] = [Item['manifest']?.S, Item['correctedBy']?.S];
  const request = requestOfRow(Item);
  const state = Item['state']?.S as Job['state'];
  const isLost = state === 'REQUESTED' && Date.now() - Date.parse(request.requestedAt) > LONGEST_RUN_MILLISECONDS;
  return {
    ...request,
    state: isLost ? 'FAILED' : state,
    ...(manifest && { manifest: Manifest.parse(JSON.parse(manifest)) }),
    ...(correctedBy && { correctedBy: ExportId.parse(correctedBy) }),
  };
}

async function update({ client, name }: Table, id: ExportId, values: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(values);
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: stored(keyOf(id)),
      UpdateExpression: `SET ${names.map((attribute) => `#${attribute} = :${attribute}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((attribute) => [`#${attribute}`, attribute])),
      ExpressionAttributeValues: Object.fromEntries(
        names.map((attribute) => [`:${attribute}`, { S: values[attribute] ?? '' }]),
      ),
    }),
  );
}

export const finishJob = (work: Table, id: ExportId, state: 'DONE' | 'FAILED', manifest?: Manifest): Promise<void> =>
  update(work, id, { state, ...(manifest && { manifest: JSON.stringify(manifest) }) });

/** Says of an export which version came after it. */
export const linkCorrection = (work: Table, earlier: ExportId, correctedBy: ExportId): Promise<void> =>
  update(work, earlier, { correctedBy });

const listOf = (organisation: OrganisationId): string => `EXPORTS#${organisation}`;
/** Everything public, whoever ordered it: names of organisations are in small letters. */
const PUBLIC = 'PUBLIC' as OrganisationId;

/** Puts an export on the list of whoever ordered it, and a public one on that of public ones. The same one twice is on it once. */
export async function listJob({ client, name }: Table, request: ExportRequest): Promise<void> {
  const lists = request.request.kind === 'PUBLIC' ? [request.requestedBy, PUBLIC] : [request.requestedBy];
  for (const list of lists) {
    const key = stored({ pk: listOf(list), sk: `${request.requestedAt}#${request.id}` });
    const Item = { ...key, id: { S: request.id }, expiresAt: { N: String(expiryOf(request)) } };
    await client.send(new PutItemCommand({ TableName: name, Item }));
  }
}

/** Every public export there is. */
export async function publicJobs(work: Table): Promise<Job[]> {
  const jobs: Job[] = [];
  let after: string | undefined;
  do {
    const { ids, next } = await listedJobs(work, PUBLIC, { limit: 100, after });
    const found = await Promise.all(ids.map((id) => readJob(work, id)));
    jobs.push(...found.filter((job) => job !== undefined));
    after = next;
  } while (after);
  return jobs;
}

/** Ids of the exports of an organisation, newest first, from a place in the list on. */
export async function listedJobs(
  { client, name }: Table,
  organisation: OrganisationId,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<{ ids: ExportId[]; next?: string }> {
  const pk = listOf(organisation);
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ScanIndexForward: false,
      Limit: limit,
      ...(after && { ExclusiveStartKey: stored({ pk, sk: after }) }),
    }),
  );
  const next = LastEvaluatedKey?.['sk']?.S;
  return { ids: Items.map(({ id }) => ExportId.parse(id?.S)), ...(next && { next }) };
}
