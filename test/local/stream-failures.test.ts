import { beforeEach, expect, test, vi } from 'vitest';
import { settle } from '../../infra/local/sources/settle.ts';
import { assemblyOf, mapping, playedFunction } from './fixtures/assembly.ts';
import { put } from './fixtures/dynamo.ts';
import { running } from './fixtures/running.ts';
import { takeAll } from './fixtures/sqs.ts';
import { play } from './fixtures/stage.ts';
import { noting, type StreamEvent, streamSystem, textOf } from './fixtures/stream.ts';

/** A function that fails is reported on the terminal. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('what a function reports as failed comes again from there on, and nothing before it', async () => {
  const batches: string[][] = [];
  play('deliver', ({ Records }: StreamEvent) => {
    batches.push(Records.map(textOf));
    const failed = batches.length === 1 ? Records.filter((record) => textOf(record) === 'b') : [];
    return { batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })) };
  });
  const stack = await running(streamSystem());
  await Promise.all(stack.streams.map((stream) => stream.pause()));
  for (const v of ['a', 'b', 'c']) await put(stack, 'ITEM#1', v);
  for (const stream of stack.streams) stream.resume();
  await settle(stack);
  expect(batches).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c'],
  ]);
});

test.each([
  ['throws', () => Promise.reject(new Error('down'))],
  ['names a record that is not in the batch', () => ({ batchItemFailures: [{ itemIdentifier: '999' }] })],
  ['names no record', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
])('a whole batch comes again when the function %s', async (_, fail) => {
  const batches: string[][] = [];
  play('deliver', ({ Records }: StreamEvent) => {
    batches.push(Records.map(textOf));
    return batches.length === 1 ? fail() : undefined;
  });
  const stack = await running(streamSystem());
  await put(stack, 'ITEM#1', 'a');
  await settle(stack);
  expect(batches).toEqual([['a'], ['a']]);
});

test('a batch that fails to the end goes to the failure destination, and the shard goes on', async () => {
  const batches: string[][] = [];
  play('deliver', ({ Records }: StreamEvent) => {
    batches.push(Records.map(textOf));
    if (Records.some((record) => textOf(record) === 'poison')) throw new Error('cannot');
  });
  const OnFailure = { Destination: { 'Fn::GetAtt': ['dead', 'Arn'] } };
  const stack = await running(
    streamSystem({ BatchSize: 1, MaximumRetryAttempts: 2, DestinationConfig: { OnFailure } }),
  );
  for (const v of ['poison', 'good']) await put(stack, 'ITEM#1', v);
  await settle(stack);
  expect(batches).toEqual([['poison'], ['poison'], ['poison'], ['good']]);
  const [message = '{}', ...more] = await takeAll(stack, 'test-dead');
  expect(more).toEqual([]);
  expect(JSON.parse(message)).toMatchObject({
    version: '1.0',
    requestContext: {
      functionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:deliver:$LATEST',
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: 3,
    },
    DDBStreamBatchInfo: { startSequenceNumber: '1', endSequenceNumber: '1', batchSize: 1 },
  });
});

test('settling rejects with the reason when a batch fails and fails', async () => {
  play('deliver', () => Promise.reject(new Error('the queue is gone')));
  const stack = await running(streamSystem());
  await put(stack, 'ITEM#1', 'a');
  await expect(settle(stack)).rejects.toThrow(/failed 5 times: deliver failed: .*the queue is gone/s);
});

test('two functions read the same stream, and one that fails does not hold up the other', async () => {
  const projected = noting('project');
  play('deliver', () => Promise.reject(new Error('down')));
  const assembly = assemblyOf(
    streamSystem().stacks['test']?.Resources ?? {},
    playedFunction('project'),
    mapping('cases', 'project'),
  );
  const stack = await running(assembly);
  for (const v of ['a', 'b']) await put(stack, 'ITEM#1', v);
  await stack.streams[1]?.settle();
  expect(projected.flat()).toEqual(['a', 'b']);
});
