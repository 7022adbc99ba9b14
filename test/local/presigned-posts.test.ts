import { createHash } from 'node:crypto';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import { beforeAll, expect, test } from 'vitest';
import { assemblyOf } from './fixtures/assembly.ts';
import { runningForAll } from './fixtures/running.ts';

const Bucket = 'test-evidence';
beforeAll(() => runningForAll(assemblyOf({ evidence: { Type: 'AWS::S3::Bucket' } }), () => undefined));

const CONTENT = '<html>the page</html>';
const inBase64 = (text: string) => createHash('sha256').update(text).digest('base64');

const presign = (Expires = 60, Conditions: Parameters<typeof createPresignedPost>[1]['Conditions'] = []) =>
  createPresignedPost(new S3Client({}), {
    Bucket,
    Key: 'incoming/page',
    Expires,
    Conditions: [['content-length-range', 5, CONTENT.length], ...Conditions],
    Fields: { 'Content-Type': 'text/html', 'x-amz-checksum-sha256': inBase64(CONTENT) },
  });

async function send({ url, fields }: PresignedPost, changes: Record<string, string> = {}, content = CONTENT) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) if (value) form.append(name, value);
  form.append('file', new Blob([content]));
  const answer = await fetch(url, { method: 'POST', body: form });
  const [, code] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? [];
  return code ? `${answer.status} ${code}` : String(answer.status);
}

test('a form puts its file where the policy says, with the type that it says', async () => {
  expect(await send(await presign())).toBe('204');
  const { Body, ContentType } = await new S3Client({}).send(new GetObjectCommand({ Bucket, Key: 'incoming/page' }));
  expect([await Body?.transformToString(), ContentType]).toEqual([CONTENT, 'text/html']);
});

test.each<[string, Record<string, string>, string, string]>([
  ['another key', { key: 'incoming/other' }, CONTENT, '403 AccessDenied'],
  ['another type', { 'Content-Type': 'image/png' }, CONTENT, '403 AccessDenied'],
  ['another checksum', { 'x-amz-checksum-sha256': inBase64('other') }, CONTENT, '403 AccessDenied'],
  ['a field that the policy does not name', { acl: 'public-read' }, CONTENT, '403 AccessDenied'],
  ['no policy', { Policy: '' }, CONTENT, '403 AccessDenied'],
  ['a policy of its own', { Policy: Buffer.from('{}').toString('base64') }, CONTENT, '403 SignatureDoesNotMatch'],
  ['no signature', { 'X-Amz-Signature': '' }, CONTENT, '403 SignatureDoesNotMatch'],
  ['a file that is too large', {}, `${CONTENT}!`, '400 EntityTooLarge'],
  ['a file that is too small', {}, 'page', '400 EntityTooSmall'],
  ['a file with other content', {}, CONTENT.replace('the', 'not'), '400 BadDigest'],
])('a form with %s is refused', async (_, changes, content, refused) => {
  expect(await send(await presign(), changes, content)).toBe(refused);
});

test('fields that are marked to be ignored are', async () => {
  expect(await send(await presign(), { 'x-ignore-note': 'of the sender' })).toBe('204');
});

test('a condition on how a field begins is one', async () => {
  const begins = [['starts-with', '$x-amz-meta-by', 'de-']] as [['starts-with', string, string]];
  expect(await send(await presign(60, begins), { 'x-amz-meta-by': 'de-bnetza' })).toBe('204');
  expect(await send(await presign(60, begins), { 'x-amz-meta-by': 'fr-dgccrf' })).toBe('403 AccessDenied');
});

test('a form ends', async () => {
  expect(await send(await presign(-1))).toBe('403 AccessDenied');
});

test('what is no form is refused', async () => {
  const { url } = await presign();
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  expect((await fetch(url, { method: 'POST', headers, body: 'no form' })).status).toBe(400);
});
