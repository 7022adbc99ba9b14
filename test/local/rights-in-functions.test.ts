import { CognitoIdentityProviderClient, CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import {
  DescribeTableCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateEventSourceMappingCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import type { JsonObject } from '../../infra/local/template/assembly.ts';
import { assemblyOf, playedFunction, queue, table } from './fixtures/assembly.ts';
import { runningForAll } from './fixtures/running.ts';
import { arnOf, urlOf } from './fixtures/sqs.ts';
import { play } from './fixtures/stage.ts';

const allow = (Action: string | string[], Resource: string | JsonObject): JsonObject => ({
  Effect: 'Allow',
  Action,
  Resource,
});
const cases = { 'Fn::GetAtt': ['cases', 'Arn'] };
const TableName = 'test-cases';
const Key = { pk: { S: 'a' }, sk: { S: 'a' } };
const Bucket = 'test-exports';

let stack: Running;
beforeAll(() => {
  const bucket = { exports: { Type: 'AWS::S3::Bucket', Properties: { BucketName: Bucket } } };
  const reader = playedFunction('reader', {}, [
    allow('dynamodb:GetItem', cases),
    allow('s3:GetObject', 'arn:aws:s3:::test-exports/open/*'),
  ]);
  return runningForAll(assemblyOf(table('cases'), queue('inbox'), bucket, reader), (started) => {
    stack = started;
  });
});

/** A function that fails is reported on the terminal. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Makes a call as the function `reader`. */
function asReader<T>(calls: () => Promise<T>): Promise<T> {
  play('reader', calls);
  return stack.functions.existing('reader').invoke({}) as Promise<T>;
}

const db = () => new DynamoDBClient({});
const get = () => db().send(new GetItemCommand({ TableName, Key }));
const insert = () =>
  db().send(new ExecuteStatementCommand({ Statement: `INSERT INTO "${TableName}" VALUE {'pk':'a','sk':'a'}` }));

test('a function does what its role allows, also after it has waited', async () => {
  const { Item } = await asReader(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return get();
  });
  expect(Item).toBeUndefined();
});

const FUNCTION_ARN = 'arn:aws:lambda:eu-central-1:000000000000:function:reader';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:key';

test.each<[string, () => Promise<unknown>, string]>([
  ['dynamodb:Query', () => db().send(new QueryCommand({ TableName })), 'AccessDeniedException'],
  ['dynamodb:PartiQLInsert', insert, 'AccessDeniedException'],
  [
    'sqs:SendMessage',
    () => new SQSClient({}).send(new SendMessageCommand({ QueueUrl: urlOf(stack, 'test-inbox'), MessageBody: 'a' })),
    'AccessDenied',
  ],
  ['s3:PutObject', () => new S3Client({}).send(new PutObjectCommand({ Bucket, Key: 'open/a' })), 'AccessDenied'],
  [
    'lambda:CreateEventSourceMapping',
    () => new LambdaClient({}).send(new CreateEventSourceMappingCommand({ FunctionName: FUNCTION_ARN })),
    'AccessDeniedException',
  ],
  [
    'cognito-idp:CreateUserPoolClient',
    () =>
      new CognitoIdentityProviderClient({}).send(new CreateUserPoolClientCommand({ UserPoolId: 'p', ClientName: 'a' })),
    'AccessDeniedException',
  ],
  [
    'secretsmanager:GetSecretValue',
    () => new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: SECRET })),
    'AccessDeniedException',
  ],
])('a function whose role does not allow %s is refused', async (action, calls, name) => {
  const message = expect.stringMatching(`^reader is not authorized to perform ${action} on (arn:|\\*)`);
  await expect(asReader(calls)).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 403 } });
});

test('a function signs addresses only of what it may fetch itself', async () => {
  const sign = (key: string) => getSignedUrl(new S3Client({}), new GetObjectCommand({ Bucket, Key: key }));
  expect(await asReader(() => sign('open/a'))).toContain('/open/a?');
  await expect(asReader(() => sign('closed/a'))).rejects.toThrow('s3:GetObject on arn:aws:s3:::test-exports/closed/a');
});

test('a call that nobody here knows the right for is an error', async () => {
  const calls = () => db().send(new DescribeTableCommand({ TableName }));
  await expect(asReader(calls)).rejects.toThrow('does not know which right DynamoDBClient.DescribeTableCommand needs');
});

test('calls from outside of functions pass, whatever they are', async () => {
  await asReader(get);
  const { Table } = await db().send(new DescribeTableCommand({ TableName }));
  expect(Table?.TableName).toBe(TableName);
  await insert();
  expect((await get()).Item).toEqual(Key);
});

test('a queue is not read for a function whose role does not allow it', async () => {
  const create = new CreateEventSourceMappingCommand({
    EventSourceArn: arnOf('test-inbox'),
    FunctionName: FUNCTION_ARN,
  });
  await expect(new LambdaClient({}).send(create)).rejects.toThrow(
    'does not have permissions to call sqs:ReceiveMessage',
  );
});
