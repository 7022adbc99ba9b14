import { createHash } from 'node:crypto';
import type { EvidenceReceipt, NewEvidence } from '../contracts/evidence.ts';
import type { KeptFile } from '../contracts/evidence-kept.ts';
import { refuse } from '../contracts/faults.ts';
import type { Announced } from '../domain/evidence/announce.ts';
import { type Arrived, arrivalFaults } from '../domain/evidence/arrived.ts';
import { checkRoom, keep, receiptOf, type Standing } from '../domain/evidence/kept.ts';
import { nothingThere } from '../domain/ownership.ts';
import { type Dimensions, dimensionsOf, hasTooManyPixels } from '../imaging/dimensions.ts';
import { kindOf } from '../imaging/kind.ts';
import { perceptualHashOf } from '../imaging/perceptual-hash.ts';
import type { Caller } from '../runtime/caller.ts';
import { keepSet, readAnnounced, readEvidence } from '../store/evidence.ts';
import { keepFile, readIncoming } from '../store/evidence-files.ts';
import type { EvidenceSetId } from '../vocabulary/evidence.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Announcing } from './announce-evidence.ts';
import { factsFor } from './reach.ts';

/** Pixels of one set that are decoded for hashes: some ten seconds of work. Further pictures are kept without a hash. */
const MOST_HASHED_PIXELS = 120_000_000;

/** What has arrived, with its bytes. */
interface Read extends Arrived {
  readonly content: Uint8Array;
  readonly dimensions?: Dimensions;
}

function headerOf(dimensions: Dimensions | undefined): Arrived['header'] {
  if (!dimensions) return 'UNREADABLE';
  return hasTooManyPixels(dimensions) ? 'TOO_MANY_PIXELS' : 'READABLE';
}

async function look(content: Uint8Array): Promise<Read> {
  const kind = await kindOf(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const read = { content, bytes: content.length, sha256, kind };
  if (!kind?.startsWith('image/')) return read;
  const dimensions = dimensionsOf(content);
  return { ...read, header: headerOf(dimensions), ...(dimensions && { dimensions }) };
}

/** Reads one file after the other: together they may be as large as half the memory of the function. */
async function readAll(bucket: string, { itemId, set, evidence }: Announced): Promise<(Read | undefined)[]> {
  const read: (Read | undefined)[] = [];
  for (const { sha256, bytes } of evidence.files) {
    const content = await readIncoming(bucket, { itemId, set, sha256 }, bytes);
    read.push(content && (await look(content)));
  }
  return read;
}

/** Hashes of pictures, as long as there is time. */
function hashesOf(read: readonly Read[]): Pick<KeptFile, 'imageHash'>[] {
  let pixels = 0;
  return read.map(({ content, dimensions }) => {
    pixels += dimensions ? dimensions.width * dimensions.height : 0;
    const imageHash = dimensions && pixels <= MOST_HASHED_PIXELS ? perceptualHashOf(content) : undefined;
    return imageHash ? { imageHash } : {};
  });
}

type NewFile = NewEvidence['files'][number];

async function keepFiles(bucket: string, announced: Announced, read: readonly Read[]): Promise<KeptFile[]> {
  const { itemId, set, evidence } = announced;
  const hashes = hashesOf(read);
  const keepOne = async (file: NewFile, index: number): Promise<KeptFile> => {
    const { content, dimensions } = read[index] as Read;
    const place = { itemId, set, sha256: file.sha256 };
    const version = await keepFile(bucket, place, { bytes: content, mediaType: file.mediaType });
    return { ...file, ...dimensions, ...hashes[index], version };
  };
  return Promise.all(evidence.files.map(keepOne));
}

const isOf = ({ organisation }: Caller, by: { readonly organisation?: string }) => by.organisation === organisation;

async function check(bucket: string, announced: Announced, standing: readonly Standing[]): Promise<Read[]> {
  checkRoom(standing);
  const read = await readAll(bucket, announced);
  const faults = arrivalFaults(announced.evidence.files, read);
  if (faults.length > 0) throw refuse(faults);
  return read.filter((each) => each !== undefined);
}

/**
 * Checks the files of a set by their bytes, and keeps them: all or none. The ledger entry is the one thing that lasts; the event in
 * the chain of the item, and the lock if a hold stands, follow from it by the stream.
 */
export async function completeEvidence(
  { cases, work, bucket }: Announcing,
  caller: Caller,
  { itemId, set }: { itemId: ItemId; set: EvidenceSetId },
  now: Date,
): Promise<EvidenceReceipt> {
  await factsFor(cases, caller, itemId);
  const [standing, announced] = await Promise.all([readEvidence(cases, itemId), readAnnounced(work, set)]);
  const kept = standing.find((each) => each.set.set === set);
  if (kept && isOf(caller, kept.set.by) && !announced) return receiptOf(itemId, kept);
  if (!announced || announced.itemId !== itemId || !isOf(caller, announced.by)) throw nothingThere();
  if (kept) return receiptOf(itemId, await keepSet(cases, itemId, keep(announced, kept.set.files), now));
  const read = await check(bucket, announced, standing);
  const files = await keepFiles(bucket, announced, read);
  return receiptOf(itemId, await keepSet(cases, itemId, keep(announced, files), now));
}
