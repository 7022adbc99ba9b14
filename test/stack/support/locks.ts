import {
  GetObjectLegalHoldCommand,
  ListObjectsV2Command,
  PutObjectLegalHoldCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { System } from './system.ts';

/** The bucket of evidence, by its name. */
export const evidenceBucket = ({ stack }: System): string =>
  stack.variablesOf('stream/deliver')['EVIDENCE_BUCKET'] ?? '';

async function keysOf(system: System, itemId: string): Promise<string[]> {
  const list = new ListObjectsV2Command({ Bucket: evidenceBucket(system), Prefix: `evidence/${itemId}/` });
  return ((await new S3Client({}).send(list)).Contents ?? []).map(({ Key = '' }) => Key);
}

/** Of every file that is kept of an item; undefined where none was ever put. */
export async function locksOf(system: System, itemId: string): Promise<(string | undefined)[]> {
  const s3 = new S3Client({});
  const lock = (Key: string) =>
    s3.send(new GetObjectLegalHoldCommand({ Bucket: evidenceBucket(system), Key })).then(
      ({ LegalHold }) => LegalHold?.Status,
      () => undefined,
    );
  return Promise.all((await keysOf(system, itemId)).map(lock));
}

/** A lock that is lost, as by a mistake in the console of AWS. */
export async function loseLock(system: System, itemId: string): Promise<void> {
  const [Key] = await keysOf(system, itemId);
  const LegalHold = { Status: 'OFF' } as const;
  await new S3Client({}).send(new PutObjectLegalHoldCommand({ Bucket: evidenceBucket(system), Key, LegalHold }));
}
