import { heldUntil } from '../domain/evidence/hold.ts';
import type { Standing } from '../domain/evidence/kept.ts';
import type { Facts } from '../domain/life/facts.ts';
import { RefusedError } from '../errors.ts';
import { readHistory } from '../store/events.ts';
import { noteDeleted, readEvidence } from '../store/evidence.ts';
import { deleteFile, putLock } from '../store/evidence-files.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Securing } from './secure-evidence.ts';

/** What was deleted of an item. */
export interface DeletedEvidence {
  readonly sets: number;
  readonly files: number;
  readonly bytes: number;
}

/** A hold wins over every time of retention. */
function checkNotHeld(facts: Pick<Facts, 'holdUntil'> | undefined, now: Date): void {
  const until = facts && heldUntil(facts, now);
  if (until) throw new RefusedError('CONFLICT', `The item is held until ${until}: nothing of it is deleted`);
}

/** Locks outlive a hold that nobody released: they are lifted here, and only where the history has such a hold. */
async function deleteFiles(bucket: string, itemId: ItemId, { set: { set, files } }: Standing, wasHeld: boolean) {
  for (const { sha256, version } of files) {
    const place = { itemId, set, sha256 };
    if (wasHeld) await putLock(bucket, place, false);
    await deleteFile(bucket, place, version);
  }
}

/**
 * Deletes every file of evidence of an item for good, for the function of retention alone. The ledger keeps digests and manifests,
 * and says that the files are gone. Refuses while a hold stands. Safe to repeat.
 */
export async function deleteEvidence(
  { cases, evidenceBucket }: Securing,
  itemId: ItemId,
  now: Date,
): Promise<DeletedEvidence> {
  const facts = (await readHistory(cases, itemId))?.facts;
  checkNotHeld(facts, now);
  const standing = (await readEvidence(cases, itemId)).filter(({ deletedAt }) => !deletedAt);
  for (const each of standing) await deleteFiles(evidenceBucket, itemId, each, facts?.holdUntil !== undefined);
  const sets = standing.map(({ set }) => set.set);
  if (sets.length > 0) await noteDeleted(cases, itemId, sets, now);
  const files = standing.flatMap(({ set }) => set.files);
  return { sets: sets.length, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
