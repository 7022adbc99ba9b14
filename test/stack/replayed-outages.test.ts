import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import type { ExportJob } from '../../shared/contracts/export.ts';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { noticeBody } from '../builders/notices.ts';
import { down, reset, throttled } from '../store/support/faults.ts';
import {
  type Fails,
  failuresDuring,
  first,
  once,
  outagesOf,
  refusing,
  unheard,
  untaken,
} from '../store/support/outages.ts';
import { decision, receipt, review } from './support/acts.ts';
import { hushed } from './support/broken.ts';
import { inboxOf, reportByQueue, takeAll, told } from './support/mail.ts';
import { expectSameFigures } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, reference, reportByApi, send } from './support/work.ts';

const system = useSystem();
const tables = outagesOf(mockClient(DynamoDBClient));
const queues = outagesOf(mockClient(SQSClient));
const storage = outagesOf(mockClient(S3Client));

const notice = (listings = 1) =>
  noticeBody('product_safety', {
    reference: reference(),
    items: Array.from({ length: listings }, () => freshListing()),
  });
const submit = (body: unknown) =>
  system().as('de-bnetza').call<NoticeReceipt & ProblemDocument>('POST', '/v1/notices', body);
const submitAll = (notices: readonly unknown[]) =>
  system().as('de-bnetza').call<{ results: { result: NoticeReceipt }[] }>('POST', '/v1/notices/batch', { notices });
const typesOf = async (id: string) =>
  (await itemOf(system().as('de-bnetza'), id)).timeline.map(({ type }) => type).slice(1);
const idsOf = ({ items }: NoticeReceipt) => items.map(({ id }) => id).sort();
const arrived = async () =>
  told(await inboxOf(system(), 'amber'), 'ItemDelivered')
    .map(({ itemId }) => itemId)
    .sort();

describe('while the tables are asked too much', () => {
  test.each<[string, Fails]>([
    ['was not kept', first(1, 'ExecuteStatement', throttled)],
    ['was kept, but nobody heard of it', unheard('ExecuteStatement', reset)],
  ])('a notice that %s is a fault of ours, and taken once when it is sent again', async (_, fails) => {
    const body = notice();
    const alarms = hushed();
    tables.begin(fails);
    expect(await submit(body)).toMatchObject({ status: 500, body: { code: 'FAULT' } });
    tables.end();
    alarms.expectAlarms('POST /v1/notices');
    const taken = await submit(body);
    expect(taken.status).toBe(201);
    await system().settle();
    expect(await arrived()).toEqual(idsOf(taken.body));
  });

  test('notices of a batch of which some are not kept are all taken when it is sent again, and each once', async () => {
    const notices = Array.from({ length: 12 }, () => notice());
    const unlucky = notices.slice(3, 5).map(({ reference: of }) => String(of));
    const alarms = hushed();
    tables.begin(refusing((statement) => unlucky.some((of) => statement.includes(`"${of}"`))));
    expect((await submitAll(notices)).status).toBe(500);
    tables.end();
    alarms.expectAlarms('POST /v1/notices/batch');
    await system().settle();
    expect(await arrived()).toHaveLength(notices.length - unlucky.length);
    const receipts = (await submitAll(notices)).body.results.map(({ result }) => result);
    await system().settle();
    expect(await arrived()).toHaveLength(unlucky.length);
    expect(new Set(receipts.flatMap(idsOf)).size).toBe(notices.length);
  });

  test('an action is a fault of ours, and one event when it is sent again', async () => {
    const { items } = await send(system(), 'de-bnetza', notice());
    const id = items[0]?.id ?? '';
    const action = decision();
    const alarms = hushed();
    tables.begin(first(1, 'Query', throttled));
    expect((await reportByApi(system(), 'amber', id, action)).status).toBe(500);
    tables.begin(unheard('ExecuteStatement', reset));
    expect((await reportByApi(system(), 'amber', id, action)).status).toBe(500);
    tables.end();
    alarms.expectAlarms(...Array.from({ length: 2 }, () => 'POST /v1/items/{id}/actions'));
    expect(await reportByApi(system(), 'amber', id, action)).toMatchObject({ status: 201, body: { event: 2 } });
    expect(await typesOf(id)).toEqual(['DECIDED']);
    await inboxOf(system(), 'amber');
  });
});

