import {
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeAll, expect, test } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import { assemblyOf, queue } from './fixtures/assembly.ts';
import { runningForAll } from './fixtures/running.ts';

const Bucket = 'test-exports';
const CorsRules = [
  { AllowedMethods: ['GET'], AllowedOrigins: ['https://*.example'], AllowedHeaders: ['range'], MaxAge: 60 },
];
const bucket = {
  exports: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } },
  shown: { Type: 'AWS::S3::Bucket', Properties: { CorsConfiguration: { CorsRules } } },
};

let stack: Running;
beforeAll(() =>
  runningForAll(assemblyOf(bucket, queue('inbox')), (started) => {
    stack = started;
  }),
);

const status = (sending: Promise<{ $metadata: { httpStatusCode?: number } }>) =>
  sending.then(
    ({ $metadata }) => $metadata.httpStatusCode,
    (error) => error.$metadata?.httpStatusCode,
  );

const put = (Key: string, more: object = {}) =>
  new S3Client({}).send(new PutObjectCommand({ Bucket, Key, Body: 'figures', ...more }));
const read = async (Key: string) => {
  const { Body } = await new S3Client({}).send(new GetObjectCommand({ Bucket, Key }));
  return Body?.transformToString();
};

test('what is to be written once is not overwritten, also by two at the same time', async () => {
  const once = { IfNoneMatch: '*' };
  expect(await status(put('exports/a', once))).toBe(200);
  expect(await status(put('exports/a', { ...once, Body: 'other' }))).toBe(412);
  const both = await Promise.all([status(put('exports/b', once)), status(put('exports/b', once))]);
  expect(both.sort()).toEqual([200, 412]);
  expect(await read('exports/a')).toBe('figures');
});

test('a call that is not emulated says so and leaves the object alone', async () => {
  const s3 = new S3Client({});
  const Key = 'exports/kept';
  await put(Key);
  const tagging = new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [] } });
  expect(await status(s3.send(tagging))).toBe(501);
  expect(await status(s3.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'private' })))).toBe(501);
  const versioning = new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } });
  expect(await status(s3.send(versioning))).toBe(501);
  expect(await status(put(Key, { IfMatch: '"etag"' }))).toBe(501);
  expect(await read(Key)).toBe('figures');
});

test('an export may be larger than 11 MB', async () => {
  const Body = Buffer.alloc(12_000_000, 65);
  expect(await status(put('exports/large', { Body }))).toBe(200);
  expect((await read('exports/large'))?.length).toBe(Body.length);
});

test('a presigned address gives the object under the name it asks for', async () => {
  await put('exports/c');
  const ResponseContentDisposition = 'attachment; filename="figures.csv"';
  const command = new GetObjectCommand({ Bucket, Key: 'exports/c', ResponseContentDisposition });
  const response = await fetch(await getSignedUrl(new S3Client({}), command, { expiresIn: 60 }));
  expect(await response.text()).toBe('figures');
  expect(response.headers.get('content-disposition')).toBe(ResponseContentDisposition);
});

test('a presigned address ends', async () => {
  const command = new GetObjectCommand({ Bucket, Key: 'exports/c' });
  const signingDate = new Date(Date.now() - 120_000);
  const response = await fetch(await getSignedUrl(new S3Client({}), command, { expiresIn: 60, signingDate }));
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
});

test('a page of another origin reads a bucket as its rules say, and one without rules not at all', async () => {
  const ask = async (name: string, method: string, headers: Record<string, string>) => {
    const response = await fetch(`${stack.ground.endpoints.s3}/${name}/a`, { method, headers });
    return [response.status, response.headers.get('access-control-allow-origin')];
  };
  const page = { origin: 'https://console.example' };
  const asking = (how: string, what: string) => ({
    ...page,
    'access-control-request-method': how,
    'access-control-request-headers': what,
  });
  expect(await ask('test-shown', 'OPTIONS', asking('GET', 'range'))).toEqual([200, page.origin]);
  expect(await ask('test-shown', 'GET', page)).toEqual([404, page.origin]);
  expect(await ask('test-shown', 'GET', { origin: 'https://console.test' })).toEqual([404, null]);
  for (const other of [asking('POST', 'range'), asking('GET', 'cookie')])
    expect(await ask('test-shown', 'OPTIONS', other)).toEqual([403, null]);
  expect(await ask('test-exports', 'OPTIONS', asking('GET', ''))).toEqual([403, null]);
  expect(await ask(Bucket, 'GET', page)).toEqual([404, null]);
});

test('the address of a queue leads to this machine', async () => {
  const sqs = new SQSClient({});
  const expected = `${stack.ground.endpoints.sqs}/000000000000/`;
  const created = await sqs.send(new CreateQueueCommand({ QueueName: 'made-later' }));
  const found = await sqs.send(new GetQueueUrlCommand({ QueueName: 'test-inbox' }));
  expect([created.QueueUrl, found.QueueUrl]).toEqual([`${expected}made-later`, `${expected}test-inbox`]);
});

test('a message that is given back at once is received again', async () => {
  const sqs = new SQSClient({});
  const QueueUrl = `${stack.ground.endpoints.sqs}/000000000000/test-inbox`;
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }));
  const receive = async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.[0];
  const ReceiptHandle = (await receive())?.ReceiptHandle;
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  expect((await receive())?.Body).toBe('hello');
});
