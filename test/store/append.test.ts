import { describe, expect, test } from 'vitest';
import type { History } from '../../shared/domain/life/history.ts';
import { RefusedError } from '../../shared/errors.ts';
import { type Entry, record, recordOne } from '../../shared/store/append.ts';
import type { ItemId } from '../../shared/vocabulary/ids.ts';
import { actionId } from '../builders/items.ts';
import { afflict, crashed } from './support/faults.ts';
import { historyIn, isChained, note, ownSetting, seed, seedOne } from './support/items.ts';
import { openStore, through } from './support/store.ts';

const store = await openStore();
const cases = await store.table('cases');
const AT = '2026-05-13T14:40:00.000Z';
const NOW = new Date('2026-05-13T15:00:00.000Z');

const noting = (itemId: ItemId, name: string, more: Partial<Entry> = {}): Entry => ({
  itemId,
  actionId: actionId(name),
  decide: () => note(name, AT),
  ...more,
});
const namesOf = ({ events }: History) => events.flatMap(({ actionId: id }) => id ?? []);
const told = (results: Awaited<ReturnType<typeof record>>) =>
  results.map((result) =>
    'refused' in result ? result.refused.code : `${result.event?.n ?? 'nothing'}${result.isRepeat ? ' again' : ''}`,
  );

describe('an entry', () => {
  test('becomes the next event of its item', async () => {
    const setting = ownSetting({ at: AT });
    const [delivery] = await seed(cases, setting);
    const itemId = delivery?.event.itemId as ItemId;
    const { event, history, isRepeat } = await recordOne(cases, noting(itemId, 'a'), NOW);
    expect([event?.n, event?.recordedAt, isRepeat]).toEqual([2, NOW.toISOString(), false]);
    expect(await historyIn(cases, itemId)).toEqual(history);
    expect(isChained(history, setting)).toBe(true);
  });

  test('sent again is the event it became, whatever has happened since', async () => {
    const itemId = await seedOne(cases, { at: AT });
    await recordOne(cases, noting(itemId, 'a'), NOW);
    await recordOne(cases, noting(itemId, 'b'), NOW);
    const decide: Entry['decide'] = ({ events }) => {
      expect(events).toHaveLength(1);
      return note('a', AT);
    };
    const again = await recordOne(cases, noting(itemId, 'a', { decide }), new Date(NOW.getTime() + 60_000));
    expect([again.event?.n, again.isRepeat]).toEqual([2, true]);
    expect(namesOf(await historyIn(cases, itemId))).toEqual(['a', 'b']);
  });

  test('is admitted before anything is told of it: a stranger learns of no repeat', async () => {
    const itemId = await seedOne(cases, { at: AT });
    await recordOne(cases, noting(itemId, 'a'), NOW);
    const admit = () => {
      throw new RefusedError('NOT_FOUND', 'There is no such thing, or it is not yours');
    };
    expect(told(await record(cases, [noting(itemId, 'a', { admit })], NOW))).toEqual(['NOT_FOUND']);
    const none = '00000000-0000-8000-8000-000000000000' as ItemId;
    expect(told(await record(cases, [noting(none, 'a', { admit })], NOW))).toEqual(['NOT_FOUND']);
  });

  test('for which nothing is to be done writes nothing', async () => {
    const itemId = await seedOne(cases, { at: AT });
    expect(told(await record(cases, [{ itemId, decide: () => undefined }], NOW))).toEqual(['nothing again']);
    expect((await historyIn(cases, itemId)).events).toHaveLength(1);
  });

  test('that fails otherwise than by a refusal fails the call', async () => {
    const itemId = await seedOne(cases, { at: AT });
    const decide = () => {
      throw new TypeError('a defect');
    };
    await expect(record(cases, [{ itemId, decide }], NOW)).rejects.toThrow('a defect');
  });

  test('is never recorded before the one it follows, though the clock of its writer is behind', async () => {
    const itemId = await seedOne(cases, { at: AT });
    await recordOne(cases, noting(itemId, 'a'), NOW);
    const { event } = await recordOne(cases, noting(itemId, 'b'), new Date('2026-05-13T14:59:00.000Z'));
    expect(event?.recordedAt).toBe(NOW.toISOString());
  });
});

