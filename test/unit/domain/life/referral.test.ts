import { describe, expect, test } from 'vitest';
import type { ContactPoint } from '../../../../shared/contracts/contact-point.ts';
import type { NewReferral } from '../../../../shared/contracts/referral.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import {
  checkMayRefer,
  fits,
  holdIdOf,
  recordHold,
  recordReferral,
  recordReferralAnswer,
  referralFaults,
} from '../../../../shared/domain/life/record-referral.ts';
import { RefusedError } from '../../../../shared/errors.ts';
import type { ContactPointId } from '../../../../shared/vocabulary/contact-point.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { actionId, deliver, factsOf, goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const NOW = new Date('2026-05-20T08:00:00.000Z');
const authority = { role: 'authority', organisation: id('de-bnetza') } as const;
const breach = (clock: 'GPSR_ORDER' | 'GPSR_NOTICE'): Draft => ({
  type: 'DEADLINE_BREACHED',
  occurredAt: '2026-05-18T22:00:00.000Z',
  actor: { role: 'system' },
  data: { clock, dueAt: '2026-05-18T22:00:00.000Z' },
});
const order = deliver({ at: T0, kind: 'ORDER' });
const missed = goOn(order, told(breach('GPSR_ORDER')));

const referral = (changes: Partial<NewReferral> = {}): NewReferral => ({
  actionId: actionId('r-1'),
  to: 'COORDINATOR',
  contactPoint: 'lu-coordinator' as ContactPointId,
  ...changes,
});
const toPolice = (changes: Partial<NewReferral> = {}) =>
  referral({
    to: 'LAW_ENFORCEMENT',
    contactPoint: 'de-police' as ContactPointId,
    reference: 'AZ 1',
    holdUntil: '2028-05-20T00:00:00.000Z',
    ...changes,
  });

/** Why something is refused, as `CODE /pointer`; or what it says. */
function outcome(run: () => Draft | undefined): unknown {
  try {
    return run()?.data;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return `${error.code} ${error.faults[0]?.pointer ?? ''}`.trim();
  }
}
const refer = (history: History, sent: NewReferral) => outcome(() => recordReferral(history, sent, authority, NOW));
const afterwards = (history: History, draft: Draft | undefined) => (draft ? goOn(history, told(draft)) : history);
const referred = afterwards(missed, recordReferral(missed, referral(), authority, NOW));

describe('a referral to the coordinator', () => {
  test.each<[string, History, Partial<NewReferral>, unknown]>([
    [
      'names the deadline that was missed',
      missed,
      {},
      { referral: 1, to: 'COORDINATOR', contactPoint: 'lu-coordinator', clock: 'GPSR_ORDER' },
    ],
    ['waits until one is missed', order, {}, 'NOT_MISSED'],
    ['does not name one that was not', missed, { clock: 'GPSR_NOTICE' }, 'NOT_MISSED'],
    ['is not made twice while it is open', referred, {}, 'CONFLICT'],
    [
      'to another contact point is the next one',
      referred,
      { contactPoint: 'de-coordinator' as ContactPointId, reference: 'AZ 2' },
      { referral: 2, to: 'COORDINATOR', contactPoint: 'de-coordinator', clock: 'GPSR_ORDER', reference: 'AZ 2' },
    ],
  ])('%s', (_, history, changes, expected) => {
    expect(refer(history, referral(changes))).toEqual(expected);
  });
});

