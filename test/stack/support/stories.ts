import { noticeBody, orderBody } from '../../builders/notices.ts';
import * as acts from './acts.ts';
import { NOTICE_DUE, SOON, some, T0 } from './case-steps.ts';
import { bySubmitter, reported, type Step, sent } from './lived-cases.ts';
import { after, DAY, HOUR, sweepAt } from './time.ts';

/** One way through the life of an item: what is done, and how its timeline reads afterwards. */
export interface Story {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Events in their order, and the state at the end. */
  readonly reads: string;
  readonly state: string;
}

const swept = (at: string): Step => ({ at, doing: ({ system }) => sweepAt(system, at) });
const notice = sent(T0, () => noticeBody('product_safety', some(1)));
const order = sent(T0, () => orderBody('product_safety', some(1)));
/** Reported when it happens, whenever it was written down here. */
const by = (at: string, ...actions: object[]): Step[] =>
  actions.map((action) => reported(at, () => ({ ...action, occurredAt: new Date().toISOString() })));
const decided = (outcome: string, more = {}) => acts.decision({ outcome, reason: 'It is so', ...more });
const refused = () => decided('NO_ACTION', { ground: undefined, refusal: 'NOT_ILLEGAL' });
const checked = (at: string, result: 'GONE' | 'STILL_LIVE') => bySubmitter(at, 'checks', () => acts.check(result));

const held = (change: string, more = {}) =>
  bySubmitter(SOON, 'holds', () => ({ actionId: change, change, reference: 'PP-7', reason: 'So', ...more }));

const LATER = after(SOON, 2 * HOUR);
const NEXT_WEEK = after(SOON, 7 * DAY);
const removed = (at = SOON): Step[] => by(at, decided('REMOVE'), acts.measure());

const OUTCOMES = [
  ['DISABLE', 'LISTING_DISABLED'],
  ['RESTRICT', 'LISTING_RESTRICTED'],
  ['WARN', 'WARNING_SHOWN'],
  ['PARTIAL', 'LISTING_RESTRICTED'],
  ['ALREADY_REMOVED', 'LISTING_REMOVED'],
] as const;
const decisions: Story[] = OUTCOMES.map(([outcome, measure]) => ({
  name: `decided ${outcome}, and done`,
  steps: [notice, ...by(SOON, decided(outcome), acts.measure({ measures: [measure] }))],
  reads: 'ITEM_DELIVERED DECIDED ACTION_IMPLEMENTED',
  state: 'ACTION_IMPLEMENTED',
}));
const refusals: Story[] = ['NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL'].map((outcome) => ({
  name: `decided ${outcome}, and the notifier told`,
  steps: [notice, ...by(SOON, decided(outcome, { ground: undefined }), acts.notifierInformed({ cites: 'NEITHER' }))],
  reads: 'ITEM_DELIVERED DECIDED NOTIFIER_INFORMED',
  state: `DECIDED_${outcome}`,
}));

const ON_THE_WAY: readonly Story[] = [
  {
    name: 'received, reviewed, removed, everybody informed, and seen to be gone',
    steps: [
      notice,
      ...by(SOON, acts.receipt(), acts.review(), decided('REMOVE'), acts.measure()),
      ...by(SOON, acts.notifierInformed(), acts.sellerInformed(), acts.statement()),
      checked(LATER, 'GONE'),
    ],
    reads:
      'ITEM_DELIVERED RECEIPT_CONFIRMED REVIEW_STARTED DECIDED ACTION_IMPLEMENTED NOTIFIER_INFORMED SELLER_INFORMED STATEMENT_SUBMITTED VERIFIED_REMOVED',
    state: 'VERIFIED_REMOVED',
  },
  {
    name: 'a question that is answered, one that lapses, and the clock that did not stop',
    steps: [
      notice,
      swept(T0),
      ...by(SOON, acts.review(), acts.question()),
      bySubmitter(LATER, 'information', () => acts.answer()),
      ...by(LATER, acts.question()),
      swept(after(NOTICE_DUE, HOUR)),
    ],
    reads:
      'ITEM_DELIVERED REVIEW_STARTED INFORMATION_REQUESTED INFORMATION_PROVIDED INFORMATION_REQUESTED REMINDER_SENT REMINDER_SENT INFORMATION_LAPSED DEADLINE_BREACHED',
    state: 'UNDER_REVIEW',
  },
  {
    name: 'claimed to be removed, seen live, back in review, removed, and gone',
    steps: [notice, ...removed(), checked(LATER, 'STILL_LIVE'), ...removed(LATER), checked(LATER, 'GONE')],
    reads: 'ITEM_DELIVERED DECIDED ACTION_IMPLEMENTED VERIFICATION_FAILED DECIDED ACTION_IMPLEMENTED VERIFIED_REMOVED',
    state: 'VERIFIED_REMOVED',
  },
  {
    name: 'seen live before anything is decided, and again after it was verified to be gone',
    steps: [
      notice,
      checked(SOON, 'STILL_LIVE'),
      ...removed(LATER),
      checked(NEXT_WEEK, 'GONE'),
      checked(after(NEXT_WEEK, DAY), 'STILL_LIVE'),
    ],
    reads: 'ITEM_DELIVERED SIGHTED DECIDED ACTION_IMPLEMENTED VERIFIED_REMOVED SIGHTED',
    state: 'VERIFIED_REMOVED',
  },
  {
    name: 'held for an authority and let go, while its deadline passes',
    steps: [notice, held('SET', { until: '2027-01-01T00:00:00.000Z' }), held('RELEASE')],
    reads: 'ITEM_DELIVERED HOLD_SET HOLD_RELEASED REMINDER_SENT REMINDER_SENT DEADLINE_BREACHED',
    state: 'DELIVERED',
  },
  {
    name: 'ended by its seller',
    steps: [notice, ...by(SOON, acts.endedBySeller())],
    reads: 'ITEM_DELIVERED ENDED_BY_SELLER',
    state: 'ENDED_BY_SELLER',
  },
  {
    name: 'withdrawn by its submitter',
    steps: [notice, bySubmitter(SOON, 'withdrawal', () => acts.withdrawal())],
    reads: 'ITEM_DELIVERED WITHDRAWN',
    state: 'WITHDRAWN',
  },
];

