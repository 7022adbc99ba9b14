import { type AttributeValue, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { type ItemEvent, parseEvent } from '../contracts/event.ts';
import type { Threshold } from '../domain/clock/thresholds.ts';
import type { Counted } from '../domain/life/facts.ts';
import { type History, historyOf, type Sealed } from '../domain/life/history.ts';
import { pack, packDelivery, packThreshold, unpack, unpackDelivery, unpackThreshold } from '../domain/life/pack.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Row } from './insert.ts';
import type { Table } from './table.ts';

export type Stored = Record<string, AttributeValue>;

const ITEM = 'ITEM#';
const EVENT = 'EVENT#';
const DIGITS = 4;

/** The index of what is due is spread over this many partitions an hour. */
export const DUE_SHARDS = 16;
const HOUR_LENGTH = '2026-05-13T14'.length;
const SHARD_DIGITS = 2;

export const eventKey = (itemId: ItemId, n: number) => ({
  pk: `${ITEM}${itemId}`,
  sk: `${EVENT}${String(n).padStart(DIGITS, '0')}`,
});

/** Item ids are digests, so their first digit spreads them evenly. */
const shardOf = (itemId: ItemId): string => String(Number.parseInt(itemId.slice(0, 1), 16)).padStart(SHARD_DIGITS, '0');

export const duePartition = (hour: string, shard: number): string =>
  `${hour}#${String(shard).padStart(SHARD_DIGITS, '0')}`;
export const hourOf = (at: Instant): string => at.slice(0, HOUR_LENGTH);

/** Where a threshold stands in the index: in its hour, or in the present one if it is past already, where the sweep still looks. */
function dueAttributes(threshold: Threshold | undefined, itemId: ItemId, recordedAt: Instant): Row {
  if (!threshold) return {};
  const at = threshold.at < recordedAt ? recordedAt : threshold.at;
  return { due: `${hourOf(at)}#${shardOf(itemId)}`, dueKey: at, next: packThreshold(threshold) };
}

const written = ({ type, data }: ItemEvent): string =>
  type === 'ITEM_DELIVERED' ? packDelivery(data) : JSON.stringify(data);
const read = (type: string, text: string): unknown =>
  type === 'ITEM_DELIVERED' ? unpackDelivery(text) : JSON.parse(text);

/** An event as a row. `data` is the fact; `facts`, what was known before, is packed in for whoever counts it. */
export function rowOfEvent({ event, before, threshold }: Pick<Sealed, 'event' | 'before' | 'threshold'>): Row {
  const { itemId, n, type, occurredAt, recordedAt, actor, actionId, hash } = event;
  return {
    ...eventKey(itemId, n),
    type,
    at: occurredAt,
    rec: recordedAt,
    by: JSON.stringify(actor),
    act: actionId,
    data: written(event),
    facts: before && pack(before),
    hash,
    ...dueAttributes(threshold, itemId, recordedAt),
  };
}

const textOf = (row: Stored, name: string): string => {
  const text = row[name]?.S;
  if (text === undefined) throw new Error(`A row lacks ${name}`);
  return text;
};

export const itemIdOfKey = (pk: string): ItemId => pk.slice(ITEM.length) as ItemId;

/** Reads an event row back, whole: what cannot be read is a fault, never skipped. */
export function eventOfRow(row: Stored): { event: ItemEvent; before: Counted | undefined; threshold?: Threshold } {
  const itemId = itemIdOfKey(textOf(row, 'pk'));
  const type = textOf(row, 'type');
  const event = parseEvent({
    itemId,
    n: Number(textOf(row, 'sk').slice(EVENT.length)),
    type,
    occurredAt: textOf(row, 'at'),
    recordedAt: textOf(row, 'rec'),
    actor: JSON.parse(textOf(row, 'by')),
    ...(row['act']?.S && { actionId: row['act'].S }),
    data: read(type, textOf(row, 'data')),
    hash: textOf(row, 'hash'),
  });
  const packed = row['facts']?.S;
  const next = row['next']?.S;
  return {
    event,
    before: packed ? unpack(packed, itemId) : undefined,
    ...(next && { threshold: unpackThreshold(next) }),
  };
}

/** All rows a query finds, page by page. */
export async function queryAll(
  { client, name }: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<Stored[]> {
  const rows: Stored[] = [];
  let from: Stored | undefined;
  do {
    const page = await client.send(
      new QueryCommand({ TableName: name, ...input, ...(from && { ExclusiveStartKey: from }) }),
    );
    rows.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return rows;
}

/** The history of an item as of now, not of a moment ago, since refusals follow from it; undefined if there is none. */
export async function readHistory(cases: Table, itemId: ItemId): Promise<History | undefined> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
    ExpressionAttributeValues: { ':pk': { S: `${ITEM}${itemId}` }, ':event': { S: EVENT } },
    ConsistentRead: true,
  });
  return rows.length === 0 ? undefined : historyOf(itemId, rows.map(eventOfRow));
}
