import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import type { Stored } from '../../shared/store/events.ts';
import { noticeBody } from '../builders/notices.ts';
import { marketplace } from '../builders/organisations.ts';
import { reset, throttled } from '../store/support/faults.ts';
import { failuresDuring, first, outagesOf, unheard, untaken } from '../store/support/outages.ts';
import { decision, measure, review } from './support/acts.ts';
import { hushed } from './support/broken.ts';
import { actionMessage, inboxOf, takeAll } from './support/mail.ts';
import { eventsOf } from './support/swept.ts';
import { useSystem } from './support/system.ts';
import { rowsUnder } from './support/tables.ts';
import { freshListing, reference, send } from './support/work.ts';

const system = useSystem();
const tables = outagesOf(mockClient(DynamoDBClient));
const queues = outagesOf(mockClient(SQSClient));

const isOf =
  (id = '') =>
  (text: string) =>
    text.includes(id);

interface Batch {
  readonly results: readonly { readonly result: NoticeReceipt }[];
}
interface Answer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}
const askFor = async (name: string, event: object) => {
  const { batchItemFailures } = (await system().stack.functionNamed(name)(event)) as Answer;
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};
/** The function fails, and all of the batch comes again. */
async function expectWhole(name: string, event: object, why: string): Promise<void> {
  const failures = await failuresDuring(() => expect(askFor(name, event)).rejects.toThrow(why));
  expect(failures).toBe(1);
}

async function delivered(count: number): Promise<string[]> {
  const items = Array.from({ length: count }, () => freshListing());
  const sent = await send(system(), 'de-bnetza', noticeBody('product_safety', { reference: reference(), items }));
  await inboxOf(system(), 'amber');
  return sent.items.map(({ id }) => id);
}
const rowsOfItems = async (ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => rowsUnder(system().cases, `ITEM#${id}`)))).flat();

/** Later than a decision of now, and not too far ahead. */
const soon = () => new Date(Date.now() + 60_000).toISOString();

/** The stream writes bytes as base64. */
const streamedValue = (value: AttributeValue) => (value.B ? { B: Buffer.from(value.B).toString('base64') } : value);

/** Rows as the stream hands them over, numbered from 1. */
const batchOf = (rows: readonly Stored[]) => ({
  shardId: 'shard-of-the-test',
  Records: rows.map((row, index) => ({
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(index + 1),
      Keys: { pk: row['pk'], sk: row['sk'] },
      NewImage: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, streamedValue(value)])),
    },
  })),
});

