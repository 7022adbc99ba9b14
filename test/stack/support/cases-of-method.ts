import { listing, noticeBody } from '../../builders/notices.ts';
import { flagger } from '../../builders/organisations.ts';
import { decision, measure, receipt } from './acts.ts';
import {
  decided,
  handled,
  K20,
  K21,
  LAST_OF_NOTICE,
  LAST_OF_ORDER,
  NOTICE_DUE,
  notice,
  ORDER_DUE,
  order,
  SOON,
  some,
  T0,
} from './case-steps.ts';
import { type Case, registered, reported, reportedByQueue, sent } from './lived-cases.ts';
import { after, HOUR } from './time.ts';
import { reference } from './work.ts';

const trusted = (until?: string) =>
  flagger({
    status: 'DSA_TF',
    areas: ['counterfeit'],
    from: '2024-02-17T00:00:00.000Z',
    awardedBy: 'Arcom',
    ...(until && { until }),
  }).organisation;
const counterfeit = (at: string) => sent(at, () => noticeBody('counterfeit', some(1)));
const ofOneListing = () => noticeBody('product_safety', { reference: reference(), items: [listing(1)] });
const ofOneSeller = () => {
  const { items, ...named } = some(3);
  return { ...named, items: items.map((item) => ({ ...item, seller: { id: 'one-seller' } })) };
};
const outOfOrder = () => {
  const [first, then, last] = [receipt(), decision(), measure()];
  return [last, then, first, then, last];
};

