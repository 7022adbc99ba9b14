import { describe, expect, test } from 'vitest';
import { nextThreshold } from '../../../../shared/domain/clock/thresholds.ts';
import { deliver, factsOf, goOn, type Setting, submittedOf } from '../../../builders/items.ts';
import { decided, endedBySeller, handled, receipt, reviewed, withdrawn } from '../../../builders/steps.ts';
import { remindersOf, swept } from '../../../builders/sweeps.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg; two working days end on 18 May, three on 19 May. */
const at = '2026-05-13T14:40:00.000Z';
const ORDER_DUE = '2026-05-18T22:00:00.000Z';
const HALF = '2026-05-16T06:20:00.000Z';
const FOUR_FIFTHS = '2026-05-17T20:32:00.000Z';

const order = (changes: Partial<Setting> = {}) => deliver({ at, kind: 'ORDER', ...changes });
const notice = (changes: Partial<Setting> = {}) => deliver({ at, ...changes });
const BREACH = 'DEADLINE_BREACHED GPSR_ORDER';
const REMINDED = ['50% GPSR_ORDER', '80% GPSR_ORDER'];

describe('an order that nobody answers', () => {
  test.each([
    ['nothing before half of the time allowed', '2026-05-16T06:19:59.999Z', []],
    ['a reminder at half of it', HALF, ['50% GPSR_ORDER']],
    ['nothing more before four fifths', '2026-05-17T20:31:59.999Z', ['50% GPSR_ORDER']],
    ['a second reminder at four fifths', FOUR_FIFTHS, REMINDED],
    ['nothing more in the last millisecond allowed', '2026-05-18T21:59:59.999Z', REMINDED],
    ['a breach when the day is over', ORDER_DUE, [...REMINDED, BREACH]],
  ])('%s', (_, now, expected) => {
    expect(remindersOf(swept(order(), now))).toEqual(expected);
  });

  test('a sweep a week late finds each once, in its order, and says when each was due', () => {
    const late = swept(order(), '2026-05-25T03:00:00.000Z');
    expect(remindersOf(late)).toEqual([...REMINDED, BREACH]);
    expect(late.events.slice(1).map(({ occurredAt }) => occurredAt)).toEqual([HALF, FOUR_FIFTHS, ORDER_DUE]);
    expect(late.events.at(-1)).toMatchObject({ data: { clock: 'GPSR_ORDER', dueAt: ORDER_DUE } });
  });

  test('a repeated sweep finds nothing more', () => {
    const once = swept(order(), ORDER_DUE);
    expect(swept(once, ORDER_DUE)).toBe(once);
  });

  test('a missed deadline is an event, never a state', () => {
    expect(factsOf(swept(order(), ORDER_DUE)).state).toBe('DELIVERED');
  });
});

describe('once the act that stops the clock is recorded', () => {
  const done = order();
  test.each([
    ['before the first reminder, none goes out', '2026-05-14T10:00:00.000Z', []],
    ['between the reminders, only the first went out', '2026-05-17T10:00:00.000Z', ['50% GPSR_ORDER']],
  ])('%s', (_, moment, expected) => {
    const acting = goOn(swept(done, moment), ...handled(moment));
    expect(remindersOf(swept(acting, '2026-05-30T00:00:00.000Z'))).toEqual(expected);
  });

  test('a receipt, a review and a decision stop no order: it is the act that counts', () => {
    const talked = goOn(done, receipt(at), reviewed(at), decided('2026-05-14T10:00:00.000Z'));
    expect(remindersOf(swept(talked, ORDER_DUE))).toEqual([...REMINDED, BREACH]);
  });

  test('a warning shown stops an order (GPSR Art. 22(4)), a restriction does not', () => {
    const warned = goOn(done, ...handled('2026-05-14T10:00:00.000Z', 'WARN'));
    const restricted = goOn(done, ...handled('2026-05-14T10:00:00.000Z', 'RESTRICT'));
    expect(remindersOf(swept(warned, ORDER_DUE))).toEqual([]);
    expect(remindersOf(swept(restricted, ORDER_DUE))).toContain(BREACH);
  });

  test.each(['NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL'] as const)('an order answered %s keeps running', (outcome) => {
    const refused = goOn(done, decided('2026-05-14T10:00:00.000Z', outcome));
    expect(remindersOf(swept(refused, ORDER_DUE))).toEqual([...REMINDED, BREACH]);
  });

  test('an order that was withdrawn, or whose listing the seller ended, is due no more', () => {
    const moment = '2026-05-14T10:00:00.000Z';
    expect(remindersOf(swept(goOn(done, withdrawn(moment)), ORDER_DUE))).toEqual([]);
    expect(remindersOf(swept(goOn(done, endedBySeller(moment)), ORDER_DUE))).toEqual([]);
  });
});

