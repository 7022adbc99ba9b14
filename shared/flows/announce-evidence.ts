import type { EvidenceUploads, NewEvidence } from '../contracts/evidence.ts';
import { type Announced, announce } from '../domain/evidence/announce.ts';
import type { Caller } from '../runtime/caller.ts';
import { addAnnounced } from '../store/evidence.ts';
import { formFor, UPLOAD_SECONDS } from '../store/evidence-files.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { factsFor } from './reach.ts';

/** Where evidence is announced, and where its files go. */
export interface Announcing {
  readonly cases: Table;
  readonly work: Table;
  readonly bucket: string;
}

async function uploadsOf(bucket: string, { itemId, set, evidence }: Announced, now: Date): Promise<EvidenceUploads> {
  const uploads = evidence.files.map(async ({ name, ...file }) => ({
    name,
    ...(await formFor(bucket, { itemId, set, sha256: file.sha256 }, file)),
  }));
  const expiresAt = instant(new Date(now.getTime() + UPLOAD_SECONDS * 1000));
  return { itemId, set, expiresAt, uploads: await Promise.all(uploads) };
}

/** Notes that a set is to come, and gives a form for each of its files. The same again gets the same set and fresh forms. */
export async function announceEvidence(
  { cases, work, bucket }: Announcing,
  caller: Caller,
  { itemId, evidence }: { itemId: ItemId; evidence: NewEvidence },
  now: Date,
): Promise<EvidenceUploads> {
  const facts = await factsFor(cases, caller, itemId);
  const announced = await addAnnounced(work, announce(facts, evidence, caller, now), now);
  return uploadsOf(bucket, announced, now);
}
