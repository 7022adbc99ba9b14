import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../../../shared/errors.ts';
import { readFiledReport } from '../../../../shared/feeds/filed-report.ts';
import { runs } from '../../../builders/histories.ts';
import { bytes, codes, csvOf, found, type Rows } from './rebuild.ts';
import { PERIOD, soundAppeals, soundNotices, soundOrders } from './sound.ts';

describe('part 7', () => {
  const value = 6;
  const at = (indicator: string, scope: string, text: string) => (rows: Rows) =>
    rows.map((row) => (row[4]?.includes(indicator) && row[5] === scope ? row.with(value, text) : row));
  test.each<[string, (rows: Rows) => Rows, string]>([
    [
      'the group of trusted flaggers added to the others',
      (rows) =>
        at(
          'internal-complaints',
          'Decisions omitted',
          '0',
        )(at('submitted to the internal', 'Total number', '31')(rows)),
      'GROUP_ADDED 2',
    ],
    ['groups that do not make the total', at('submitted to the internal', 'Total number', '40'), 'GROUPS_NOT_TOTAL 2'],
    [
      'more complaints of trusted flaggers than in their group',
      at('by a Trusted Flagger', 'Total number', '10'),
      'GROUP_NOT_SUBSET 34',
    ],
    [
      'more outcomes than complaints',
      at('submitted to the internal', 'Decisions upheld', '25'),
      'OUTCOMES_ABOVE_TOTAL 2',
    ],
    ['complaints without outcome', at('submitted to the internal', 'Decisions upheld', '15'), 'OUTCOMES_BELOW_TOTAL 2'],
    [
      'a median outside those of the groups',
      at('submitted to the internal', 'Median time', '60'),
      'MEDIAN_OUTSIDE_PARTS 6',
    ],
    ['a percentage above 1', at('out-of-court', 'Percentage of outcomes implemented', '50'), 'SHARE_OUT_OF_RANGE 45'],
    [
      'a percentage with its sign',
      at('out-of-court', 'Percentage of outcomes implemented', '50%'),
      'SHARE_OUT_OF_RANGE 45',
    ],
    ['a median of no complaints', at('restrict the ability', 'Median time', '0'), 'MEDIAN_OF_NOTHING 28'],
    ['more newly imposed than reversed', at('newly imposed', 'Total number', '5'), 'NEWLY_IMPOSED 8'],
    ['a decision that stands twice', (rows) => [...rows, rows[2] ?? []], 'DUPLICATE_ROW 49'],
  ])('%s', (_, change, expected) => {
    expect(codes(change(soundAppeals()))).toContain(expected);
  });
});

describe('part 3', () => {
  const scope = 5;
  const change = (from: string, to: string) => (rows: Rows) =>
    rows.map((row) => (row[scope] === from ? row.with(scope, to) : row));
  test.each([
    ['GR', 'SCOPE_GREECE 93'],
    ['el', 'SCOPE_SPELLING 93'],
    ['DE, ES', 'SCOPE_SEVERAL 93'],
    ['UK', 'SCOPE_UNKNOWN 93'],
  ])('%s for Greece', (code, expected) => {
    expect(codes(change('EL', code)(soundOrders()))).toContain(expected);
  });

  test('Member States that do not make the total', () => {
    const rows = soundOrders().filter((row) => row[scope] !== 'FR' || row[3] !== 'TOTAL');
    expect(codes(rows)).toContain('SCOPES_NOT_TOTAL 2');
  });
});

describe('files', () => {
  const text = csvOf(soundNotices());
  test.each<[string, Uint8Array, readonly string[]]>([
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), ['BYTE_ORDER_MARK']],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), ['ENCODING']],
    ['Windows-1252', Buffer.from(text.replaceAll('A marketplace', 'Marché'), 'latin1'), ['ENCODING']],
    ['tabs', bytes(csvOf(soundNotices(), '\t')), ['DELIMITER']],
  ])('%s', (_, file, expected) => {
    expect(found(file).map(({ code }) => code)).toEqual(expected);
  });

  test('a quotation mark that is never closed is found with its line', () => {
    const broken = text
      .split('\r\n')
      .map((line, index) => (index === 60 ? `"${line}` : line))
      .join('\r\n');
    expect(found(bytes(broken)).map(({ code, row }) => `${code} ${row}`)).toContain('ROW_UNREADABLE 61');
  });

  test('a report that was given twice, and medians that changed their unit between two periods', () => {
    const later = soundNotices().map((row, index) => (index === 0 ? row : row.with(2, '2026-07-01/2026-12-31')));
    const inDays = later.map((row) => row.map((cell) => (cell === '12.5' ? '0.5' : cell)));
    expect(found(bytes(text), bytes(text)).map(({ code, file }) => `${file} ${code}`)).toEqual(['file2 REPORT_TWICE']);
    expect(found(bytes(text), bytes(csvOf(inDays))).map(({ code }) => code)).toContain('MEDIAN_UNIT_SUSPECTED');
  });

  test.each([
    ['a workbook', Buffer.from('PK\u0003\u0004')],
    ['nothing', new Uint8Array()],
    ['a table of something else', bytes('a,b\r\n1,2\r\n')],
    ['JSON of something else', bytes('{"a":1}')],
    ['broken JSON', bytes('{"a":')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ])('%s is told to be no filed report', (_, file) => {
    expect(() => readFiledReport('file', file)).toThrow(RefusedError);
  });
});

test('whatever is done to a file, it is graded or told to be unreadable', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      'NA',
      '1.234,5',
      '-',
      '∞',
      '1e999',
      '#N/A',
      'TOTAL',
      'KEYWORD_OTHER',
      PERIOD,
      '"',
      '\0',
      '٣',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const changes = fc.array(fc.tuple(fc.nat(95), fc.nat(26), odd), { maxLength: 12 });
  const part = fc.constantFrom(soundNotices(), soundOrders(), soundAppeals());
  fc.assert(
    fc.property(part, changes, (sound, all) => {
      const rows = sound.map((row) => [...row]);
      for (const [row, column, text] of all) {
        const cells = rows[row];
        if (cells) cells[column] = text;
      }
      try {
        for (const finding of found(bytes(csvOf(rows)))) expect(finding.sentence).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedError);
      }
    }),
    runs(60),
  );
});

test('the mirror with anything in it is graded or told to be no mirror', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 14 }), { maxLength: 8 }), (rows) => {
      const mirror = {
        meta: { period: PERIOD },
        services: ['A'],
        categories: ['TOTAL'],
        t3: rows,
        t4: rows,
        t7: rows,
        t8: rows,
        t10: rows,
      };
      expect(Array.isArray(found(bytes(JSON.stringify(mirror))))).toBe(true);
    }),
    runs(60),
  );
});
