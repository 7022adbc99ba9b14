import { ConditionalCheckFailedException, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type Counts, difference } from '../../domain/kpi/counters.ts';
import { itemsAt, type Level, NO_ITEMS, type Tally, tallyCounts } from '../../domain/kpi/notice-counts.ts';
import type { Counted } from '../../domain/life/facts.ts';
import type { Move } from '../../domain/projection.ts';
import type { Table } from '../table.ts';

/** A move of an item, and the record it came with. */
export interface TalliedMove {
  readonly sequence: string;
  readonly facts: Counted;
  readonly move: Move;
}

/**
 * How the items of a notice of several items stand, so that a notice is counted as removed with its first removed item and not
 * with each. What a move changed in the counts is kept with it, since the row and the counters are not written at once.
 */
interface Kept {
  readonly version: number;
  readonly tally: Tally;
  /** By shard: the last record counted. */
  readonly marks: Readonly<Record<string, string>>;
  /** By shard and record: what it changed. Moves that changed nothing are not in it. */
  readonly changes: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

const EMPTY: Kept = { version: 0, tally: NO_ITEMS, marks: {}, changes: {} };
/** Enough for every record that may still come again, beside those of the batch itself. */
const MOST_CHANGES = 60;
/** More shards than a table has in the day for which its stream is kept. */
const MOST_MARKS = 200;

const keyOf = (generation: number, { noticeId, marketplace }: Counted, level: Level) => ({
  pk: `${generation}/N#${noticeId}`,
  sk: level === 'ALL' ? 'ALL' : marketplace,
});

async function read({ client, name }: Table, { pk, sk }: { pk: string; sk: string }): Promise<Kept> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  const data = Item?.['data']?.S;
  return data === undefined ? EMPTY : (JSON.parse(data) as Kept);
}

/** Writes if nobody else did since the reading; says whether it held. */
async function write({ client, name }: Table, { pk, sk }: { pk: string; sk: string }, kept: Kept): Promise<boolean> {
  try {
    await client.send(
      new PutItemCommand({
        TableName: name,
        Item: { pk: { S: pk }, sk: { S: sk }, version: { N: String(kept.version) }, data: { S: JSON.stringify(kept) } },
        ConditionExpression: 'attribute_not_exists(pk) OR version = :read',
        ExpressionAttributeValues: { ':read': { N: String(kept.version - 1) } },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const newest = <T>(entries: Readonly<Record<string, T>>, most: number): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).slice(-most));

/** The last mark set is the newest, also of a shard that had one. */
function marked(marks: Kept['marks'], shard: string, sequence: string): Kept['marks'] {
  const { [shard]: _, ...others } = marks;
  return newest({ ...others, [shard]: sequence }, MOST_MARKS);
}

function moved({ tally, changes, marks, version }: Kept, shard: string, { sequence, facts, move }: TalliedMove): Kept {
  const { from, to, level } = move;
  const items = itemsAt(facts, level);
  const next = { ...tally, [to]: tally[to] + 1, ...(from && { [from]: tally[from] - 1 }) };
  const changed = [...difference(tallyCounts(facts, tally, items), tallyCounts(facts, next, items))];
  return {
    version,
    tally: next,
    marks: marked(marks, shard, sequence),
    changes: changed.length > 0 ? { ...changes, [`${shard} ${sequence}`]: changed } : changes,
  };
}

/**
 * Moves items of one notice at one level, each once; answers for every record what it changed in the counts of notices, be it now
 * or when it came before.
 */
export async function moveItems(
  views: Table,
  generation: number,
  shard: string,
  moves: readonly TalliedMove[],
): Promise<ReadonlyMap<string, Counts>> {
  const [first] = moves;
  if (!first) return new Map();
  const key = keyOf(generation, first.facts, first.move.level);
  for (;;) {
    const kept = await read(views, key);
    const fresh = moves.filter(({ sequence }) => sequence > (kept.marks[shard] ?? ''));
    const after = fresh.reduce((before, each) => moved(before, shard, each), kept);
    const changes = newest(after.changes, Math.max(MOST_CHANGES, fresh.length));
    if (fresh.length === 0 || (await write(views, key, { ...after, changes, version: kept.version + 1 }))) {
      return new Map(moves.map(({ sequence }) => [sequence, new Map(after.changes[`${shard} ${sequence}`] ?? [])]));
    }
  }
}