describe('a batch of the record', () => {
  test('comes again for just those messages that their queue did not take', async () => {
    const ids = await delivered(5);
    const batch = batchOf(await rowsOfItems(ids));
    queues.begin(untaken((body) => isOf(ids[1])(body) || isOf(ids[3])(body)));
    expect(await askFor('stream/deliver', batch)).toEqual(['2', '4']);
    queues.end();
    expect(await askFor('stream/deliver', { ...batch, Records: [batch.Records[1], batch.Records[3]] })).toEqual([]);
    const messages = await inboxOf(system(), 'amber');
    expect(messages.map(({ data }) => data.itemId).sort()).toEqual(ids.toSorted());
  });

  test('does not come again for a message that no queue will ever take: its record is set aside', async () => {
    const ids = await delivered(3);
    const rows = await rowsOfItems(ids);
    const alarms = hushed();
    queues.begin(
      untaken((body) => isOf(ids[1])(body) && body.includes('ItemDelivered'), 'InvalidMessageContents', true),
    );
    expect(await askFor('stream/deliver', batchOf(rows))).toEqual([]);
    queues.end();
    alarms.expectAlarms(`deliver: ITEM#${ids[1]} EVENT#0001 is set aside`);
    const [letter, ...more] = await takeAll(system(), 'records-dead');
    expect(JSON.parse(letter?.Body ?? '')).toMatchObject({ pk: `ITEM#${ids[1]}`, sk: 'EVENT#0001' });
    expect(more).toEqual([]);
    await inboxOf(system(), 'amber');
  });

  test('comes again for just the notice whose items could not be recorded', async () => {
    await system().stack.pauseStreams();
    const bodies = Array.from({ length: 3 }, () =>
      noticeBody('product_safety', { reference: reference(), items: [freshListing(), freshListing()] }),
    );
    const sent = await Promise.all(
      bodies.map((body) => system().as('de-bnetza').ask<NoticeReceipt>('POST', '/v1/notices', body)),
    );
    const batch = batchOf((await Promise.all(sent.map(({ id }) => rowsUnder(system().cases, `NOTICE#${id}`)))).flat());
    const unlucky = sent[1]?.items[0]?.id ?? '';
    tables.begin(({ name, input }) =>
      name === 'BatchExecuteStatement' && JSON.stringify(input).includes(unlucky) ? throttled() : undefined,
    );
    expect(await askFor('stream/deliver', batch)).toEqual(['2']);
    tables.end();
    expect(await rowsOfItems([unlucky])).toEqual([]);
    expect(await askFor('stream/deliver', batch)).toEqual([]);
    system().stack.resumeStreams();
    await system().settle();
    const ids = sent.flatMap(({ items }) => items.map(({ id }) => id));
    for (const id of ids) expect((await eventsOf(system(), id)).map(({ type }) => type)).toEqual(['ITEM_DELIVERED']);
    const came = new Set((await inboxOf(system(), 'amber')).map(({ data }) => data.itemId));
    expect([...came].sort()).toEqual(ids.toSorted());
  });

  test('comes again as a whole where views cannot be written', async () => {
    const batch = batchOf(await rowsOfItems(await delivered(20)));
    tables.begin(({ name }) => (/Put|Update|Execute/.test(name) ? throttled() : undefined));
    await expectWhole('stream/project', batch, 'Throughput exceeded');
  });
});

test('a notice to a marketplace that was registered after the registry was read last is delivered at once', async () => {
  await delivered(1);
  await system().register('newcomer', marketplace('newcomer')[1]);
  const sent = noticeBody('product_safety', { reference: reference(), items: [freshListing('newcomer')] });
  // A function of its own takes batches, which has not read the registry yet.
  const { results } = await system()
    .as('de-bnetza')
    .ask<Batch>('POST', '/v1/notices/batch', { notices: [sent] });
  await system().settle();
  const came = (await inboxOf(system(), 'newcomer')).map(({ data }) => data.itemId);
  expect(came).toEqual(results.flatMap(({ result }) => result.items.map(({ id }) => id)));
});

describe('a batch of actions', () => {
  const messagesOf = (...bodies: string[]) => ({
    Records: bodies.map((body, index) => ({
      messageId: `m-${index + 1}`,
      body,
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:dev-actions-amber',
      attributes: { SentTimestamp: String(Date.now()) },
    })),
  });

  test('comes again as a whole where a history cannot be read or written, and records each action once', async () => {
    const ids = await delivered(4);
    const batch = messagesOf(...ids.map((id) => actionMessage(id, review())));
    tables.begin(first(1, 'Query', throttled));
    await expectWhole('queue/take-actions', batch, 'Throughput exceeded');
    tables.begin(unheard('BatchExecuteStatement', reset));
    await expectWhole('queue/take-actions', batch, 'ECONNRESET');
    tables.end();
    expect(await askFor('queue/take-actions', batch)).toEqual([]);
    for (const id of ids)
      expect((await eventsOf(system(), id)).map(({ type }) => type)).toEqual(['ITEM_DELIVERED', 'REVIEW_STARTED']);
  });

  test('comes again for just the actions that came too early', async () => {
    const [early = '', decided = ''] = await delivered(2);
    const measures = [early, decided].map((id) => actionMessage(id, measure({ occurredAt: soon() })));
    expect(await askFor('queue/take-actions', messagesOf(actionMessage(decided, decision()), ...measures))).toEqual([
      'm-2',
    ]);
  });
});
