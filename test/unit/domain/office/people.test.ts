import { describe, expect, test } from 'vitest';
import type { PersonEntry } from '../../../../shared/contracts/person.ts';
import { hasApprover, mayHave, peopleOf } from '../../../../shared/domain/office/people.ts';
import { Subject } from '../../../../shared/vocabulary/ids.ts';
import { id } from '../../../builders/organisations.ts';

const [ada, ben, eve] = ['ada', 'ben', 'eve'].map((name) => Subject.parse(name)) as [Subject, Subject, Subject];
const by = { organisation: id('de-bnetza'), person: ada };

/** One change a day. */
const ledger = (...changes: readonly PersonEntry[]) =>
  changes.map((data, day) => ({ recordedAt: `2026-05-0${day + 1}T08:00:00.000Z`, data }));
const admitted = (subject: Subject, does: 'officer' | 'approver' | 'reader'): PersonEntry => ({
  change: 'ADMITTED',
  subject,
  function: does,
  by,
});
const left = (subject: Subject): PersonEntry => ({ change: 'LEFT', subject, by });

describe('the people of an organisation', () => {
  test('stand as their last change says, those who are there first', () => {
    const entries = ledger(admitted(ada, 'approver'), admitted(ben, 'officer'), left(ada), admitted(eve, 'reader'));
    expect(peopleOf(entries)).toEqual([
      { subject: ben, function: 'officer', state: 'ACTIVE', since: '2026-05-02T08:00:00.000Z' },
      { subject: eve, function: 'reader', state: 'ACTIVE', since: '2026-05-04T08:00:00.000Z' },
      { subject: ada, function: 'approver', state: 'LEFT', since: '2026-05-03T08:00:00.000Z' },
    ]);
  });

  test('come back with the function with which they are admitted anew', () => {
    const entries = ledger(admitted(ada, 'approver'), left(ada), admitted(ada, 'officer'));
    expect(peopleOf(entries)).toMatchObject([{ subject: ada, function: 'officer', state: 'ACTIVE' }]);
  });

  test.each<[string, PersonEntry[], boolean]>([
    ['an approver is there', [admitted(ada, 'approver')], true],
    ['the approver has left', [admitted(ada, 'approver'), left(ada)], false],
    [
      'the approver became an officer',
      [admitted(ada, 'approver'), { change: 'FUNCTION', subject: ada, function: 'officer', by }],
      false,
    ],
    ['nobody was ever admitted', [], false],
  ])('have an approver when %s', (_, changes, has) => {
    expect(hasApprover(ledger(...changes))).toBe(has);
  });

  test('have items in hand if they are there and do more than read', () => {
    const entries = ledger(admitted(ada, 'approver'), admitted(ben, 'officer'), admitted(eve, 'reader'), left(ben));
    expect([ada, ben, eve, Subject.parse('stranger')].map((subject) => mayHave(entries, subject))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