describe('a breach is recorded', () => {
  test('even if the act came before the sweep that was to record it, but after the deadline', () => {
    const late = goOn(order(), ...handled('2026-05-18T22:00:00.000Z'));
    expect(remindersOf(swept(late, '2026-05-18T22:05:00.000Z'))).toEqual([BREACH]);
  });

  test('even if the act is claimed for the time before, when it was reported after the deadline', () => {
    const claimed = goOn(order(), ...handled('2026-05-18T21:30:00.000Z', 'REMOVE', '2026-05-18T22:00:00.000Z'));
    expect(remindersOf(swept(claimed, '2026-05-19T00:00:00.000Z'))).toEqual([BREACH]);
  });

  test('but not if the act was recorded in the last millisecond, however late the sweep', () => {
    const inTime = goOn(order(), ...handled('2026-05-18T21:59:59.999Z'));
    expect(remindersOf(swept(inTime, '2026-05-30T00:00:00.000Z'))).toEqual([]);
  });

  test('as TARGET_MISSED where no law is behind the deadline', () => {
    const target = deliver({ at, sector: 'counterfeit' });
    const pledged = notice({ marketplace: { pledges: ['PRODUCT_SAFETY'] } });
    const later = '2026-05-30T00:00:00.000Z';
    expect(remindersOf(swept(target, later))).toContain('TARGET_MISSED COUNTERFEIT_REMOVE');
    expect(remindersOf(swept(pledged, later))).toEqual([
      '50% PLEDGE_AUTH',
      '50% GPSR_NOTICE',
      '80% PLEDGE_AUTH',
      '80% GPSR_NOTICE',
      'TARGET_MISSED PLEDGE_AUTH',
      'DEADLINE_BREACHED GPSR_NOTICE',
      'redelivered',
    ]);
  });
});

describe('clocks that a decision stops', () => {
  test.each(['NO_ACTION', 'DISPUTED', 'REMOVE'] as const)(
    'a safety notice decided %s in time is processed',
    (outcome) => {
      const processed = goOn(notice(), decided('2026-05-19T21:59:59.999Z', outcome));
      expect(remindersOf(swept(processed, '2026-05-30T00:00:00.000Z'))).toEqual([]);
    },
  );

  test('a target to remove ends with a reasoned refusal, not with the promise to remove', () => {
    const target = deliver({ at, sector: 'counterfeit' });
    const moment = '2026-05-14T10:00:00.000Z';
    const later = '2026-05-25T00:00:00.000Z';
    expect(remindersOf(swept(goOn(target, decided(moment, 'NO_ACTION')), later))).toEqual([]);
    expect(remindersOf(swept(goOn(target, decided(moment, 'REMOVE')), later))).toContain(
      'TARGET_MISSED COUNTERFEIT_REMOVE',
    );
  });
});

describe('what is never due', () => {
  test('an item whose calendar is not loaded has no threshold but its redelivery', () => {
    const pending = deliver({ at: '2027-12-30T10:00:00.000Z', kind: 'ORDER' });
    expect(factsOf(pending).clocks[0]).toMatchObject({ status: 'PENDING_CALENDAR' });
    expect(nextThreshold(factsOf(pending), pending.events)).toEqual({ at: '2028-01-12T10:00:00.000Z', redelivery: 1 });
  });

  test('a delivery that no designation makes receipt in law starts no LEGAL clock', () => {
    const undesignated = order({ marketplace: { designations: [] } });
    expect(factsOf(undesignated).clocks).toEqual([]);
    expect(submittedOf({ at }).kind).toBe('NOTICE');
  });
});
