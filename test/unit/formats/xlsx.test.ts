import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../../shared/formats/table.ts';
import { xlsxOf } from '../../../shared/formats/xlsx.ts';
import { letters } from '../../../shared/formats/xlsx-sheet.ts';
import { bytesOf, COLUMNS, ROWS, tableOf } from './tables.ts';
import { readWorkbook } from './workbook.ts';

const METHOD = [{ term: 'This file' }, { term: 'Cut', text: 'what was recorded before <now> & then' }];
const book = (rows = ROWS) => xlsxOf({ title: 'A workbook', method: METHOD, tables: [tableOf(rows)] });
const serial = (at: string) => Date.parse(at) / 86_400_000 + 25_569;

describe('a table as a workbook', () => {
  test('is read back by another reader: no cell is a formula, dates are dates, numbers are numbers', async () => {
    const { sheets } = readWorkbook(await bytesOf(book()));
    expect(sheets.map(({ name }) => name)).toEqual(['Method', 'Things']);
    const cells = sheets[1]?.cells;
    expect(COLUMNS.map((_, at) => cells?.get(`${letters(at)}1`))).toEqual(COLUMNS.map(({ title }) => title));
    ROWS.forEach((row, index) => {
      const found = row.map((_, at) => cells?.get(`${letters(at)}${index + 2}`) ?? null);
      const [name, month, count, hours, isOpen, at] = row;
      const rounded = typeof hours === 'number' ? Math.round(hours * 1e6) / 1e6 : hours;
      // XML has one line end, and a reader sees it.
      const text = typeof name === 'string' ? name.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : name;
      expect(
        found.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : cell)),
      ).toEqual([text, month, count, rounded, isOpen, at ? serial(String(at)) : at]);
    });
  });

  test('explains itself on its first sheet', async () => {
    const { sheets } = readWorkbook(await bytesOf(book()));
    expect([...(sheets[0]?.cells.values() ?? [])]).toEqual([
      'A workbook',
      'This file',
      'Cut',
      'what was recorded before <now> & then',
    ]);
  });

  test('keeps its header in sight and can be filtered', async () => {
    const { sheets } = readWorkbook(await bytesOf(book()));
    expect(sheets[1]?.xml).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    expect(sheets[1]?.xml).toContain(`<autoFilter ref="A1:F${ROWS.length + 1}"/>`);
    expect(sheets[1]?.xml).toMatch(/<cols><col min="1" max="1" width="\d+" customWidth="1"\/>/);
  });

  test('has every part that its list of types names, and no other date than the first', async () => {
    const bytes = await bytesOf(book());
    const { files } = readWorkbook(bytes);
    const types = Buffer.from(files['[Content_Types].xml'] ?? '').toString('utf8');
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !(name in files))).toEqual([]);
    expect(bytes.readUInt32LE(10)).toBe(0x00210000);
  });

  test('goes on to another sheet where one is full', async () => {
    const rows = Array.from({ length: 1203 }, (_, at) => [`row ${at}`, null, at, null, null, null]);
    const workbook = xlsxOf({ title: 'Many', method: [], tables: [tableOf(rows)], mostRows: 600 });
    const { sheets } = readWorkbook(await bytesOf(workbook));
    const things = [
      ['Things', 601],
      ['Things 2', 601],
      ['Things 3', 4],
    ];
    expect(sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([['Method', 1], ...things]);
    const found = sheets
      .slice(1)
      .flatMap(({ cells }) => [...cells].flatMap(([place, cell]) => (/^C(?!1$)/.test(place) ? [cell] : [])));
    expect(found).toEqual(rows.map((_, at) => at));
  });

  test('is the same bytes in another time zone and language', async () => {
    const script = `
      const { xlsxOf } = await import(${JSON.stringify(new URL('../../../shared/formats/xlsx.ts', import.meta.url).href)});
      const { tableOf, ROWS } = await import(${JSON.stringify(new URL('./tables.ts', import.meta.url).href)});
      const { createHash } = await import('node:crypto');
      const digest = createHash('sha256');
      for await (const chunk of xlsxOf({ title: 'T', method: [{ term: 'a', text: 'b' }], tables: [tableOf(ROWS)] })) digest.update(chunk);
      process.stdout.write(digest.digest('hex'));`;
    const digestIn = (TZ: string, LANG: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      }).toString();
    expect(digestIn('Asia/Tokyo', 'tr_TR.UTF-8')).toBe(digestIn('America/St_Johns', 'de_DE.UTF-8'));
  });
});

test('batches hold every row once', () => {
  const rows = Array.from({ length: 1201 }, (_, at) => [at]);
  expect([...batchesOf(rows)].flat()).toEqual(rows);
});
