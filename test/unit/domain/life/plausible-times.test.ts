import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../shared/contracts/action.ts';
import type { Actor } from '../../../../shared/contracts/event.ts';
import type { Look } from '../../../../shared/contracts/submitter-report.ts';
import { recordCheck } from '../../../../shared/domain/life/record.ts';
import { recordAction } from '../../../../shared/domain/life/record-action.ts';
import type { State } from '../../../../shared/vocabulary/life.ts';
import { actionId, factsOf, goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { inState, T0 } from '../../../builders/states.ts';

/** Delivered 14:40; decided 16:40 and acted 17:40 where the state says so. */
const NOW = new Date('2026-05-14T08:00:00.000Z');
const FIVE_MINUTES_AHEAD = '2026-05-14T08:05:00.000Z';
const shop: Actor = { role: 'marketplace', organisation: id('amber') };

const ACTION: Readonly<Record<string, (occurredAt: string) => Action>> = {
  RECEIPT: (occurredAt) => ({ type: 'RECEIPT', actionId: actionId('a'), occurredAt }),
  REVIEW_STARTED: (occurredAt) => ({ type: 'REVIEW_STARTED', actionId: actionId('a'), occurredAt }),
  DECIDED: (occurredAt) => ({ type: 'DECIDED', actionId: actionId('a'), occurredAt, outcome: 'WARN', ground: 'LAW' }),
  ENDED_BY_SELLER: (occurredAt) => ({ type: 'ENDED_BY_SELLER', actionId: actionId('a'), occurredAt }),
  ACTION_IMPLEMENTED: (occurredAt) => ({
    type: 'ACTION_IMPLEMENTED',
    actionId: actionId('a'),
    occurredAt,
    measures: ['LISTING_REMOVED'],
  }),
};

const outcomeOf = (run: () => unknown): unknown => {
  try {
    run();
    return 'taken';
  } catch (error) {
    return error;
  }
};
const implausible = (pointer: string) =>
  expect.objectContaining({
    code: 'TIME_NOT_PLAUSIBLE',
    faults: [expect.objectContaining({ pointer, code: 'TIME_NOT_PLAUSIBLE' })],
  });

const report = (state: State, type: string, at: string) =>
  outcomeOf(() => recordAction(factsOf(inState(state)), (ACTION[type] as (at: string) => Action)(at), shop, NOW));

describe('a time that a marketplace reports', () => {
  test.each(['RECEIPT', 'REVIEW_STARTED', 'DECIDED', 'ENDED_BY_SELLER'])('%s is not before delivery', (type) => {
    expect(report('DELIVERED', type, '2026-05-13T14:39:59.999Z')).toEqual(implausible('/occurredAt'));
    expect(report('DELIVERED', type, T0)).toBe('taken');
  });

  test.each(['RECEIPT', 'REVIEW_STARTED', 'DECIDED', 'ENDED_BY_SELLER'])('%s is at most five minutes ahead', (type) => {
    expect(report('DELIVERED', type, FIVE_MINUTES_AHEAD)).toBe('taken');
    expect(report('DELIVERED', type, '2026-05-14T08:05:00.001Z')).toEqual(implausible('/occurredAt'));
  });

  test('an act is not before its decision', () => {
    expect(report('DECIDED_REMOVE', 'ACTION_IMPLEMENTED', '2026-05-13T16:39:59.999Z')).toEqual(
      implausible('/occurredAt'),
    );
    expect(report('DECIDED_REMOVE', 'ACTION_IMPLEMENTED', '2026-05-13T16:40:00.000Z')).toBe('taken');
  });

  test('an act may be before delivery if the listing was already removed then, but never in the future', () => {
    expect(report('DECIDED_ALREADY_REMOVED', 'ACTION_IMPLEMENTED', '2026-05-01T00:00:00.000Z')).toBe('taken');
    expect(report('DECIDED_ALREADY_REMOVED', 'ACTION_IMPLEMENTED', '2026-05-14T08:05:00.001Z')).toEqual(
      implausible('/occurredAt'),
    );
  });

  test.each([
    ['before delivery', '2026-05-13T14:39:59.999Z', implausible('/receivedAt')],
    ['at delivery', T0, 'taken'],
    ['in the future', '2026-05-14T08:05:00.001Z', implausible('/receivedAt')],
  ])('the message taken from the queue %s', (_, receivedAt, expected) => {
    const action: Action = { type: 'RECEIPT', actionId: actionId('a'), occurredAt: NOW.toISOString(), receivedAt };
    expect(outcomeOf(() => recordAction(factsOf(inState('DELIVERED')), action, shop, NOW))).toEqual(expected);
  });
});

describe('the time of a check', () => {
  const look = (state: State, result: Look['result'], checkedAt: string, role: 'authority' | 'flagger' = 'authority') =>
    outcomeOf(() =>
      recordCheck(
        factsOf(inState(state)),
        { actionId: actionId('c'), result, checkedAt },
        { role, organisation: id('x-1') },
        NOW,
      ),
    );

  test('that verifies is not before the act it verifies', () => {
    expect(look('ACTION_IMPLEMENTED', 'GONE', '2026-05-13T17:39:59.999Z')).toEqual(implausible('/checkedAt'));
    expect(look('ACTION_IMPLEMENTED', 'GONE', '2026-05-13T17:40:00.000Z')).toBe('taken');
  });

  test('of what was already removed is not before delivery: it is the notice that is looked into', () => {
    const act = ACTION['ACTION_IMPLEMENTED'] as (at: string) => Action;
    const gone = inState('DECIDED_ALREADY_REMOVED');
    const removed = goOn(
      gone,
      told(recordAction(factsOf(gone), act('2026-05-01T00:00:00.000Z'), shop, NOW), NOW.toISOString()),
    );
    const seen = (checkedAt: string) =>
      outcomeOf(() =>
        recordCheck(
          factsOf(removed),
          { actionId: actionId('c'), result: 'GONE', checkedAt },
          { role: 'authority' },
          NOW,
        ),
      );
    expect(seen('2026-05-13T14:39:59.999Z')).toEqual(implausible('/checkedAt'));
    expect(seen(T0)).toBe('taken');
  });

  test('by a flagger may be before the act, but not before delivery', () => {
    expect(look('ACTION_IMPLEMENTED', 'STILL_LIVE', '2026-05-13T15:00:00.000Z', 'flagger')).toBe('taken');
    expect(look('ACTION_IMPLEMENTED', 'STILL_LIVE', '2026-05-13T14:39:59.999Z', 'flagger')).toEqual(
      implausible('/checkedAt'),
    );
  });

  test('is at most five minutes ahead', () => {
    expect(look('DELIVERED', 'GONE', FIVE_MINUTES_AHEAD)).toBe('taken');
    expect(look('DELIVERED', 'GONE', '2026-05-14T08:05:00.001Z')).toEqual(implausible('/checkedAt'));
  });
});
