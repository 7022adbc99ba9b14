import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../shared/contracts/mail.ts';
import type { MailWishes } from '../../shared/contracts/mail-wishes.ts';
import { replayMail } from '../../shared/flows/replay-mail.ts';
import { type Posted, sendPosted } from '../../shared/flows/send-mail.ts';
import {
  keepDigest,
  keepLetters,
  lastDigestOf,
  type Recipient,
  readTray,
  rowOfLetter,
} from '../../shared/store/mail-rows.ts';
import type { Outbound } from '../../shared/store/mailer.ts';
import { addRegistration, Registry } from '../../shared/store/registry.ts';
import type { Table } from '../../shared/store/table.ts';
import { letter, letters } from '../builders/letters.ts';
import { id, marketplace } from '../builders/organisations.ts';
import { allRows, openStore } from './support/store.ts';

const AT = '2026-05-18T22:00:00.000Z';
const AMBER: Recipient = { kind: 'marketplace', id: 'amber' };
const BAZAAR: Recipient = { kind: 'marketplace', id: 'bazaar' };
const store = await openStore();
const dead = mockClient(SQSClient);

let work: Table;
let cases: Table;
let sent: Outbound[];
beforeEach(async () => {
  [work, cases, sent] = [await store.table('work'), await store.table('cases'), []];
  dead.reset();
  dead.on(SendMessageBatchCommand).resolves({ Failed: [], Successful: [] });
});

async function register(name: string, n: number, wishes?: MailWishes): Promise<void> {
  const [, organisation] = marketplace(name, wishes && { mail: wishes });
  await addRegistration(cases, { id: id(name), n, recordedAt: AT, organisation });
}
const keep = (to: Recipient, ...all: readonly Letter[]) =>
  keepLetters(
    work,
    all.map((each) => rowOfLetter(to, `${each.itemId}#7#${each.kind}`, each, { at: AT, isDigest: false })),
  );
const posted = async (): Promise<Posted[]> =>
  (await allRows(work)).map((row) => ({ pk: row['pk']?.S ?? '', sk: row['sk']?.S ?? '', row }));

const fault = (name: string) => Object.assign(new Error('no'), { name });
const context = (failing: (mail: Outbound) => Error | undefined = () => undefined) => ({
  ...{ cases, work, registry: new Registry(cases), from: 'noticeboard@noticeboard.example', deadLettersUrl: 'dead' },
  async send(mail: Outbound) {
    const error = failing(mail);
    if (error?.name !== 'MessageRejected') sent.push(mail);
    if (error) throw error;
  },
});
const setAside = () =>
  dead
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args: [{ input }] }) => (input.Entries ?? []).map(({ MessageBody }) => JSON.parse(MessageBody ?? '')));

describe('a batch', () => {
  beforeEach(async () => {
    await register('amber', 1, { on: ['MISSED'], to: 'office@amber.example' });
    await register('bazaar', 1, { on: ['MISSED'] });
    await keep(AMBER, ...letters(30));
    await keep(BAZAAR, letter());
  });

  test('is one e-mail to each reader, and none when the stream repeats it', async () => {
    expect(await sendPosted(context(), await posted())).toEqual([]);
    expect(sent.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
      'notices@bazaar.example Deadline missed: order to Amber Sarl, 6a1c4f0e',
      'office@amber.example Noticeboard: 30 deadline missed',
    ]);
    expect(await sendPosted(context(), await posted())).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  test('comes again for the reader whose e-mail was throttled, and for no other', async () => {
    const throttled = context(({ to }) => (to.startsWith('office') ? fault('TooManyRequestsException') : undefined));
    const again = await sendPosted(throttled, await posted());
    expect(new Set(again.map(({ pk }) => pk))).toEqual(new Set(['MAIL#marketplace#amber']));
    expect(again).toHaveLength(30);
    expect(setAside()).toEqual([]);
  });

  test('whose answer was lost is sent once more, with the mark by which the repeat is known', async () => {
    const rows = (await posted()).filter(({ pk }) => pk.endsWith('bazaar'));
    expect(
      await sendPosted(
        context(() => fault('TimeoutError')),
        rows,
      ),
    ).toEqual(rows);
    expect(await sendPosted(context(), rows)).toEqual([]);
    const [first, repeat, ...more] = sent;
    expect([first, more]).toEqual([repeat, []]);
  });

  test('that is refused for good is set aside, holds up no other, and goes out when it is replayed', async () => {
    const rejected = context(({ to }) => (to.startsWith('notices') ? fault('MessageRejected') : undefined));
    expect(await sendPosted(rejected, await posted())).toEqual([]);
    expect(sent.map(({ to }) => to)).toEqual(['office@amber.example']);
    const [record, ...more] = setAside();
    expect(more).toEqual([]);
    expect(record).toMatchObject({ reader: 'mail', pk: 'MAIL#marketplace#bazaar', why: 'MessageRejected' });

    const replaying = { ...context(), postmaster: undefined as never };
    await replayMail(replaying, record);
    const again = (await posted()).filter(({ sk }) => sk.includes('#again-'));
    expect(again).toHaveLength(1);
    await sendPosted(context(), again);
    expect(sent.map(({ to }) => to)).toEqual(['office@amber.example', 'notices@bazaar.example']);

    const before = (await posted()).length;
    await replayMail(replaying, { pk: 'MAIL#marketplace#amber', sk: (await posted())[0]?.sk ?? '' });
    expect(await posted()).toHaveLength(before);
  });

  test('to who wishes nothing any more is not sent, and not asked for again', async () => {
    await register('bazaar', 2);
    const rows = (await posted()).filter(({ pk }) => pk.endsWith('bazaar'));
    expect(await sendPosted(context(), rows)).toEqual([]);
    await register('bazaar', 3, { on: ['MISSED'] });
    expect(await sendPosted(context(), rows)).toEqual([]);
    expect(sent).toEqual([]);
  });
});

test('the same thing is noted once for a reader, whenever it is asked for', async () => {
  await keep(AMBER, letter());
  await keep(AMBER, letter({ url: 'https://www.amber.example/item/9' }));
  expect(await posted()).toHaveLength(1);
});

test('a digest tells what was put there since the last one, and there is one a day', async () => {
  const wait = (at: string, url: string) =>
    keepLetters(work, [rowOfLetter(AMBER, url, letter({ url }), { at, isDigest: true })]);
  await wait('2026-05-18T05:00:00.000Z', 'first');
  await wait('2026-05-18T06:00:00.001Z', 'second');
  const tray = async (from: string, until: string) => (await readTray(work, AMBER, from, until)).map(({ url }) => url);
  expect(await lastDigestOf(work, AMBER)).toBeUndefined();
  expect(await tray('', '2026-05-18T06:00:00.000Z')).toEqual(['first']);
  for (const until of ['2026-05-18T06:00:00.000Z', '2026-05-18T09:00:00.000Z'])
    await keepDigest(work, AMBER, { type: 'DIGEST', until, letters: [letter()], more: {} });
  const last = await lastDigestOf(work, AMBER);
  expect(last).toBe('2026-05-18T06:00:00.000Z');
  expect(await tray(last ?? '', '2026-05-19T06:00:00.000Z')).toEqual(['second']);
});
