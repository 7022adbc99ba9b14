import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, test } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { compare } from '../../shared/flows/compare.ts';
import { projectAll } from '../../shared/flows/project.ts';
import { type Replaying, replay } from '../../shared/flows/replay.ts';
import { eventKey, rowOfEvent } from '../../shared/store/events.ts';
import { insertMany } from '../../shared/store/insert.ts';
import type { Table } from '../../shared/store/table.ts';
import { eventsOf } from '../builders/histories.ts';
import { deliveries } from '../builders/items.ts';
import { acted, decided, receipt } from '../builders/steps.ts';
import { goOnSealed } from './support/items.ts';
import { linesOf } from './support/lines.ts';
import { shownBy } from './support/shown.ts';
import { openStore } from './support/store.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const store = await openStore();
const queues = mockClient(SQSClient);
afterEach(() => queues.reset());

const at = (minutes: number) => new Date(Date.parse('2026-05-13T14:40:00.000Z') + minutes * 60_000).toISOString();

/** A notice of two listings; one goes on to its removal. */
function sealedLives(): Sealed[] {
  const [first, second] = deliveries({ at: at(0), to: ['amber', 'amber'], sellerKey: 'key-of-a-seller' }) as [
    Sealed,
    Sealed,
  ];
  return [first, second, ...goOnSealed(first, receipt(at(1)), decided(at(2)), acted(at(3)))];
}

/** Projects some of the events, in the order of the stream. */
async function project(views: Table, sealed: readonly Sealed[], which: (place: number) => boolean): Promise<void> {
  const [line = []] = linesOf(sealed, { lines: 1, splitAfter: 0 });
  const records = line.filter(({ place }) => which(place)).map(({ record }) => record);
  await projectAll(views, { shard: 'shard-1', records, remainingMilliseconds: () => 60_000 });
}

/** Replays the letter of one event that the projection set aside. */
async function bringBack(tables: { cases: Table; views: Table }, { event }: Sealed): Promise<void> {
  const Body = JSON.stringify({ reader: 'project', ...eventKey(event.itemId, event.n), why: 'SyntaxError' });
  queues
    .reset()
    .on(ReceiveMessageCommand)
    .resolvesOnce({ Messages: [{ Body, ReceiptHandle: 'r' }] })
    .resolves({});
  const context = { ...tables, stage: 'dev', knownQueueUrl: 'http://sqs/0/dev-records-dead' } as Partial<Replaying>;
  expect(await replay(context as Replaying, 'records-dead')).toEqual({ replayed: 1, kept: [] });
}

async function expectAsLive(views: Table, sealed: readonly Sealed[]): Promise<void> {
  const live = await store.table('views');
  await project(live, sealed, () => true);
  expect(await shownBy(views)).toEqual(await shownBy(live));
  expect((await compare(views, eventsOf(sealed), END_OF_TIME)).differences).toEqual([]);
}

test.each([
  ['a delivery', 0],
  ['an event in the middle', 3],
  ['the last event', 4],
])(
  '%s that was left out is shown and counted when it is brought back, however far its item has come',
  async (_, left) => {
    const sealed = sealedLives();
    const tables = { cases: await store.table('cases'), views: await store.table('views') };
    await insertMany(tables.cases, sealed.map(rowOfEvent));
    await project(tables.views, sealed, (place) => place !== left);
    await bringBack(tables, sealed[left] as Sealed);
    await expectAsLive(tables.views, sealed);
  },
);

test('an event that is brought back again after others were counted is not counted again', async () => {
  const sealed = sealedLives();
  const tables = { cases: await store.table('cases'), views: await store.table('views') };
  await insertMany(tables.cases, sealed.map(rowOfEvent));
  await project(tables.views, sealed, (place) => place < 2);
  await bringBack(tables, sealed[2] as Sealed);
  await project(tables.views, sealed, (place) => place > 2);
  await bringBack(tables, sealed[2] as Sealed);
  await expectAsLive(tables.views, sealed);
});
