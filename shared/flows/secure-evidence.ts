import type { ItemEvent } from '../contracts/event.ts';
import type { KeptSet } from '../contracts/evidence-kept.ts';
import { heldUntil } from '../domain/evidence/hold.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { recordOne } from '../store/append.ts';
import { readHistory, type Stored } from '../store/events.ts';
import { evidenceOfRow, readEvidence } from '../store/evidence.ts';
import { type FilePlace, putLock } from '../store/evidence-files.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';

/** Calls to the storage that are under way at once. */
const AT_ONCE = 10;

/** Where evidence is recorded and locked. */
export interface Securing {
  readonly cases: Table;
  readonly evidenceBucket: string;
}

function added({ set, by, purpose, manifest, files }: KeptSet, keptAt: string) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const data = { set, purpose, manifest, files: files.length, bytes };
  return ({ events }: History): Draft | undefined =>
    events.some((event) => event.type === 'EVIDENCE_ADDED' && event.data.set === set)
      ? undefined
      : { type: 'EVIDENCE_ADDED', occurredAt: keptAt, actor: by, data };
}

/** A set that the ledger keeps enters the chain of its item, once. */
export async function chainEvidence(cases: Table, row: Stored): Promise<void> {
  const { itemId, entry } = evidenceOfRow(row);
  if (entry.data.what !== 'KEPT') return;
  await recordOne(cases, { itemId, decide: added(entry.data, entry.recordedAt) }, new Date());
}

async function lockAll(bucket: string, places: readonly FilePlace[], isHeld: boolean): Promise<void> {
  for (let start = 0; start < places.length; start += AT_ONCE)
    await Promise.all(places.slice(start, start + AT_ONCE).map((place) => putLock(bucket, place, isHeld)));
}

const placesOf = async (cases: Table, itemId: ItemId): Promise<FilePlace[]> =>
  (await readEvidence(cases, itemId))
    .filter(({ deletedAt }) => !deletedAt)
    .flatMap(({ set: { set, files } }) => files.map(({ sha256 }) => ({ itemId, set, sha256 })));

/** Events upon which the locks of an item are looked at. */
const SECURED: ReadonlySet<ItemEvent['type']> = new Set(['HOLD_SET', 'HOLD_RELEASED', 'EVIDENCE_ADDED']);

export const isSecured = ({ type }: ItemEvent): boolean => SECURED.has(type);

/**
 * Brings the locks of an item's files to what its history says now, not to what it said at the event: however late, often or
 * mixed up events come, the last look is right. A hold that is merely over stays locked until somebody has a right to delete.
 */
export async function secureEvidence({ cases, evidenceBucket }: Securing, event: ItemEvent): Promise<void> {
  const facts = (await readHistory(cases, event.itemId))?.facts;
  if (!facts) throw new Error(`Item ${event.itemId} is to be secured and has no history`);
  const isHeld = heldUntil(facts, new Date()) !== undefined;
  if (!isHeld && event.type !== 'HOLD_RELEASED') return;
  await lockAll(evidenceBucket, await placesOf(cases, event.itemId), isHeld);
}