describe('a call with several entries', () => {
  test('records those of one item in their order, and repeats within it once', async () => {
    const itemId = await seedOne(cases, { at: AT });
    const seen: number[] = [];
    const refuse = () => {
      throw new RefusedError('ILLEGAL_TRANSITION', 'no');
    };
    const entries = [
      noting(itemId, 'a'),
      noting(itemId, 'b', { decide: refuse }),
      noting(itemId, 'c'),
      noting(itemId, 'a'),
      { itemId, decide: ({ events }: History) => void seen.push(events.length) },
      noting(itemId, 'd'),
    ];
    const results = await record(cases, entries, NOW);
    expect(told(results)).toEqual(['2', 'ILLEGAL_TRANSITION', '3', '2 again', 'nothing again', '4']);
    expect(seen).toEqual([3]);
    expect(namesOf(await historyIn(cases, itemId))).toEqual(['a', 'c', 'd']);
  });

  test('answers each in its place, over more items than one call to the table takes', async () => {
    const setting = ownSetting({ at: AT, to: Array.from({ length: 40 }, () => 'amber') });
    const ids = (await seed(cases, setting)).map(({ event }) => event.itemId);
    const unknown = '00000000-0000-8000-8000-000000000000' as ItemId;
    const entries = ids.flatMap((itemId, index) => [
      noting(itemId, 'a'),
      ...(index % 3 === 0 ? [noting(unknown, 'a')] : []),
      ...(index % 5 === 0 ? [noting(itemId, 'b'), noting(itemId, 'a')] : []),
    ]);
    const expected = ids.flatMap((_, index) => [
      '2',
      ...(index % 3 === 0 ? ['NOT_FOUND'] : []),
      ...(index % 5 === 0 ? ['3', '2 again'] : []),
    ]);
    expect(told(await record(cases, entries, NOW))).toEqual(expected);
    for (const itemId of ids) expect(isChained(await historyIn(cases, itemId), setting)).toBe(true);
  });

  test('of none answers none', async () => {
    expect(await record(cases, [], NOW)).toEqual([]);
  });
});

describe('an answer that was lost', () => {
  const losing = () =>
    through(
      afflict(store.client(), ({ command }) => (command.includes('ExecuteStatement') ? once() : 'GOES')),
      cases,
    );
  let isLost = false;
  const once = () => {
    const fate = isLost ? 'GOES' : 'LOST';
    isLost = true;
    return fate;
  };

  test.each([1, 2, 30])(
    'is no conflict: %i events are there once, and are told as they were recorded',
    async (count) => {
      const ids = await Promise.all(Array.from({ length: count }, () => seedOne(cases, { at: AT })));
      isLost = false;
      const results = await record(
        losing(),
        ids.map((itemId) => noting(itemId, 'a')),
        NOW,
      );
      expect(results.map((result) => 'event' in result && result.event?.n)).toEqual(ids.map(() => 2));
      for (const itemId of ids) expect(namesOf(await historyIn(cases, itemId))).toEqual(['a']);
    },
  );

  test('of an entry without an id of its sender leaves it recorded once', async () => {
    const itemId = await seedOne(cases, { at: AT });
    isLost = false;
    const decide = ({ events }: History) => (events.length === 1 ? note('once', AT) : undefined);
    expect(told(await record(losing(), [{ itemId, decide }], NOW))).toEqual(['nothing again']);
    expect((await historyIn(cases, itemId)).events).toHaveLength(2);
  });

  test('for good, half-way through a call, is made up for when the call is repeated', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => seedOne(cases, { at: AT })));
    const entries = ids.flatMap((itemId) => [noting(itemId, 'a'), noting(itemId, 'b')]);
    const dying = afflict(store.client(), ({ number }) => (number > 62 ? 'FAILS' : 'GOES'), crashed);
    await expect(record(through(dying, cases), entries, NOW)).rejects.toThrow('killed');
    await record(cases, entries, NOW);
    for (const itemId of ids) expect(namesOf(await historyIn(cases, itemId))).toEqual(['a', 'b']);
  });
});
