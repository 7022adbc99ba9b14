import { ChangeMessageVisibilityCommand, DeleteQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { queueClient } from '../../shared/store/queues.ts';
import { addOnce } from '../../shared/store/views/marked-rows.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, measure, review, withdrawal } from './support/acts.ts';
import { appendSpoilt, hushed, spoil } from './support/broken.ts';
import { runCommand } from './support/commands.ts';
import { inboxOf, put, queueUrl, reportByQueue, takeAll, told } from './support/mail.ts';
import { expectSameFigures } from './support/sound.ts';
import { eventsOf } from './support/swept.ts';
import { useSystem } from './support/system.ts';
import { rowsUnder } from './support/tables.ts';
import { after, DAY, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, walk } from './support/work.ts';
import { MARKETPLACES } from './support/world.ts';

/** Long ago for the replay command: what it brings to a marketplace only now comes late. */
const T0 = '2026-06-01T08:00:00.000Z';
useDate(T0);
const system = useSystem();

async function delivered(...places: string[]): Promise<string[]> {
  const body = noticeBody('product_safety', { reference: reference(), items: places.map((at) => freshListing(at)) });
  const sent = await send(system(), 'de-bnetza', body);
  return sent.items.map(({ id }) => id);
}
const typesOf = async (id: string) => (await eventsOf(system(), id)).map(({ type }) => type).slice(1);
const stateInList = async (id: string) =>
  (await walk(system().as('de-bnetza'))).rows.find((row) => row.id === id)?.state;

/** What each test sets aside: how its cause is mended, and what it is like when it has been brought back. */
const waiting = new Map<string, { mend: () => Promise<unknown>; isBack: () => Promise<void> }>();

test('an event that cannot be read is set aside by both who follow the record, and harms nothing beside it', async () => {
  const [broken = '', ...others] = await delivered('amber', 'amber', 'amber');
  await inboxOf(system(), 'amber');
  const alarms = hushed();
  await system().stack.pauseStreams();
  const withdrawn = {
    type: 'WITHDRAWN',
    occurredAt: T0,
    actor: { role: 'authority' },
    data: { reason: 'Ours' },
  } as const;
  const mend = await appendSpoilt(system(), broken, withdrawn);
  for (const id of others) await post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal());
  system().stack.resumeStreams();
  await system().settle();
  const [pk, sk] = [`ITEM#${broken}`, 'EVENT#0002'];
  alarms.expectAlarms(`deliver: ${pk} ${sk} is set aside`, `project: ${pk} ${sk} is set aside`);
  const messages = told(await inboxOf(system(), 'amber'), 'ItemWithdrawn');
  expect(messages.map(({ itemId }) => itemId).sort()).toEqual(others.sort());
  expect(await Promise.all([broken, ...others].map(stateInList))).toEqual(['DELIVERED', 'WITHDRAWN', 'WITHDRAWN']);

  const letters = (await takeAll(system(), 'records-dead')).map(({ Body = '' }) => Body);
  const read = letters.map((letter) => JSON.parse(letter)).sort((a, b) => (a.reader < b.reader ? -1 : 1));
  expect(read).toEqual(['deliver', 'project'].map((reader) => ({ reader, pk, sk, why: 'SyntaxError' })));
  await put(system(), 'records-dead', [...letters, ...letters]);
  const isBack = async () => {
    const again = (await inboxOf(system(), 'amber')).filter(({ type }) => type === 'ItemWithdrawn');
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([`${broken}:2`]));
    expect(await stateInList(broken)).toBe('WITHDRAWN');
    expect(await expectSameFigures(system())).toBeGreaterThan(0);
  };
  waiting.set('the event, though its letters came twice', { mend, isBack });
});

test('an action on an item that cannot be read waits and is set aside; the others of its batch are taken', async () => {
  const [broken = '', ...others] = await delivered('bazaar', 'bazaar', 'bazaar', 'bazaar');
  const mend = await spoil(system(), broken);
  const alarms = hushed();
  for (const id of [broken, ...others]) await reportByQueue(system(), 'bazaar', id, review());
  await system().settle();
  alarms.expectAlarms(...Array.from({ length: 5 }, () => `action on ${broken}`));
  for (const id of others) expect(await typesOf(id)).toEqual(['REVIEW_STARTED']);
  const isBack = async () => expect(await typesOf(broken)).toEqual(['REVIEW_STARTED']);
  waiting.set('the action on what could not be read', { mend, isBack });
});

