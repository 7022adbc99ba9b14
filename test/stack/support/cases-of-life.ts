import { check, decision, endedBySeller, measure, withdrawal } from './acts.ts';
import { decided, handled, K20, K21, notice, ORDER_DUE, order, SOON, T0 } from './case-steps.ts';
import { bySubmitter, type Case, reported } from './lived-cases.ts';
import { after, HOUR } from './time.ts';

const inTime = (claimed: number, reportedInTime: number, contradicted: number) => ({
  claimed,
  reported: reportedInTime,
  verified: 0,
  contradicted,
  unchecked: claimed - contradicted,
});

/** Ways an item can go that figures must tell apart. */
export const CASES_OF_LIFE: readonly Case[] = [
  {
    name: 'the worked example: an act after 126 h 50 min is in time in Luxembourg',
    steps: [order(), ...handled('2026-05-18T21:30:00.000Z')],
    figures: [
      ['K20', K20, { numerator: 1 }],
      ['K9', '[48h,1w)', { numerator: 1 }],
      ['K4', 'median', { value: 126.833333 }],
    ],
  },
  {
    name: 'the worked example: the same act is late in Ireland',
    steps: [order(1, 'bazaar'), ...handled('2026-05-18T21:30:00.000Z')],
    figures: [['K20', K20, { numerator: 0, denominator: 1 }]],
  },
  {
    name: 'still live after a claimed removal: the claim is shown, and does not count',
    steps: [order(), ...handled(SOON), bySubmitter(after(SOON, HOUR), 'checks', () => check('STILL_LIVE'))],
    figures: [
      ['K20', K20, { numerator: 0, denominator: 1, inTime: inTime(1, 1, 1) }],
      ['K8', 'removed', { numerator: 0, denominator: 1, stillOpen: 1 }],
    ],
  },
  {
    name: 'claimed in time and reported after the deadline: the two are shown apart',
    steps: [order(), ...handled(ORDER_DUE, 0, SOON)],
    figures: [['K20', K20, { numerator: 1, denominator: 1, inTime: inTime(1, 0, 0) }]],
  },
  {
    name: 'withdrawn before it was due: excluded; withdrawn afterwards: not',
    steps: [
      order(2),
      bySubmitter(SOON, 'withdrawal', () => withdrawal()),
      bySubmitter(ORDER_DUE, 'withdrawal', () => withdrawal(), 1),
    ],
    figures: [
      ['K20', K20, { numerator: 0, denominator: 1 }],
      ['K8', 'removed', { denominator: 1, excluded: { WITHDRAWN: 1 } }],
      ['K8', 'ended: WITHDRAWN', { numerator: 2, denominator: 2 }],
    ],
  },
  {
    name: 'an order partly effected, and one not effected, are not complied with',
    steps: [
      order(3),
      decided(SOON, 'PARTIAL', 0),
      reported(SOON, () => measure({ measures: ['LISTING_RESTRICTED'] }), 0),
      decided(SOON, 'NO_ACTION', 1),
      ...handled(SOON, 2),
    ],
    figures: [['K20', K20, { numerator: 1, denominator: 3 }]],
  },
  {
    name: 'decided on terms and not on law: a measure all the same, and counted apart',
    steps: [
      notice(2),
      reported(SOON, () => decision({ ground: 'TERMS' })),
      reported(SOON, () => measure()),
      ...handled(SOON, 1),
    ],
    figures: [
      ['K6', 'TERMS', { numerator: 1 }],
      ['K6', 'LAW', { numerator: 1 }],
      ['K8', 'removed', { numerator: 2, denominator: 2 }],
    ],
  },
  {
    name: 'already removed when the notice came: no removal, no time to action, an outcome of its own',
    steps: [
      notice(),
      decided(SOON, 'ALREADY_REMOVED'),
      reported(SOON, () => measure({ occurredAt: after(T0, -24 * HOUR) })),
    ],
    figures: [
      ['K8', 'removed', { numerator: 0, denominator: 1 }],
      ['K8', 'ended: ALREADY_REMOVED', { numerator: 1 }],
      ['K4', 'median', { denominator: 0, value: null, excluded: { ALREADY_REMOVED: 1, NO_ACTION: 0 } }],
    ],
  },
  {
    name: 'ended by its seller: stays in the denominator, as an outcome of its own',
    steps: [notice(), reported(SOON, () => endedBySeller())],
    figures: [
      ['K8', 'removed', { numerator: 0, denominator: 1 }],
      ['K8', 'ended: ENDED_BY_SELLER', { numerator: 1 }],
      ['K21', K21, { numerator: 0, denominator: 1 }],
    ],
  },
];