describe('a referral to law enforcement', () => {
  test('needs no missed deadline, and marks the item as referred', () => {
    const draft = recordReferral(order, toPolice(), authority, NOW);
    expect(draft.data).toEqual({ referral: 1, to: 'LAW_ENFORCEMENT', contactPoint: 'de-police', reference: 'AZ 1' });
    expect(factsOf(afterwards(order, draft))).toMatchObject({ isReferred: true, referrals: 1 });
    expect(factsOf(referred)).not.toHaveProperty('isReferred');
  });

  test.each<[Role, NewReferral, string]>([
    ['authority', toPolice(), 'allowed'],
    ['flagger', toPolice(), 'FORBIDDEN'],
    ['flagger', referral(), 'allowed'],
  ])('by an %s to %j is %s', (role, sent, expected) => {
    const check = (): undefined => {
      checkMayRefer(sent, role);
    };
    expect(outcome(check) ?? 'allowed').toBe(expected);
  });

  test('sets a hold under an id that follows from its own, and does not shorten one that stands', () => {
    const hold = recordHold(order, toPolice(), authority, NOW);
    expect(hold).toMatchObject({ type: 'HOLD_SET', data: { until: '2028-05-20T00:00:00.000Z', reference: 'AZ 1' } });
    expect(hold?.actionId).toBe(holdIdOf(actionId('r-1')));
    expect(holdIdOf(actionId('x'.repeat(64)))).toMatch(/^hold-[0-9a-f]{32}$/);
    const held = afterwards(order, hold);
    expect(recordHold(held, toPolice({ holdUntil: '2027-05-20T00:00:00.000Z' }), authority, NOW)).toBeUndefined();
    expect(recordHold(held, toPolice({ holdUntil: '2029-05-20T00:00:00.000Z' }), authority, NOW)).toBeDefined();
  });

  test.each<[string, NewReferral, readonly string[]]>([
    ['a hold with a file number', toPolice(), []],
    ['a hold without one', toPolice({ reference: undefined }), ['/reference REQUIRED']],
    [
      'a hold for a coordinator',
      referral({ holdUntil: '2028-01-01T00:00:00.000Z', reference: 'A' }),
      ['/holdUntil INVALID_INPUT'],
    ],
    ['a hold in the past', toPolice({ holdUntil: '2026-05-01T00:00:00.000Z' }), ['/holdUntil TIME_NOT_PLAUSIBLE']],
    ['a hold for ever', toPolice({ holdUntil: '2099-05-01T00:00:00.000Z' }), ['/holdUntil TIME_NOT_PLAUSIBLE']],
    ['a reason without a hold', referral({ reason: 'Because' }), ['/reason INVALID_INPUT']],
  ])('%s', (_, sent, expected) => {
    expect([...referralFaults(sent, NOW)].map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});

const point = (changes: Partial<ContactPoint>): ContactPoint => ({
  id: 'x' as ContactPointId,
  version: 1,
  recordedAt: T0,
  kind: 'COORDINATOR',
  memberState: 'LU',
  name: 'Coordinator',
  email: 'dsc@coordinator.example',
  from: '2024-02-17T00:00:00.000Z',
  source: 'List',
  ...changes,
});

test.each<[string, Partial<ContactPoint>, NewReferral, boolean]>([
  ['the coordinator of the marketplace', {}, referral(), true],
  ['the coordinator of the submitter', { memberState: 'DE' }, referral(), true],
  ['a coordinator of neither', { memberState: 'FR' }, referral(), false],
  ['a coordinator for other sectors', { sectors: ['food'] }, referral(), false],
  ['a coordinator for this sector', { sectors: ['food', 'product_safety'] }, referral(), true],
  ['a contact point of another kind', { kind: 'RASFF' }, referral(), false],
  ['law enforcement of any Member State', { kind: 'LAW_ENFORCEMENT', memberState: 'FR' }, toPolice(), true],
  ['a coordinator in place of law enforcement', {}, toPolice(), false],
])('%s: fits %#', (_, changes, sent, expected) => {
  expect(fits(point(changes), sent, factsOf(order))).toBe(expected);
});

describe('an answer', () => {
  const answer = (result: 'TAKEN_UP' | 'DECLINED' | 'CONCLUDED', number = 1) =>
    ({ referral: number, answer: { actionId: actionId(`a-${result}`), result, reference: 'DSC 1' } }) as const;
  const say = (history: History, sent: ReturnType<typeof answer>) =>
    outcome(() => recordReferralAnswer(history, sent, authority, NOW));
  const takenUp = afterwards(referred, recordReferralAnswer(referred, answer('TAKEN_UP'), authority, NOW));
  const declined = afterwards(referred, recordReferralAnswer(referred, answer('DECLINED'), authority, NOW));

  test.each([
    ['is recorded', referred, answer('TAKEN_UP'), { referral: 1, result: 'TAKEN_UP', reference: 'DSC 1' }],
    ['may be concluded later', takenUp, answer('CONCLUDED'), { referral: 1, result: 'CONCLUDED', reference: 'DSC 1' }],
    ['is not given twice', takenUp, answer('TAKEN_UP'), 'CONFLICT'],
    ['does not follow a last word', declined, answer('TAKEN_UP'), 'CONFLICT'],
    ['to what was not referred is none', referred, answer('TAKEN_UP', 2), 'NOT_FOUND'],
  ])('%s', (_, history, sent, expected) => {
    expect(say(history, sent)).toEqual(expected);
  });

  test('that is a last word lets the item be referred there again', () => {
    expect(refer(declined, referral({ actionId: actionId('r-2') }))).toMatchObject({ referral: 2 });
    expect(refer(takenUp, referral({ actionId: actionId('r-2') }))).toBe('CONFLICT');
  });
});
