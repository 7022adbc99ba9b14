import { describe, expect, test } from 'vitest';
import { isAccepted, judge, redressStandingOf } from '../../../../shared/domain/flaggers/judged.ts';
import type { Redress } from '../../../../shared/domain/life/facts.ts';
import type { Judgement } from '../../../../shared/vocabulary/flaggers.ts';
import { flagged } from '../../../builders/flagged.ts';

describe('how an item stands after redress', () => {
  test.each<[string, Parameters<typeof flagged>[0], Judgement, boolean]>([
    ['undecided', { state: 'UNDER_REVIEW' }, 'PENDING', false],
    ['ended by the seller', { state: 'ENDED_BY_SELLER' }, 'ENDED_BY_SELLER', false],
    ['withdrawn', { state: 'WITHDRAWN' }, 'WITHDRAWN', false],
    ['removed', { outcome: 'REMOVE' }, 'SUBSTANTIATED', true],
    ['only warned of', { outcome: 'WARN' }, 'SUBSTANTIATED', true],
    ['removed, and confirmed upon complaint', { outcome: 'REMOVE', redress: 'CONFIRMED' }, 'SUBSTANTIATED', true],
    ['removed, partly reversed', { outcome: 'REMOVE', redress: 'PARTLY_OVERTURNED' }, 'SUBSTANTIATED', true],
    ['removed, and reversed', { outcome: 'REMOVE', redress: 'OVERTURNED' }, 'OVERTURNED', true],
    ['said too little', { outcome: 'NO_ACTION', refusal: 'LACK_OF_INFORMATION' }, 'LACK_OF_INFORMATION', false],
    ['not illegal', { outcome: 'NO_ACTION', refusal: 'NOT_ILLEGAL' }, 'NOT_ILLEGAL', false],
    ['unfounded', { outcome: 'NO_ACTION', refusal: 'MANIFESTLY_UNFOUNDED' }, 'MANIFESTLY_UNFOUNDED', false],
    ['no action, for no reason in a word', { outcome: 'NO_ACTION' }, 'NO_ACTION', false],
    [
      'no action, upheld upon complaint',
      { outcome: 'NO_ACTION', refusal: 'NOT_ILLEGAL', redress: 'DENIED' },
      'NOT_ILLEGAL',
      false,
    ],
    [
      'no action, and the notifier was right',
      { outcome: 'NO_ACTION', refusal: 'NOT_ILLEGAL', redress: 'GRANTED' },
      'SUBSTANTIATED',
      false,
    ],
    ['restricted after all', { outcome: 'RESTRICT', redress: 'GRANTED' }, 'SUBSTANTIATED', false],
    ['disputed', { outcome: 'DISPUTED' }, 'DISPUTED', false],
    ['of another channel', { outcome: 'ERROR_CHANNEL' }, 'ERROR_CHANNEL', false],
    ['gone before', { outcome: 'ALREADY_REMOVED' }, 'ALREADY_REMOVED', false],
  ])('%s', (_, changes, judgement, accepted) => {
    expect([judge(flagged(changes)), isAccepted(flagged(changes))]).toEqual([judgement, accepted]);
  });
});

describe('what redress has made of a decision', () => {
  const opened = { kind: 'COMPLAINT', complainant: 'SELLER', openedAt: '2026-06-01T00:00:00.000Z' } as const;
  const decided = (changes: Partial<Redress>): Redress => ({
    ...opened,
    decidedAt: '2026-06-09T00:00:00.000Z',
    ...changes,
  });

  test.each<[string, Redress[], string | undefined]>([
    ['nobody complained', [], undefined],
    ['it is open', [opened], undefined],
    ['nothing was decided', [decided({ result: 'OMITTED' })], undefined],
    ['the seller lost', [decided({ result: 'UPHELD' })], 'CONFIRMED'],
    ['the seller won', [decided({ result: 'REVERSED' })], 'OVERTURNED'],
    ['the notifier lost', [decided({ result: 'UPHELD', complainant: 'NOTIFIER' })], 'DENIED'],
    [
      'the notifier won in part',
      [decided({ result: 'PARTIALLY_REVERSED', complainant: 'NOTIFIER' })],
      'PARTLY_GRANTED',
    ],
    [
      'a dispute came to the opposite later',
      [
        decided({ result: 'REVERSED' }),
        decided({ kind: 'DISPUTE', result: 'UPHELD', decidedAt: '2026-07-01T00:00:00.000Z' }),
      ],
      'CONFIRMED',
    ],
    [
      'the one that was opened first was decided last',
      [
        decided({ result: 'REVERSED', decidedAt: '2026-08-01T00:00:00.000Z' }),
        decided({ kind: 'DISPUTE', result: 'UPHELD' }),
      ],
      'OVERTURNED',
    ],
  ])('%s', (_, redress, standing) => {
    expect(redressStandingOf(redress)).toBe(standing);
  });
});
