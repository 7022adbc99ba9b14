import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod/mini';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { insertOne } from './insert.ts';
import { UnfinishedError } from './passing.ts';
import type { Table } from './table.ts';

/** A kind of ledger: what its entries say, and what their rows are called in the stream. */
export interface LedgerKind<Schema extends z.ZodMiniType> {
  readonly type: string;
  readonly entry: Schema;
}

/** An entry of a ledger. Numbers count from 1 without gaps; nothing is overwritten. */
export interface LedgerEntry<Data> {
  readonly n: number;
  readonly recordedAt: Instant;
  readonly data: Data;
}

const DIGITS = 6;
/** After every number. */
const END = '~';
const ENTRY = 'ENTRY#';
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MILLISECONDS = 20;

/** Where a ledger lies: a partition of its own, or its part of one, so that ledgers side by side can be read in one go. */
export type LedgerPlace = string | { readonly partition: string; readonly part: string };

const placeOf = (place: LedgerPlace) => (typeof place === 'string' ? { partition: place, part: '' } : place);

function keyOf(place: LedgerPlace, n: number | string) {
  const { partition, part } = placeOf(place);
  return { pk: partition, sk: `${part}${ENTRY}${typeof n === 'string' ? n : String(n).padStart(DIGITS, '0')}` };
}

/** Reads an entry back from its row. */
export function entryOfRow<Schema extends z.ZodMiniType>(
  { entry }: LedgerKind<Schema>,
  row: Stored,
): LedgerEntry<z.infer<Schema>> {
  const data = entry.parse(JSON.parse(row['data']?.S ?? ''));
  return { n: Number(row['sk']?.S?.split('#').at(-1)), recordedAt: row['rec']?.S ?? '', data };
}

/** Entries after a number: all of them, or at most so many. */
interface Part {
  readonly after: number;
  readonly most?: number;
}

/** Every entry of a ledger after a number, oldest first, as of now. */
export async function readLedger<Schema extends z.ZodMiniType>(
  cases: Table,
  kind: LedgerKind<Schema>,
  place: LedgerPlace,
  part: number | Part = 0,
): Promise<LedgerEntry<z.infer<Schema>>[]> {
  const { after, most }: Part = typeof part === 'number' ? { after: part } : part;
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :next AND :end',
    ExpressionAttributeValues: {
      ':pk': { S: keyOf(place, after).pk },
      ':next': { S: keyOf(place, after + 1).sk },
      ':end': { S: keyOf(place, most === undefined ? END : after + most).sk },
    },
    ConsistentRead: true,
  });
  return rows.map((row) => entryOfRow(kind, row));
}

/** Where an entry goes, and what it may follow. */
export interface Appending<Schema extends z.ZodMiniType> {
  readonly kind: LedgerKind<Schema>;
  readonly partition: LedgerPlace;
  /** Entries from the first on that the caller holds already: they never change, so that only later ones are read. */
  readonly known?: readonly LedgerEntry<z.infer<Schema>>[];
  /** Decides from what stands: the next entry, or one that says the same already. Throws a RefusedError when it may not be added. */
  readonly decide: (
    entries: readonly LedgerEntry<z.infer<Schema>>[],
  ) => { readonly next: z.infer<Schema> } | { readonly same: LedgerEntry<z.infer<Schema>> };
}

/** Appends one entry, or answers with the one that stands for it. An INSERT on a number that is taken fails, and is decided anew. */
export async function appendEntry<Schema extends z.ZodMiniType>(
  cases: Table,
  { kind, partition, known = [], decide }: Appending<Schema>,
  now: Date,
): Promise<{ readonly entry: LedgerEntry<z.infer<Schema>>; readonly isRepeat: boolean }> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const entries = [...known, ...(await readLedger(cases, kind, partition, known.length))];
    const decided = decide(entries);
    if ('same' in decided) return { entry: decided.same, isRepeat: true };
    const entry = { n: entries.length + 1, recordedAt: now.toISOString(), data: kind.entry.parse(decided.next) };
    const data = JSON.stringify(entry.data);
    const row = { ...keyOf(partition, entry.n), type: kind.type, rec: entry.recordedAt, data };
    if ((await insertOne(cases, row)) === 'INSERTED') return { entry, isRepeat: false };
    await wait(Math.random() * FIRST_PAUSE_MILLISECONDS * 2 ** attempt);
  }
  throw new UnfinishedError(`${keyOf(partition, 0).pk} is being written by too many at once`);
}
