import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { fold, inOrder } from '../../../../shared/domain/life/fold.ts';
import { historyOf } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import { State } from '../../../../shared/vocabulary/life.ts';
import { eventsOf, life, runs } from '../../../builders/histories.ts';
import { deliver, factsOf, goOn, told } from '../../../builders/items.ts';
import { LIVED, T0 } from '../../../builders/states.ts';
import {
  acted,
  decided,
  endedBySeller,
  foundLive,
  handled,
  receipt,
  reinstated,
  verifiedGone,
  withdrawn,
} from '../../../builders/steps.ts';

const item = deliver({ at: T0, kind: 'ORDER' });
const system = { role: 'system' } as const;

describe('what each event tells of an item', () => {
  test('the decision that counts is the first one, the outcome the latest', () => {
    const twice = goOn(
      item,
      decided('2026-05-13T16:00:00.000Z', 'REMOVE', 'LAW', '2026-05-13T17:00:00.000Z'),
      acted('2026-05-13T18:00:00.000Z'),
      foundLive('2026-05-13T19:00:00.000Z'),
      decided('2026-05-13T20:00:00.000Z', 'DISABLE', 'TERMS'),
    );
    expect(factsOf(twice)).toMatchObject({
      assessedAt: '2026-05-13T16:00:00.000Z',
      decidedAt: '2026-05-13T16:00:00.000Z',
      decidedRecordedAt: '2026-05-13T17:00:00.000Z',
      outcome: 'DISABLE',
      ground: 'TERMS',
    });
  });

  test('the act that counts is the latest claim, when it was claimed for and when it was recorded', () => {
    const again = goOn(
      item,
      ...handled('2026-05-13T18:00:00.000Z'),
      foundLive('2026-05-13T19:00:00.000Z'),
      ...handled('2026-05-13T20:00:00.000Z', 'REMOVE', '2026-05-13T21:00:00.000Z'),
    );
    expect(factsOf(again)).toMatchObject({
      actionAt: '2026-05-13T20:00:00.000Z',
      actionRecordedAt: '2026-05-13T21:00:00.000Z',
      isContradicted: false,
      measures: 2,
    });
  });

  test('a failed verification keeps the claim and flags it', () => {
    const failed = goOn(item, ...handled('2026-05-13T18:00:00.000Z'), foundLive('2026-05-13T19:00:00.000Z'));
    expect(factsOf(failed)).toMatchObject({
      state: 'UNDER_REVIEW',
      actionAt: '2026-05-13T18:00:00.000Z',
      isContradicted: true,
    });
  });

  test.each([
    [
      'a receipt',
      receipt(T0, { automatic: true, receivedAt: T0 }),
      { receiptConfirmedAt: T0, isReceiptAutomatic: true, receivedAt: T0 },
    ],
    ['a receipt by a person', receipt(T0), { receiptConfirmedAt: T0, state: 'ACKNOWLEDGED' }],
    ['the end by the seller', endedBySeller(T0), { endedAt: T0, state: 'ENDED_BY_SELLER' }],
    ['a withdrawal', withdrawn(T0), { withdrawnAt: T0, state: 'WITHDRAWN' }],
  ])('%s', (_, step, expected) => {
    expect(factsOf(goOn(item, step))).toMatchObject(expected);
  });

  test('what follows an act', () => {
    const done = goOn(item, ...handled('2026-05-13T18:00:00.000Z'));
    const at = '2026-05-14T08:00:00.000Z';
    expect(factsOf(goOn(done, verifiedGone(at)))).toMatchObject({ verifiedGoneAt: at, state: 'VERIFIED_REMOVED' });
    expect(factsOf(goOn(done, reinstated(at)))).toMatchObject({ reinstatedAt: at, state: 'REINSTATED' });
  });

  test('notifier and seller were informed when they were informed first', () => {
    const informed = (type: 'NOTIFIER_INFORMED' | 'SELLER_INFORMED', at: string) =>
      told({ type, occurredAt: at, actor: system, data: { cites: 'LAW' } } as Draft);
    const times = ['2026-05-14T08:00:00.000Z', '2026-05-14T09:00:00.000Z'] as const;
    const done = goOn(item, ...handled('2026-05-13T18:00:00.000Z'));
    const twice = goOn(
      done,
      ...times.flatMap((at) => [informed('NOTIFIER_INFORMED', at), informed('SELLER_INFORMED', at)]),
    );
    expect(factsOf(twice)).toMatchObject({ notifierInformedAt: times[0], sellerInformedAt: times[0] });
  });

  test('a delayed delivery moves T0, the clocks and the yardsticks', () => {
    const clocks = deliver({ at: '2026-05-15T10:00:00.000Z', kind: 'ORDER' });
    const { deliveredAt, clocks: running, yardsticks, calendarVersion } = factsOf(clocks);
    const data = { deliveredAt, clocks: running, yardsticks, calendarVersion };
    const moved = goOn(item, told({ type: 'DELIVERY_DELAYED', occurredAt: deliveredAt, actor: system, data }));
    expect(factsOf(moved)).toMatchObject({ ...data, state: 'DELIVERED', n: 2 });
  });

  test('a side fact changes no state', () => {
    const [first] = item.events;
    for (const type of ['REDELIVERED', 'REVIEW_STARTED'] as const) {
      const after = goOn(item, told({ type, occurredAt: T0, actor: system, data: {} }));
      expect(factsOf(after).state).toBe(type === 'REDELIVERED' ? 'DELIVERED' : 'UNDER_REVIEW');
    }
    expect(first?.n).toBe(1);
  });
});

