import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { NoteEntry } from '../contracts/note.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll } from './events.ts';
import { insertOne } from './insert.ts';
import { type Appending, appendEntry, type LedgerEntry, readLedger } from './ledger.ts';
import type { RowKey } from './parties.ts';
import { readRow } from './rows.ts';
import type { Table } from './table.ts';

const NOTE = { type: 'NOTE', entry: NoteEntry } as const;

/** Everything about an item lies together, so that it goes together; each organisation reads its own part. */
export const notesPartition = (itemId: ItemId): string => `NOTES#${itemId}`;
/** The texts may name people: rows of their own, which can be deleted without touching the ledger. */
export const noteTextsPartition = (itemId: ItemId): string => `PARTY#NOTES#${itemId}`;

/** Whose notes about what. */
export interface NotesPlace {
  readonly itemId: ItemId;
  readonly organisation: OrganisationId;
}

const place = ({ itemId, organisation }: NotesPlace) => ({
  partition: notesPartition(itemId),
  part: `${organisation}#`,
});
const textKey = ({ itemId, organisation }: NotesPlace, key: string): RowKey => ({
  pk: noteTextsPartition(itemId),
  sk: `${organisation}#${key}`,
});

export const readNotes = (cases: Table, where: NotesPlace): Promise<LedgerEntry<NoteEntry>[]> =>
  readLedger(cases, NOTE, place(where));

export const appendNote = (
  cases: Table,
  where: NotesPlace,
  decide: Appending<typeof NOTE.entry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: NOTE, partition: place(where), decide }, now);

/** Keeps a text under a key that nobody else has. */
export async function keepText(cases: Table, where: NotesPlace, key: string, text: string): Promise<void> {
  await insertOne(cases, { ...textKey(where, key), type: 'NOTE_TEXT', data: text });
}

export async function readText(cases: Table, where: NotesPlace, key: string): Promise<string | undefined> {
  const { pk, sk } = textKey(where, key);
  return (await readRow(cases, pk, sk))?.['data']?.S;
}

/** The texts of the notes of an organisation about an item, by key. */
export async function readTexts(cases: Table, where: NotesPlace): Promise<ReadonlyMap<string, string>> {
  const { pk, sk } = textKey(where, '');
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :part)',
    ExpressionAttributeValues: { ':pk': { S: pk }, ':part': { S: sk } },
    ConsistentRead: true,
  });
  return new Map(rows.map((row) => [row['sk']?.S?.slice(sk.length) ?? '', row['data']?.S ?? '']));
}

/** One partition, so that what is open is found without a scan: erasures are rare. */
const ERASURES = 'NOTE_ERASURES';
/** What was done is forgotten after three months; that it was done stands in the ledger. In seconds. */
const KEPT_SECONDS = 92 * 24 * 3600;

/** Has the daily run delete a text: one function alone may delete from Cases. */
export async function orderErasure(work: Table, where: NotesPlace, key: string, at: Instant): Promise<void> {
  const { pk, sk } = textKey(where, key);
  const expiresAt = Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS;
  await insertOne(work, { pk: ERASURES, sk: `${pk}#${sk}`, state: 'REQUESTED', textPk: pk, textSk: sk, expiresAt });
}

/** Texts that are to be deleted. */
export async function openErasures(work: Table): Promise<RowKey[]> {
  const rows = await queryAll(work, {
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: '#state = :open',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':pk': { S: ERASURES }, ':open': { S: 'REQUESTED' } },
    ConsistentRead: true,
  });
  return rows.map((row) => ({ pk: row['textPk']?.S ?? '', sk: row['textSk']?.S ?? '' }));
}

export async function finishErasure({ client, name }: Table, { pk, sk }: RowKey): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: { pk: { S: ERASURES }, sk: { S: `${pk}#${sk}` } },
      UpdateExpression: 'SET #state = :done',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':done': { S: 'DONE' } },
    }),
  );
}
