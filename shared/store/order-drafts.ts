import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import {
  type AttributeValue,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { OrderDraftEntry, OrderDraftSummary } from '../contracts/order-draft.ts';
import { RefusedError } from '../errors.ts';
import type { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { type Appending, appendEntry, type LedgerEntry, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

const compress = promisify(deflateRaw);
const decompress = promisify(inflateRaw);

/** Of the 400 KB of a row, what an order may take of it, and what its personal fields may. */
const MAX_BYTES = 350 * 1024;

const ORDER_DRAFT = { type: 'ORDER_DRAFT', entry: OrderDraftEntry } as const;
const ledger = (id: NoticeId): string => `ORDERDRAFT#${id}`;

/** Who wrote, approved or refused an order, oldest first. It stays, and holds nothing of the order but a digest. */
export const readDraftSteps = (cases: Table, id: NoticeId): Promise<LedgerEntry<OrderDraftEntry>[]> =>
  readLedger(cases, ORDER_DRAFT, ledger(id));

export const appendDraftStep = (
  cases: Table,
  id: NoticeId,
  decide: Appending<typeof ORDER_DRAFT.entry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: ORDER_DRAFT, partition: ledger(id), decide }, now);

/** Where a held order lies until its time is over: the table forgets it by itself. */
export interface DraftPlace {
  readonly organisation: OrganisationId;
  readonly id: NoticeId;
  readonly heldAt: Instant;
}

const listOf = (organisation: OrganisationId): string => `ORDERDRAFTS#${organisation}`;
const keyOf = ({ organisation, id, heldAt }: DraftPlace) => ({
  pk: { S: listOf(organisation) },
  sk: { S: `${heldAt}#${id}` },
});
/** Personal fields in a row of their own, which goes as soon as somebody has decided. */
const personalKey = ({ id, heldAt }: DraftPlace) => ({ pk: { S: `PARTY#ORDERDRAFT#${id}` }, sk: { S: heldAt } });

/** What is held of an order. */
export interface Held {
  readonly summary: OrderDraftSummary;
  /** Without personal fields; absent once the order is sent. */
  readonly body?: unknown;
}

const ttlOf = ({ expiresAt }: OrderDraftSummary): AttributeValue => ({
  N: String(Math.floor(Date.parse(expiresAt) / 1000)),
});

const tooLarge = () =>
  new RefusedError('TOO_LARGE', 'An order that waits holds at most 350 KB compressed: send it in parts');

/** Keeps what is held as it stands now. */
export async function putHeld({ client, name }: Table, place: DraftPlace, { summary, body }: Held): Promise<void> {
  const packed = body === undefined ? undefined : await compress(JSON.stringify(body), { level: 6 });
  if (packed && packed.byteLength > MAX_BYTES) throw tooLarge();
  const Item = {
    ...keyOf(place),
    summary: { S: JSON.stringify(summary) },
    expiresAt: ttlOf(summary),
    ...(packed && { body: { B: packed } }),
  };
  await client.send(new PutItemCommand({ TableName: name, Item }));
}

export async function putPersonal(
  { client, name }: Table,
  place: DraftPlace,
  { summary, personal }: { readonly summary: OrderDraftSummary; readonly personal: unknown },
): Promise<void> {
  const data = JSON.stringify(personal);
  if (Buffer.byteLength(data) > MAX_BYTES) throw tooLarge();
  const Item = { ...personalKey(place), data: { S: data }, expiresAt: ttlOf(summary) };
  await client.send(new PutItemCommand({ TableName: name, Item }));
}

export async function deletePersonal({ client, name }: Table, place: DraftPlace): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: name, Key: personalKey(place) }));
}

const summaryOf = (row: Stored): OrderDraftSummary => OrderDraftSummary.parse(JSON.parse(row['summary']?.S ?? ''));

/** What is held, with its personal fields; undefined once its time is over. */
export async function readHeld(
  { client, name }: Table,
  place: DraftPlace,
): Promise<(Held & { readonly personal?: unknown }) | undefined> {
  const read = async (Key: Record<string, AttributeValue>) =>
    (await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }))).Item;
  const [row, personal] = await Promise.all([read(keyOf(place)), read(personalKey(place))]);
  if (!row) return undefined;
  const packed = row['body']?.B;
  const body = packed && JSON.parse((await decompress(packed)).toString('utf8'));
  const data = personal?.['data']?.S;
  return {
    summary: summaryOf(row),
    ...(body !== undefined && { body }),
    ...(data !== undefined && { personal: JSON.parse(data) }),
  };
}

/** Summaries, latest first, from after a sort key on; what is over is left out although the table may still hold it. */
export async function listHeld(
  { client, name }: Table,
  organisation: OrganisationId,
  { limit, after, now }: { readonly limit: number; readonly after: string | undefined; readonly now: Instant },
): Promise<{ summaries: OrderDraftSummary[]; next?: string }> {
  const pk = { S: listOf(organisation) };
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ProjectionExpression: 'summary',
      ScanIndexForward: false,
      Limit: limit,
      ...(after && { ExclusiveStartKey: { pk, sk: { S: after } } }),
    }),
  );
  const next = LastEvaluatedKey?.['sk']?.S;
  const summaries = Items.map(summaryOf).filter(({ expiresAt }) => expiresAt > now);
  return { summaries, ...(next && { next }) };
}
