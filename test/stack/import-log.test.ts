import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import { compare } from '../../shared/flows/compare.ts';
import { cases, eventsOf } from '../builders/histories.ts';
import { findingsIn, linesOf } from '../builders/logs.ts';
import { runCommand } from './support/commands.ts';
import { useSystem } from './support/system.ts';
import { itemOf, walk } from './support/work.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const system = useSystem();

/** Who submits or checks is registered here under the role in which they spoke there. */
const known = (event: ItemEvent): ItemEvent => {
  const organisation = { authority: 'de-bnetza', flagger: 'brand-owner' }[event.actor.role as string];
  return organisation ? ({ ...event, actor: { ...event.actor, organisation } } as ItemEvent) : event;
};

/** What another system recorded until now: its log, and its lines. */
const isPast = (events: readonly ItemEvent[]) =>
  events.every(({ recordedAt }) => recordedAt < new Date().toISOString());
const [elsewhere = []] = fc.sample(
  cases.map(eventsOf).filter((events) => isPast(events) && events.length > 12),
  { numRuns: 1, seed: 4 },
);
const lines = linesOf(elsewhere.map(known));
const ids = [...new Set(elsewhere.map(({ itemId }) => itemId))];
const file = () => join(system().directory, 'elsewhere.ndjson');
const run = (...more: string[]) => runCommand(system(), 'import-log', file(), '--by', 'p-4711', ...more);

beforeAll(async () => {
  writeFileSync(file(), lines.join('\n'));
  const said = await run('--source', 'the old system');
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining(`${elsewhere.length} events imported`), err: '' });
  await system().settle();
}, 60_000);

test('an imported log is counted live as the system counts that it comes from', async () => {
  const { differences, counters } = await compare(system().views, elsewhere, END_OF_TIME);
  expect(differences).toEqual([]);
  expect(counters).toBeGreaterThan(0);
});

test('imported items stand in the lists with their stories, which say where they come from', async () => {
  const shops = ['amber', 'bazaar'];
  const lists = await Promise.all(shops.map((name) => walk(system().as(name), 'limit=100')));
  const rows = lists.flatMap((list) => list.rows);
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const [row] = rows;
  const { timeline } = await itemOf(system().as(row?.marketplace ?? ''), row?.id ?? '');
  expect(timeline.at(-1)).toMatchObject({ type: 'IMPORTED', data: { mode: 'MIGRATION', source: 'the old system' } });
});

test('written out again, the log of this system has nothing wrong with it', async () => {
  const own = join(system().directory, 'own.ndjson');
  await runCommand(system(), 'log', '--out', own);
  const again = readFileSync(own, 'utf8').trim().split('\n');
  expect(findingsIn(again)).toEqual([]);
  expect(again.length).toBeGreaterThanOrEqual(lines.length + ids.length);
});

test('nothing is sent to a marketplace for it', async () => {
  const sqs = new SQSClient({});
  for (const marketplace of ['amber', 'bazaar']) {
    const QueueName = `${system().connection.stage}-inbox-${marketplace}`;
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0' });
  }
});

test('the same file again changes nothing, and one in which a word is wrong is refused with its line', async () => {
  expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('0 events imported') });
  writeFileSync(file(), lines.with(1, (lines[1] ?? '').replace('"n":2', '"n":3')).join('\n'));
  expect(await run()).toMatchObject({ code: 1, out: expect.stringMatching(/elsewhere\.ndjson:2 .*\n(.*\n)*Nothing/) });
});
