import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../shared/flows/pages.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const window = (n: number, state: 'PLANNED' | 'OPEN' | 'CLOSED' = 'OPEN') => ({
  id: id(n),
  from: `2026-0${1 + (n % 3)}-01T00:00:00.000Z`,
  state,
});
const all = [1, 2, 3, 4, 5].map((n) => window(n));

function everyPage(limit: number): string[] {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = pageOf(all, { limit, ...(cursor && { cursor }) });
    ids.push(...page.rows.map((row) => row.id));
    cursor = page.next;
  } while (cursor);
  return ids;
}

describe('a page of what has a window', () => {
  test.each([1, 2, 5, 100])('pages of %i hold each once, the latest to begin first', (limit) => {
    expect(everyPage(limit)).toEqual([5, 2, 4, 1, 3].map(id));
  });

  test('what is opened between two pages shifts nothing', () => {
    const first = pageOf(all, { limit: 2 });
    const later = pageOf([...all, { ...window(8), from: '2026-09-01T00:00:00.000Z' }], {
      limit: 2,
      cursor: first.next ?? '',
    });
    expect([...first.rows, ...later.rows].map((row) => row.id)).toEqual([5, 2, 4, 1].map(id));
  });

  test('only those in the state that is asked for', () => {
    const mixed = [...all, window(6, 'CLOSED')];
    expect(pageOf(mixed, { state: 'CLOSED' })).toEqual({ rows: [window(6, 'CLOSED')] });
    expect(pageOf(mixed, { state: 'PLANNED' })).toEqual({ rows: [] });
  });

  test.each(['nonsense', 'MjAyNg', '%%%'])('the cursor %s is none of this list', (cursor) => {
    expect(() => pageOf(all, { cursor })).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  });
});
