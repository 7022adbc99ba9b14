import { send } from '../call.ts';
import type { PropertiesOf } from '../template/kinds.ts';

/** Milliseconds between two sweeps. AWS looks once a day. */
const PAUSE = 60_000;
const DAY = 86_400_000;

export interface Bucket {
  readonly ref: string;
  readonly properties: PropertiesOf<'AWS::S3::Bucket'>;
}

interface Found {
  readonly key: string;
  readonly lastModified: string;
}

const textIn = (xml: string, tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';

/** Objects whose keys begin alike, page by page. */
async function* objectsIn(endpoint: string, bucket: string, prefix: string): AsyncGenerator<Found> {
  let after = '';
  for (;;) {
    const query = new URLSearchParams({ 'list-type': '2', prefix, ...(after && { 'start-after': after }) });
    const { text } = await send(`${endpoint}/${bucket}?${query}`, { method: 'GET', headers: {}, body: '' });
    const found = [...text.matchAll(/<Contents>.*?<\/Contents>/gs)].map(([each]) => ({
      key: textIn(each, 'Key'),
      lastModified: textIn(each, 'LastModified'),
    }));
    yield* found;
    after = found.at(-1)?.key ?? '';
    if (!after || textIn(text, 'IsTruncated') !== 'true') return;
  }
}

/** Deletes an object; of one that can be locked, its version by name. */
async function deleteObject(endpoint: string, bucket: string, key: string, isLockable: boolean): Promise<void> {
  const url = `${endpoint}/${bucket}/${key}`;
  const version = isLockable ? await versionOf(endpoint, bucket, key) : '';
  await send(version ? `${url}?versionId=${version}` : url, { method: 'DELETE', headers: {}, body: '' });
}

async function versionOf(endpoint: string, bucket: string, key: string): Promise<string> {
  const answer = await fetch(`${endpoint}/${bucket}/${key}`, { method: 'HEAD' });
  return answer.headers.get('x-amz-version-id') ?? '';
}

/** Deletes what the rules of the template say is too old. The emulator does it never by itself. */
export async function deleteAged(endpoint: string, buckets: readonly Bucket[]): Promise<void> {
  for (const { ref, properties } of buckets) {
    for (const { Prefix = '', ExpirationInDays, Status } of properties.LifecycleConfiguration?.Rules ?? []) {
      if (!ExpirationInDays || Status !== 'Enabled') continue;
      const before = Date.now() - ExpirationInDays * DAY;
      for await (const { key, lastModified } of objectsIn(endpoint, ref, Prefix))
        if (Date.parse(lastModified) < before) await deleteObject(endpoint, ref, key, properties.ObjectLockEnabled);
    }
  }
}

/** Sweeps the buckets of the template. Returns how to stop. */
export function keepAging(endpoint: string, buckets: readonly Bucket[]): () => void {
  const report = (error: unknown) => console.error('Objects that are too old could not be deleted:', error);
  const timer = setInterval(() => deleteAged(endpoint, buckets).catch(report), PAUSE).unref();
  return () => clearInterval(timer);
}