/** The worked cases of the method by their numbers, as far as what they are about can be lived. */
export const CASES_OF_METHOD: readonly Case[] = [
  {
    name: 'D1: two notices of 10 addresses and of 1 are two notices and eleven items',
    steps: [notice(10), notice(1)],
    figures: [
      ['K1', 'notices', { numerator: 2 }],
      ['K3', 'items', { numerator: 11 }],
    ],
  },
  {
    name: 'D2: two notices on one address are two notices and two items',
    steps: [sent(T0, ofOneListing), sent(T0, ofOneListing)],
    figures: [
      ['K1', 'notices', { numerator: 2 }],
      ['K3', 'items', { numerator: 2 }],
    ],
  },
  {
    name: 'D3: assessed after exactly 24 hours falls into [24h,48h), a millisecond before does not',
    steps: [notice(2), decided(after(T0, 24 * HOUR), 'REMOVE', 0), decided('2026-05-14T14:39:59.999Z', 'REMOVE', 1)],
    figures: [
      ['K9', '[0h,24h)', { numerator: 1, denominator: 2 }],
      ['K9', '[24h,48h)', { numerator: 1, denominator: 2 }],
    ],
  },
  {
    name: 'D4: removed at 23:59:59.999 of the second working day is in time, a millisecond later is not',
    steps: [order(2), ...handled(LAST_OF_ORDER), ...handled(ORDER_DUE, 1)],
    figures: [['K20', K20, { numerator: 1, denominator: 2 }]],
  },
  {
    name: 'D5: of three items, removed after 1 h, after 3 h and never, the median is 2 h and a third is in none',
    steps: [notice(3), ...handled(after(T0, HOUR)), ...handled(after(T0, 3 * HOUR), 1)],
    figures: [
      ['K4', 'median', { value: 2, denominator: 2 }],
      ['K5', 'median', { value: 2 }],
      ['K9', 'none', { numerator: 1, denominator: 3, value: 0.333333 }],
    ],
  },
  {
    name: 'D6: delivered on Monday, taken from the queue and removed on Thursday is late',
    steps: [
      order(1, 'amber', '2026-06-08T08:00:00.000Z'),
      reported('2026-06-11T08:00:00.000Z', () => receipt({ receivedAt: '2026-06-11T08:00:00.000Z' })),
      ...handled('2026-06-11T09:00:00.000Z'),
    ],
    figures: [
      ['K20', K20, { numerator: 0, denominator: 1 }],
      ['K32', 'median', { value: 259_200 }],
    ],
  },
  {
    name: 'D7: food has a target and no clock of law',
    steps: [sent(T0, () => noticeBody('food', some(1)))],
    figures: [
      ['K21', K21, { basis: 'TARGET', denominator: 0, value: null }],
      ['K1', 'notices', { basis: 'TARGET', numerator: 1 }],
    ],
  },
  {
    name: 'D8: an order answered by a warning alone is effected, and nothing is removed',
    steps: [order(), decided(SOON, 'WARN'), reported(SOON, () => measure({ measures: ['WARNING_SHOWN'] }))],
    figures: [
      ['K20', K20, { numerator: 1, denominator: 1 }],
      ['K8', 'removed', { numerator: 0, denominator: 1 }],
      ['K8', 'ended: WARN', { numerator: 1 }],
    ],
  },
  {
    name: 'D9: a safety notice decided NO_ACTION on the third working day is processed in time',
    steps: [notice(2), decided(LAST_OF_NOTICE, 'NO_ACTION', 0), decided(NOTICE_DUE, 'NO_ACTION', 1)],
    figures: [['K21', K21, { numerator: 1, denominator: 2 }]],
  },
  {
    name: 'D11: a trusted flagger suspended on the 10th counts as one for its notice of the 9th only',
    submitter: trusted(),
    steps: [
      counterfeit('2026-06-09T10:00:00.000Z'),
      registered('2026-06-10T00:00:00.000Z', trusted('2026-06-10T00:00:00.000Z')),
      counterfeit('2026-06-11T10:00:00.000Z'),
    ],
    figures: [
      ['K1', 'notices', { numerator: 2 }],
      ['K2', 'notices', { numerator: 1 }],
      ['K3', 'items by trusted flaggers', { numerator: 1 }],
    ],
  },
  {
    name: 'D12: three listings of one seller on one day are three items, and all are removed',
    steps: [
      sent(T0, () => noticeBody('product_safety', ofOneSeller())),
      ...handled(SOON),
      ...handled(SOON, 1),
      ...handled(SOON, 2),
    ],
    figures: [['K8', 'removed', { numerator: 3, denominator: 3 }]],
  },
  {
    name: 'D13: messages twice and out of order count once',
    steps: [order(), reportedByQueue(SOON, outOfOrder)],
    figures: [
      ['K20', K20, { numerator: 1, denominator: 1 }],
      ['K6', 'LAW', { numerator: 1 }],
      ['K22', 'give effect, median', { denominator: 1 }],
    ],
  },
  {
    name: 'D17: a receipt that a machine confirms after 40 minutes took no time',
    steps: [order(), reported(after(T0, 40), () => receipt({ automatic: true }))],
    figures: [['K22', 'inform of receipt, median', { value: 0, denominator: 1 }]],
  },
  {
    name: 'D17: a receipt of a person, or of a machine after an hour, takes its time',
    steps: [
      order(2),
      reported(after(T0, 30), () => receipt()),
      reported(after(T0, 90), () => receipt({ automatic: true }), 1),
    ],
    figures: [['K22', 'inform of receipt, median', { value: 1, denominator: 2 }]],
  },
  {
    name: 'D20: DISPUTED and ERROR_CHANNEL are in the denominator, and there is a figure without them',
    steps: [
      notice(4),
      decided(SOON, 'REMOVE', 0),
      decided(SOON, 'DISPUTED', 1),
      decided('2026-05-25T10:00:00.000Z', 'ERROR_CHANNEL', 2),
    ],
    figures: [
      ['K21', K21, { numerator: 2, denominator: 4 }],
      ['K21', 'the same without DISPUTED and ERROR_CHANNEL', { numerator: 1, denominator: 2 }],
      ['K8', 'ended: DISPUTED', { numerator: 1, denominator: 4 }],
    ],
  },
];
