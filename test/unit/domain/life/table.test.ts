import { describe, expect, test } from 'vitest';
import type { EventType } from '../../../../shared/contracts/event.ts';
import { EVENT_DATA } from '../../../../shared/contracts/event-data.ts';
import { LIFE, possibleFrom, SUBMISSION_STEPS, stateAfter } from '../../../../shared/domain/life/table.ts';
import { OUTCOMES, type Outcome, State } from '../../../../shared/vocabulary/life.ts';
import { ROLES, type Role } from '../../../../shared/vocabulary/roles.ts';

type By = Role | 'system';
interface Row {
  readonly from: readonly State[];
  readonly to: (from: State) => State;
  readonly by: readonly By[];
}

const UNDECIDED: State[] = ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED'];
const PROMISED: State[] = [
  'DECIDED_REMOVE',
  'DECIDED_DISABLE',
  'DECIDED_RESTRICT',
  'DECIDED_WARN',
  'DECIDED_PARTIAL',
  'DECIDED_ALREADY_REMOVED',
];
const DECIDED: State[] = [...PROMISED, 'DECIDED_NO_ACTION', 'DECIDED_DISPUTED', 'DECIDED_ERROR_CHANNEL'];
const SINCE_DECISION: State[] = [...DECIDED, 'ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'REINSTATED', 'CLOSED'];
const ANY: State[] = [...UNDECIDED, ...SINCE_DECISION, 'ENDED_BY_SELLER', 'WITHDRAWN'];

const become =
  (state: State) =>
  (_: State): State =>
    state;
const stay = (state: State): State => state;
const SYSTEM: By[] = ['system'];
const SHOP: By[] = ['marketplace'];
const SENDER: By[] = ['authority', 'flagger'];
const CHECKER: By[] = ['authority', 'operator', 'system'];
const beside = (from: State[], by: By[]): Row => ({ from, to: stay, by });
const row = (from: State[], to: State, by: By[]): Row => ({ from, to: become(to), by });

/** The life of a notified item, row by row as the domain reference has it. A late receipt is only recorded. */
const ROWS: Readonly<Record<Exclude<EventType, 'DECIDED'>, readonly Row[]>> = {
  ITEM_DELIVERED: [row(['ACCEPTED'], 'DELIVERED', SYSTEM)],
  DELIVERY_DELAYED: [beside(ANY, SYSTEM)],
  DUE_SET: [beside(ANY, SYSTEM)],
  DUPLICATE_LINKED: [beside(ANY, SYSTEM)],
  RECEIPT_CONFIRMED: [
    row(['DELIVERED'], 'ACKNOWLEDGED', SHOP),
    beside(['ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED', ...SINCE_DECISION], SHOP),
  ],
  REVIEW_STARTED: [row(['DELIVERED', 'ACKNOWLEDGED'], 'UNDER_REVIEW', SHOP)],
  INFORMATION_REQUESTED: [row(['UNDER_REVIEW'], 'INFO_REQUESTED', SHOP)],
  INFORMATION_PROVIDED: [row(['INFO_REQUESTED'], 'UNDER_REVIEW', SENDER)],
  INFORMATION_LAPSED: [row(['INFO_REQUESTED'], 'UNDER_REVIEW', SYSTEM)],
  ACTION_IMPLEMENTED: [row(PROMISED, 'ACTION_IMPLEMENTED', SHOP)],
  NOTIFIER_INFORMED: [beside(SINCE_DECISION, SHOP)],
  SELLER_INFORMED: [beside(SINCE_DECISION, SHOP)],
  STATEMENT_SUBMITTED: [beside(SINCE_DECISION, SHOP)],
  ENDED_BY_SELLER: [row(UNDECIDED, 'ENDED_BY_SELLER', SHOP)],
  WITHDRAWN: [row(UNDECIDED, 'WITHDRAWN', SENDER)],
  CORROBORATED: [beside(ANY, [...SENDER, 'operator'])],
  SIGHTED: [beside(ANY, [...SENDER, 'operator'])],
  VERIFIED_REMOVED: [row(['ACTION_IMPLEMENTED'], 'VERIFIED_REMOVED', CHECKER)],
  VERIFICATION_FAILED: [row(['ACTION_IMPLEMENTED'], 'UNDER_REVIEW', CHECKER)],
  REMINDER_SENT: [beside(ANY, SYSTEM)],
  DEADLINE_BREACHED: [beside(ANY, SYSTEM)],
  TARGET_MISSED: [beside(ANY, SYSTEM)],
  REDELIVERED: [beside(ANY, SYSTEM)],
  COMPLAINT_OPENED: [beside(SINCE_DECISION, [...SHOP, ...SENDER])],
  COMPLAINT_DECIDED: [beside(SINCE_DECISION, SHOP)],
  REINSTATED: [row(['ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'CLOSED'], 'REINSTATED', SHOP)],
  RESTRICTION_IMPOSED: [
    row(['DECIDED_NO_ACTION', 'DECIDED_DISPUTED', 'DECIDED_ERROR_CHANNEL', 'CLOSED'], 'ACTION_IMPLEMENTED', SHOP),
  ],
  DISPUTE_OPENED: [beside(SINCE_DECISION, [...SHOP, ...SENDER])],
  DISPUTE_DECIDED: [beside(SINCE_DECISION, [...SHOP, ...SENDER])],
  DISPUTE_IMPLEMENTED: [beside(SINCE_DECISION, SHOP)],
  REAPPEARED: [beside(['VERIFIED_REMOVED', 'CLOSED'], [...SENDER, 'operator', 'system'])],
  LINKED: [beside(ANY, [...SENDER, 'operator', 'system'])],
  PROBED: [beside(SINCE_DECISION, SYSTEM)],
  EVIDENCE_ADDED: [beside(ANY, [...SENDER, ...SHOP, 'operator', 'system'])],
  BUYERS_INFORMED: [beside(ANY, SHOP)],
  RECALL_PUBLISHED: [beside(ANY, SHOP)],
  GATEWAY_REPORTED: [beside(ANY, SHOP)],
  UNITS_SOLD: [beside(ANY, SHOP)],
  IDENTICAL_FOUND: [beside(ANY, SHOP)],
  SELLER_PROOF_REQUESTED: [beside(ANY, SHOP)],
  SELLER_PROOF_ASSESSED: [beside(ANY, SHOP)],
  REFERRED: [beside(ANY, SENDER)],
  REFERRAL_ANSWERED: [beside(ANY, [...SENDER, 'operator'])],
  HOLD_SET: [beside(ANY, ['authority', 'operator'])],
  HOLD_RELEASED: [beside(ANY, ['authority', 'operator'])],
  CLOSED: [row(['VERIFIED_REMOVED', 'DECIDED_NO_ACTION'], 'CLOSED', SYSTEM)],
  IMPORTED: [beside(ANY, ['operator'])],
};
const DECIDABLE: State[] = ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW'];

const expectedAfter = (type: keyof typeof ROWS, state: State): State | undefined =>
  ROWS[type].find(({ from }) => from.includes(state))?.to(state);
const TYPES = Object.keys(EVENT_DATA) as EventType[];
const OTHERS = Object.keys(ROWS) as (keyof typeof ROWS)[];

describe('the table of life', () => {
  test('has a row for each event, and the reference has one for each too', () => {
    expect(Object.keys(LIFE).sort()).toEqual([...TYPES].sort());
    expect([...OTHERS, 'DECIDED'].sort()).toEqual([...TYPES].sort());
  });

  test.each(OTHERS)('%s leads from every state where the reference says, and is refused elsewhere', (type) => {
    const found = State.options.map((state) => [state, stateAfter(type, state)]);
    expect(found).toEqual(State.options.map((state) => [state, expectedAfter(type, state)]));
  });

  test.each(OUTCOMES)('DECIDED %s leads to its own state, from wherever nothing is decided', (outcome: Outcome) => {
    const found = State.options.filter((state) => stateAfter('DECIDED', state, outcome) !== undefined);
    expect(found.sort()).toEqual([...DECIDABLE].sort());
    expect(found.map((state) => stateAfter('DECIDED', state, outcome))).toEqual(found.map(() => `DECIDED_${outcome}`));
  });

  test('a decision without an outcome is none', () => {
    expect(State.options.map((state) => stateAfter('DECIDED', state))).toEqual(State.options.map(() => undefined));
  });

  test.each(OTHERS)('%s comes from those the reference names', (type) => {
    expect([...LIFE[type].by].sort()).toEqual([...new Set(ROWS[type].flatMap(({ by }) => by))].sort());
  });

  test('only a marketplace decides', () => {
    expect(LIFE.DECIDED.by).toEqual(['marketplace']);
  });

  test('nothing follows a draft, an intake that failed, or a submission that is not delivered, but its delivery', () => {
    const before: State[] = ['DRAFT', 'SUBMITTED', 'REJECTED_INTAKE', 'ACCEPTED'];
    const following = before.map((state) => TYPES.filter((type) => stateAfter(type, state, 'REMOVE')));
    expect(following).toEqual([[], [], [], ['ITEM_DELIVERED']]);
  });

  test('nothing but side facts follows what has ended', () => {
    for (const state of ['ENDED_BY_SELLER', 'WITHDRAWN', 'REINSTATED'] as State[]) {
      expect(TYPES.filter((type) => ![undefined, state].includes(stateAfter(type, state, 'REMOVE')))).toEqual([]);
    }
  });

  test('no event is a missed deadline as a state', () => {
    for (const type of ['DEADLINE_BREACHED', 'TARGET_MISSED', 'REMINDER_SENT'] as const)
      expect(LIFE[type].to).toBe('SAME');
  });
});

describe('what is said to be possible from a state', () => {
  const everybody: By[] = [...ROLES, 'system'];

  test.each(State.options)('%s agrees with what is allowed from it', (state) => {
    for (const by of everybody) {
      const allowed = TYPES.filter((type) => LIFE[type].by.includes(by) && stateAfter(type, state, 'REMOVE'));
      const late = state === 'DELIVERED' ? [] : ['RECEIPT_CONFIRMED'];
      expect(possibleFrom(state, by)).toEqual(allowed.filter((type) => !late.includes(type)));
    }
  });

  test('the Commission can do nothing to an item', () => {
    expect(State.options.flatMap((state) => possibleFrom(state, 'commission'))).toEqual([]);
  });
});

describe('the steps before an item has a history', () => {
  test.each([
    ['DRAFTED', ['NEW'], 'DRAFT', ['authority', 'flagger']],
    ['SUBMITTED', ['NEW', 'DRAFT'], 'SUBMITTED', ['authority', 'flagger']],
    ['INTAKE_FAILED', ['SUBMITTED'], 'REJECTED_INTAKE', ['system']],
    ['INTAKE_PASSED', ['SUBMITTED'], 'ACCEPTED', ['system']],
  ] as const)('%s comes after %s and leads to %s', (step, from, to, by) => {
    expect(SUBMISSION_STEPS[step]).toEqual({ from, to, by });
  });
});
