import { describe, expect, test } from 'vitest';
import { bytes, codes, csvOf, found, type Rows } from './rebuild.ts';
import { soundAppeals, soundNotices, soundOrders } from './sound.ts';

const COLUMN = { service: 1, period: 2, category: 3, description: 4, F: 5, G: 6, H: 7, J: 9, K: 10, L: 11, M: 12 };
/** Lines of the file: headings are line 1. */
const LINE = { total: 2, intellectualProperty: 42, trademark: 48, other: 49, unsafe: 83 };

const set =
  (line: number, column: number, text: string) =>
  (rows: Rows): Rows =>
    rows.map((row, index) => (index === line - 1 ? row.with(column, text) : row));
const setAll =
  (column: number, text: string) =>
  (rows: Rows): Rows =>
    rows.map((row, index) => (index === 0 ? row : row.with(column, text)));

test.each([
  ['orders', soundOrders()],
  ['notices', soundNotices()],
  ['appeals', soundAppeals()],
])('nothing is found in a part of %s that is as it should be', (_, rows) => {
  expect(found(bytes(csvOf(rows)))).toEqual([]);
});

describe('part 4', () => {
  test.each<[string, (rows: Rows) => Rows, readonly string[]]>([
    ['a total that is not the sum', set(LINE.total, COLUMN.F, '81'), ['SUM_NOT_TOTAL 2']],
    ['a category that is not the sum', set(LINE.trademark, COLUMN.F, '39'), ['SUM_NOT_CATEGORY 42']],
    [
      'blanks in all sub-categories',
      (rows) =>
        set(LINE.trademark, COLUMN.G, '')(rows.map((row, i) => (i > 41 && i < 49 ? row.with(COLUMN.G, '') : row))),
      ['PARTS_BLANK 42', 'EMPTY_BESIDE_ZERO 43', 'FLAGGER_MEDIAN_WITHOUT_NOTICES 48'],
    ],
    ['fewer items than notices', set(LINE.total, COLUMN.H, '79'), ['ITEMS_BELOW_NOTICES 2', 'ITEMS_BELOW_PARTS 2']],
    [
      'more from trusted flaggers than in all',
      set(LINE.trademark, COLUMN.M, '21'),
      ['FLAGGERS_ABOVE_TOTAL 48', 'SUM_NOT_CATEGORY 42', 'ACTIONS_ABOVE_ITEMS 48'],
    ],
    ['a median outside those of its parts', set(LINE.total, COLUMN.J, '12.6'), ['MEDIAN_OUTSIDE_PARTS 2']],
    ['a median in days among hours', set(LINE.total, COLUMN.J, '0.52'), ['MEDIAN_OUTSIDE_PARTS 2']],
    [
      'a median longer than the period',
      set(LINE.unsafe, COLUMN.K, '5000'),
      ['MEDIAN_LONGER_THAN_PERIOD 83', 'MEDIAN_OUTSIDE_PARTS 81', 'MEDIAN_UNIT_SUSPECTED'],
    ],
    ['a decimal comma', set(LINE.trademark, COLUMN.J, '12,5'), ['DECIMAL_COMMA 48']],
    [
      'thousands set apart by a dot',
      set(LINE.total, COLUMN.F, '1.080'),
      ['NUMBER_GROUPED 2', 'SUM_NOT_TOTAL 2', 'ITEMS_BELOW_NOTICES 2'],
    ],
    ['a count with decimals', set(LINE.total, COLUMN.F, '80.0'), ['FLOAT_INTEGER 2']],
    ['a count that is not whole', set(LINE.total, COLUMN.F, '80.5'), ['NOT_WHOLE 2', 'SUM_NOT_TOTAL 2']],
    ['a number without its digits', set(LINE.total, COLUMN.F, '8E+01'), ['NUMBER_SCIENTIFIC 2']],
    ['a number below zero', set(4, COLUMN.F, '-1'), ['NEGATIVE 4', 'SUM_NOT_CATEGORY 3']],
    ['a yes in German', set(4, COLUMN.F, 'WAHR'), ['BOOLEAN_FOR_NUMBER 4']],
    ['a no in French', set(4, COLUMN.F, 'non'), ['BOOLEAN_FOR_NUMBER 4']],
    ['a date that a spreadsheet made', set(4, COLUMN.J, '17.02.2026'), ['NUMBER_TURNED_DATE 4']],
    ['an error of a spreadsheet', set(4, COLUMN.F, '#REF!'), ['SPREADSHEET_ERROR 4']],
    ['words for nothing, and blanks', set(4, COLUMN.J, 'n/a'), ['EMPTY_AS_WORD 4', 'EMPTY_MIXED']],
    ['words', set(4, COLUMN.F, 'about ten'), ['NOT_A_NUMBER 4']],
    ['a period written otherwise', setAll(COLUMN.period, '01/01/2026 - 30/06/2026'), ['PERIOD_FORMAT 2']],
    ['a period that is no half-year', setAll(COLUMN.period, '2026-01-01/2026-05-31'), ['PERIOD_LENGTH 2']],
    ['a period before the template applied', setAll(COLUMN.period, '2024-01-01/2024-06-30'), ['PERIOD_LENGTH 2']],
    ['a period backwards', setAll(COLUMN.period, '2026-06-30/2026-01-01'), ['PERIOD_BACKWARDS 2']],
    ['a period nobody can read', setAll(COLUMN.period, 'last winter'), ['PERIOD_UNREADABLE 2']],
    [
      'the period of the template',
      setAll(COLUMN.period, 'YYYY-MM-DD/YYYY-MM-DD'),
      ['PERIOD_UNREADABLE 2', 'PLACEHOLDER 2'],
    ],
    ['two periods', set(9, COLUMN.period, '2025-07-01/2025-12-31'), ['PERIOD_MIXED 9']],
    [
      'a name of the first version',
      set(81, COLUMN.category, 'STATEMENT_CATEGORY_UNSAFE_AND_ILLEGAL_PRODUCTS'),
      ['CATEGORY_V1 81', 'ROWS_MISSING'],
    ],
    [
      'a category of another part',
      set(92, COLUMN.category, 'STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER'),
      ['CATEGORY_NOT_IN_PART 92', 'ROWS_MISSING'],
    ],
    [
      'a category without its prefix',
      set(92, COLUMN.category, 'NOT_SPECIFIED_NOTICE'),
      ['CATEGORY_SPELLING 92', 'ROWS_MISSING'],
    ],
    [
      'an unknown category',
      set(92, COLUMN.category, 'STATEMENT_CATEGORY_DRONES'),
      ['CATEGORY_UNKNOWN 92', 'ROWS_MISSING'],
    ],
    ['a row that stands twice', (rows) => [...rows.slice(0, 4), rows[3] ?? [], ...rows.slice(4)], ['DUPLICATE_ROW 5']],
    [
      'a row that stands twice with other figures',
      (rows) => [...rows.slice(0, 4), (rows[3] ?? []).with(COLUMN.F, '0').with(COLUMN.J, '3'), ...rows.slice(4)],
      ['DUPLICATE_CONFLICTING 5'],
    ],
    [
      'an "Other" nobody describes',
      (rows) => set(LINE.other, COLUMN.F, '1')(set(LINE.trademark, COLUMN.F, '39')(rows)),
      ['OTHER_WITHOUT_DESCRIPTION 49', 'ITEMS_BELOW_NOTICES 49'],
    ],
    ['no total', (rows) => rows.filter((_, index) => index !== 1), ['ROWS_MISSING', 'TOTAL_MISSING']],
    [
      'merged cells',
      (rows) => rows.map((row, index) => (index > 1 ? row.with(COLUMN.service, '').with(COLUMN.period, '') : row)),
      Array.from({ length: 90 }, (_, index) => `MERGED_CELL ${index + 3}`),
    ],
    [
      'a row cut short',
      (rows) => rows.map((row, index) => (index === 4 ? row.slice(0, 14) : row)),
      ['ROW_LENGTH 5', 'EMPTY_BESIDE_ZERO 5'],
    ],
    ['a title above the headings', (rows) => [['Transparency report'], ...rows], ['HEADER_LATER 2']],
    ['shuffled columns', (rows) => rows.map((row) => row.toReversed()), ['COLUMNS_MOVED 1']],
    [
      'a column of its own',
      (rows) => rows.map((row, index) => [...row, index === 0 ? 'Remark' : '']),
      ['COLUMN_UNKNOWN 1'],
    ],
    ['a column that is missing', (rows) => rows.map((row) => row.toSpliced(COLUMN.K, 1)), ['COLUMN_MISSING 1']],
    [
      'headings in another language',
      (rows) => [(rows[0] ?? []).map((_, index) => `Spalte ${index}`), ...rows.slice(1)],
      ['HEADER_UNKNOWN 1'],
    ],
    [
      'sub-categories under a category they do not belong to',
      (rows) => [...rows.slice(0, 2), rows[47] ?? [], ...rows.slice(2, 47), ...rows.slice(48)],
      ['KEYWORD_ELSEWHERE 3'],
    ],
  ])('%s', (_, change, expected) => {
    const here = codes(change(soundNotices()));
    for (const code of expected) expect(here).toContain(code);
    expect([...new Set(here)].length).toBeLessThanOrEqual(expected.length + 3);
  });

  test('figures that can be read in spite of a fault are checked all the same', () => {
    const rows = soundNotices().map((row) => row.toReversed());
    const text = csvOf(
      rows.map((row) => row.map((cell) => (cell === '12.5' ? '12,5' : cell))),
      ';',
    );
    const here = found(bytes(text)).map(({ code }) => code);
    expect(new Set(here)).toEqual(new Set(['DELIMITER', 'COLUMNS_MOVED', 'DECIMAL_COMMA']));
  });
});
