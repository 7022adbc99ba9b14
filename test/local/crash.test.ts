import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call, send } from '../../infra/local/call.ts';
import type { Endpoints } from '../../infra/local/environment.ts';
import { settle } from '../../infra/local/sources/settle.ts';
import { crashSystem } from './fixtures/crash-system.ts';
import { rows } from './fixtures/dynamo.ts';
import { running, temporaryFolder } from './fixtures/running.ts';
import { arnOf, takeAll } from './fixtures/sqs.ts';
import { play } from './fixtures/stage.ts';

const PROCESS = fileURLToPath(new URL('fixtures/crashing.ts', import.meta.url));

interface Told {
  readonly endpoints: Endpoints;
  readonly issuer: string;
}

async function startProcess(folder: string): Promise<{ child: ChildProcess; told: Told }> {
  const child = fork(PROCESS, [folder], { execArgv: [] });
  const told = await new Promise<Told>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`The stack ended with ${code}`)));
  });
  return { child, told };
}

/** True for a process that still runs a program: one that nobody has fetched yet does not. */
const isAlive = (pid: number) =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').length > 0;

const json = (body: object) => ({ method: 'POST', headers: {}, body: JSON.stringify(body) });
const cognito = (operation: string, body: object) => ({
  ...json(body),
  headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
});

const CLIENT = {
  UserPoolId: 'eu-central-1_test',
  ClientName: 'a marketplace',
  GenerateSecret: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthScopes: ['test/write'],
};

/** Leaves something of each kind; gives the credentials of the new client. */
async function fill({ endpoints }: Told): Promise<{ ClientId: string; ClientSecret: string }> {
  const Item = { pk: { S: 'ITEM' }, sk: { S: '1' }, v: { S: 'kept' } };
  await call(endpoints.dynamodb, 'DynamoDB_20120810.PutItem', { TableName: 'test-cases', Item });
  const QueueUrl = `${endpoints.sqs}/000000000000/test-inbox`;
  await call(endpoints.sqs, 'AmazonSQS.SendMessage', { QueueUrl, MessageBody: 'kept' });
  const FunctionName = 'arn:aws:lambda:eu-central-1:000000000000:function:take';
  const mapping = { EventSourceArn: arnOf('test-actions'), FunctionName };
  await send(`${endpoints.lambda}/2015-03-31/event-source-mappings/`, json(mapping));
  const person = { UserPoolId: 'eu-central-1_test', Username: 'anna@example.org' };
  await send(`${endpoints.cognito}/`, cognito('AdminCreateUser', person));
  const { text } = await send(`${endpoints.cognito}/`, cognito('CreateUserPoolClient', CLIENT));
  return JSON.parse(text).UserPoolClient;
}

test('after a crash everything is still there, and no process is left behind', async () => {
  const folder = temporaryFolder();
  const { child, told } = await startProcess(folder);
  const { ClientId, ClientSecret } = await fill(told);
  const pids: number[] = JSON.parse(readFileSync(`${folder}/pids.json`, 'utf8'));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;

  const records: string[] = [];
  play('deliver', ({ Records }: { Records: { dynamodb: { SequenceNumber: string } }[] }) => {
    records.push(...Records.map(({ dynamodb }) => dynamodb.SequenceNumber));
  });
  const stack = await running(crashSystem(), folder);
  expect(pids).toHaveLength(2);
  expect(pids.filter(isAlive)).toEqual([]);
  expect(stack.ground.issuer).toBe(told.issuer);
  expect((await rows(stack, 'test-cases')).map((row) => row['v'])).toEqual([{ S: 'kept' }]);
  expect(await takeAll(stack, 'test-inbox')).toEqual(['kept']);
  expect(stack.queues).toHaveLength(1);
  const form = { grant_type: 'client_credentials', client_id: ClientId, client_secret: ClientSecret };
  const token = await fetch(`${told.issuer}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  expect(token.status).toBe(200);
  await settle(stack);
  expect(records.every((number) => number === '1')).toBe(true);
});

test('a stack whose emulator ends says so', async () => {
  const stack = await running(crashSystem());
  const [dynoxide = 0]: number[] = JSON.parse(readFileSync(stack.ground.directory.file('pids.json'), 'utf8'));
  process.kill(dynoxide, 'SIGKILL');
  expect((await stack.ground.processes.failure).message).toMatch(/dynoxide ended by itself \(SIGKILL\)/);
});
