import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ExportId } from '../vocabulary/ids.ts';

/** How long an address of a file is good, in seconds. */
const ADDRESS_SECONDS = 900;
/** Parts of an upload: one is sent while the next is made. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_ONCE = 2;

const objectKey = (id: ExportId, name: string): string => `exports/${id}/${name}`;

let shared: S3Client | undefined;
const storage = (): S3Client => {
  shared ??= new S3Client({});
  return shared;
};

/** A file of an export, as its bytes come. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
}

/** Pieces of one size: what is sent on is as large as a part, whatever the size of what was written. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [pending, size]: [Uint8Array[], number] = [[], 0];
  for await (const chunk of bytes) {
    pending.push(chunk);
    size += chunk.byteLength;
    if (size < PART_BYTES) continue;
    yield Buffer.concat(pending);
    [pending, size] = [[], 0];
  }
  yield Buffer.concat(pending);
}

/** Stores a file while it is made. A large one goes in parts; parts of an upload that broke off are removed by the bucket. */
export async function putFile(bucket: string, id: ExportId, { name, mediaType, bytes }: ExportFile): Promise<void> {
  const Body = bytes instanceof Uint8Array ? bytes : ReadableStream.from(inParts(bytes));
  const upload = new Upload({
    client: storage(),
    params: { Bucket: bucket, Key: objectKey(id, name), Body, ContentType: mediaType },
    partSize: PART_BYTES,
    queueSize: PARTS_AT_ONCE,
    leavePartsOnError: true,
  });
  await upload.done();
}

/** A file as it was stored; for files that fit into memory. */
export async function readFile(bucket: string, id: ExportId, name: string): Promise<Uint8Array> {
  const { Body } = await storage().send(new GetObjectCommand({ Bucket: bucket, Key: objectKey(id, name) }));
  if (!Body) throw new Error(`File ${name} of export ${id} holds nothing`);
  return Body.transformToByteArray();
}

/** An address from which whoever holds it may fetch a file for a quarter of an hour. */
export const addressOf = (bucket: string, id: ExportId, name: string): Promise<string> =>
  getSignedUrl(storage(), new GetObjectCommand({ Bucket: bucket, Key: objectKey(id, name) }), {
    expiresIn: ADDRESS_SECONDS,
  });
