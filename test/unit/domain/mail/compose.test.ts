import { describe, expect, test } from 'vitest';
import { LETTER_KINDS, type Letter, type LetterKind } from '../../../../shared/contracts/mail.ts';
import { compose } from '../../../../shared/domain/mail/compose.ts';
import { TEXTS } from '../../../../shared/domain/mail/texts.ts';
import { untilOf } from '../../../../shared/domain/mail/when.ts';
import type { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import { letter, letters } from '../../../builders/letters.ts';

const READER = { name: 'Amber Sarl', language: 'en' } as const;
const write = (...all: readonly Letter[]) => compose({ letters: all }, READER);

test('a missed deadline is told with the item, the listing, the last day in the zone of its law, the law, and what to do', () => {
  expect(write(letter())).toEqual({
    subject: 'Deadline missed: order to Amber Sarl, 6a1c4f0e',
    text: `For Amber Sarl

DEADLINE MISSED (1)

Item 6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77 (order, product safety)
  Listing: https://www.amber.example/item/200001
  Deadline: it was the end of Monday, 18 May 2026 (Europe/Luxembourg); set by law: Regulation (EU) 2023/988, Art. 22(4)

Decide and act without delay, and report it. What is done late is recorded as late.

-- 
Noticeboard sends this because your organisation asked for it in its registration. Nobody reads answers to this address.
`,
  });
});

describe('a deadline is told in the zone that rules it', () => {
  test.each<[string, Jurisdiction, string, string | undefined]>([
    ['2026-05-18T22:00:00.000Z', 'LU', 'Monday, 18 May 2026', undefined],
    ['2026-05-18T23:00:00.000Z', 'IE', 'Monday, 18 May 2026', undefined],
    ['2026-05-18T21:00:00.000Z', 'FI', 'Monday, 18 May 2026', undefined],
    ['2026-05-18T22:00:00.000Z', 'IE', 'Monday, 18 May 2026', '23:00'],
    ['2026-12-31T23:00:00.000Z', 'DE', 'Thursday, 31 December 2026', undefined],
    ['2026-05-18T12:30:00.000Z', 'EL', 'Monday, 18 May 2026', '15:30'],
  ])('%s in %s', (dueAt, jurisdiction, day, time) => {
    const until = untilOf(dueAt, jurisdiction, 'en');
    expect([until.day, until.time]).toEqual([day, time]);
  });
});

const CASES: readonly (readonly [string, Partial<Letter>, string, readonly string[]])[] = [
  [
    'new listings: how many more there are',
    { kind: 'NEW', count: 7 },
    'New: order to Amber Sarl, 6a1c4f0e',
    ['item/200001 and 6 more listings of the same notice', 'until the end of Monday', 'Confirm receipt'],
  ],
  [
    'a target: that no law sets it',
    { kind: 'DUE', deadlines: [{ clock: 'FOOD_REMOVE', dueAt: '2026-05-18T22:00:00.000Z' }] },
    'Due soon: order to Amber Sarl, 6a1c4f0e',
    ['a target of this system, set by no law', 'Decide and act before the deadline'],
  ],
  [
    'a submitter whose legal deadline was missed: that it may be referred',
    { side: 'SUBMITTER', reference: 'REF-1' },
    'Deadline missed: order to Amber Sarl, 6a1c4f0e',
    ['Marketplace: Amber Sarl', 'Your reference: REF-1', 'You may refer it to the contact point'],
  ],
  [
    'a question: the field, and when it lapses',
    { kind: 'QUESTION_ASKED', side: 'SUBMITTER', field: '/details/product', lapsesAt: '2026-05-27T12:00:00.000Z' },
    'Question asked: order to Amber Sarl, 6a1c4f0e',
    [
      'Asked about: /details/product',
      'Lapses unanswered at: 14:00 on Wednesday, 27 May 2026',
      'The clock does not stop',
    ],
  ],
  [
    'a decision, without the reasons that were written',
    { kind: 'DECIDED', side: 'SUBMITTER', outcome: 'NO_ACTION', deadlines: [] },
    'Decided: order to Amber Sarl, 6a1c4f0e',
    ['Decision: no action', 'complain about the decision'],
  ],
  [
    'a referral: the facts, and whom to answer',
    {
      kind: 'REFERRED',
      side: 'CONTACT_POINT',
      from: { name: 'Bundesnetzagentur', contact: 'markt@bnetza.example', reference: 'AZ 12' },
    },
    'Referred to you: order to Amber Sarl, 6a1c4f0e',
    [
      'Notified to the marketplace: 16:40 on Wednesday, 13 May 2026 (Europe/Luxembourg)',
      'it was the end of Monday',
      'Referred by: Bundesnetzagentur',
      'Answer to: markt@bnetza.example',
      'Their reference: AZ 12',
      'your contact point stands in its register',
    ],
  ],
];

test.each(CASES)('tells of %s', (_, changes, subject, parts) => {
  const mail = write(letter(changes));
  expect(mail.subject).toBe(subject);
  for (const part of parts) expect(mail.text).toContain(part);
});

test('what a marketplace is told holds no reference of the submitter', () => {
  expect(write(letter({ reference: 'REF-1' })).text).not.toContain('REF-1');
});

test('a thousand letters are one e-mail that shows fifty and counts the others, what presses most first', () => {
  const { subject, text } = write(...letters(3, { kind: 'NEW' }), ...letters(1000, { kind: 'MISSED' }));
  expect(subject).toBe('Noticeboard: 1000 deadline missed, 3 new');
  expect(text.match(/^Item /gm)).toHaveLength(53);
  expect(text).toContain('and 950 more: see the list of items');
  expect(text.indexOf('DEADLINE MISSED (1000)')).toBeLessThan(text.indexOf('NEW (3)'));
  expect(Buffer.byteLength(text)).toBeLessThan(30_000);
});

test('a digest says of which day it is, and counts what it leaves out', () => {
  const bundle = { letters: letters(2, { kind: 'NEW' }), more: { NEW: 8 }, digestOf: '2026-05-19T05:59:00.000Z' };
  const { subject, text } = compose(bundle, READER);
  expect(subject).toBe('Noticeboard, Tuesday, 19 May 2026: 10 new');
  expect(text).toContain('and 8 more: see the list of items');
});

/** Whom each kind of letter can go to. */
const READERS: Readonly<Record<LetterKind, readonly Letter['side'][]>> = {
  REFERRED: ['CONTACT_POINT'],
  MISSED: ['MARKETPLACE', 'SUBMITTER'],
  DUE: ['MARKETPLACE'],
  QUESTION_ASKED: ['SUBMITTER'],
  QUESTION_ANSWERED: ['MARKETPLACE'],
  QUESTION_LAPSED: ['MARKETPLACE', 'SUBMITTER'],
  NEW: ['MARKETPLACE'],
  DECIDED: ['SUBMITTER'],
};

describe.each(Object.entries(TEXTS))('in the language %s', (_, { headings, advice }) => {
  test.each(LETTER_KINDS)('%s has a heading, and says to each reader what to do', (kind) => {
    expect(headings[kind]).toMatch(/\S/);
    for (const side of READERS[kind]) expect(advice[side][kind], side).toMatch(/\.$/);
  });
});
