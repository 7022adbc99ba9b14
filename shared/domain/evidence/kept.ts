import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EvidenceReceipt } from '../../contracts/evidence.ts';
import type { EvidenceEntry, KeptFile, KeptSet } from '../../contracts/evidence-kept.ts';
import { RefusedError } from '../../errors.ts';
import type { EvidenceSetId } from '../../vocabulary/evidence.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Announced } from './announce.ts';
import { MOST_SETS } from './limits.ts';

/** An entry of the ledger, with its time. */
interface Entry {
  readonly recordedAt: Instant;
  readonly data: EvidenceEntry;
}

/** A set as the ledger tells it. */
export interface Standing {
  readonly set: KeptSet;
  readonly keptAt: Instant;
  readonly deletedAt?: Instant;
}

/** SHA-256 over the canonical JSON (RFC 8785) of what a set is: whoever has the files can compute it anew. */
export function manifestOf({ itemId, set, by, evidence }: Omit<Announced, 'digest'>): string {
  const { purpose, capturedAt, snapshot, shared = true } = evidence;
  const files = evidence.files.map(({ name, mediaType, bytes, sha256 }) => ({ name, mediaType, bytes, sha256 }));
  const about = { purpose, capturedAt, shared, ...(snapshot && { snapshot }) };
  const content = { item: itemId, set, by: by.organisation, ...about, files };
  return hash('sha256', canonicalize(content) ?? '', 'hex');
}

/** The entry by which a set is kept. */
export function keep(announced: Announced, files: readonly KeptFile[]): KeptSet {
  const { set, by, evidence } = announced;
  const { actionId, purpose, capturedAt, snapshot, shared = true } = evidence;
  const about = { actionId, by, purpose, capturedAt, shared, ...(snapshot && { snapshot }) };
  return { what: 'KEPT', set, ...about, manifest: manifestOf(announced), files: [...files] };
}

/** Every set that was ever kept, in its order, and whether its files are deleted since. */
export function standingOf(entries: readonly Entry[]): Standing[] {
  const deleted = new Map<EvidenceSetId, Instant>();
  for (const { recordedAt, data } of entries) {
    if (data.what === 'DELETED') for (const set of data.sets) deleted.set(set, recordedAt);
  }
  return entries.flatMap(({ recordedAt: keptAt, data }) => {
    if (data.what !== 'KEPT') return [];
    const deletedAt = deleted.get(data.set);
    return [{ set: data, keptAt, ...(deletedAt && { deletedAt }) }];
  });
}

/** Refuses a set beyond what an item may hold. */
export function checkRoom(standing: readonly Standing[]): void {
  if (standing.length < MOST_SETS) return;
  throw new RefusedError('CONFLICT', `An item holds at most ${MOST_SETS} sets of evidence`);
}

const EVERYWHERE = 'operator';

/** Whether somebody may see a set: the sender and the operator always, the other side of the item if it is shared. */
export const maySee = (
  { organisation, role }: { readonly organisation: OrganisationId; readonly role: string },
  { by, shared }: Pick<KeptSet, 'by' | 'shared'>,
): boolean => shared || role === EVERYWHERE || by.organisation === organisation;

/** A set as it is shown, without its files. */
export function shown({ set: kept, keptAt, deletedAt }: Standing) {
  const { set, by, purpose, capturedAt, snapshot, shared, manifest } = kept;
  if (!by.organisation) throw new Error(`Set ${set} was kept for nobody`);
  const about = { purpose, capturedAt, ...(snapshot && { snapshot }), shared };
  return { set, by: by.organisation, ...about, manifest, keptAt, ...(deletedAt && { deletedAt }) };
}

/** A file as it is shown: everything but where it lies. */
export const shownFile = ({ version: _, ...file }: KeptFile) => file;

export function receiptOf(itemId: ItemId, standing: Standing): EvidenceReceipt {
  return { itemId, ...shown(standing), files: standing.set.files.map(shownFile) };
}
