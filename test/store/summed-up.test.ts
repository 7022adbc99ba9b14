import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Sealed } from '../../shared/domain/life/history.ts';
import { compare } from '../../shared/flows/compare.ts';
import { overwrittenIn } from '../../shared/flows/overwritten.ts';
import { rebuild } from '../../shared/flows/rebuild.ts';
import { readHistory, rowOfEvent } from '../../shared/store/events.ts';
import { forgetSubmission } from '../../shared/store/forgotten-notices.ts';
import { insertMany } from '../../shared/store/insert.ts';
import { readLog } from '../../shared/store/log.ts';
import { keep, readSubmission } from '../../shared/store/notices.ts';
import { sumUp } from '../../shared/store/summaries.ts';
import type { Table } from '../../shared/store/table.ts';
import { deliveries } from '../builders/items.ts';
import { T0 } from '../builders/states.ts';
import { handled, sighted, verifiedGone } from '../builders/steps.ts';
import { afflict, crashed } from './support/faults.ts';
import { goOnSealed, ownSetting } from './support/items.ts';
import { meanwhile } from './support/meanwhile.ts';
import { shownBy } from './support/shown.ts';
import { allRows, openStore, through } from './support/store.ts';
import { keepingOf } from './support/submissions.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const [DONE, GONE, LATER] = ['2026-05-15T10:00:00.000Z', '2026-05-20T10:00:00.000Z', '2026-05-21T10:00:00.000Z'];
const store = await openStore();
const cases = await store.table('cases');
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2032-01-01T00:00:00.000Z') }));
afterAll(() => void vi.useRealTimers());

/** Items of one notice, removed and verified, in a table. */
async function lived(into: Table, to: readonly string[] = ['amber'], seller = 'key-of-a-seller-000001') {
  const sealed = deliveries(ownSetting({ at: T0, to, sellerKey: seller }));
  const all = sealed.flatMap((first) => [first, ...goOnSealed(first, ...handled(DONE), verifiedGone(GONE))]);
  await insertMany(into, all.map(rowOfEvent));
  return { all, ids: sealed.map(({ event }) => event.itemId) };
}

const one = async () => {
  const { ids, all } = await lived(cases);
  const [itemId] = ids;
  if (!itemId) throw new Error('There is no item');
  return { itemId, last: all.at(-1) as Sealed };
};
const under = async (itemId: string) => (await allRows(cases)).filter(({ pk }) => pk?.S === `ITEM#${itemId}`);

describe('an item whose record is over', () => {
  test('is one row with what is counted of it, and has no history any more', async () => {
    const { itemId } = await one();
    expect(await sumUp(cases, itemId)).toBe(true);
    expect((await under(itemId)).map(({ sk, type }) => [sk?.S, type?.S])).toEqual([['EVENT#0005', 'SUMMARY']]);
    expect(await readHistory(cases, itemId)).toBeUndefined();
    expect(await sumUp(cases, itemId)).toBe(true);
  });

  test('is that in the end, wherever a run breaks off', async () => {
    const { itemId } = await one();
    for (let call = 1; call <= 8; call += 1) {
      const mortal = afflict(store.client(), ({ number }) => (number >= call ? 'FAILS' : 'GOES'), crashed);
      await sumUp(through(mortal, cases), itemId).catch(() => undefined);
      const entries = (await readLog(cases, END_OF_TIME)).filter(
        (entry) => 'itemId' in entry && entry.itemId === itemId,
      );
      expect(entries.map(({ type }) => type)).toEqual(
        entries.length === 1 ? ['SUMMARY'] : expect.arrayContaining(['ITEM_DELIVERED', 'VERIFIED_REMOVED']),
      );
    }
    expect(await under(itemId)).toHaveLength(1);
  });

  test('lives on if somebody adds to it in between', async () => {
    const { itemId, last } = await one();
    const added = goOnSealed(last, sighted(LATER)).map(rowOfEvent);
    const client = store.client();
    meanwhile(client, async ({ command }) => {
      if (command === 'ExecuteStatementCommand') await insertMany(cases, added.splice(0));
    });
    expect(await sumUp(through(client, cases), itemId)).toBe(false);
    expect((await readHistory(cases, itemId))?.events).toHaveLength(5);
  });
});

