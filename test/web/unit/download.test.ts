import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../web/source/parts/download.ts';

const readBack = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

describe('A table is saved as CSV', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', "=HYPERLINK('http://x')"])(
    'a table program does not take %j for a formula',
    (cell) => {
      expect(readBack(csvOf([[cell]]))[0]?.[0]).toBe(`'${cell}`);
    },
  );

  test.each([[-3.5], [0], [12]])('the number %d stays a number', (number) => {
    expect(readBack(csvOf([[number]]))[0]?.[0]).toBe(String(number));
  });

  test('whatever else was in a cell comes back', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^[=+\-@\t\r]/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (row) => {
        expect(readBack(csvOf([row]))).toEqual([row]);
      }),
    );
  });
});
