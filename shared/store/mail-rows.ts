import { BatchGetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { Letter, Post } from '../contracts/mail.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { execute, insertMany, insertOne, type Row, StatementError } from './insert.ts';
import { scan } from './scan.ts';
import type { Table } from './table.ts';

/** Who gets e-mail: an organisation by its role, or a contact point of the register. Addresses are looked up when it is sent. */
export interface Recipient {
  readonly kind: 'authority' | 'flagger' | 'marketplace' | 'contact-point';
  readonly id: string;
}

/** Rows whose insertion the stream hands to the sender. */
const MAIL = 'MAIL#';
/** Rows that wait for the digest of the day. */
const TRAY = 'TRAY#';
const DIGEST = 'DIGEST#';

/**
 * For so long a row says that its e-mail was sent, or is to be. Longer than anything that could ask for it once more: the stream keeps
 * a record for a day, a dead letter two weeks. In seconds.
 */
const KEPT_SECONDS = 40 * 24 * 3600;
/** A waiting row goes before the digest that told it, by which the next one knows where it begins. */
const WAITING_SECONDS = 30 * 24 * 3600;

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
const partition = (place: string, { kind, id }: Recipient): string => `${place}${kind}#${id}`;

export const recipientOf = (pk: string): Recipient => {
  const [, kind = '', id = ''] = pk.split('#');
  return { kind, id } as Recipient;
};

/** One letter for one reader: to go out, or to wait for the digest. The key is what it tells of, so that it is told once. */
export function rowOfLetter(to: Recipient, key: string, letter: Letter, how: { at: Instant; isDigest: boolean }): Row {
  const { at, isDigest } = how;
  const data = JSON.stringify(isDigest ? letter : { type: 'LETTER', letter });
  const expiresAt = seconds(at) + (isDigest ? WAITING_SECONDS : KEPT_SECONDS);
  return { pk: partition(isDigest ? TRAY : MAIL, to), sk: key, at, data, expiresAt };
}

/** Keeps letters; one that is kept already stays as it is. */
export const keepLetters = async (work: Table, rows: readonly Row[]): Promise<void> =>
  void (rows.length > 0 && (await insertMany(work, rows)));

/** What waits for the digest of a reader, by when it was put there. */
export async function readTray(work: Table, to: Recipient, from: Instant, until: Instant): Promise<Letter[]> {
  const rows = await queryAll(work, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: partition(TRAY, to) } },
    ConsistentRead: true,
  });
  const isIn = (at: Instant) => at > from && at <= until;
  return rows.filter((row) => isIn(row['at']?.S ?? '')).map((row) => Letter.parse(JSON.parse(row['data']?.S ?? '')));
}

/** Up to when the last digest of a reader told; undefined if there was none that is still known. */
export async function lastDigestOf({ client, name }: Table, to: Recipient): Promise<Instant | undefined> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :digest)',
      ExpressionAttributeValues: { ':pk': { S: partition(MAIL, to) }, ':digest': { S: DIGEST } },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  const post = Items[0] && postOfRow(Items[0]);
  return post?.type === 'DIGEST' ? post.until : undefined;
}

/** Keeps the digest of a day; a second one of the same day is none. */
export async function keepDigest(work: Table, to: Recipient, digest: Extract<Post, { type: 'DIGEST' }>): Promise<void> {
  const { until } = digest;
  await insertOne(work, {
    pk: partition(MAIL, to),
    sk: `${DIGEST}${until.slice(0, 'YYYY-MM-DD'.length)}`,
    at: until,
    data: JSON.stringify(digest),
    expiresAt: seconds(until) + KEPT_SECONDS,
  });
}

export const isMailRow = (pk: string): boolean => pk.startsWith(MAIL);
export const postOfRow = (row: Stored): Post => Post.parse(JSON.parse(row['data']?.S ?? ''));

/** The key of a row. */
export interface Place {
  readonly pk: string;
  readonly sk: string;
}

const MOST_KEYS = 100;

/** Those of some rows whose e-mail has not been sent yet, as of now. */
export async function unsent<P extends Place>({ client, name }: Table, places: readonly P[]): Promise<P[]> {
  const done = new Set<string>();
  let open = places.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }));
  while (open.length > 0) {
    const Keys = open.slice(0, MOST_KEYS);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [name]: { Keys, ConsistentRead: true } } }),
    );
    for (const { pk, sk, sentAt } of Responses?.[name] ?? []) if (sentAt) done.add(`${pk?.S} ${sk?.S}`);
    open = [...((UnprocessedKeys?.[name]?.Keys ?? []) as typeof open), ...open.slice(MOST_KEYS)];
  }
  return places.filter(({ pk, sk }) => !done.has(`${pk} ${sk}`));
}

/** Notes that the e-mail of some rows was sent; a row that is gone meanwhile needs no note. */
export async function markSent(work: Table, places: readonly Place[], at: Instant): Promise<void> {
  const statements = places.map(({ pk, sk }) => ({
    Statement: `UPDATE "${work.name}" SET sentAt=? WHERE pk=? AND sk=?`,
    Parameters: [{ S: at }, { S: pk }, { S: sk }],
  }));
  for (const answer of await execute(work, statements))
    if (answer.Error && answer.Error.Code !== 'ConditionalCheckFailed') throw new StatementError(answer);
}

/** Rows that were noted between two moments and were not sent. It reads the whole table: for repairs only. */
export async function* unsentRows(work: Table, from: Instant, to: Instant): AsyncGenerator<Stored> {
  const pages = scan(work, {
    FilterExpression: 'begins_with(pk, :mail) AND #at BETWEEN :from AND :to AND attribute_not_exists(sentAt)',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: { ':mail': { S: MAIL }, ':from': { S: from }, ':to': { S: to } },
  });
  for await (const page of pages) yield* page;
}

/** Puts a row on its way once more, under a key of its own; the row that was set aside stays as the record of it. */
export async function sendAgain(work: Table, row: Stored, at: Instant): Promise<void> {
  const { pk, sk, data } = row;
  if (!pk?.S || !sk?.S || !data?.S) throw new Error('A row of an e-mail lacks its key or what it says');
  await insertOne(work, {
    pk: pk.S,
    sk: `${sk.S}#again-${at}`,
    at,
    data: data.S,
    expiresAt: seconds(at) + KEPT_SECONDS,
  });
}
