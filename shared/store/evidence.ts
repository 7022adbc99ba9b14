import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { EvidenceEntry, EvidenceRead, type KeptSet } from '../contracts/evidence-kept.ts';
import { type Announced, sameAgain } from '../domain/evidence/announce.ts';
import { checkRoom, type Standing, standingOf } from '../domain/evidence/kept.ts';
import { RefusedError } from '../errors.ts';
import type { EvidenceSetId } from '../vocabulary/evidence.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Stored } from './events.ts';
import { insertOne } from './insert.ts';
import { appendEntry, entryOfRow, type LedgerEntry, readLedger } from './ledger.ts';
import { isAnyUnder } from './parties.ts';
import type { Table } from './table.ts';

/** The evidence of one item: what was kept, and what was deleted when its time was over. */
const EVIDENCE = { type: 'EVIDENCE', entry: EvidenceEntry } as const;
const READINGS = { type: 'EVIDENCE_READ', entry: EvidenceRead } as const;

const PARTITION = 'EVIDENCE#';
const partitionOf = (itemId: ItemId) => `${PARTITION}${itemId}`;
const readingsOf = (itemId: ItemId) => `EVIDENCE_READ#${itemId}`;

/** What was announced and is not completed by then is forgotten, as are its files. In seconds. */
const ANNOUNCED_SECONDS = 24 * 3600;
const announcedKey = (set: EvidenceSetId) => ({ pk: `EVIDENCE#${set}`, sk: 'ANNOUNCED' });

export async function readAnnounced({ client, name }: Table, set: EvidenceSetId): Promise<Announced | undefined> {
  const { pk, sk } = announcedKey(set);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  return Item && (JSON.parse(Item['announced']?.S ?? '') as Announced);
}

/** Notes a set whose files are to come, or answers with the one that was announced under the same action id. */
export async function addAnnounced(work: Table, announced: Announced, now: Date): Promise<Announced> {
  const expiresAt = Math.floor(now.getTime() / 1000) + ANNOUNCED_SECONDS;
  const row = { ...announcedKey(announced.set), announced: JSON.stringify(announced), expiresAt };
  if ((await insertOne(work, row)) === 'INSERTED') return announced;
  return sameAgain((await readAnnounced(work, announced.set)) ?? announced, announced);
}

/** Every set of an item, in the order in which they were kept. */
export const readEvidence = async (cases: Table, itemId: ItemId): Promise<Standing[]> =>
  standingOf(await readLedger(cases, EVIDENCE, partitionOf(itemId)));

export const isEvidenceThere = (cases: Table, itemId: ItemId): Promise<boolean> =>
  isAnyUnder(cases, partitionOf(itemId));

/** What was announced is forgotten after a day: the ledger remembers what an action id stood for. */
function checkSame<Kept extends LedgerEntry<EvidenceEntry>>(kept: Kept, next: KeptSet): Kept {
  if (kept.data.what === 'KEPT' && kept.data.manifest === next.manifest) return kept;
  throw new RefusedError('REFERENCE_REUSED', 'The action id of this set stands for another set that is kept already');
}

/** Keeps a set, once. Its files lie in their places already. */
export async function keepSet(cases: Table, itemId: ItemId, next: KeptSet, now: Date): Promise<Standing> {
  const { entry } = await appendEntry(
    cases,
    {
      kind: EVIDENCE,
      partition: partitionOf(itemId),
      decide: (entries) => {
        const same = entries.find(({ data }) => data.what === 'KEPT' && data.set === next.set);
        if (same) return { same: checkSame(same, next) };
        checkRoom(standingOf(entries));
        return { next };
      },
    },
    now,
  );
  return { set: entry.data.what === 'KEPT' ? entry.data : next, keptAt: entry.recordedAt };
}

/** The ledger says from now on that the files of these sets are deleted. */
export async function noteDeleted(
  cases: Table,
  itemId: ItemId,
  sets: readonly EvidenceSetId[],
  now: Date,
): Promise<void> {
  const next: EvidenceEntry = { what: 'DELETED', sets: [...sets] };
  await appendEntry(cases, { kind: EVIDENCE, partition: partitionOf(itemId), decide: () => ({ next }) }, now);
}

/** An entry of a ledger of evidence as it comes by the stream. */
export function evidenceOfRow(row: Stored): { itemId: ItemId; entry: LedgerEntry<EvidenceEntry> } {
  return { itemId: row['pk']?.S?.slice(PARTITION.length) as ItemId, entry: entryOfRow(EVIDENCE, row) };
}

/** Records that addresses are about to be given, and answers with every such record. */
export async function noteReading(
  cases: Table,
  itemId: ItemId,
  next: EvidenceRead,
  now: Date,
): Promise<LedgerEntry<EvidenceRead>[]> {
  let before: readonly LedgerEntry<EvidenceRead>[] = [];
  const decide = (entries: typeof before) => {
    before = entries;
    return { next };
  };
  const { entry } = await appendEntry(cases, { kind: READINGS, partition: readingsOf(itemId), decide }, now);
  return [...before, entry];
}

export const readReadings = (cases: Table, itemId: ItemId): Promise<LedgerEntry<EvidenceRead>[]> =>
  readLedger(cases, READINGS, readingsOf(itemId));
