import { expect, test } from 'vitest';
import { PagedRows } from '../../../web/source/follow/paged-rows.ts';

const PAGE = 100;
/** A list of numbers that comes a hundred at a time; the cursor is where the next hundred begins. */
function listOf(total: number, perPage: (start: number) => number[] = (start) => numbers(start, total)) {
  const asked: string[] = [];
  const rows: PagedRows<number> = new PagedRows<number>({
    fetchPage: async (cursor = '0') => {
      asked.push(cursor);
      const start = Number(cursor);
      const next = start + PAGE < total ? String(start + PAGE) : undefined;
      return { items: perPage(start), next };
    },
    onChange: () => undefined,
  });
  return { rows, asked };
}

const numbers = (start: number, total: number): number[] =>
  Array.from({ length: Math.min(PAGE, total - start) }, (_, index) => start + index);

/** Looks at rows until they are there. */
async function lookAt(rows: PagedRows<number>, from: number, to: number): Promise<(number | undefined)[]> {
  do {
    rows.need(from, to);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  } while (rows.isLoading);
  return Array.from({ length: to - from }, (_, index) => rows.at(from + index));
}

test('rows come page by page as somebody goes down, and none before they are needed', async () => {
  const { rows, asked } = listOf(1000);
  expect(await lookAt(rows, 0, 3)).toEqual([0, 1, 2]);
  expect([rows.count, rows.isComplete, asked]).toEqual([PAGE, false, ['0']]);
});

test('however far somebody goes, only the rows near by are held; those passed come again by their cursor', async () => {
  const { rows, asked } = listOf(10_000);
  for (let row = 0; row < 10_000; row += 50) await lookAt(rows, row, row + 60);
  expect([rows.count, rows.isComplete]).toEqual([10_000, true]);
  expect(rows.held).toBeLessThanOrEqual(10 * PAGE);
  expect(rows.at(5)).toBeUndefined();
  const before = asked.length;
  expect(await lookAt(rows, 5, 8)).toEqual([5, 6, 7]);
  expect(asked.slice(before)).toEqual(['0']);
});

test('pages in which nothing fits are passed over, and after many somebody says whether to go on', async () => {
  const { rows, asked } = listOf(10_000, (start) => (start === 9_900 ? [1] : []));
  for (let look = 0; look < 200 && !rows.isPaused; look += 1) await lookAt(rows, 0, 10);
  expect([rows.isPaused, rows.count, asked.length]).toEqual([true, 0, 20]);
  for (let look = 0; look < 400 && !rows.isComplete; look += 1) {
    if (rows.isPaused) rows.goOn();
    await lookAt(rows, 0, 10);
  }
  expect([rows.count, rows.at(0)]).toEqual([1, 1]);
});

test('a page that could not be fetched is told, and asked for once more when somebody says so', async () => {
  let isOffline = true;
  const rows = new PagedRows<number>({
    fetchPage: () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve({ items: [7] })),
    onChange: () => undefined,
  });
  await lookAt(rows, 0, 1);
  expect(rows.error?.message).toBe('offline');
  isOffline = false;
  rows.goOn();
  expect(await lookAt(rows, 0, 1)).toEqual([7]);
});
