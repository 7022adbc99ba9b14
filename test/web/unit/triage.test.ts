import { describe, expect, test } from 'vitest';
import type { Row } from '../../../web/source/inbox/decision.ts';
import { commandOf, groupOf, inGroups, nextOpen, type Pressed, stepFrom } from '../../../web/source/inbox/triage.ts';

const row = (id: string, changes: Partial<Row> = {}): Row =>
  ({ id, isOverdue: false, acceptedAt: '2026-05-11T08:00:00.000Z', ...changes }) as Row;
const rows = ['a', 'b', 'c'].map((id) => row(id));
const idOf = (found: Row | undefined) => found?.id;

describe('what is due', () => {
  test.each([
    [{ isOverdue: true, workingDaysLeft: -2 }, 'late'],
    [{ isOverdue: true, workingDaysLeft: 0 }, 'late'],
    [{ isOverdue: false, workingDaysLeft: 0 }, 'today'],
    [{ isOverdue: false, workingDaysLeft: 1 }, 'soon'],
    [{ isOverdue: false, workingDaysLeft: 3 }, 'soon'],
    [{ isOverdue: false, workingDaysLeft: 4 }, 'later'],
    [{ isOverdue: false }, 'later'],
  ] as const)('%o stands under %s', (due, group) => {
    expect(groupOf(due)).toBe(group);
  });

  test('is shown by how soon, and by deadline within; what has no deadline comes last, the newest first', () => {
    const listed = [
      row('none', { acceptedAt: '2026-05-10T08:00:00.000Z' }),
      row('newer'),
      row('soon', { workingDaysLeft: 2, dueAt: '2026-05-13T22:00:00.000Z' }),
      row('sooner', { workingDaysLeft: 1, dueAt: '2026-05-12T22:00:00.000Z' }),
      row('late', { isOverdue: true, dueAt: '2026-05-01T22:00:00.000Z' }),
    ];
    expect(inGroups(listed).map(({ id }) => id)).toEqual(['late', 'sooner', 'soon', 'newer', 'none']);
  });
});

describe('going through the list', () => {
  test('moves a row at a time, stays at the ends, and begins at the first', () => {
    expect(idOf(stepFrom(rows, undefined, 1))).toBe('a');
    expect(idOf(stepFrom(rows, 'a', 1))).toBe('b');
    expect(idOf(stepFrom(rows, 'c', 1))).toBe('c');
    expect(idOf(stepFrom(rows, 'a', -1))).toBe('a');
    expect(stepFrom([], 'a', 1)).toBeUndefined();
  });

  test('the next is the next that waits, round to the beginning, until none is left', () => {
    expect(idOf(nextOpen(rows, 'a', new Set()))).toBe('b');
    expect(idOf(nextOpen(rows, 'a', new Set(['b'])))).toBe('c');
    expect(idOf(nextOpen(rows, 'c', new Set(['c'])))).toBe('a');
    expect(idOf(nextOpen(rows, undefined, new Set(['a'])))).toBe('b');
    expect(nextOpen(rows, 'c', new Set(['a', 'b', 'c']))).toBeUndefined();
    expect(nextOpen(rows.slice(0, 1), 'a', new Set())).toBeUndefined();
  });
});

describe('a key', () => {
  const pressed = (key: string, changes: Partial<Pressed> = {}): Pressed => ({
    ...{ key, ctrlKey: false, metaKey: false, altKey: false },
    ...{ isTyping: false, isInList: false, isInDialog: false, ...changes },
  });

  test.each([
    ['j', 'down'],
    ['k', 'up'],
    ['d', 'decide'],
    ['n', 'next'],
    ['?', 'keys'],
    ['q', undefined],
    ['Enter', undefined],
  ])('%s asks for %s', (key, command) => {
    expect(commandOf(pressed(key), true)).toBe(command);
  });

  test('means nothing while somebody types, in a dialog, or with a key of the browser', () => {
    for (const at of [{ isTyping: true }, { isInDialog: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(commandOf(pressed('d', at), true)).toBeUndefined();
  });

  test('of one character means nothing once shortcuts are off; arrows move in the list, and only there', () => {
    expect(commandOf(pressed('d'), false)).toBeUndefined();
    expect(commandOf(pressed('?'), false)).toBeUndefined();
    expect(commandOf(pressed('ArrowDown', { isInList: true }), false)).toBe('down');
    expect(commandOf(pressed('ArrowUp', { isInList: true }), true)).toBe('up');
    expect(commandOf(pressed('ArrowDown'), true)).toBeUndefined();
  });
});