const complained = (result: string, more: Readonly<Record<string, unknown>> = {}): Step[] => [
  notice,
  ...removed(),
  ...by(LATER, acts.sellerInformed(), acts.complaint(), acts.complaintDecided(result, more)),
];
const STARTED = 'ITEM_DELIVERED DECIDED ACTION_IMPLEMENTED SELLER_INFORMED COMPLAINT_OPENED COMPLAINT_DECIDED';

const REDRESS: readonly Story[] = [
  { name: 'a seller complains in vain', steps: complained('UPHELD'), reads: STARTED, state: 'ACTION_IMPLEMENTED' },
  {
    name: 'a complaint is settled otherwise',
    steps: complained('OMITTED', { reason: 'An agreement was found' }),
    reads: STARTED,
    state: 'ACTION_IMPLEMENTED',
  },
  {
    name: 'a removal is reversed in part',
    steps: complained('PARTIALLY_REVERSED', {
      reason: 'The mark is not protected there',
      standing: { measures: ['LISTING_RESTRICTED'], territory: ['DE'] },
    }),
    reads: STARTED,
    state: 'ACTION_IMPLEMENTED',
  },
  {
    name: 'a removal is reversed, and the listing is back',
    steps: [...complained('REVERSED'), ...by(NEXT_WEEK, acts.reinstated())],
    reads: `${STARTED} REINSTATED`,
    state: 'REINSTATED',
  },
  {
    name: 'a notifier complains about no action, and the listing is removed after all',
    steps: [
      notice,
      ...by(SOON, refused(), acts.notifierInformed({ cites: 'NEITHER' })),
      bySubmitter(LATER, 'complaints', () => ({ actionId: 'k-1', complainant: 'NOTIFIER', subject: 'e' })),
      ...by(NEXT_WEEK, acts.complaintDecided('REVERSED'), acts.restricted()),
      checked(NEXT_WEEK, 'GONE'),
    ],
    reads:
      'ITEM_DELIVERED DECIDED NOTIFIER_INFORMED COMPLAINT_OPENED COMPLAINT_DECIDED RESTRICTION_IMPOSED VERIFIED_REMOVED',
    state: 'VERIFIED_REMOVED',
  },
  {
    name: 'a dispute before a certified body is won, and carried out',
    steps: [
      notice,
      ...removed(),
      ...by(LATER, acts.dispute(), acts.disputeDecided('REVERSED'), acts.reinstated(), acts.disputeImplemented()),
    ],
    reads: 'ITEM_DELIVERED DECIDED ACTION_IMPLEMENTED DISPUTE_OPENED DISPUTE_DECIDED REINSTATED DISPUTE_IMPLEMENTED',
    state: 'REINSTATED',
  },
];

const FOLLOW_THROUGH: readonly Story[] = [
  {
    name: 'a dangerous product: buyers, recall, gateway, units sold, and the paper asked of the seller',
    steps: [
      order,
      ...removed(),
      ...by(
        LATER,
        acts.followed('UNITS_SOLD', { units: 120, soldIn: ['DE', 'FR'] }),
        acts.followed('BUYERS_INFORMED', { buyers: 118 }),
        acts.followed('RECALL_PUBLISHED', { url: 'https://www.amber.example/recalls/1' }),
        acts.followed('GATEWAY_REPORTED', { reference: 'SBG-2026-1' }),
        acts.followed('SELLER_PROOF_REQUESTED', { paper: 'Test report' }),
        acts.followed('SELLER_PROOF_ASSESSED', { result: 'NOT_PROVIDED' }),
      ),
    ],
    reads:
      'ITEM_DELIVERED DECIDED ACTION_IMPLEMENTED UNITS_SOLD BUYERS_INFORMED RECALL_PUBLISHED GATEWAY_REPORTED SELLER_PROOF_REQUESTED SELLER_PROOF_ASSESSED',
    state: 'ACTION_IMPLEMENTED',
  },
];

export const STORIES: readonly Story[] = [...decisions, ...refusals, ...ON_THE_WAY, ...REDRESS, ...FOLLOW_THROUGH];
