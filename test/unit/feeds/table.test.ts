import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/feeds/table.ts';

const rows = (text: string) =>
  readTable(text).rows.map((row) => ('fault' in row ? row.fault : Object.values(row.cells)));

const NEVER_CLOSED = 'A quotation mark is opened and never closed';

test('a row is read by the names of its columns', () => {
  expect(readTable('Reference, Product \n2022.0001,"Tea, black"\n')).toEqual({
    columns: ['reference', 'product'],
    rows: [{ row: 1, cells: { reference: '2022.0001', product: 'Tea, black' } }],
  });
});

test.each([
  ['semicolons', 'a;b\n"1,5";2', [['1,5', '2']]],
  ['tabs', 'a\tb\n1\t2', [['1', '2']]],
  [
    'line ends of all kinds',
    'a,b\r\n1,2\r\n\r\n3,4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['a line break inside of a cell', 'a,b\r\n"tea\r\nwith honey",2\r\n', [['tea\r\nwith honey', '2']]],
  ['quotation marks inside of a cell', 'a,b\n"5"" pipe",6" pipe\n', [['5" pipe', '6" pipe']]],
  ['no rows', 'a,b\n', []],
])('a file with %s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected);
});

describe('a line that cannot be read harms no other', () => {
  test.each([
    ['has a cell too few', '3', ['The row has 1 cells instead of 2']],
    ['has a cell too many', '3,4,5', ['The row has 3 cells instead of 2']],
    ['opens a quotation mark and never closes it', '"3,4', [NEVER_CLOSED]],
    ['does so in its last cell', '3,"4', [NEVER_CLOSED]],
  ])('when it %s', (_, bad, faults) => {
    const around = [['1', 'x'], ...faults, ['5', 'y'], ['7', 'z']];
    expect(rows(`a,b\n1,x\n${bad}\n5,y\n7,z\n`)).toEqual(around);
    expect(rows(`a,b\n1,"x"\n${bad}\n5,"y"\n7,"z"\n`)).toEqual(around);
  });

  test('when it is the last of many', () => {
    const read = rows(`a,b\n${'1,x\n'.repeat(50)}"3,4`);
    expect(read).toHaveLength(51);
    expect(read.at(-1)).toBe(NEVER_CLOSED);
  });

  test('and a file of nothing else is answered in time', () => {
    const start = performance.now();
    expect(rows(`a,b\n${'1,"x\n'.repeat(5001)}`)).toHaveLength(5001);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test.each([[''], ['"a,b']])('a file without headings is refused: %j', (text) => {
  expect(() => readTable(text)).toThrowError(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test('what is written with quotation marks is read as it was', () => {
  const cell = fc
    .tuple(fc.string({ maxLength: 20 }), fc.constantFrom(/"/g, /[\r\n]/g))
    .map(([text, left]) => text.replace(left, ' '));
  const quoted = (cells: string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (table) => {
      expect(rows(`a,b\n${table.map(quoted).join('\n')}`)).toEqual(table);
    }),
  );
});
