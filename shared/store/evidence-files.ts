import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { RefusedError } from '../errors.ts';
import type { EvidenceSetId, MediaType } from '../vocabulary/evidence.ts';
import type { ItemId } from '../vocabulary/ids.ts';

/** How long a form may be sent, and an address be fetched from, in seconds. */
export const UPLOAD_SECONDS = 900;
const READING_SECONDS = 300;

/** Where a file of a set lies, by its content: under `incoming/` as it was sent, under `evidence/` once it is checked. */
export interface FilePlace {
  readonly itemId: ItemId;
  readonly set: EvidenceSetId;
  readonly sha256: string;
}

interface AnnouncedFile {
  readonly mediaType: MediaType;
  readonly bytes: number;
}

const keyOf = (folder: 'incoming' | 'evidence', { itemId, set, sha256 }: FilePlace) =>
  `${folder}/${itemId}/${set}/${sha256}`;

let shared: S3Client | undefined;
const storage = (): S3Client => {
  shared ??= new S3Client({});
  return shared;
};

const inBase64 = (sha256: string) => Buffer.from(sha256, 'hex').toString('base64');

/** A form that puts this one file in its place. The storage refuses another type, size or content, and any of it too late. */
export async function formFor(bucket: string, place: FilePlace, { mediaType, bytes }: AnnouncedFile) {
  return createPresignedPost(storage(), {
    Bucket: bucket,
    Key: keyOf('incoming', place),
    Expires: UPLOAD_SECONDS,
    Conditions: [['content-length-range', bytes, bytes]],
    Fields: {
      'Content-Type': mediaType,
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': inBase64(place.sha256),
    },
  });
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

/** What was sent for a file; undefined if nothing has arrived. Never more than a little above what was announced. */
export async function readIncoming(
  bucket: string,
  place: FilePlace,
  announced: number,
): Promise<Uint8Array | undefined> {
  const [Key, Range] = [keyOf('incoming', place), `bytes=0-${announced}`];
  try {
    const { Body } = await storage().send(new GetObjectCommand({ Bucket: bucket, Key, Range }));
    return await Body?.transformToByteArray();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    // Of an empty file there is no part to be had.
    if (statusOf(error) === 416) return new Uint8Array();
    throw error;
  }
}

/** The version of an object that is there. */
async function versionThere(bucket: string, Key: string): Promise<string | undefined> {
  return (await storage().send(new HeadObjectCommand({ Bucket: bucket, Key }))).VersionId;
}

async function putOnce(bucket: string, Key: string, file: { bytes: Uint8Array; mediaType: MediaType; sha256: string }) {
  const { bytes: Body, mediaType: ContentType, sha256 } = file;
  const put = { Bucket: bucket, Key, Body, ContentType, ChecksumSHA256: inBase64(sha256), IfNoneMatch: '*' };
  try {
    return (await storage().send(new PutObjectCommand(put))).VersionId;
  } catch (error) {
    if (statusOf(error) === 412) return versionThere(bucket, Key);
    if (statusOf(error) !== 409) throw error;
    throw new RefusedError('CONFLICT', 'The set is being completed by another call: send the same again', {
      cause: error,
    });
  }
}

/** Keeps a checked file, once: its key is its content. Answers with the version under which the storage has it. */
export async function keepFile(
  bucket: string,
  place: FilePlace,
  file: { readonly bytes: Uint8Array; readonly mediaType: MediaType },
): Promise<string> {
  const version = await putOnce(bucket, keyOf('evidence', place), { ...file, sha256: place.sha256 });
  if (!version) throw new Error('The bucket of evidence keeps no versions, so nothing in it can be locked');
  return version;
}

/** An address from which whoever holds it may fetch a file for five minutes. It is saved and not shown: captured pages hold scripts. */
export const addressOf = (bucket: string, place: FilePlace, name: string): Promise<string> =>
  getSignedUrl(
    storage(),
    new GetObjectCommand({
      Bucket: bucket,
      Key: keyOf('evidence', place),
      ResponseContentDisposition: `attachment; filename="${name}"`,
    }),
    { expiresIn: READING_SECONDS },
  );

/** Locks a file, or unlocks it. Both may be repeated. */
export async function putLock(bucket: string, place: FilePlace, isHeld: boolean): Promise<void> {
  const LegalHold = { Status: isHeld ? 'ON' : 'OFF' } as const;
  const command = new PutObjectLegalHoldCommand({ Bucket: bucket, Key: keyOf('evidence', place), LegalHold });
  await storage().send(command);
}

/** Deletes a file for good: its version, and not only its name. What is locked the storage refuses to delete. */
export async function deleteFile(bucket: string, place: FilePlace, version: string): Promise<void> {
  await storage().send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf('evidence', place), VersionId: version }));
}
