import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ExportId } from '../vocabulary/ids.ts';

/** How long an address of a file is good, in seconds. */
const ADDRESS_SECONDS = 900;

const objectKey = (id: ExportId, name: string): string => `exports/${id}/${name}`;

let shared: S3Client | undefined;
const storage = (): S3Client => {
  shared ??= new S3Client({});
  return shared;
};

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export async function putFile(bucket: string, id: ExportId, { name, mediaType, bytes }: ExportFile): Promise<void> {
  await storage().send(
    new PutObjectCommand({ Bucket: bucket, Key: objectKey(id, name), Body: bytes, ContentType: mediaType }),
  );
}

/** An address from which whoever holds it may fetch a file for a quarter of an hour. */
export const addressOf = (bucket: string, id: ExportId, name: string): Promise<string> =>
  getSignedUrl(storage(), new GetObjectCommand({ Bucket: bucket, Key: objectKey(id, name) }), {
    expiresIn: ADDRESS_SECONDS,
  });
