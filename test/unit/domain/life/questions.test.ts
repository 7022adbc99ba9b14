import { describe, expect, test } from 'vitest';
import { atThreshold, nextThreshold } from '../../../../shared/domain/clock/thresholds.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import { recordAction } from '../../../../shared/domain/life/record-action.ts';
import { figureOf, ratioOf } from '../../../builders/figures.ts';
import { actionId, factsOf, goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { inState } from '../../../builders/states.ts';
import { answered } from '../../../builders/steps.ts';

const ASKED_AT = '2026-05-14T08:00:00.000Z';
const LAPSES_AT = '2026-05-19T08:00:00.000Z';
const LATE = new Date('2026-06-24T08:00:00.000Z');

/** The marketplace asks. */
const asked = (history: History, at = ASKED_AT): History => {
  const action = { type: 'INFORMATION_REQUESTED', actionId: actionId(at), occurredAt: at, question: 'Which?' } as const;
  const actor = { role: 'marketplace', organisation: id('amber') } as const;
  return goOn(history, told(recordAction(factsOf(history), action, actor, LATE)));
};
const reviewed = (sector: 'food' | 'product_safety' = 'food', reference = 'REF-1') =>
  inState('UNDER_REVIEW', { sector, reference });

/** Everything that comes due until a moment. */
function swept(history: History, until: string): History {
  let now = history;
  for (let next = nextThreshold(factsOf(now), now.events); next && next.at <= until; ) {
    now = goOn(now, told(atThreshold(next, factsOf(now))));
    next = nextThreshold(factsOf(now), now.events);
  }
  return now;
}

describe('a question', () => {
  test('lapses five days after it was asked, and the item is back in review', () => {
    const waiting = asked(reviewed());
    const before = factsOf(swept(waiting, '2026-05-19T07:59:59.999Z'));
    expect([before.state, before.lapsesAt]).toEqual(['INFO_REQUESTED', LAPSES_AT]);
    const after = factsOf(swept(waiting, LAPSES_AT));
    expect(after).toMatchObject({ state: 'UNDER_REVIEW', lapsed: 1, waited: 5 * 24 * 3_600_000 });
  });

  test('stops no clock: the deadline passes while it waits', () => {
    const { events } = swept(asked(reviewed('product_safety')), '2026-05-20T00:00:00.000Z');
    expect(events.map(({ type }) => type)).toContain('DEADLINE_BREACHED');
  });

  test('that was answered does not lapse, and the time it waited is kept', () => {
    const history = goOn(asked(reviewed()), answered('2026-05-14T11:00:00.000Z'));
    const { waited, lapsed, state } = factsOf(swept(history, '2026-06-20T00:00:00.000Z'));
    expect([waited, lapsed, state]).toEqual([3 * 3_600_000, undefined, 'UNDER_REVIEW']);
  });

  test('after question is counted, and how long all of them waited', () => {
    const once = asked(reviewed());
    const first = goOn(asked(reviewed('food', 'REF-2')), answered('2026-05-14T09:00:00.000Z'));
    const twice = swept(asked(first, '2026-05-14T10:00:00.000Z'), '2026-06-01T00:00:00.000Z');
    const none = reviewed('food', 'REF-3');
    const items = [once, twice, none];
    expect(ratioOf(figureOf(items, 'QUESTIONS', 'items asked about'))).toEqual([2, 3]);
    expect(ratioOf(figureOf(items, 'QUESTIONS', 'asked about more than once'))).toEqual([1, 2]);
    expect(figureOf(items, 'QUESTIONS', 'questions').numerator).toBe(3);
    expect(figureOf(items, 'QUESTIONS', 'lapsed').numerator).toBe(1);
    expect(figureOf(items, 'QUESTIONS', 'waited for answers, median').value).toBe(5 * 24 + 1);
  });
});
