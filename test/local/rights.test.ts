import { expect, test } from 'vitest';
import { checkStream } from '../../infra/local/rights/reading.ts';
import { Rights } from '../../infra/local/rights/rights.ts';
import type { JsonObject } from '../../infra/local/template/assembly.ts';
import { System } from '../../infra/local/template/system.ts';
import { assemblyOf, playedFunction, table } from './fixtures/assembly.ts';
import { places } from './fixtures/places.ts';

const allow = (Action: string | string[], Resource: string | string[], more: JsonObject = {}): JsonObject => ({
  ...{ Effect: 'Allow', Action, Resource },
  ...more,
});
const deny = (Action: string, Resource: string) => allow(Action, Resource, { Effect: 'Deny' });
const CASES = 'arn:test-cases';

const rightsOf = (statements: readonly JsonObject[], more: Parameters<typeof assemblyOf>[0] = {}) =>
  new Rights(new System(assemblyOf(table('cases'), playedFunction('reader', {}, statements), more), places));

test.each<[string, JsonObject[], string, string, string]>([
  ['what is named', [allow('dynamodb:GetItem', CASES)], 'dynamodb:GetItem', CASES, 'allowed'],
  ['nothing else', [allow('dynamodb:GetItem', CASES)], 'dynamodb:Query', CASES, 'not allowed'],
  ['nothing elsewhere', [allow('dynamodb:GetItem', CASES)], 'dynamodb:GetItem', 'arn:test-views', 'not allowed'],
  ['nothing without statements', [], 'dynamodb:GetItem', CASES, 'not allowed'],
  [
    'an index that is named',
    [allow('dynamodb:Query', `${CASES}/index/due`)],
    'dynamodb:Query',
    `${CASES}/index/due`,
    'allowed',
  ],
  ['no index with its table', [allow('dynamodb:Query', CASES)], 'dynamodb:Query', `${CASES}/index/due`, 'not allowed'],
  ['no table with its index', [allow('dynamodb:Query', `${CASES}/index/*`)], 'dynamodb:Query', CASES, 'not allowed'],
  [
    'names that begin alike',
    [allow('sqs:SendMessage', 'arn:q:dev-inbox-*')],
    'sqs:SendMessage',
    'arn:q:dev-inbox-a',
    'allowed',
  ],
  [
    'no name that ends otherwise',
    [allow('sqs:*', 'arn:q:*-inbox')],
    'sqs:SendMessage',
    'arn:q:dev-inbox-a',
    'not allowed',
  ],
  [
    'a single character in place of ?',
    [allow('sqs:SendMessage', 'arn:q:a?')],
    'sqs:SendMessage',
    'arn:q:ab',
    'allowed',
  ],
  [
    'no other character in place of a dot',
    [allow('s3:GetObject', 'arn:b/a.csv')],
    's3:GetObject',
    'arn:b/aXcsv',
    'not allowed',
  ],
  ['actions whatever their capitals', [allow('DynamoDB:getitem', CASES)], 'dynamodb:GetItem', CASES, 'allowed'],
  ['one of several', [allow(['a:B', 'a:C'], ['arn:x', CASES])], 'a:C', CASES, 'allowed'],
  ['nothing that is denied', [allow('*', '*'), deny('dynamodb:Put*', CASES)], 'dynamodb:PutItem', CASES, 'denied'],
  ['what lies beside a denial', [allow('*', '*'), deny('dynamodb:Put*', CASES)], 'dynamodb:GetItem', CASES, 'allowed'],
  ['nothing without resources by an ARN', [allow('lambda:Create*', 'arn:*')], 'lambda:CreateX', '*', 'not allowed'],
])('a role allows %s', (_, statements, action, resource, verdict) => {
  expect(rightsOf(statements).verdict('reader', { action, resource })).toBe(verdict);
});

test('rights come by policies that name the role, with their references resolved', () => {
  const policy = (id: string, of: string) => ({
    [id]: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: id,
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [allow('dynamodb:GetItem', '', { Resource: { 'Fn::GetAtt': ['cases', 'Arn'] } })],
        },
        Roles: [{ Ref: of }],
      },
    },
  });
  const more = { ...playedFunction('writer', {}, []), ...policy('readerPolicy', 'readerRole') };
  const rights = rightsOf([], more);
  const asked = { action: 'dynamodb:GetItem', resource: CASES };
  expect([rights.verdict('reader', asked), rights.verdict('writer', asked)]).toEqual(['allowed', 'not allowed']);
});

test('a function may be connected with a queue only if the condition says so', () => {
  const Condition = { ArnEquals: { 'lambda:FunctionArn': 'arn:take' } };
  const rights = rightsOf([allow('lambda:CreateEventSourceMapping', '*', { Condition })]);
  const verdict = (functionArn?: string) =>
    rights.verdict('reader', {
      action: 'lambda:CreateEventSourceMapping',
      resource: '*',
      ...(functionArn && { functionArn }),
    });
  expect([verdict('arn:take'), verdict('arn:other'), verdict()]).toEqual(['allowed', 'not allowed', 'not allowed']);
});

test.each<[string, JsonObject, string]>([
  ['condition', allow('a:B', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), 'Bool'],
  ['key of a condition', allow('a:B', '*', { Condition: { ArnEquals: { 'aws:SourceArn': 'a' } } }), 'aws:SourceArn'],
  ['part of a statement', { Effect: 'Allow', NotAction: 'a:B', Resource: '*' }, 'NotAction'],
])('an unknown %s is an error', (_, statement, message) => {
  expect(() => rightsOf([statement])).toThrow(message);
});

test('a managed policy, whose statements nobody here knows, is an error', () => {
  const managed = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/Some'] } };
  expect(() => rightsOf([], { readerRole: managed })).toThrow('ManagedPolicyArns');
});

test('a role from elsewhere is an error', () => {
  const assembly = assemblyOf(playedFunction('reader', { Role: 'arn:aws:iam::1:role/of-others' }));
  expect(() => new Rights(new System(assembly, places))).toThrow(
    'arn:aws:iam::1:role/of-others, is not in the template',
  );
});

test('what fails in a stream can be put aside only if the role allows it', () => {
  const reads = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`);
  const rights = rightsOf([allow(reads, `${CASES}/stream`)]);
  const may = (action: string, resource: string) => rights.verdict('reader', { action, resource }) === 'allowed';
  const check = (failures?: string) => checkStream({ name: 'reader', may }, `${CASES}/stream`, failures);
  expect(() => check()).not.toThrow();
  expect(() => check('arn:dead')).toThrow('The role of reader does not allow sqs:SendMessage');
});
