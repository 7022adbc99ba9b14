import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../../shared/domain/life/pack.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { runs } from '../../../builders/histories.ts';
import { factsOf } from '../../../builders/items.ts';
import { reportedItem } from '../../../builders/reports.ts';
import { T0 } from '../../../builders/states.ts';

const FIVE_MINUTES = 300_000;
const inOrder = (...times: readonly (Instant | undefined)[]): boolean => {
  const known = times.filter((time) => time !== undefined);
  return known.every((time, index) => index === 0 || (known[index - 1] as Instant) <= time);
};

describe('whatever is reported, by whomever and for whenever, what is taken keeps the order of time', () => {
  test('I1: delivered, then taken from the queue and confirmed', () => {
    fc.assert(
      fc.property(reportedItem, (history) => {
        const { acceptedAt, deliveredAt, receivedAt, receiptConfirmedAt } = factsOf(history);
        expect(inOrder(acceptedAt, deliveredAt, receivedAt)).toBe(true);
        expect(inOrder(acceptedAt, deliveredAt, receiptConfirmedAt)).toBe(true);
      }),
      runs(100),
    );
  });

  test('I1: delivered, decided, acted on, verified; but for what was already removed, and for a claim that was refuted', () => {
    fc.assert(
      fc.property(reportedItem, (history) => {
        const { deliveredAt, decidedAt, actionAt, verifiedGoneAt, outcome, isContradicted } = factsOf(history);
        expect(inOrder(deliveredAt, decidedAt)).toBe(true);
        if (outcome === 'ALREADY_REMOVED') expect(inOrder(deliveredAt, verifiedGoneAt)).toBe(true);
        else if (!isContradicted) expect(inOrder(deliveredAt, decidedAt, actionAt, verifiedGoneAt)).toBe(true);
      }),
      runs(200),
    );
  });

  test('I4: no time before delivery but of an act already done, none more than five minutes ahead of ours; both are kept', () => {
    fc.assert(
      fc.property(reportedItem, ({ events }) => {
        for (const { type, occurredAt, recordedAt } of events) {
          expect(Date.parse(occurredAt)).toBeLessThanOrEqual(Date.parse(recordedAt) + FIVE_MINUTES);
          if (type !== 'ACTION_IMPLEMENTED') expect(occurredAt >= T0).toBe(true);
        }
      }),
      runs(150),
    );
  });

  test('what is packed for counting is what the history tells', () => {
    fc.assert(
      fc.property(reportedItem, (history) => {
        const facts = factsOf(history);
        expect(unpack(pack(facts), facts.itemId)).toMatchObject({ state: facts.state, n: facts.n });
      }),
      runs(50),
    );
  });

  test('a complete life is among what is tried', () => {
    const reached = fc.sample(reportedItem, { numRuns: 400, seed: 20260513 }).map((history) => factsOf(history).state);
    expect(reached).toEqual(expect.arrayContaining(['VERIFIED_REMOVED', 'WITHDRAWN', 'ACTION_IMPLEMENTED']));
  });
});
