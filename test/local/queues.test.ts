import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../infra/local/call.ts';
import type { Running } from '../../infra/local/run.ts';
import { settle } from '../../infra/local/sources/settle.ts';
import { assemblyOf, playedFunction, queue } from './fixtures/assembly.ts';
import { running } from './fixtures/running.ts';
import { arnOf, sendText, sqs, takeAll, urlOf } from './fixtures/sqs.ts';
import { play } from './fixtures/stage.ts';

/** A function that fails is reported on the terminal. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

interface QueueEvent {
  readonly Records: readonly { messageId: string; body: string; attributes: Record<string, string> }[];
}

const RedrivePolicy = { deadLetterTargetArn: { 'Fn::GetAtt': ['dead', 'Arn'] }, maxReceiveCount: 3 };
const system = () =>
  assemblyOf(
    queue('actions', { RedrivePolicy, VisibilityTimeout: 60 }),
    queue('dead'),
    playedFunction('take', { Timeout: 5 }),
  );

const map = (stack: Running, more: object = {}) =>
  send(`${stack.ground.endpoints.lambda}/2015-03-31/event-source-mappings/`, {
    method: 'POST',
    headers: {},
    body: JSON.stringify({
      EventSourceArn: arnOf('test-actions'),
      FunctionName: 'arn:aws:lambda:eu-central-1:000000000000:function:take',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ...more,
    }),
  });

/** Notes the bodies that the function is given, batch by batch. */
function noting(fail: (body: string, receives: number) => boolean = () => false): string[][] {
  const batches: string[][] = [];
  play('take', ({ Records }: QueueEvent) => {
    batches.push(Records.map(({ body }) => body));
    const failed = Records.filter(({ body, attributes }) => fail(body, Number(attributes['ApproximateReceiveCount'])));
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  return batches;
}

test('a message arrives in the shape that Lambda gives it', async () => {
  const seen: unknown[] = [];
  play('take', (event) => void seen.push(event));
  const stack = await running(system());
  await map(stack);
  const MessageAttributes = { kind: { DataType: 'String', StringValue: 'action' } };
  await sqs(stack, 'SendMessage', { QueueUrl: urlOf(stack, 'test-actions'), MessageBody: 'hello', MessageAttributes });
  await settle(stack);
  expect(seen).toEqual([
    {
      Records: [
        {
          messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          receiptHandle: expect.any(String),
          body: 'hello',
          attributes: {
            ApproximateReceiveCount: '1',
            SentTimestamp: expect.stringMatching(/^\d{13}$/),
            SenderId: '000000000000',
            ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
          },
          messageAttributes: {
            kind: { stringValue: 'action', stringListValues: [], binaryListValues: [], dataType: 'String' },
          },
          md5OfBody: '5d41402abc4b2a76b9719d911017c592',
          md5OfMessageAttributes: expect.any(String),
          eventSource: 'aws:sqs',
          eventSourceARN: arnOf('test-actions'),
          awsRegion: 'eu-central-1',
        },
      ],
    },
  ]);
});

test('only what is reported as failed comes again', async () => {
  const batches = noting((body, receives) => body === 'b' && receives === 1);
  const stack = await running(system());
  for (const body of ['a', 'b', 'c']) await sendText(stack, 'test-actions', body);
  await map(stack);
  await settle(stack);
  expect(batches.flat().sort()).toEqual(['a', 'b', 'b', 'c']);
});

test('a message that fails to the end comes to rest in the dead letters', async () => {
  const batches = noting((body) => body === 'poison');
  const stack = await running(system());
  for (const body of ['poison', 'good']) await sendText(stack, 'test-actions', body);
  await map(stack);
  await settle(stack);
  expect(batches.flat().sort()).toEqual(['good', 'poison', 'poison', 'poison']);
  expect(await takeAll(stack, 'test-dead')).toEqual(['poison']);
});

test('when the function throws, the whole batch comes again', async () => {
  let times = 0;
  const seen: string[] = [];
  play('take', ({ Records }: QueueEvent) => {
    times += 1;
    if (times === 1) throw new Error('down');
    seen.push(...Records.map(({ body }) => body));
  });
  const stack = await running(system());
  await sendText(stack, 'test-actions', 'a');
  await map(stack);
  await settle(stack);
  expect(seen).toEqual(['a']);
});

test('a batch larger than ten is gathered from several receives', async () => {
  const batches = noting();
  const stack = await running(system());
  for (let count = 0; count < 25; count += 1) await sendText(stack, 'test-actions', String(count));
  await map(stack, { BatchSize: 100, MaximumBatchingWindowInSeconds: 1 });
  await settle(stack);
  expect(batches.flat()).toHaveLength(25);
  expect(Math.max(...batches.map((batch) => batch.length))).toBeGreaterThan(10);
});

test('settling rejects with the reason when a message without dead letters fails and fails', async () => {
  play('take', () => Promise.reject(new Error('never')));
  const stack = await running(assemblyOf(queue('actions'), playedFunction('take')));
  await sendText(stack, 'test-actions', 'a');
  await map(stack);
  await expect(settle(stack)).rejects.toThrow(/failed \d+ times: take failed: Error: never/);
});

test('a queue whose messages reappear before the function is done is not mapped', async () => {
  const slow = assemblyOf(playedFunction('take', { Timeout: 90 }), queue('actions', { VisibilityTimeout: 60 }));
  const { status, text } = await map(await running(slow));
  expect([status, text]).toEqual([400, expect.stringContaining('less than Function timeout: 90 seconds')]);
});
