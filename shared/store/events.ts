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

/** The index of what is due is spread over this many partitions an hour, that of looks of the probe over fewer. */
export const DUE_SHARDS = 16;
export const PROBE_SHARDS = 4;
const HOUR_LENGTH = '2026-05-13T14'.length;
const SHARD_DIGITS = 2;

export const eventKey = (itemId: ItemId, n: number) => ({
  pk: `${ITEM}${itemId}`,
  sk: `${EVENT}${String(n).padStart(DIGITS, '0')}`,
});

/** Item ids are digests, so their first digit spreads them evenly. */
const shardOf = (itemId: ItemId, shards = DUE_SHARDS): number => Number.parseInt(itemId.slice(0, 1), 16) % shards;

export const duePartition = (hour: string, shard: number): string =>
  `${hour}#${String(shard).padStart(SHARD_DIGITS, '0')}`;
/** Between the moment of a look and the marketplace. */
export const PROBE_SEPARATOR = '#';
export const hourOf = (at: Instant): string => at.slice(0, HOUR_LENGTH);

/** Where a threshold stands in the index: in its hour, or in the present one if it is past already, where the sweep still looks. */
function dueAttributes(threshold: Threshold | undefined, itemId: ItemId, recordedAt: Instant): Row {
  if (!threshold) return {};
  const at = threshold.at < recordedAt ? recordedAt : threshold.at;
  return { due: duePartition(hourOf(at), shardOf(itemId)), dueKey: at, next: packThreshold(threshold) };
}

/** The next look of the probe in its own index, with the marketplace to ask: whoever reads it goes from one to the other politely. */
function probeAttributes({ event, before, look }: Pick<Sealed, 'event' | 'before' | 'look'>): Row {
  if (!look || !before) return {};
  const { itemId, recordedAt } = event;
  const at = look < recordedAt ? recordedAt : look;
  return {
    probe: duePartition(hourOf(at), shardOf(itemId, PROBE_SHARDS)),
    probeKey: `${at}${PROBE_SEPARATOR}${before.marketplace}`,
  };
}

const written = ({ type, data }: ItemEvent): string =>
  type === 'ITEM_DELIVERED' ? packDelivery(data) : JSON.stringify(data);
const read = (type: string, text: string): unknown =>
  type === 'ITEM_DELIVERED' ? unpackDelivery(text) : JSON.parse(text);

/** An event as a row. `data` is the fact; `facts`, what was known before, is packed in for whoever counts it. */
export function rowOfEvent(sealed: Omit<Sealed, 'history'>): Row {
  const { event, before, threshold } = sealed;
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
    ...probeAttributes(sealed),
  };
}

const textOf = (row: Stored, name: string): string => {
  const text = row[name]?.S;
  if (text === undefined) throw new Error(`A row lacks ${name}`);
  return text;
};

export const itemIdOfKey = (pk: string): ItemId => pk.slice(ITEM.length) as ItemId;

/** Reads an event row back, whole: what cannot be read is a fault, never skipped. */
export function eventOfRow(row: Stored): {
  event: ItemEvent;
  before: Counted | undefined;
  threshold?: Threshold;
  look?: Instant;
} {
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
  const [look] = row['probeKey']?.S?.split(PROBE_SEPARATOR) ?? [];
  return {
    event,
    before: packed ? unpack(packed, itemId) : undefined,
    ...(next && { threshold: unpackThreshold(next) }),
    ...(look && { look }),
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

/**
 * The history of an item as of now, not of a moment ago, since refusals follow from it; undefined if there is none, or the time of
 * its record is over.
 */
export async function readHistory(cases: Table, itemId: ItemId): Promise<History | undefined> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
    ExpressionAttributeValues: { ':pk': { S: `${ITEM}${itemId}` }, ':event': { S: EVENT } },
    ConsistentRead: true,
  });
  const isSummedUp = rows.some((row) => row['type']?.S === 'SUMMARY');
  return rows.length === 0 || isSummedUp ? undefined : historyOf(itemId, rows.map(eventOfRow));
}
