import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Alert } from '../contracts/alert.ts';
import { Notice } from '../contracts/notice.ts';
import type { Identified } from '../domain/intake/identified.ts';
import { answerAgain, type Party } from '../domain/intake/receive.ts';
import { RefusedError } from '../errors.ts';
import type { NoticeId } from '../vocabulary/ids.ts';
import type { Stored } from './events.ts';
import { insertMany, insertOne, type Row } from './insert.ts';
import { rowsOfNumbers } from './seller-numbers.ts';
import type { Table } from './table.ts';

const compress = promisify(deflateRaw);
const decompress = promisify(inflateRaw);

/** Of the 400 KB that an item may hold, what its body may take. */
const MAX_BODY_BYTES = 350 * 1024;

const tooLarge = (limit: string) => new RefusedError('TOO_LARGE', `${limit}: send it in parts`);

export type Submission = Notice | Alert;

export const keyOf = (id: NoticeId) => ({ pk: `NOTICE#${id}`, sk: 'NOTICE' });

/** Routing fields stand beside the compressed body, so that whoever looks at the table can find their way. */
async function rowOf(submission: Submission): Promise<Row> {
  const { id, kind, submitter, reference, sector, acceptedAt, digest, items } = submission;
  const body = await compress(JSON.stringify(submission), { level: 6 });
  if (body.byteLength > MAX_BODY_BYTES) throw tooLarge('A notice holds at most 350 KB compressed');
  return {
    ...keyOf(id),
    type: 'NOTICE',
    kind,
    submitter,
    reference,
    sector,
    at: acceptedAt,
    items: items.length,
    digest,
    body,
  };
}

/**
 * Personal data in a row of its own, which can be deleted without touching the record. Its key holds the commitment
 * that the notice carries, so that a try that failed halfway leaves nothing a later one could be mistaken for.
 */
function rowOfParty({ submission, party }: Keeping<Submission>): Row[] {
  if (!party || !('party' in submission) || !submission.party) return [];
  const data = JSON.stringify(party);
  if (Buffer.byteLength(data) > MAX_BODY_BYTES) throw tooLarge('The personal data of a notice take at most 350 KB');
  return [{ pk: `PARTY#${submission.id}`, sk: submission.party, type: 'PARTY', data }];
}

/** Everything that is kept apart of a submission. */
const rowsApart = (keeping: Keeping<Submission>): Row[] => [
  ...rowOfParty(keeping),
  ...rowsOfNumbers(keeping.submission, keeping.identified ?? []),
];

/** Reads a submission back from its row. */
export async function submissionOfRow(row: Stored): Promise<Submission> {
  const body = row['body']?.B;
  if (!body) throw new Error('A notice was stored without its body');
  const value = JSON.parse((await decompress(body)).toString('utf8')) as { kind: string };
  return value.kind === 'ALERT' ? Alert.parse(value) : Notice.parse(value);
}

/** The row under the id of a submission, whatever stands there. */
export async function readKept({ client, name }: Table, id: NoticeId): Promise<Stored | undefined> {
  const Key = { pk: { S: keyOf(id).pk }, sk: { S: keyOf(id).sk } };
  return (await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }))).Item;
}

/** What stands where a notice stood whose record is over: its reference is not free again, since its items are still counted. */
export const FORGOTTEN = 'FORGOTTEN';
export const isForgotten = (row: Stored): boolean => row['type']?.S === FORGOTTEN;

export async function readSubmission(cases: Table, id: NoticeId): Promise<Submission | undefined> {
  const row = await readKept(cases, id);
  return row && !isForgotten(row) ? submissionOfRow(row) : undefined;
}

/** What stands for a notice that was submitted elsewhere: nothing is delivered for it, and its reference is taken. */
const IMPORTED = 'IMPORTED_NOTICE';

/** Keeps what an imported log tells of a submission, unless the submission itself is here. Safe to repeat. */
export async function keepImported(cases: Table, submission: Submission): Promise<void> {
  // Without its digest: the chains of its items begin with the submission that the other system has.
  await insertOne(cases, { ...(await rowOf(submission)), type: IMPORTED, digest: undefined });
}

/** What is to be kept of one submission. */
export interface Keeping<S extends Submission> {
  readonly submission: S;
  readonly party?: Party | undefined;
  readonly identified?: readonly Identified[];
}

