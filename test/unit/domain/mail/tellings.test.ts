import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import type { Counted } from '../../../../shared/domain/life/facts.ts';
import { letterOf } from '../../../../shared/domain/mail/letter.ts';
import { tellingsOf } from '../../../../shared/domain/mail/tellings.ts';
import { deliverAll, factsOf } from '../../../builders/items.ts';
import { marketplace } from '../../../builders/organisations.ts';

const [lead, other] = deliverAll({ at: '2026-05-13T14:40:00.000Z', to: ['amber', 'amber'] }).map((history) => ({
  facts: factsOf(history) as Counted,
  delivered: history.events[0] as ItemEvent,
}));
if (!lead || !other) throw new Error('Two items are needed');

const event = (type: string, data: object): ItemEvent =>
  ({ ...lead.delivered, n: 2, type, data, occurredAt: '2026-05-14T08:00:00.000Z' }) as ItemEvent;
const clock = lead.facts.clocks[0]?.clock;

const CASES: readonly (readonly [string, ItemEvent, readonly string[]])[] = [
  ['the item that stands for its notice', lead.delivered, ['MARKETPLACE NEW as NEW']],
  ['another item of that notice', other.delivered, []],
  ['half of the time', event('REMINDER_SENT', { clock, percent: 50 }), []],
  ['four fifths of it', event('REMINDER_SENT', { clock, percent: 80 }), ['MARKETPLACE DUE as DUE']],
  ['a missed target', event('TARGET_MISSED', { clock, dueAt: '' }), ['MARKETPLACE MISSED as MISSED']],
  [
    'a missed legal deadline',
    event('DEADLINE_BREACHED', { clock, dueAt: '' }),
    ['MARKETPLACE MISSED as MISSED', 'SUBMITTER MISSED as MISSED'],
  ],
  ['a question', event('INFORMATION_REQUESTED', { question: 'Q' }), ['SUBMITTER QUESTION_ASKED as QUESTION']],
  ['its answer', event('INFORMATION_PROVIDED', { answer: 'A' }), ['MARKETPLACE QUESTION_ANSWERED as QUESTION']],
  [
    'its end without one',
    event('INFORMATION_LAPSED', {}),
    ['MARKETPLACE QUESTION_LAPSED as QUESTION', 'SUBMITTER QUESTION_LAPSED as QUESTION'],
  ],
  ['a decision', event('DECIDED', { outcome: 'REMOVE' }), ['SUBMITTER DECIDED as DECIDED']],
  ['a referral', event('REFERRED', { referral: 1 }), ['CONTACT_POINT REFERRED as undefined']],
  ['a receipt', event('RECEIPT_CONFIRMED', {}), []],
];

test.each(CASES)('%s is told to: %#', (_, happened, expected) => {
  expect(tellingsOf(happened).map(({ side, kind, topic }) => `${side} ${kind} as ${topic}`)).toEqual(expected);
});

const background = {
  url: 'https://www.amber.example/item/1',
  category: 'unsafe',
  reference: 'REF-1',
  marketplace: marketplace('amber')[1],
  sender: { name: 'Bundesnetzagentur', contact: 'markt@bnetza.example' },
};
const written = (happened: ItemEvent, before: Counted | undefined = lead.facts) =>
  tellingsOf(happened).map((telling) => letterOf(happened, before, telling, background));

describe('a letter', () => {
  test('of new listings tells every deadline and how many listings there are', () => {
    const [sent] = written(lead.delivered, undefined);
    expect(sent).toMatchObject({ count: 2, jurisdiction: 'LU', marketplaceName: 'amber Sarl' });
    expect(sent?.deadlines.map((deadline) => deadline.clock)).toEqual(
      lead.facts.clocks.filter(({ dueAt }) => dueAt).map((running) => running.clock),
    );
    expect(sent).not.toHaveProperty('reference');
  });

  test('of a reminder tells the one deadline', () => {
    const [sent] = written(event('REMINDER_SENT', { clock, percent: 80 }));
    expect(sent?.deadlines.map((deadline) => deadline.clock)).toEqual([clock]);
  });

  test('never carries what somebody wrote freely', () => {
    const texts = ['Is Mr Berg the seller?', 'Yes, Mr Berg', 'Mr Berg contests it'];
    const [question, answer, reason] = texts;
    const all = [
      event('INFORMATION_REQUESTED', { question, field: '/details', lapsesAt: '2026-05-27T12:00:00.000Z' }),
      event('INFORMATION_PROVIDED', { answer }),
      event('DECIDED', { outcome: 'DISPUTED', reason }),
    ].flatMap((happened) => written(happened));
    expect(all).toHaveLength(3);
    expect(JSON.stringify(all)).not.toContain('Berg');
    expect(all[0]).toMatchObject({ field: '/details', lapsesAt: '2026-05-27T12:00:00.000Z', reference: 'REF-1' });
  });

  test('of a referral tells who refers and the deadline that was missed', () => {
    const data = { referral: 1, to: 'COORDINATOR', contactPoint: 'de-coordinator', clock, reference: 'AZ 1' };
    const [sent] = written(event('REFERRED', data));
    expect(sent).toMatchObject({
      from: { name: 'Bundesnetzagentur', contact: 'markt@bnetza.example', reference: 'AZ 1' },
      referredTo: 'COORDINATOR',
      deadlines: [{ clock }],
    });
  });
});
