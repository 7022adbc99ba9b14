import { expect, test } from 'vitest';
import type { Assembly, Json } from '../../infra/local/template/assembly.ts';
import { resolve } from '../../infra/local/template/intrinsics.ts';
import { System } from '../../infra/local/template/system.ts';
import { assemblyOf, playedFunction, queue, table } from './fixtures/assembly.ts';
import { places } from './fixtures/places.ts';

/** `$` apart, since the linter takes text with it for a template that was meant. */
const of = (name: string) => `$${'{'}${name}}`;

const scope = {
  valueOf: (name: string) => ({ Queue: 'http://queue', 'Queue.Arn': 'arn:queue', 'AWS::Region': 'eu-central-1' })[name],
  importedAs: (name: string) => ({ 'data:Table': 'cases' })[name],
};

test.each<[string, Json, Json]>([
  ['a reference', { Ref: 'Queue' }, 'http://queue'],
  ['an attribute', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:queue'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-central-1'],
  ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Queue' }]] }, 'a/http://queue'],
  [
    'a substitution',
    { 'Fn::Sub': `at ${of('AWS::Region')} of ${of('Queue.Arn')}, ${of('!not')}` },
    `at eu-central-1 of arn:queue, ${of('not')}`,
  ],
  ['an import', { 'Fn::ImportValue': 'data:Table' }, 'cases'],
  [
    'a property without value',
    { a: { Ref: 'AWS::NoValue' }, b: [1, null, { c: true }] },
    { b: [1, null, { c: true }] },
  ],
])('%s is resolved', (_, value, expected) => {
  expect(resolve(value, scope)).toEqual(expected);
});

test.each<[string, Json, string]>([
  ['a reference to nothing', { Ref: 'Other' }, 'nothing for Other'],
  ['an attribute of nothing', { 'Fn::GetAtt': ['Queue', 'Size'] }, 'nothing for Queue.Size'],
  ['an import of nothing', { 'Fn::ImportValue': 'data:Other' }, 'nothing for the import data:Other'],
  ['an unknown function', { 'Fn::Select': [0, ['a']] }, 'does not know Fn::Select'],
  ['a substitution with its own variables', { 'Fn::Sub': [of('a'), { a: 'b' }] }, 'does not know Fn::Sub'],
])('%s is an error', (_, value, message) => {
  expect(() => resolve(value, scope)).toThrow(message);
});

test('stacks see what others export, whatever their order', () => {
  const assembly: Assembly = {
    region: 'eu-central-1',
    stacks: {
      api: {
        Resources: playedFunction('reader', { Environment: { Variables: { T: { 'Fn::ImportValue': 'data:T' } } } }),
      },
      data: { Resources: table('cases'), Outputs: { T: { Value: { Ref: 'cases' }, Export: { Name: 'data:T' } } } },
    },
  };
  const [reader] = new System(assembly, places).all('AWS::Lambda::Function');
  expect(reader?.properties.Environment?.Variables).toEqual({ T: 'test-cases' });
});

test('addresses of queues and ARNs are local', () => {
  const [dead] = new System(assemblyOf(queue('dead')), places).all('AWS::SQS::Queue');
  expect(dead?.ref).toBe('http://127.0.0.1:3/000000000000/test-dead');
  expect(dead?.arn).toBe('arn:aws:sqs:eu-central-1:000000000000:test-dead');
});

test('an unknown type of resource is an error that names it', () => {
  const assembly = assemblyOf({ cache: { Type: 'AWS::ElastiCache::CacheCluster' } });
  expect(() => new System(assembly, places)).toThrow('does not know AWS::ElastiCache::CacheCluster');
});

test('an unknown part of a resource or template is an error', () => {
  const conditional = { Type: 'AWS::SNS::Topic', Condition: 'isProd' };
  expect(() => new System(assemblyOf({ topic: conditional }), places)).toThrow('does not know Condition');
});

test('an unknown property is an error that names resource and property', () => {
  const system = new System(assemblyOf(queue('fifo', { FifoQueue: true })), places);
  expect(() => system.all('AWS::SQS::Queue')).toThrow(/cannot read fifo of test .*FifoQueue/);
});

test('an unknown value is an error', () => {
  const system = new System(assemblyOf(table('cases', { BillingMode: 'PROVISIONED' })), places);
  expect(() => system.all('AWS::DynamoDB::GlobalTable')).toThrow('BillingMode');
});