/** What is kept under its id: this submission, or the one that came first with the same body. */
export type Kept<S extends Submission> =
  | { readonly submission: S; readonly isRepeat: boolean }
  | { readonly refused: RefusedError };

/** The answer to a submission whose id is taken: what was kept first, or a refusal if its body was another. */
function answered<S extends Submission>(first: Submission, { submission }: Keeping<S>): Kept<S> {
  try {
    answerAgain(first, submission.digest);
    return { submission: first as S, isRepeat: true };
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error };
    throw error;
  }
}

const over = () =>
  new RefusedError('REFERENCE_REUSED', 'This reference was used for a submission whose record is over', {
    faults: [{ pointer: '/reference', code: 'REFERENCE_REUSED', detail: 'Use a new reference' }],
  });

/** The answer to a submission by the row that stands under its id. */
async function answeredBy<S extends Submission>(row: Stored, keeping: Keeping<S>): Promise<Kept<S>> {
  return isForgotten(row) ? { refused: over() } : answered(await submissionOfRow(row), keeping);
}

async function again<S extends Submission>(cases: Table, keeping: Keeping<S>): Promise<Kept<S>> {
  const first = await readKept(cases, keeping.submission.id);
  if (!first) throw new Error(`Notice ${keeping.submission.id} exists and cannot be read`);
  return answeredBy(first, keeping);
}

/** What keeping a submission would be answered with where it is not new: nothing is written. Undefined if it would be kept. */
export async function answerBefore<S extends Submission>(
  cases: Table,
  keeping: Keeping<S>,
): Promise<Kept<S> | undefined> {
  const first = await readKept(cases, keeping.submission.id);
  if (first) return answeredBy(first, keeping);
  const rows = await rowsOrRefusal(keeping);
  return rows instanceof RefusedError ? { refused: rows } : undefined;
}

/** Of submissions with personal data, those whose id is taken already: their data must not be kept once more, nor if refused. */
async function keptBefore<S extends Submission>(cases: Table, keepings: readonly Keeping<S>[]) {
  const bringing = keepings.filter(({ party }) => party !== undefined);
  const found = await Promise.all(
    bringing.map(async (keeping) => {
      const first = await readKept(cases, keeping.submission.id);
      return first ? [[keeping, await answeredBy(first, keeping)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** Submissions by whether their id comes for the first time in this call: one call may not write a key twice. */
function split<S extends Submission>(keepings: readonly Keeping<S>[]): { first: Keeping<S>[]; repeated: Keeping<S>[] } {
  const taken = new Set<NoticeId>();
  const { first = [], repeated = [] } = Object.groupBy(keepings, ({ submission: { id } }) => {
    const isRepeated = taken.has(id);
    taken.add(id);
    return isRepeated ? 'repeated' : 'first';
  });
  return { first, repeated };
}

/** The rows of a submission and of its personal data, or why they cannot be stored. */
async function rowsOrRefusal(keeping: Keeping<Submission>): Promise<{ row: Row; party: Row[] } | RefusedError> {
  try {
    return { row: await rowOf(keeping.submission), party: rowsApart(keeping) };
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/**
 * Keeps submissions, each under the id that follows from its reference. The same reference again gives what was kept first, or
 * a refusal if the body differs. Personal data go first: a submission that is kept never lacks them.
 */
export async function keep<S extends Submission>(cases: Table, keepings: readonly Keeping<S>[]): Promise<Kept<S>[]> {
  const { first, repeated } = split(keepings);
  const kept: Map<Keeping<S>, Kept<S>> = await keptBefore(cases, first);
  const writable: { keeping: Keeping<S>; row: Row; party: Row[] }[] = [];
  for (const keeping of first.filter((each) => !kept.has(each))) {
    const rows = await rowsOrRefusal(keeping);
    if (rows instanceof RefusedError) kept.set(keeping, { refused: rows });
    else writable.push({ keeping, ...rows });
  }
  const parties = writable.flatMap(({ party }) => party);
  if (parties.length > 0) await insertMany(cases, parties);
  const inserted = await insertMany(
    cases,
    writable.map(({ row }) => row),
  );
  for (const [index, { keeping }] of writable.entries()) {
    const isNew = inserted[index] === 'INSERTED';
    kept.set(keeping, isNew ? { submission: keeping.submission, isRepeat: false } : await again(cases, keeping));
  }
  for (const keeping of repeated) kept.set(keeping, await again(cases, keeping));
  return keepings.map((keeping) => kept.get(keeping) as Kept<S>);
}
