import { describe, expect, test } from 'vitest';
import { deliver, factsOf, goOn, told } from '../../../builders/items.ts';
import {
  decided,
  endedBySeller,
  foundLive,
  handled,
  receipt,
  sighted,
  verifiedGone,
  withdrawn,
} from '../../../builders/steps.ts';
import { remindersOf, swept } from '../../../builders/sweeps.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg; two working days end on 18 May. */
const at = '2026-05-13T14:40:00.000Z';
const ORDER_DUE = '2026-05-18T22:00:00.000Z';
const BREACH = 'DEADLINE_BREACHED GPSR_ORDER';
const REMINDED = ['50% GPSR_ORDER', '80% GPSR_ORDER'];
const order = () => deliver({ at, kind: 'ORDER' });

describe('a claim that is contradicted stops nothing', () => {
  const claimed = goOn(order(), ...handled('2026-05-14T10:00:00.000Z'));

  test('before the deadline the clock runs on', () => {
    const sightedAgain = goOn(claimed, sighted('2026-05-15T10:00:00.000Z'));
    expect(remindersOf(swept(sightedAgain, ORDER_DUE))).toEqual([...REMINDED, BREACH]);
  });

  test('after the deadline it is missed at once', () => {
    const failed = goOn(claimed, foundLive('2026-05-20T10:00:00.000Z'));
    expect(remindersOf(swept(failed, '2026-05-20T10:00:00.000Z'))).toContain(BREACH);
  });

  test('until another act, or a check that finds it gone', () => {
    const sightedAgain = goOn(claimed, sighted('2026-05-15T10:00:00.000Z'));
    const verified = goOn(sightedAgain, verifiedGone('2026-05-15T12:00:00.000Z'));
    const failed = goOn(claimed, foundLive('2026-05-15T10:00:00.000Z'));
    const again = goOn(failed, ...handled('2026-05-15T12:00:00.000Z'));
    expect(remindersOf(swept(verified, ORDER_DUE))).toEqual([]);
    expect(remindersOf(swept(again, ORDER_DUE))).toEqual([]);
  });

  test('nor if the item is withdrawn afterwards: then nobody waits for an act', () => {
    const failed = goOn(claimed, foundLive('2026-05-15T10:00:00.000Z'));
    const given = goOn(failed, withdrawn('2026-05-15T12:00:00.000Z'));
    expect(remindersOf(swept(given, ORDER_DUE))).toEqual([]);
  });

  test('nor if a notice is then decided against: the target ends with the reasoned refusal', () => {
    const target = goOn(deliver({ at, sector: 'counterfeit' }), ...handled('2026-05-14T10:00:00.000Z'));
    const failed = goOn(target, foundLive('2026-05-15T05:00:00.000Z'));
    const refused = goOn(failed, decided('2026-05-15T06:00:00.000Z', 'NO_ACTION'));
    expect(remindersOf(swept(refused, '2026-05-25T00:00:00.000Z'))).toEqual([]);
  });
});

describe('what stops the clock of a notice', () => {
  const target = deliver({ at, sector: 'counterfeit' });
  const later = '2026-05-25T00:00:00.000Z';
  const closed = told({ type: 'CLOSED', occurredAt: '2026-05-16T10:00:00.000Z', actor: { role: 'system' }, data: {} });

  test.each(['RESTRICT', 'PARTIAL', 'WARN'] as const)(
    'an act short of removal, %s, stops a target: it is an act',
    (outcome) => {
      const limited = goOn(target, ...handled('2026-05-14T10:00:00.000Z', outcome));
      expect(remindersOf(swept(limited, later))).toEqual([]);
    },
  );

  test('a withdrawal and the end by the seller stop the wait for a decision', () => {
    const safety = deliver({ at });
    expect(remindersOf(swept(goOn(safety, withdrawn('2026-05-14T10:00:00.000Z')), later))).toEqual([]);
    expect(remindersOf(swept(goOn(safety, endedBySeller('2026-05-14T10:00:00.000Z')), later))).toEqual([]);
  });

  test('a case that was closed on a reasoned refusal is stopped by it, one closed on a refuted claim is not', () => {
    const refused = goOn(target, decided('2026-05-14T10:00:00.000Z', 'NO_ACTION'), closed);
    const removed = goOn(
      target,
      ...handled('2026-05-14T10:00:00.000Z'),
      verifiedGone('2026-05-15T10:00:00.000Z'),
      closed,
    );
    const seen = goOn(removed, sighted('2026-05-17T10:00:00.000Z'));
    expect(remindersOf(swept(refused, later))).toEqual([]);
    expect(remindersOf(swept(seen, later))).toContain('TARGET_MISSED COUNTERFEIT_REMOVE');
  });
});

describe('messages that nobody took from the queue', () => {
  const quiet = () => deliver({ at, sector: 'wildlife', status: 'NO_STATUS', submitter: 'brand-owner' });
  const redeliveries = (now: string, history = quiet()) =>
    remindersOf(swept(history, now)).filter((line) => line === 'redelivered').length;

  test.each([
    ['2026-05-26T14:39:59.999Z', 0],
    ['2026-05-26T14:40:00.000Z', 1],
    ['2026-06-08T14:40:00.000Z', 2],
    ['2026-06-21T14:40:00.000Z', 3],
    ['2028-05-13T14:40:00.000Z', 12],
  ])('by %s are sent again %i times: on day 13, 26, 39 … and at most twelve times', (now, times) => {
    expect(redeliveries(now)).toBe(times);
  });

  test('are not sent again once there is a receipt, nor where there is no queue', () => {
    const later = '2026-07-01T00:00:00.000Z';
    expect(redeliveries(later, goOn(quiet(), receipt('2026-05-14T10:00:00.000Z')))).toBe(0);
    expect(redeliveries(later, deliver({ at, marketplace: { channel: 'console' } }))).toBe(0);
  });

  test('never move T0 or what is due', () => {
    const before = factsOf(order());
    const after = factsOf(swept(order(), '2026-07-01T00:00:00.000Z'));
    expect([after.deliveredAt, after.clocks]).toEqual([before.deliveredAt, before.clocks]);
  });
});
