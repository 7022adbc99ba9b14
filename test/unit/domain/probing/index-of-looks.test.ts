import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { seal } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import { conclude, recordLook } from '../../../../shared/domain/probing/record-look.ts';
import { SIGNS, type Sign } from '../../../../shared/domain/probing/signs.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { runs } from '../../../builders/histories.ts';
import { deliver, factsOf } from '../../../builders/items.ts';
import { claimed, lookThrough, nextOf } from '../../../builders/looks.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const CLAIM = '2026-05-14T10:00:00.000Z';
const item = claimed(T0, CLAIM);
const HOUR = 3_600_000;
const hence = (count: number, since: Instant = CLAIM): Instant =>
  new Date(Date.parse(since) + count * HOUR).toISOString();
type Probed = Extract<ItemEvent, { type: 'PROBED' }>;

describe('the index of looks', () => {
  const moves = fc.array(
    fc.record({
      sign: fc.constantFrom(...(Object.keys(SIGNS) as Sign[])),
      late: fc.nat(48),
      beside: fc.boolean(),
    }),
    { maxLength: 20 },
  );

  test('always leads to the next step, whatever looks come to and however late they are', () => {
    fc.assert(
      fc.property(moves, (turns) => {
        let history = item;
        const entered = new Set([item.pendingLook]);
        const add = (draft: Draft | undefined, at: Instant) => {
          if (!draft) return;
          const sealed = seal(history, draft, new Date(at));
          entered.add(sealed.look);
          history = sealed.history;
          expect(entered).toContain(nextOf(history)?.at);
        };
        for (const { sign, late, beside } of turns) {
          const next = nextOf(history);
          if (!next) break;
          const at = hence(late, next.at);
          if (beside) add({ type: 'CORROBORATED', occurredAt: at, actor: { role: 'flagger' }, data: {} }, at);
          add(recordLook(factsOf(history), history.events, { at, sign, vantage: 'DE' }), at);
          add(conclude(factsOf(history), history.events), at);
        }
      }),
      runs(100),
    );
  });

  test('is entered once for a look, and again with what is recorded when it is overdue', () => {
    const draft = { type: 'CORROBORATED', occurredAt: CLAIM, actor: { role: 'flagger' }, data: {} } as const;
    const early = seal(item, draft, new Date(hence(0.5)));
    expect([item.pendingLook, early.look]).toEqual([hence(1), undefined]);
    expect(seal(item, draft, new Date(hence(2))).look).toBe(hence(1));
  });

  test('leads back at once to looks that are not concluded', () => {
    const last = lookThrough(item, ['NOT_FOUND'], 2);
    const draft = { ...(last.events.at(-1) as Probed), occurredAt: hence(25), type: 'PROBED' } as const;
    const { type, actor, data } = draft;
    const sealed = seal(
      last,
      { type, actor, occurredAt: hence(25), data: { ...data, misses: 3 } },
      new Date(hence(25)),
    );
    expect([sealed.look, nextOf(sealed.history)]).toEqual([hence(25), { at: hence(25), step: 'CONCLUDE' }]);
  });

  test('knows nothing of an item that is not looked at', () => {
    expect(deliver({ at: T0 }).pendingLook).toBeUndefined();
  });
});
