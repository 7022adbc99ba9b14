import type { EventType } from '../../contracts/event.ts';
import { ACTING, OUTCOMES, type Outcome, type State } from '../../vocabulary/life.ts';
import type { Role } from '../../vocabulary/roles.ts';

/** Steps before an item has a history of its own: they are facts of the submission. */
export type SubmissionStep = 'DRAFTED' | 'SUBMITTED' | 'INTAKE_FAILED' | 'INTAKE_PASSED';

/** One row of the life of an item: from which states an event may come, from whom, and where it leads. */
export interface Transition {
  readonly from: readonly (State | 'NEW')[];
  /** SAME: recorded beside the state. OUTCOME: the state that the outcome names. */
  readonly to: State | 'SAME' | 'OUTCOME';
  readonly by: readonly (Role | 'system')[];
  /** States in which the same event is only recorded, because a queue may have brought it late. */
  readonly lateFrom?: readonly State[];
}

const decidedAs = (outcome: Outcome): State => `DECIDED_${outcome}`;

const UNDECIDED: readonly State[] = ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED'];
const DECIDED: readonly State[] = OUTCOMES.map(decidedAs);
const DECIDED_TO_ACT: readonly State[] = OUTCOMES.filter((outcome) => ACTING.has(outcome)).map(decidedAs);
const ACTED: readonly State[] = ['ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'REINSTATED', 'CLOSED'];
const SINCE_DECISION: readonly State[] = [...DECIDED, ...ACTED];
const SINCE_DELIVERY: readonly State[] = [...UNDECIDED, ...SINCE_DECISION, 'ENDED_BY_SELLER', 'WITHDRAWN'];

const SYSTEM = ['system'] as const;
const MARKETPLACE = ['marketplace'] as const;
const SUBMITTER = ['authority', 'flagger'] as const;
/** Submissions to which no act followed: a complaint may bring one after all. */
const NOT_ACTED: readonly State[] = ['DECIDED_NO_ACTION', 'DECIDED_DISPUTED', 'DECIDED_ERROR_CHANNEL', 'CLOSED'];
const beside = (by: Transition['by'], from = SINCE_DELIVERY): Transition => ({ from, to: 'SAME', by });

/** States in which nothing is decided and nobody has withdrawn: the marketplace still owes an answer. */
export const OPEN_STATES: ReadonlySet<State> = new Set(UNDECIDED);
export const DECIDED_TO_ACT_STATES: ReadonlySet<State> = new Set(DECIDED_TO_ACT);

/** The steps before delivery. They are written with the submission, not as events of the item. */
export const SUBMISSION_STEPS: Readonly<Record<SubmissionStep, Transition>> = {
  DRAFTED: { from: ['NEW'], to: 'DRAFT', by: SUBMITTER },
  SUBMITTED: { from: ['NEW', 'DRAFT'], to: 'SUBMITTED', by: SUBMITTER },
  INTAKE_FAILED: { from: ['SUBMITTED'], to: 'REJECTED_INTAKE', by: SYSTEM },
  INTAKE_PASSED: { from: ['SUBMITTED'], to: 'ACCEPTED', by: SYSTEM },
};

/**
 * The life of a notified item. A missed deadline is an event beside the state, never a state.
 *
 * An event that no row allows from the present state is refused, with the state and what is possible from it.
 */
export const LIFE: Readonly<Record<EventType, Transition>> = {
  ITEM_DELIVERED: { from: ['ACCEPTED'], to: 'DELIVERED', by: SYSTEM },
  DELIVERY_DELAYED: beside(SYSTEM),
  DUE_SET: beside(SYSTEM),
  DUPLICATE_LINKED: beside(SYSTEM),
  RECEIPT_CONFIRMED: {
    from: ['DELIVERED'],
    to: 'ACKNOWLEDGED',
    by: MARKETPLACE,
    lateFrom: [...UNDECIDED, ...SINCE_DECISION],
  },
  REVIEW_STARTED: { from: ['DELIVERED', 'ACKNOWLEDGED'], to: 'UNDER_REVIEW', by: MARKETPLACE },
  INFORMATION_REQUESTED: { from: ['UNDER_REVIEW'], to: 'INFO_REQUESTED', by: MARKETPLACE },
  INFORMATION_PROVIDED: { from: ['INFO_REQUESTED'], to: 'UNDER_REVIEW', by: SUBMITTER },
  INFORMATION_LAPSED: { from: ['INFO_REQUESTED'], to: 'UNDER_REVIEW', by: SYSTEM },
  DECIDED: { from: ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW'], to: 'OUTCOME', by: MARKETPLACE },
  ACTION_IMPLEMENTED: { from: DECIDED_TO_ACT, to: 'ACTION_IMPLEMENTED', by: MARKETPLACE },
  NOTIFIER_INFORMED: beside(MARKETPLACE, SINCE_DECISION),
  SELLER_INFORMED: beside(MARKETPLACE, SINCE_DECISION),
  STATEMENT_SUBMITTED: beside(MARKETPLACE, SINCE_DECISION),
  ENDED_BY_SELLER: { from: UNDECIDED, to: 'ENDED_BY_SELLER', by: MARKETPLACE },
  WITHDRAWN: { from: UNDECIDED, to: 'WITHDRAWN', by: SUBMITTER },
  CORROBORATED: beside([...SUBMITTER, 'operator']),
  SIGHTED: beside([...SUBMITTER, 'operator']),
  VERIFIED_REMOVED: { from: ['ACTION_IMPLEMENTED'], to: 'VERIFIED_REMOVED', by: ['authority', 'operator', 'system'] },
  VERIFICATION_FAILED: { from: ['ACTION_IMPLEMENTED'], to: 'UNDER_REVIEW', by: ['authority', 'operator', 'system'] },
  REMINDER_SENT: beside(SYSTEM),
  DEADLINE_BREACHED: beside(SYSTEM),
  TARGET_MISSED: beside(SYSTEM),
  REDELIVERED: beside(SYSTEM),
  COMPLAINT_OPENED: beside([...MARKETPLACE, ...SUBMITTER], SINCE_DECISION),
  COMPLAINT_DECIDED: beside(MARKETPLACE, SINCE_DECISION),
  REINSTATED: { from: ['ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'CLOSED'], to: 'REINSTATED', by: MARKETPLACE },
  RESTRICTION_IMPOSED: { from: NOT_ACTED, to: 'ACTION_IMPLEMENTED', by: MARKETPLACE },
  DISPUTE_OPENED: beside([...MARKETPLACE, ...SUBMITTER], SINCE_DECISION),
  DISPUTE_DECIDED: beside([...MARKETPLACE, ...SUBMITTER], SINCE_DECISION),
  DISPUTE_IMPLEMENTED: beside(MARKETPLACE, SINCE_DECISION),
  REAPPEARED: beside([...SUBMITTER, 'operator', 'system'], ['VERIFIED_REMOVED', 'CLOSED']),
  LINKED: beside([...SUBMITTER, 'operator', 'system']),
  PROBED: beside(SYSTEM, SINCE_DECISION),
  EVIDENCE_ADDED: beside([...SUBMITTER, ...MARKETPLACE, 'operator', 'system']),
  BUYERS_INFORMED: beside(MARKETPLACE),
  RECALL_PUBLISHED: beside(MARKETPLACE),
  GATEWAY_REPORTED: beside(MARKETPLACE),
  UNITS_SOLD: beside(MARKETPLACE),
  IDENTICAL_FOUND: beside(MARKETPLACE),
  SELLER_PROOF_REQUESTED: beside(MARKETPLACE),
  SELLER_PROOF_ASSESSED: beside(MARKETPLACE),
  REFERRED: beside(SUBMITTER),
  REFERRAL_ANSWERED: beside([...SUBMITTER, 'operator']),
  HOLD_SET: beside(['authority', 'operator']),
  HOLD_RELEASED: beside(['authority', 'operator']),
  CLOSED: { from: ['VERIFIED_REMOVED', 'DECIDED_NO_ACTION'], to: 'CLOSED', by: SYSTEM },
  IMPORTED: beside(['operator']),
};

/** The state an event leads to, by whatever state it meets; undefined where the table does not allow it. */
export function stateAfter(type: EventType, state: State, outcome?: Outcome): State | undefined {
  const { from, to, lateFrom } = LIFE[type];
  if (!from.includes(state)) return lateFrom?.includes(state) ? state : undefined;
  if (to === 'OUTCOME') return outcome && decidedAs(outcome);
  return to === 'SAME' ? state : to;
}

/** Events that somebody may add to an item in this state. */
export const possibleFrom = (state: State, by: Role | 'system'): EventType[] =>
  (Object.keys(LIFE) as EventType[]).filter((type) => LIFE[type].by.includes(by) && LIFE[type].from.includes(state));
