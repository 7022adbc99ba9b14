import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { changesOf, rowOf } from '../../../shared/domain/projection.ts';
import type { Outcome } from '../../../shared/vocabulary/life.ts';
import { deliver, deliverAll, factsOf, goOn, type Step } from '../../builders/items.ts';
import {
  asked,
  decided,
  foundLive,
  handled,
  receipt,
  reinstated,
  reviewed,
  sighted,
  verifiedGone,
  withdrawn,
} from '../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
const order = deliver({ at, kind: 'ORDER' });

/** What the last event of a story changes. */
const changes = (...steps: Step[]) => {
  const before = factsOf(goOn(order, ...steps.slice(0, -1)));
  return changesOf(goOn(order, ...steps).events.at(-1) as ItemEvent, before);
};

describe('the row of a list', () => {
  test('begins with the delivery: its state, T0, and what is due next', () => {
    expect(changesOf(order.events[0] as ItemEvent, undefined).row).toEqual({
      state: 'DELIVERED',
      deliveredAt: at,
      dueAt: '2026-05-18T22:00:00.000Z',
      basis: 'LEGAL',
    });
  });

  test('changes with what is seen of an item, and not with what is not', () => {
    expect(changes(reviewed(SOON)).row).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(changes(receipt(SOON), receipt(SOON)).row).toBeUndefined();
    expect(changes(sighted(SOON)).row).toBeUndefined();
  });

  test('shows no deadline once the act is done, and shows it again once the claim is contradicted', () => {
    expect(changes(...handled(SOON)).row).toEqual({
      state: 'ACTION_IMPLEMENTED',
      deliveredAt: at,
      outcome: 'REMOVE',
      actionAt: SOON,
    });
    expect(changes(...handled(SOON), foundLive('2026-05-15T10:00:00.000Z')).row).toMatchObject({
      state: 'UNDER_REVIEW',
      dueAt: '2026-05-18T22:00:00.000Z',
    });
  });

  test('shows the deadline that comes first of those that run', () => {
    const both = deliver({ at, marketplace: { pledges: ['PRODUCT_SAFETY'] } });
    expect(rowOf(factsOf(both))).toMatchObject({ dueAt: '2026-05-18T22:00:00.000Z', basis: 'VOLUNTARY' });
    const acted = goOn(both, ...handled(SOON));
    expect(rowOf(factsOf(acted))).not.toHaveProperty('dueAt');
    const refused = goOn(both, decided(SOON, 'NO_ACTION'));
    expect(rowOf(factsOf(refused))).not.toHaveProperty('dueAt');
  });

  test('shows none of an item that was withdrawn, also after a failed check', () => {
    const given = goOn(
      order,
      ...handled(SOON),
      foundLive('2026-05-15T10:00:00.000Z'),
      withdrawn('2026-05-15T11:00:00.000Z'),
    );
    expect(rowOf(factsOf(given))).not.toHaveProperty('dueAt');
  });
});

describe('the ledger of sellers', () => {
  const sold = deliver({ at, kind: 'ORDER', sellerKey: 'key-of-a-seller-000001' });
  const change = (...steps: Step[]) => {
    const before = factsOf(goOn(sold, ...steps.slice(0, -1)));
    return changesOf(goOn(sold, ...steps).events.at(-1) as ItemEvent, before).seller;
  };
  const BACK = '2026-09-14T10:00:00.000Z';

  test('gets a line with the decision to act, on law or on terms, and none where nothing is to be done', () => {
    expect(change(decided(SOON))).toMatchObject({
      n: 2,
      isKnown: false,
      entry: { at: SOON, ground: 'LAW', outcome: 'REMOVE', sector: 'product_safety', standing: 'STANDS' },
    });
    expect(change(decided(SOON, 'WARN', 'TERMS'))?.entry).toMatchObject({ ground: 'TERMS', standing: 'STANDS' });
    expect(change(decided(SOON, 'NO_ACTION'))).toBeUndefined();
    expect(changes(decided(SOON)).seller).toBeUndefined();
  });

  test('marks a line that redress took back, and one whose decision is another now', () => {
    const reversal = change(...handled(SOON), reinstated(BACK));
    expect(reversal).toMatchObject({ isKnown: true, entry: { standing: 'REINSTATED', reversedAt: BACK } });
    const again = (outcome: Outcome) =>
      change(
        ...handled(SOON),
        foundLive('2026-05-15T10:00:00.000Z'),
        decided('2026-05-15T11:00:00.000Z', outcome, 'TERMS'),
      );
    expect(again('REMOVE')).toMatchObject({ isKnown: true, entry: { at: SOON, ground: 'TERMS' } });
    expect(again('NO_ACTION')).toMatchObject({ isKnown: true, entry: undefined });
  });

  test('is not touched by a measure, a verification or a check that fails', () => {
    expect(change(...handled(SOON))).toBeUndefined();
    expect(change(...handled(SOON), verifiedGone('2026-05-15T10:00:00.000Z'))).toBeUndefined();
    expect(change(...handled(SOON), foundLive('2026-05-15T10:00:00.000Z'))).toBeUndefined();
  });
});

describe('items of a notice of several', () => {
  const [first, second] = deliverAll({ at, to: ['amber', 'bazaar'] });

  test('move within the notice as a whole; alone at their marketplace they are counted directly', () => {
    const [event] = (first as typeof order).events;
    expect(changesOf(event as ItemEvent, undefined).moves).toEqual([{ level: 'ALL', from: undefined, to: 'OPEN' }]);
    expect(
      [...changesOf(event as ItemEvent, undefined).counts.MARKETPLACE.keys()].filter((key) => /\.n[a-z]$/.test(key)),
    ).toHaveLength(2);
  });

  test('do not move while they stand as before', () => {
    const talked = goOn(second as typeof order, reviewed(SOON), asked(SOON));
    const event = talked.events.at(-1) as ItemEvent;
    expect(changesOf(event, factsOf(goOn(second as typeof order, reviewed(SOON)))).moves).toEqual([]);
  });
});

test('an event without what was known before it is a fault, never counted', () => {
  const event = goOn(order, reviewed(SOON)).events[1] as ItemEvent;
  expect(() => changesOf(event, undefined)).toThrow('came without facts');
});
