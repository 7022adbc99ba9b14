import { describe, expect, test } from 'vitest';
import { checkLegal, type Draft } from '../../shared/domain/life/record.ts';
import { type Entry, record, recordOne } from '../../shared/store/append.ts';
import type { ItemId } from '../../shared/vocabulary/ids.ts';
import { actionId, factsOf } from '../builders/items.ts';
import { historyIn, isChained, note, ownSetting, seed, seedOne } from './support/items.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const cases = await store.table('cases');
const AT = '2026-05-13T14:40:00.000Z';
const NOW = new Date('2026-05-13T15:00:00.000Z');

/** As queues and streams do: what was given up for now comes again. */
async function untilDone<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!String(error).includes('too many at once')) throw error;
    }
  }
}

describe('fifty writers at once', () => {
  test('on one item leave numbers without gaps, a chain that holds, and each action once', async () => {
    const setting = ownSetting({ at: AT });
    const [delivery] = await seed(cases, setting);
    const itemId = delivery?.event.itemId as ItemId;
    const names = Array.from({ length: 50 }, (_, index) => `a-${index % 25}`);
    const entry = (name: string): Entry => ({ itemId, actionId: actionId(name), decide: () => note(name, AT) });
    const results = await Promise.all(names.map((name) => untilDone(() => recordOne(cases, entry(name), NOW))));
    const history = await historyIn(cases, itemId);
    expect(history.events.map(({ n }) => n)).toEqual(history.events.map((_, index) => index + 1));
    expect(isChained(history, setting)).toBe(true);
    const recorded = history.events.slice(1).map((event) => event.actionId);
    expect(recorded.toSorted()).toEqual([...new Set(names)].toSorted());
    for (const [index, { event }] of results.entries()) expect(event?.actionId).toBe(names[index]);
  });

  test('on ten items, in calls with several entries each, leave every action once and in the order of its call', async () => {
    const setting = ownSetting({ at: AT, to: Array.from({ length: 10 }, () => 'amber') });
    const ids = (await seed(cases, setting)).map(({ event }) => event.itemId);
    const entriesOf = (writer: number) =>
      ids
        .filter((_, index) => (index + writer) % 4 === 0)
        .flatMap((itemId) =>
          ['x', 'y'].map((name): Entry => {
            const id = `${writer}-${name}`;
            return { itemId, actionId: actionId(id), decide: () => note(id, AT) };
          }),
        );
    const writers = Array.from({ length: 50 }, (_, writer) => writer);
    await Promise.all(writers.map((writer) => untilDone(() => record(cases, entriesOf(writer), NOW))));
    for (const [index, itemId] of ids.entries()) {
      const history = await historyIn(cases, itemId);
      expect(isChained(history, setting)).toBe(true);
      const names = history.events.slice(1).map((event) => String(event.actionId));
      const mine = writers.filter((writer) => (index + writer) % 4 === 0);
      expect(names.toSorted()).toEqual(mine.flatMap((writer) => [`${writer}-x`, `${writer}-y`]).toSorted());
      for (const writer of mine) expect(names.indexOf(`${writer}-x`)).toBeLessThan(names.indexOf(`${writer}-y`));
    }
  });
});

test('of many who decide on an item at once one is heard, and the others are refused by what it decided', async () => {
  const itemId = await seedOne(cases, { at: AT });
  const decision = (outcome: 'REMOVE' | 'NO_ACTION', index: number): Entry => ({
    itemId,
    actionId: actionId(`d-${index}`),
    decide: (history): Draft => {
      checkLegal(factsOf(history), 'DECIDED', 'marketplace', outcome);
      return {
        type: 'DECIDED',
        occurredAt: AT,
        actor: { role: 'marketplace' },
        actionId: actionId(`d-${index}`),
        data: { outcome, ground: 'LAW' },
      };
    },
  });
  const entries = Array.from({ length: 20 }, (_, index) => decision(index % 2 ? 'REMOVE' : 'NO_ACTION', index));
  const results = (await Promise.all(entries.map((entry) => record(cases, [entry], NOW)))).flat();
  const { events, facts } = await historyIn(cases, itemId);
  expect(events).toHaveLength(2);
  expect(results.filter((result) => 'event' in result)).toHaveLength(1);
  for (const result of results) {
    if ('refused' in result) expect(result.refused.members['state']).toBe(facts?.state);
  }
});