describe('while a queue or a table is away, what follows the record', () => {
  test.each<[string, Fails]>([
    ['takes only some of the messages', once(untaken((body) => body.includes('5')))],
    ['cannot be reached', first(3, 'SendMessageBatch', reset)],
    ['is out of order', first(3, 'SendMessageBatch', down)],
    ['takes them, and nobody hears of it', once(unheard('SendMessageBatch', reset))],
  ])('brings items to a queue that %s at last, under one id each', async (_, fails) => {
    queues.begin(fails);
    const taken = await submit(notice(30));
    await system().settle();
    const messages = (await inboxOf(system(), 'amber')).filter(({ type }) => type === 'ItemDelivered');
    const ids = new Map(messages.map(({ data, id }) => [data.itemId, id]));
    expect([...ids.keys()].sort()).toEqual(idsOf(taken.body));
    expect(new Set(messages.map(({ id }) => id)).size).toBe(taken.body.items.length);
    for (const id of idsOf(taken.body)) expect(await typesOf(id)).toEqual([]);
  });

  test.each<[string, Fails]>([
    ['inserts', first(3, 'BatchExecuteStatement', throttled)],
    ['some inserts', once(refusing((statement) => /EVENT#0001/.test(statement) && /"ITEM#[0-7]/.test(statement)))],
    ['counters', first(3, 'UpdateItem', throttled)],
    ['reads', first(2, 'GetItem', down)],
  ])('catches up with %s that are refused, and nothing is counted twice', async (_, fails) => {
    const alarms = hushed();
    tables.begin(fails);
    const taken = await submit(notice(30));
    await failuresDuring(() => system().settle());
    alarms.expectAlarms();
    expect(await arrived()).toEqual(idsOf(taken.body));
    expect(await expectSameFigures(system())).toBeGreaterThan(0);
  });

  test('takes each action from its queue once, though the reading of histories was refused', async () => {
    const { items } = await send(system(), 'de-bnetza', notice(5));
    tables.begin(first(4, 'Query', throttled));
    for (const { id } of items) await reportByQueue(system(), 'amber', id, receipt(), review());
    expect(await failuresDuring(() => system().settle())).toBeGreaterThan(0);
    for (const { id } of items) expect(await typesOf(id)).toEqual(['RECEIPT_CONFIRMED', 'REVIEW_STARTED']);
    expect(await takeAll(system(), 'actions-dead')).toEqual([]);
    expect(told(await inboxOf(system(), 'amber'), 'ActionRefused')).toEqual([]);
  });
});

describe('an export', () => {
  const order = () =>
    system().as('commission').ask<ExportJob>('POST', '/v1/exports', { from: '2026-01', to: '2026-12' });
  const jobOf = ({ id }: ExportJob) => system().as('commission').ask<ExportJob>('GET', `/v1/exports/${id}`);

  test('waits for storage that is away, and is done', async () => {
    const alarms = hushed();
    storage.begin(first(1, 'PutObject', down));
    const job = await order();
    await system().settle();
    alarms.expectAlarms('export');
    const { state, files = [] } = await jobOf(job);
    expect([state, files.length]).toEqual(['DONE', 7]);
  });

  test('that storage refuses for good has failed, and the next one is done', async () => {
    const alarms = hushed();
    storage.begin(first(1, 'PutObject', () => Object.assign(new Error('No'), { name: 'AccessDenied' })));
    const refused = await order();
    await system().settle();
    alarms.expectAlarms('export');
    expect((await jobOf(refused)).state).toBe('FAILED');
    const again = await order();
    await system().settle();
    expect((await jobOf(again)).state).toBe('DONE');
  });

  test('that was given up after three tries leaves a dead letter, and holds up no other', async () => {
    const alarms = hushed();
    storage.begin(({ name }) => (name === 'PutObject' ? down() : undefined));
    await order();
    await system().settle();
    alarms.expectAlarms('export', 'export', 'export');
    storage.end();
    const next = await order();
    await system().settle();
    expect((await jobOf(next)).state).toBe('DONE');
    const letters = (await takeAll(system(), 'records-dead')).map(({ Body = '' }) => JSON.parse(Body));
    expect(letters).toMatchObject([{ requestContext: { functionArn: expect.stringContaining('run-export') } }]);
  });
});