test('an action before the one that makes it legal waits five times and is set aside, and its sender is told nothing', async () => {
  const [id = ''] = await delivered('amber');
  await inboxOf(system(), 'amber');
  await reportByQueue(system(), 'amber', id, measure());
  await system().settle();
  expect(await typesOf(id)).toEqual([]);
  expect(await inboxOf(system(), 'amber')).toEqual([]);
  const mend = () => reportByApi(system(), 'amber', id, decision());
  const isBack = async () => expect(await typesOf(id)).toEqual(['DECIDED', 'ACTION_IMPLEMENTED']);
  waiting.set('the action that came too early', { mend, isBack });
});

test('a message that a marketplace received five times without deleting it is set aside', async () => {
  await inboxOf(system(), 'bazaar');
  const [id = ''] = await delivered('bazaar');
  const QueueUrl = queueUrl(system(), 'inbox-bazaar');
  for (let receives = 0; receives <= 5; receives += 1) {
    const { Messages = [] } = await queueClient().send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 0 }));
    expect(Messages).toHaveLength(receives < 5 ? 1 : 0);
    for (const { ReceiptHandle } of Messages)
      await queueClient().send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  }
  const isBack = async () => expect((await inboxOf(system(), 'bazaar')).map(({ data }) => data.itemId)).toEqual([id]);
  waiting.set('the message, on the inbox it was on', { mend: async () => undefined, isBack });
});

test('an item for a queue that is gone is set aside, and what goes to other queues is not', async () => {
  await queueClient().send(new DeleteQueueCommand({ QueueUrl: queueUrl(system(), 'inbox-cedar') }));
  const alarms = hushed();
  const [late = '', prompt = ''] = await delivered('cedar', 'amber');
  alarms.expectAlarms(`deliver: ITEM#${late} EVENT#0001 is set aside`);
  expect((await inboxOf(system(), 'amber')).map(({ data }) => data.itemId)).toEqual([prompt]);
  const mend = () =>
    system().operator.ask('PUT', '/v1/organisations/cedar', { ...MARKETPLACES.cedar, name: 'Cedar with new queues' });
  const isBack = async () => {
    expect((await inboxOf(system(), 'cedar')).map(({ data }) => data.itemId)).toEqual([late]);
    expect(await typesOf(late)).toEqual(['DELIVERY_DELAYED']);
    const [was, is] = await Promise.all([prompt, late].map((id) => itemOf(system().as('de-bnetza'), id)));
    expect(was?.deliveredAt).toBe(T0);
    expect(Date.parse(is?.deliveredAt ?? '')).toBeGreaterThan(Date.parse(after(T0, DAY)));
  };
  waiting.set('the item, and its time runs only now', { mend, isBack });
});

test('npm run replay sends all of it back, once the causes are mended', async () => {
  for (const { mend } of waiting.values()) await mend();
  await system().settle();
  expect(await runCommand(system(), 'replay', '--settle-seconds', '0')).toMatchObject({
    code: 0,
    out: [
      'records-dead: 5 sent back, 0 stay',
      'actions-dead: 2 sent back, 0 stay',
      'inbox-dead: 1 sent back, 0 stay\n',
    ].join('\n'),
  });
  await system().settle();
});

test.each([
  'the event, though its letters came twice',
  'the action on what could not be read',
  'the action that came too early',
  'the message, on the inbox it was on',
  'the item, and its time runs only now',
])('brought back: %s', async (name) => {
  const story = waiting.get(name);
  if (!story) throw new Error(`Nothing was set aside as ${name}`);
  await story.isBack();
});

test('a record that comes again counts once, also in a row that was last written days ago', async () => {
  const row = { pk: 'a-row-of-its-own', sk: '2026-06' };
  const add = (sequence: string) => addOnce(system().views, row, 'shard', [{ sequence, counts: { it: 1 } }]);
  await add('1');
  setDate(after(T0, 3 * DAY));
  await add('2');
  await add('2');
  const [written] = await rowsUnder(system().views, row.pk);
  expect(written?.['it']).toEqual({ N: '2' });
});
