import { expect, test } from 'vitest';
import type { Letter } from '../../../../shared/contracts/mail.ts';
import { digestOf, passing, type Standing } from '../../../../shared/domain/mail/digest.ts';
import type { ItemId } from '../../../../shared/vocabulary/ids.ts';
import { letter, letters } from '../../../builders/letters.ts';

const NOW = '2026-05-18T06:00:00.000Z';
const due = (changes: Partial<Letter> = {}) => letter({ kind: 'DUE', at: '2026-05-17T20:32:00.000Z', ...changes });
const asked = letter({ kind: 'QUESTION_ASKED', side: 'SUBMITTER' });
const standing = (state: Standing['state'], dueAt?: string): Standing => ({ state, dueAt });

const CASES: readonly (readonly [string, readonly Letter[], Standing | undefined, readonly string[]])[] = [
  ['what is due and not done', [due()], standing('ACKNOWLEDGED', '2026-05-18T22:00:00.000Z'), ['DUE']],
  ['what is due by an earlier clock as well', [due()], standing('DELIVERED', '2026-05-18T20:00:00.000Z'), ['DUE']],
  ['what was due and is done', [due()], standing('ACTION_IMPLEMENTED'), []],
  [
    'what was due and is done, while another clock runs',
    [due()],
    standing('DELIVERED', '2026-06-01T22:00:00.000Z'),
    [],
  ],
  ['what is due, of an item that is not in the lists', [due()], undefined, ['DUE']],
  [
    'what was due and is missed by now',
    [due(), letter()],
    standing('DELIVERED', '2026-05-18T22:00:00.000Z'),
    ['MISSED'],
  ],
  [
    'what was due before the digest',
    [due({ deadlines: [{ clock: 'GPSR_ORDER', dueAt: '2026-05-18T05:00:00.000Z' }] })],
    standing('DELIVERED', '2026-05-18T05:00:00.000Z'),
    [],
  ],
  ['a question that waits', [asked], standing('INFO_REQUESTED'), ['QUESTION_ASKED']],
  ['a question that was answered', [asked], standing('UNDER_REVIEW'), []],
  ['a missed deadline, whatever came after', [letter()], standing('ACTION_IMPLEMENTED'), ['MISSED']],
];

test.each(CASES)('%s', (_, all, how, expected) => {
  const standings = new Map<ItemId, Standing>(how ? [[letter().itemId, how]] : []);
  expect(digestOf(all, standings, NOW).letters.map(({ kind }) => kind)).toEqual(expected);
});

test('only what may have changed since is looked up', () => {
  expect(passing([due(), asked, letter(), letter({ kind: 'NEW' })])).toEqual([due(), asked]);
});

test('a digest has an end, and counts what it leaves out', () => {
  const { letters: told, more } = digestOf([...letters(100, { kind: 'NEW' }), letter()], new Map(), NOW);
  expect(told).toHaveLength(41);
  expect(more).toEqual({ NEW: 60 });
});

test('letters are told in the order in which things happened', () => {
  const at = (hour: string) => letter({ kind: 'NEW', at: `2026-05-17T${hour}:00:00.000Z` });
  expect(digestOf([at('12'), at('08'), at('10')], new Map(), NOW).letters).toEqual([at('08'), at('10'), at('12')]);
});
