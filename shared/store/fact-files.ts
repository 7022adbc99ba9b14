import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { FactsCut } from '../contracts/facts-cut.ts';

const PLACE = 'facts/';
const LATEST = 'latest.json';

let shared: S3Client | undefined;
const storage = (): S3Client => {
  shared ??= new S3Client({});
  return shared;
};

/** Puts a file of facts into its place. */
export async function putFacts(bucket: string, path: string, bytes: Uint8Array): Promise<void> {
  const ContentType = 'application/vnd.apache.parquet';
  await storage().send(new PutObjectCommand({ Bucket: bucket, Key: `${PLACE}${path}`, Body: bytes, ContentType }));
}

/** Says that a cut is complete: from now on it is the latest. */
export async function putLatest(bucket: string, cut: FactsCut): Promise<void> {
  const Body = `${JSON.stringify(cut)}\n`;
  const command = { Bucket: bucket, Key: `${PLACE}${LATEST}`, Body, ContentType: 'application/json' };
  await storage().send(new PutObjectCommand(command));
}

const bytesAt = async (bucket: string, path: string): Promise<Uint8Array | undefined> => {
  const { Body } = await storage().send(new GetObjectCommand({ Bucket: bucket, Key: `${PLACE}${path}` }));
  return Body?.transformToByteArray();
};

/** The bytes of a file of facts. */
export async function getFacts(bucket: string, path: string): Promise<Uint8Array> {
  const bytes = await bytesAt(bucket, path);
  if (!bytes) throw new Error(`${PLACE}${path} is empty`);
  return bytes;
}

/** The latest complete cut; undefined where there is none yet. */
export async function readLatest(bucket: string): Promise<FactsCut | undefined> {
  try {
    return FactsCut.parse(JSON.parse(Buffer.from(await getFacts(bucket, LATEST)).toString('utf8')));
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
    throw error;
  }
}
