import { hash } from 'node:crypto';
import { ConditionalCheckFailedException, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Stored } from '../events.ts';
import type { Table } from '../table.ts';

/** Where in the stream a change comes from. Numbers of one shard grow; those of different shards do not compare. */
export interface Position {
  readonly shard: string;
  /** Left-padded, so that order as text is order as number. */
  readonly sequence: string;
}

const SEQUENCE_DIGITS = 40;
export const position = (shard: string, sequenceNumber: string): Position => ({
  shard,
  sequence: sequenceNumber.padStart(SEQUENCE_DIGITS, '0'),
});

/** What one record adds to a row. */
export interface Addition {
  readonly sequence: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** A row of counters that spans items: it carries, for each shard, how far it has counted. */
export interface MarkedRow {
  readonly pk: string;
  readonly sk: string;
}

const MARK = '~';
const MARK_LENGTH = 8;
/** A shard lives for hours; its mark is kept for two days, longer than a stream keeps records. */
const KEPT_HOURS = 48;
/** An update expression holds 4 KB and 300 operators. */
const MOST_COUNTERS = 100;

const markOf = (shard: string): string => `${MARK}${hash('sha256', shard, 'base64url').slice(0, MARK_LENGTH)}`;
const sequenceOf = (mark: string | undefined): string => mark?.slice(0, SEQUENCE_DIGITS) ?? '';
const hourOf = (mark: string): string => mark.slice(SEQUENCE_DIGITS + 1);

export const isCounter = (name: string): boolean => !name.startsWith(MARK) && name !== 'pk' && name !== 'sk';

function sumsOf(additions: readonly Addition[]): (readonly [name: string, by: number])[] {
  const sums = new Map<string, number>();
  for (const { counts } of additions)
    for (const [name, by] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + by);
  return [...sums].filter(([, by]) => by !== 0);
}

/** One update: the sum of some additions, under the mark of the last of them. */
function updateOf(
  table: Table,
  row: MarkedRow,
  shard: string,
  { additions, now }: { additions: readonly Addition[]; now: Date },
) {
  const counters = sumsOf(additions);
  const names = Object.fromEntries(counters.map(([name], index) => [`#${index}`, name]));
  const values = Object.fromEntries(counters.map(([, by], index) => [`:${index}`, { N: String(by) }]));
  const adding = counters.length > 0 ? `ADD ${counters.map((_, index) => `#${index} :${index}`).join(', ')} ` : '';
  return new UpdateItemCommand({
    TableName: table.name,
    Key: { pk: { S: row.pk }, sk: { S: row.sk } },
    UpdateExpression: `${adding}SET #mark = :mark`,
    ConditionExpression: 'attribute_not_exists(#mark) OR #mark < :first',
    ExpressionAttributeNames: { ...names, '#mark': markOf(shard) },
    ExpressionAttributeValues: {
      ...values,
      ':mark': { S: `${additions.at(-1)?.sequence}@${now.toISOString().slice(0, 13)}` },
      ':first': { S: additions[0]?.sequence ?? '' },
    },
    ReturnValues: 'ALL_OLD',
  });
}

/** Parts of a list that fit into one update each; a record is never split. */
function parts(additions: readonly Addition[]): Addition[][] {
  const found: Addition[][] = [];
  let names = new Set<string>();
  for (const addition of additions) {
    const grown = new Set([...names, ...Object.keys(addition.counts)]);
    const last = found.at(-1);
    if (last && grown.size <= MOST_COUNTERS) {
      last.push(addition);
      names = grown;
    } else {
      found.push([addition]);
      names = new Set(Object.keys(addition.counts));
    }
  }
  return found;
}

async function readMark({ client, name }: Table, { pk, sk }: MarkedRow, shard: string): Promise<string> {
  const mark = markOf(shard);
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: name,
      Key: { pk: { S: pk }, sk: { S: sk } },
      ConsistentRead: true,
      ProjectionExpression: '#mark',
      ExpressionAttributeNames: { '#mark': mark },
    }),
  );
  return sequenceOf(Item?.[mark]?.S);
}

/** Takes the marks of shards that are gone off a row. The mark of the shard that has just written is new, whatever it was. */
async function prune(
  { client, name }: Table,
  { pk, sk }: MarkedRow,
  old: Stored,
  { shard, now }: { shard: string; now: Date },
): Promise<void> {
  const before = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString().slice(0, 13);
  const isStale = ([key, value]: [string, Stored[string]]) =>
    key.startsWith(MARK) && key !== markOf(shard) && hourOf(value.S ?? '') < before;
  const stale = Object.entries(old).filter(isStale);
  if (stale.length === 0) return;
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: `REMOVE ${stale.map((_, index) => `#${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(stale.map(([key], index) => [`#${index}`, key])),
    }),
  );
}

/**
 * Adds to a row what it has not counted yet, exactly once however often a record comes: the update holds only if the row's mark
 * lies before the first record that contributes; else what the mark covers is dropped and the rest tried again.
 */
export async function addOnce(
  table: Table,
  row: MarkedRow,
  shard: string,
  additions: readonly Addition[],
): Promise<void> {
  const now = new Date();
  for (const part of parts(additions)) {
    let open = part;
    while (open.length > 0) {
      try {
        const { Attributes } = await table.client.send(updateOf(table, row, shard, { additions: open, now }));
        if (Attributes) await prune(table, row, Attributes, { shard, now });
        open = [];
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const mark = await readMark(table, row, shard);
        open = open.filter(({ sequence }) => sequence > mark);
      }
    }
  }
}
