import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../shared/formats/csv.ts';
import { numberText } from '../../../shared/formats/table.ts';
import { bytesOf, COLUMNS, ROWS, tableOf } from './tables.ts';

const textOf = async (rows: typeof ROWS) => (await bytesOf(csvOf(tableOf(rows)))).toString('utf8');
const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n', relax_quotes: false });

describe('a table as CSV', () => {
  test('is read back by another reader cell for cell; text that begins as a formula has an apostrophe before it', async () => {
    const [header, ...rows] = read(await textOf(ROWS));
    expect(header).toEqual(COLUMNS.map(({ name }) => name));
    const written = (cell: (typeof ROWS)[number][number]) => {
      if (typeof cell === 'number') return numberText(cell);
      const text = String(cell ?? '');
      return /^[=+\-@\t\r]/.test(text) && typeof cell === 'string' ? `'${text}` : text;
    };
    expect(rows).toEqual(ROWS.map((row) => row.map(written)));
  });

  test('has lines that end with CR LF, the last one too, and no mark of byte order', async () => {
    const text = await textOf([['plain', '2026-05', 1, 0.5, true, '2026-05-13T14:40:00.123Z']]);
    expect(text).toBe('name,month,count,hours,isOpen,at\r\nplain,2026-05,1,0.5,true,2026-05-13T14:40:00.123Z\r\n');
  });

  test('of no rows is a header', async () => {
    expect(await textOf([])).toBe('name,month,count,hours,isOpen,at\r\n');
  });

  test('holds whatever text there is, in however many batches', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const rows = names.map((name) => [name.toWellFormed(), null, null, null, null, null]);
        const [, ...found] = read(await textOf(rows));
        expect(found.map(([name = '']) => name.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(rows.map(([name]) => name));
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  [0, '0'],
  [-0, '0'],
  [1 / 3, '0.333333'],
  [0.0000004, '0'],
  [0.000001, '0.000001'],
  [-0.00001, '-0.00001'],
  [12345678.123456, '12345678.123456'],
  [1e14, '100000000000000'],
])('the number %d is written as %s, on every machine', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15])('%d is no number for a file', (value) => {
  expect(() => numberText(value)).toThrow(RangeError);
});
