import { expect, test } from 'vitest';
import { settle } from '../../infra/local/sources/settle.ts';
import { assemblyOf, table } from './fixtures/assembly.ts';
import { put } from './fixtures/dynamo.ts';
import { running, temporaryFolder } from './fixtures/running.ts';
import { play } from './fixtures/stage.ts';
import { keyOf, noting, type StreamEvent, streamSystem, textOf } from './fixtures/stream.ts';

test('a record arrives in the shape that Lambda gives it', async () => {
  const seen: StreamEvent[] = [];
  play('deliver', (event: StreamEvent) => void seen.push(event));
  const stack = await running(streamSystem());
  await put(stack, 'ITEM#1', 'a', { bytes: { B: 'AAEC' } });
  await settle(stack);
  expect(seen).toEqual([
    {
      Records: [
        {
          eventID: '1',
          eventName: 'INSERT',
          eventVersion: '1.1',
          eventSource: 'aws:dynamodb',
          awsRegion: 'eu-central-1',
          eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:.*table\/test-cases\/stream\//),
          dynamodb: {
            ApproximateCreationDateTime: expect.any(Number),
            Keys: { pk: { S: 'ITEM#1' }, sk: { S: 'a' } },
            NewImage: { pk: { S: 'ITEM#1' }, sk: { S: 'a' }, v: { S: 'a' }, bytes: { B: 'AAEC' } },
            SequenceNumber: '1',
            SizeBytes: expect.any(Number),
            StreamViewType: 'NEW_IMAGE',
          },
        },
      ],
    },
  ]);
});

test('a filter of the template keeps records from the function', async () => {
  const batches = noting('deliver');
  const Pattern = JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'ITEM#' }] } } } });
  const stack = await running(streamSystem({ FilterCriteria: { Filters: [{ Pattern }] } }));
  for (const pk of ['ITEM#1', 'ORG#1', 'ITEM#2']) await put(stack, pk, pk);
  await settle(stack);
  expect(batches.flat()).toEqual(['ITEM#1', 'ITEM#2']);
});

test('a put that changes nothing is no record', async () => {
  const batches = noting('deliver');
  const both = table('cases', { StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } });
  const stack = await running(assemblyOf(streamSystem().stacks['test']?.Resources ?? {}, both));
  for (const v of ['a', 'a', 'b']) await put(stack, 'ITEM#1', v);
  await settle(stack);
  expect(batches.flat()).toEqual(['a', 'b']);
});

test('a batch is as large as the template says', async () => {
  const batches = noting('deliver');
  const stack = await running(streamSystem({ BatchSize: 3 }));
  await Promise.all(stack.streams.map((stream) => stream.pause()));
  for (const v of ['a', 'b', 'c', 'd']) await put(stack, 'ITEM#1', v);
  for (const stream of stack.streams) stream.resume();
  await settle(stack);
  expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
});

test('a window gathers records, and settling does not wait for its end', async () => {
  const batches = noting('deliver');
  const stack = await running(streamSystem({ MaximumBatchingWindowInSeconds: 300 }));
  for (const v of ['a', 'b', 'c']) await put(stack, 'ITEM#1', v);
  await settle(stack);
  expect(batches.flat()).toEqual(['a', 'b', 'c']);
});

test('records of one key keep their order in several lanes, and no batch of a key overtakes', async () => {
  const seen = new Map<string, string[]>();
  let running_ = 0;
  let most = 0;
  play('deliver', async ({ Records }: StreamEvent) => {
    running_ += 1;
    most = Math.max(most, running_);
    await new Promise((resolve) => setImmediate(resolve));
    for (const record of Records) seen.set(keyOf(record), [...(seen.get(keyOf(record)) ?? []), textOf(record)]);
    running_ -= 1;
  });
  const stack = await running(streamSystem({ BatchSize: 2, ParallelizationFactor: 10 }));
  const numbers = Array.from({ length: 12 }, (_, index) => String(index).padStart(2, '0'));
  for (const v of numbers) await Promise.all(['A', 'B', 'C', 'D', 'E'].map((pk) => put(stack, pk, v)));
  await settle(stack);
  expect([...seen.values()]).toEqual(Array(5).fill(numbers));
  expect(most).toBeGreaterThan(1);
});

test('after a restart a stream goes on behind what was processed', async () => {
  const folder = temporaryFolder();
  const batches = noting('deliver');
  const first = await running(streamSystem(), folder);
  await put(first, 'ITEM#1', 'a');
  await settle(first);
  await first.stop();
  const second = await running(streamSystem(), folder);
  await put(second, 'ITEM#1', 'b');
  await settle(second);
  expect(batches).toEqual([['a'], ['b']]);
});

test('while streams are paused nothing runs, and settling says so', async () => {
  const batches = noting('deliver');
  const stack = await running(streamSystem());
  await Promise.all(stack.streams.map((stream) => stream.pause()));
  await put(stack, 'ITEM#1', 'a');
  await expect(settle(stack)).rejects.toThrow('The streams are paused');
  expect(batches).toEqual([]);
});

test('in tumbling windows the event names its shard and carries the state on', async () => {
  const states: unknown[] = [];
  play(
    'deliver',
    (event: StreamEvent & { shardId: string; state: { count?: number }; isFinalInvokeForWindow: boolean }) => {
      states.push([event.shardId, event.isFinalInvokeForWindow, event.state]);
      return { state: { count: (event.state.count ?? 0) + event.Records.length } };
    },
  );
  const stack = await running(streamSystem({ BatchSize: 1, TumblingWindowInSeconds: 900 }));
  for (const v of ['a', 'b']) await put(stack, 'ITEM#1', v);
  await settle(stack);
  const shard = 'shardId-00000001-test-cases';
  expect(states.slice(0, 2)).toEqual([
    [shard, false, {}],
    [shard, false, { count: 1 }],
  ]);
});

test('a tumbling window ends with an invocation without records', async () => {
  const last = Promise.withResolvers<object>();
  play('deliver', (event: StreamEvent & { isFinalInvokeForWindow: boolean; state: object }) => {
    if (event.isFinalInvokeForWindow) last.resolve(event);
    return { state: { seen: true } };
  });
  const stack = await running(streamSystem({ TumblingWindowInSeconds: 1 }));
  await put(stack, 'ITEM#1', 'a');
  expect(await last.promise).toMatchObject({ Records: [], state: { seen: true }, isWindowTerminatedEarly: false });
});