describe('a log that is broken', () => {
  const { events } = goOn(item, ...handled('2026-05-13T18:00:00.000Z'));
  const [delivery, decision, act] = events as [ItemEvent, ItemEvent, ItemEvent];

  test.each<[string, ItemEvent[], string]>([
    ['begins in the middle', [decision, act], 'lacks event 1'],
    ['has a gap', [delivery, act], 'lacks event 2'],
    ['begins with something else than a delivery', [{ ...decision, n: 1 }], 'begins with DECIDED'],
    ['has an event that cannot follow', [delivery, { ...act, n: 2 }], 'ACTION_IMPLEMENTED cannot follow DELIVERED'],
    ['has a second delivery', [delivery, { ...delivery, n: 2 }], 'ITEM_DELIVERED cannot follow DELIVERED'],
  ])('%s', (_, log, message) => {
    expect(() => fold(log)).toThrow(message);
  });

  test('an empty one tells of nothing', () => {
    expect(fold([])).toBeUndefined();
    expect(() => historyOf(item.itemId, [])).toThrow('has no history');
  });
});

describe('I3: events may be repeated and arrive in any order', () => {
  test('the item is the same', () => {
    fc.assert(
      fc.property(
        life.chain((sealed) => fc.tuple(fc.constant(sealed), fc.shuffledSubarray([...sealed, ...sealed, ...sealed]))),
        ([sealed, some]) => {
          const events = eventsOf(sealed);
          const arrived = [...eventsOf(some), ...events];
          expect(fold(arrived)).toEqual(fold(events));
          expect(inOrder(arrived)).toEqual(events);
        },
      ),
      runs(80),
    );
  });

  test('folding all at once is folding one by one, as the writer did', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        expect(sealed.map((_, index) => fold(eventsOf(sealed.slice(0, index + 1))))).toEqual(
          sealed.map(({ history }) => history.facts),
        );
      }),
      runs(60),
    );
  });

  test('a history read back from what was stored is the one that was written', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        const last = sealed.at(-1)?.history;
        const stored = sealed.map(({ event, threshold }) => ({ event, ...(threshold && { threshold }) }));
        expect(historyOf(sealed[0]?.event.itemId as never, stored.reverse())).toEqual(last);
      }),
      runs(60),
    );
  });
});

describe('I2: an item is in one state at a time', () => {
  test('and it is one that the table of life leads to', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        const states = sealed.map(({ history }) => history.facts?.state as State);
        expect(states.filter((state) => !LIVED.includes(state))).toEqual([]);
        expect(State.options).toEqual(expect.arrayContaining(states));
      }),
      runs(60),
    );
  });
});
