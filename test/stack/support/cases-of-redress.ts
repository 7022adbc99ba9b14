import { noticeBody } from '../../builders/notices.ts';
import { flagger } from '../../builders/organisations.ts';
import { check, complaint, complaintDecided, reinstated, sellerInformed } from './acts.ts';
import { decided, handled, notice, SOON, some, T0 } from './case-steps.ts';
import { bySubmitter, type Case, reported, sent } from './lived-cases.ts';
import { after, DAY, HOUR } from './time.ts';

/** Four months after the removal. */
export const REVERSED_AT = '2026-09-14T10:00:00.000Z';
const share = (numerator: number) => ({ numerator, denominator: 1 });

const trusted = flagger({
  status: 'DSA_TF',
  areas: ['counterfeit'],
  from: '2024-02-17T00:00:00.000Z',
  awardedBy: 'Arcom',
}).organisation;

/** Worked cases in which something comes back: a complaint, or the listing. */
export const CASES_OF_REDRESS: readonly Case[] = [
  {
    name: 'D10: removed, and reversed after four months: the figures of the month of delivery are revised',
    steps: [
      notice(),
      ...handled(SOON),
      reported(SOON, () => sellerInformed()),
      reported(REVERSED_AT, () => complaint()),
      reported(after(REVERSED_AT, HOUR), () => complaintDecided('REVERSED')),
      reported(after(REVERSED_AT, 2 * HOUR), () => reinstated()),
    ],
    figures: [
      ['K8', 'removed', share(0)],
      ['K25', 'accepted by the marketplace', share(1)],
      ['K25', 'substantiated after redress', share(0)],
      ['K25', 'overturned by a complaint or dispute', { numerator: 1 }],
      ['K26', 'reversed in whole or in part', share(1)],
      ['K26', '(a), reversed', { numerator: 1 }],
      ['K27', 'median', { value: 1, denominator: 1 }],
    ],
  },
  {
    name: 'D19: a trusted flagger complains about no action: in (e) and in (f), and once in all',
    submitter: trusted,
    steps: [
      sent(T0, () => noticeBody('counterfeit', some(1))),
      decided(SOON, 'NO_ACTION'),
      bySubmitter(after(SOON, HOUR), 'complaints', () => ({ actionId: 'k', complainant: 'NOTIFIER', subject: 'f' })),
    ],
    figures: [
      ['K26', 'all, total', { numerator: 1, stillOpen: 1 }],
      ['K26', '(e), total', { numerator: 1 }],
      ['K26', '(f), total', { numerator: 1 }],
      ['K26', '(a), total', { numerator: 0 }],
      ['K26', 'items complained about', share(1)],
    ],
  },
  ...[29, 31].map((day): Case => {
    const isWithin = day <= 30;
    return {
      name: `D16: back on day ${day}: ${isWithin ? 'within 30 days' : 'within 90 days only'}`,
      steps: [
        notice(),
        ...handled(SOON),
        bySubmitter(SOON, 'checks', () => check('GONE')),
        bySubmitter(after(SOON, day * DAY), 'checks', () => ({
          ...check('GONE'),
          result: 'REAPPEARED',
          checkedAt: after(SOON, day * DAY),
        })),
      ],
      figures: [
        ['K30', 'back within 30 days', { month: '2026-05', ...share(isWithin ? 1 : 0) }],
        ['K30', 'back within 90 days', { month: '2026-05', ...share(1) }],
      ],
    };
  }),
];