test('views built anew count what is summed up, and show it nowhere', async () => {
  const [own, client] = [await store.table('cases'), store.client()];
  meanwhile(client, async ({ command }) => {
    if (command === 'PutItemCommand') vi.setSystemTime(Date.now() + 2_000);
  });
  const { ids } = await lived(own, ['amber', 'bazaar', 'amber']);
  const { ids: others } = await lived(own, ['amber'], 'key-of-a-seller-000002');
  const build = async () => {
    const views = through(client, await store.table('views'));
    await rebuild({ cases: through(client, own), views, settleMilliseconds: 0 });
    expect((await compare(views, await readLog(own, END_OF_TIME), END_OF_TIME)).differences).toEqual([]);
    return shownBy(views);
  };
  const before = await build();
  for (const itemId of ids) await sumUp(own, itemId);
  const after = await build();
  const counters = (shown: object) => Object.entries(shown).filter(([key]) => /^[KN]#/.test(key));
  expect(counters(after)).toEqual(counters(before));
  const lines = (shown: object) => Object.keys(shown).filter((key) => /^[MV]#/.test(key));
  expect(lines(before)).toHaveLength(8);
  expect(lines(after).every((key) => key.includes(others[0] ?? ''))).toBe(true);
});

describe('what may be removed', () => {
  const record = (pk: string, how: 'INSERT' | 'MODIFY' | 'REMOVE') => {
    const [isInsert, isRemove] = [how === 'INSERT', how === 'REMOVE'];
    return { sequence: '1', isInsert, isRemove, pk, sk: 'sk', row: {} };
  };

  test('is what leads to a person, and a record where its sum stands in its place; the rest is alarmed', async () => {
    const [over, living, { submission }] = [await one(), await one(), keepingOf()];
    await sumUp(cases, over.itemId);
    await forgetSubmission(cases, submission.id);
    const allowed = [
      ...['PARTY#n-1', 'SELLERID#de-bnetza#h', 'SELLERIDS#amber~k', 'SEEN#d'],
      ...['ITEM#', 'EVIDENCE#', 'EVIDENCE_READ#'].map((kind) => `${kind}${over.itemId}`),
      `NOTICE#${submission.id}`,
    ].map((pk) => record(pk, 'REMOVE'));
    const inserted = record(`ITEM#${living.itemId}`, 'INSERT');
    expect(await overwrittenIn(cases, [...allowed, inserted])).toBe(0);
    const alarmed = [
      ...['PARTY#n-1', 'SELLERIDS#amber~k', `ITEM#${over.itemId}`].map((pk) => record(pk, 'MODIFY')),
      ...['RETENTION#2027-07-01', 'REGISTRY#authority', 'NOTICE#n-1'].map((pk) => record(pk, 'REMOVE')),
      ...['ITEM#', 'EVIDENCE#'].map((kind) => record(`${kind}${living.itemId}`, 'REMOVE')),
    ];
    expect(await overwrittenIn(cases, [...alarmed, ...allowed])).toBe(alarmed.length);
  });
});

test('the reference of a notice whose record is over is not free again, and nothing is kept of who tries', async () => {
  const keeping = keepingOf({ contact: { name: 'Maria Mustermann', email: 'maria@mail.example' } });
  const { id } = keeping.submission;
  await keep(cases, [keeping]);
  await forgetSubmission(cases, id);
  await forgetSubmission(cases, id);
  expect(await readSubmission(cases, id)).toBeUndefined();
  const before = await allRows(cases);
  expect(await keep(cases, [keeping])).toMatchObject([{ refused: { code: 'REFERENCE_REUSED' } }]);
  expect(await keep(cases, [{ submission: keeping.submission }])).toMatchObject([
    { refused: { code: 'REFERENCE_REUSED' } },
  ]);
  expect(await allRows(cases)).toEqual(before);
});
