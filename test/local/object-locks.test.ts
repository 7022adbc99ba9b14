import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectLegalHoldCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemblyOf } from './fixtures/assembly.ts';
import { running, runningForAll, temporaryFolder } from './fixtures/running.ts';

const Bucket = 'test-evidence';
const buckets = assemblyOf({
  evidence: { Type: 'AWS::S3::Bucket', Properties: { ObjectLockEnabled: true } },
  plain: { Type: 'AWS::S3::Bucket' },
});

const s3 = () => new S3Client({});
const put = (Key: string, Body = 'figures', more = {}) =>
  s3().send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const hold = (Key: string, Status: 'ON' | 'OFF', bucket = Bucket) =>
  s3().send(new PutObjectLegalHoldCommand({ Bucket: bucket, Key, LegalHold: { Status } }));
const holdOf = async (Key: string) =>
  (await s3().send(new GetObjectLegalHoldCommand({ Bucket, Key }))).LegalHold?.Status;
const remove = (Key: string, VersionId?: string) => s3().send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
const read = async (Key: string) => (await s3().send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
const refusal = (sending: Promise<unknown>) =>
  sending.then(
    () => 'done',
    (error) => `${error.$metadata?.httpStatusCode} ${error.name}`,
  );

describe('where objects can be locked', () => {
  beforeAll(() => runningForAll(buckets, () => undefined));

  test('an object has a version, which stays with its bytes', async () => {
    const { VersionId } = await put('versions/a');
    expect(VersionId).toMatch(/^[\w-]{20,}$/);
    const head = new HeadObjectCommand({ Bucket, Key: 'versions/a' });
    expect((await s3().send(head)).VersionId).toBe(VersionId);
    const other = (await put('versions/b')).VersionId;
    const get = (version?: string) =>
      s3().send(new GetObjectCommand({ Bucket, Key: 'versions/a', VersionId: version }));
    expect((await get(VersionId)).ContentLength).toBe(7);
    expect(await refusal(get('unknown'))).toBe('404 NoSuchVersion');
    expect(other).toBeDefined();
  });

  test('a version under a hold is neither deleted nor replaced, by whatever call', async () => {
    const { VersionId } = await put('held');
    await hold('held', 'ON');
    const post = await createPresignedPost(s3(), { Bucket, Key: 'held' });
    const form = new FormData();
    for (const [name, value] of Object.entries(post.fields)) form.append(name, value);
    form.append('file', new Blob(['other']));
    const copy = new CopyObjectCommand({ Bucket, Key: 'held', CopySource: `${Bucket}/held` });
    const refused = await Promise.all([remove('held', VersionId), put('held', 'other'), s3().send(copy)].map(refusal));
    expect(refused).toEqual(Array(3).fill('403 AccessDenied'));
    expect((await fetch(post.url, { method: 'POST', body: form })).status).toBe(403);
    expect(await read('held')).toBe('figures');
  });

  test('a hold is put and lifted as often as one likes, and then the version can go', async () => {
    const { VersionId } = await put('released');
    expect(await refusal(holdOf('released'))).toBe('404 NoSuchObjectLockConfiguration');
    for (const status of ['ON', 'ON', 'OFF', 'OFF', 'ON', 'OFF'] as const) {
      await hold('released', status);
      expect(await holdOf('released')).toBe(status);
    }
    await remove('released', VersionId);
    expect(await refusal(read('released'))).toBe('404 NoSuchKey');
    expect(await refusal(remove('released', VersionId))).toBe('done');
    await put('released');
    expect(await refusal(holdOf('released'))).toBe('404 NoSuchObjectLockConfiguration');
  });

  test('nothing is held that is not there', async () => {
    expect(await refusal(hold('nowhere', 'ON'))).toBe('404 NoSuchKey');
  });

  test('what would lose a version, or is not known here, is an error and no pass', async () => {
    await put('kept');
    const several = new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'kept' }] } });
    const Retention = { Mode: 'GOVERNANCE', RetainUntilDate: new Date('2030-01-01') } as const;
    const retain = new PutObjectRetentionCommand({ Bucket, Key: 'kept', Retention });
    const answers = await Promise.all([remove('kept'), s3().send(several), s3().send(retain)].map(refusal));
    expect(answers).toEqual(Array(3).fill('501 NotImplemented'));
    expect(await read('kept')).toBe('figures');
  });

  test('a bucket without the property takes no hold', async () => {
    await s3().send(new PutObjectCommand({ Bucket: 'test-plain', Key: 'a', Body: 'a' }));
    expect(await refusal(hold('a', 'ON', 'test-plain'))).toBe('501 NotImplemented');
  });
});

test('what is held is held after a restart as well', async () => {
  const folder = temporaryFolder();
  const first = await running(buckets, folder);
  const { VersionId } = await put('held');
  await hold('held', 'ON');
  await first.stop();
  const second = await running(buckets, folder);
  expect(await refusal(remove('held', VersionId))).toBe('403 AccessDenied');
  expect([await read('held'), await holdOf('held')]).toEqual(['figures', 'ON']);
  await second.stop();
});

test('a bucket that would lock what comes of itself is an error: that is not imitated', async () => {
  const Rule = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } };
  const Properties = { ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule } };
  const assembly = assemblyOf({ evidence: { Type: 'AWS::S3::Bucket', Properties } });
  await expect(running(assembly)).rejects.toThrow('ObjectLockConfiguration');
});
