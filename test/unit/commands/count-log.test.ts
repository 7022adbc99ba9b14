import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countLog } from '../../../commands/count-log.ts';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { itemsAsOf } from '../../../shared/domain/kpi/exact.ts';
import { type AskedFigures, FigureEngine } from '../../../shared/flows/figure-engine.ts';
import { LATER } from '../../builders/figures.ts';
import { deliverAll, goOn, logOf } from '../../builders/items.ts';
import { handled, receipt } from '../../builders/steps.ts';

const asked: AskedFigures = { scope: 'ALL', asOf: LATER, request: { from: '2026-01', to: '2026-12', by: ['sector'] } };
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-log-'));
const file = join(folder, 'events.ndjson');
afterAll(() => rmSync(folder, { recursive: true }));

const at = '2026-05-13T14:40:00.000Z';
const items = deliverAll({ at, to: Array.from({ length: 40 }, (_, index) => (index % 3 ? 'amber' : 'bazaar')) });
const lived = items.map((item, index) =>
  index % 4
    ? goOn(item, receipt('2026-05-13T15:00:00.000Z'), ...handled(`2026-05-14T${10 + (index % 9)}:00:00.000Z`))
    : item,
);
const sorted = logOf(...lived).sort((a, b) => (a.itemId === b.itemId ? a.n - b.n : a.itemId < b.itemId ? -1 : 1));
const write = (events: readonly ItemEvent[]) =>
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const figuresOf = async (threads: number, largeBytes: number) =>
  (await countLog(file, asked, { threads, largeBytes })).all();
const expected = (() => {
  const engine = new FigureEngine(asked);
  for (const facts of itemsAsOf(sorted, LATER)) engine.add(facts);
  return engine.all();
})();

describe('a log counted item by item', () => {
  beforeAll(() => write(sorted));

  test.each([
    [1, 1e9],
    [2, 0],
    [5, 0],
  ])('gives what counting all of it gives, in %i part(s)', async (threads, largeBytes) => {
    expect(await figuresOf(threads, largeBytes)).toEqual(expected);
  });

  test.each([
    [1, 1e9],
    [2, 0],
  ])('that is not sorted gives the same, put together in memory, in %i part(s)', async (threads, largeBytes) => {
    write([...sorted.slice(50), ...sorted.slice(0, 50)]);
    expect(await figuresOf(threads, largeBytes)).toEqual(expected);
  });
});

describe('a log that cannot be read is told by file and line, and counts nothing', () => {
  const spoilt = (line: number, by: (text: string) => string) => {
    write(sorted);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[line - 1] = by(lines[line - 1] ?? '');
    writeFileSync(file, lines.join('\n'));
  };
  const last = sorted.length;

  test.each<[string, number, (text: string) => string, RegExp]>([
    ['half a line', 3, (text) => text.slice(0, 40), /events\.ndjson:3 is no event/],
    [
      'an unknown type, in the part of the other thread',
      last,
      (text) => text.replace(/"type":"\w+"/, '"type":"SOLD"'),
      new RegExp(`ndjson:${last} is no event`),
    ],
    ['a time that is none', 2, (text) => text.replaceAll('2026-05', '2026-15'), /ndjson:2 is no event/],
  ])('%s', async (_, line, by, message) => {
    spoilt(line, by);
    await expect(figuresOf(2, 0)).rejects.toThrow(message);
  });

  test('a missing event: the item and its first line', async () => {
    const second = sorted.findIndex(({ n }) => n === 2);
    write(sorted.filter((_, index) => index !== second));
    await expect(figuresOf(2, 0)).rejects.toThrow(
      new RegExp(`ndjson:${second} begins an item that cannot be told: Item ${sorted[second]?.itemId} lacks event 2`),
    );
  });
});
