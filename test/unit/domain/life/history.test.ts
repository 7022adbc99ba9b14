import { describe, expect, test } from 'vitest';
import { earlier, seal } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import { actionId, deliver, deliveries, factsOf, goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { T0 } from '../../../builders/states.ts';
import { decided, handled, sighted } from '../../../builders/steps.ts';

const order = deliver({ at: T0, kind: 'ORDER' });
const HALF = { at: '2026-05-16T06:20:00.000Z', clock: 'GPSR_ORDER', percent: 50 };
const seals = (history: typeof order, { draft, recordedAt }: ReturnType<typeof told>) =>
  seal(history, draft, new Date(recordedAt));

describe('what an event carries for the index of what is due', () => {
  test('a delivery carries the first threshold', () => {
    expect(deliveries({ at: T0, kind: 'ORDER' })[0]?.threshold).toEqual(HALF);
  });

  test('an event that leaves it as it is carries none', () => {
    expect(seals(order, decided('2026-05-14T10:00:00.000Z')).threshold).toBeUndefined();
  });

  test('an act that stops the clock carries none', () => {
    const [decision, act] = handled('2026-05-14T10:00:00.000Z');
    expect(seals(goOn(order, decision), act).threshold).toBeUndefined();
  });

  test('a contradiction before the threshold carries none: the index still leads there', () => {
    const acted = goOn(order, ...handled('2026-05-14T10:00:00.000Z'));
    expect(seals(acted, sighted('2026-05-15T10:00:00.000Z')).threshold).toBeUndefined();
  });

  test('a contradiction after the threshold carries it again, since it passed while nothing was due', () => {
    const acted = goOn(order, ...handled('2026-05-14T10:00:00.000Z'));
    expect(seals(acted, sighted('2026-05-17T10:00:00.000Z')).threshold).toEqual(HALF);
  });
});

describe('an event', () => {
  test('carries what was known before it', () => {
    const { before, history } = seals(order, decided('2026-05-14T10:00:00.000Z'));
    expect(before).toBe(order.facts);
    expect(factsOf(history)).toMatchObject({ n: 2, state: 'DECIDED_REMOVE' });
  });

  test('is found again by the id of its sender, sent twice or not', () => {
    const { draft } = decided('2026-05-14T10:00:00.000Z');
    const twice = goOn(order, told({ ...draft, actionId: actionId('a-1') } as Draft));
    expect(earlier(twice, actionId('a-1'), draft.actor.organisation)).toBe(twice.events[1]);
    expect(earlier(twice, actionId('a-2'), draft.actor.organisation)).toBeUndefined();
    expect(earlier(twice, actionId('a-1'), id('somebody-else'))).toBeUndefined();
  });
});
