import { describe, expect, test } from 'vitest';
import { OfflineError, ProblemError } from '../../../web/source/api/problem.ts';
import { leftOver, runBulk } from '../../../web/source/follow/bulk.ts';
import { safeName } from '../../../web/source/follow/file-names.ts';
import { withFilter, withoutFilter } from '../../../web/source/follow/filter-names.ts';
import { choicesIn, filterOf, isSameChoice, QUICK } from '../../../web/source/follow/list-query.ts';
import { questionsIn } from '../../../web/source/follow/questions.ts';
import { rowAfter, scrollFor, windowOf } from '../../../web/source/follow/window.ts';

describe('the window over a long list', () => {
  test.each([
    ['at its head', 0, { from: 0, to: 18 }],
    ['in its middle', 5_000, { from: 42, to: 68 }],
    ['at its end', 9_000, { from: 82, to: 100 }],
  ])('%s only the rows around what is seen are drawn', (_, top, expected) => {
    expect(windowOf({ top, height: 1_000, row: 100, count: 100 })).toEqual(expected);
  });

  test('a row out of sight is scrolled to, and one in sight is left where it is', () => {
    const at = { top: 500, height: 1_000, row: 100 };
    expect([scrollFor(2, at), scrollFor(7, at), scrollFor(20, at)]).toEqual([200, undefined, 1_100]);
  });

  test.each([
    ['ArrowDown', 5, 6],
    ['k', 5, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['x', 50, undefined],
  ])('%s from row %i leads to %s', (key, from, to) => {
    expect(rowAfter(key, from, { count: 100, page: 10 })).toBe(to);
  });
});

describe('filters', () => {
  test('without a choice the list comes by deadline, and what stands in the address beside the filter is none of it', () => {
    expect(filterOf({ tab: 'x' })).toEqual({ order: 'due' });
    expect(filterOf({ due: 'late', order: 'newest' })).toEqual({ due: 'late', order: 'newest' });
    expect(choicesIn({ due: 'late', order: 'newest', tab: 'x' })).toBe(1);
  });

  test('each choice at one touch is another one', () => {
    for (const { id, chosen } of QUICK) {
      const same = QUICK.filter((other) => isSameChoice(other.chosen, chosen)).map((other) => other.id);
      expect(same).toEqual([id]);
    }
  });

  test('a filter is kept under its name once, and only what it chooses of', () => {
    const kept = withFilter(withFilter([], 'Mine', { due: 'late', act: 'check' }), 'Mine', { due: 'soon' });
    expect(kept).toEqual([{ name: 'Mine', chosen: { due: 'soon' } }]);
    expect(withoutFilter(kept, 'Mine')).toEqual([]);
  });
});

test('of many that are sent each has its own result, and what was not taken can be sent again', async () => {
  const answers: Readonly<Record<string, () => Promise<unknown>>> = {
    good: () => Promise.resolve(),
    refused: () => Promise.reject(new ProblemError(409, { code: 'INVALID_TRANSITION', title: 'Not from here' })),
    offline: () => Promise.reject(new OfflineError(new Error('gone'))),
  };
  const targets = Object.keys(answers).map((id) => ({ id, title: id }));
  const results = await runBulk(
    targets,
    (id) => answers[id]?.() ?? Promise.resolve(),
    () => undefined,
  );
  expect(results.map(({ state }) => state)).toEqual(['DONE', 'REFUSED', 'UNSENT']);
  expect(leftOver(results).map(({ id }) => id)).toEqual(['refused', 'offline']);
});

test.each([
  ['Foto Ärger (1).png', new Set<string>(), 'Foto-A-rger-1-.png'],
  ['страница.pdf', new Set<string>(), 'pdf'],
  ['a.png', new Set(['a.png']), 'a-2.png'],
])('the file %s is sent under a name that the storage takes', (name, taken, expected) => {
  expect(safeName(name, taken)).toBe(expected);
  expect(safeName(name, taken)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
});

test('each question stands with what became of it', () => {
  const entry = (n: number, type: string) =>
    ({ n, type, occurredAt: '', recordedAt: '', by: 'amber', data: {}, hash: '' }) as never;
  const story = ['INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'DECIDED', 'INFORMATION_REQUESTED'];
  const found = questionsIn(story.map((type, index) => entry(index + 1, type)));
  expect(found.map(({ n, answer }) => [n, answer?.n])).toEqual([
    [1, 2],
    [4, undefined],
  ]);
});
