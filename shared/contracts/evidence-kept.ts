import * as z from 'zod/mini';
import { EvidencePurpose, EvidenceSetId } from '../vocabulary/evidence.ts';
import { ActionId } from '../vocabulary/ids.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { Actor } from './event.ts';
import { EvidenceFile, Snapshot } from './evidence-parts.ts';

/** A kept file, and the version under which the storage has it: only a named version can be deleted for good. */
const KeptFile = z.object({ ...EvidenceFile.shape, version: z.string() });
export type KeptFile = z.infer<typeof KeptFile>;

const KeptSet = z.object({
  what: z.literal('KEPT'),
  set: EvidenceSetId,
  actionId: ActionId,
  by: Actor,
  purpose: EvidencePurpose,
  capturedAt: Instant,
  snapshot: z.optional(Snapshot),
  shared: z.boolean(),
  manifest: Sha256,
  files: z.array(KeptFile),
});
export type KeptSet = z.infer<typeof KeptSet>;

const DeletedSets = z.object({ what: z.literal('DELETED'), sets: z.array(EvidenceSetId) });

/** What the ledger of the evidence of an item says: a set is kept from now on, or its files are deleted, their time over. */
export const EvidenceEntry = z.discriminatedUnion('what', [KeptSet, DeletedSets]);
export type EvidenceEntry = z.infer<typeof EvidenceEntry>;

/** Somebody was given addresses of files. */
export const EvidenceRead = z.object({ by: Actor, sets: z.array(EvidenceSetId) });
export type EvidenceRead = z.infer<typeof EvidenceRead>;
