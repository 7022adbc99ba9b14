import { describe, expect, test } from 'vitest';
import { RoundCheck } from '../../../shared/contracts/monitoring-round.ts';
import { pauseAfter } from '../../../web/source/exports/polling.ts';
import { pastedLooks } from '../../../web/source/sellers/looks.ts';
import { linesOf, standingProducts } from '../../../web/source/sellers/products.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const URL = 'https://www.amber.example/item/700001';
const looks = (pasted: string) => pastedLooks(pasted, NOW).looks.map(({ look }) => look);

describe('looks that are pasted', () => {
  test('three columns are enough: it was looked at now', () => {
    expect(looks(`L-1\t${URL}\tfine`)).toEqual([
      { reference: 'L-1', url: URL, checkedAt: NOW.toISOString(), result: 'FINE' },
    ]);
  });

  test('from a spreadsheet or with semicolons, with all that is known', () => {
    const cells = [
      'L-2',
      URL,
      'INFRINGING',
      '2026-11-21',
      'a',
      '2026-11-21T09:00:00Z',
      'bear-1',
      '',
      'yes',
      '2026-11-21T12:00:00Z',
    ];
    const [tabs, semicolons] = [looks(cells.join('\t')), looks(cells.join(';'))];
    expect(tabs).toEqual(semicolons);
    expect(tabs).toEqual([
      {
        reference: 'L-2',
        url: URL,
        checkedAt: '2026-11-21T00:00:00.000Z',
        result: 'INFRINGING',
        notified: { channel: 'A', at: '2026-11-21T09:00:00.000Z', content: 'bear-1' },
        outcome: { isRemoved: true, at: '2026-11-21T12:00:00.000Z' },
      },
    ]);
    expect(RoundCheck.safeParse(tabs[0]).success).toBe(true);
  });

  test('a line without a result is named by its number; empty lines are none', () => {
    const { looks: read, unreadable } = pastedLooks(`\nL-1;${URL};FINE\nL-2;${URL};?\n\n;;FINE\n`, NOW);
    expect([read.map(({ line }) => line), unreadable]).toEqual([[2], [3, 5]]);
  });

  test('what is no time stays as it was typed, for the server to name', () => {
    expect(looks(`L-1;${URL};SUSPECT;yesterday`)[0]?.checkedAt).toBe('yesterday');
  });
});

test('of each product of the register the last change stands, the newest first', () => {
  const change = (n: number, id: string, name: string) => ({ n, product: { id, name } }) as never;
  const products = standingProducts([change(1, 'a', 'old'), change(2, 'b', 'other'), change(3, 'a', 'new')]);
  expect(products).toEqual([
    { id: 'a', name: 'new' },
    { id: 'b', name: 'other' },
  ]);
});

test('several values come one a line, without blanks', () => {
  expect([linesOf(' a \r\n\n b'), linesOf(' \n'), linesOf(undefined)]).toEqual([['a', 'b'], undefined, undefined]);
});

test('pauses between two looks grow up to ten seconds', () => {
  const pauses = Array.from({ length: 12 }, (_, looks) => pauseAfter(looks));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect([pauses[0], pauses.at(-1)]).toEqual([1_000, 10_000]);
});
