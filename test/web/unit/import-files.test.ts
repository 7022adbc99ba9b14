import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from '../../../shared/contracts/faults.ts';
import { NewNotice } from '../../../shared/contracts/notice.ts';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { columnsFor } from '../../../web/source/submit/import/notice-table.ts';
import { readFile } from '../../../web/source/submit/import/read-file.ts';
import { withGoodFaith } from '../../../web/source/submit/import/sending.ts';
import { ndjson, rasffCsv, safetyGateXml, xlsx } from '../../builders/import-files.ts';
import { listingUrl, noticeBody } from '../../builders/notices.ts';

const reading = (bytes: Uint8Array) => readFile('a file', new Uint8Array(bytes));
const told = async (bytes: Uint8Array) =>
  (await reading(bytes)).entries.map(({ row, reference, what, body, faults }) => [
    row,
    reference,
    what,
    body !== undefined,
    faults.length,
  ]);

const HEADINGS = [
  'Reference',
  'sector',
  'category',
  'explanation',
  'details.hazard',
  'details.alertNumber',
  'details.product.name',
  'URL',
  'colour',
];
const line = (reference: string, n: number) => [
  reference,
  'product_safety',
  'unsafe',
  'Small parts',
  'CHOKING',
  'SR/02417/26',
  'Rattle',
  listingUrl(n),
  'red',
];

describe('a file is known by what is in it, whatever its name', () => {
  test('a report of Safety Gate', async () => {
    expect((await reading(safetyGateXml('SR/00001/26'))).format).toBe('SAFETY_GATE_XML');
    expect(await told(safetyGateXml('SR/00001/26', 'nonsense'))).toEqual([
      [1, 'SR/00001/26', 'ALERT', true, 0],
      [2, 'nonsense', 'ALERT', false, 1],
    ]);
  });

  test('an export of RASFF', async () => {
    expect(await told(rasffCsv('2022.7665', '2022.7666'))).toEqual([
      [1, '2022.7665', 'ALERT', true, 0],
      [2, '2022.7666', 'ALERT', true, 0],
    ]);
  });

  test('notices, one a line: a broken line harms no other', async () => {
    const file = ndjson(noticeBody('food', { reference: 'A' }), '{"reference":', '', '[1]', {
      source: 'RASFF',
      reference: '2022.1',
    });
    expect(await told(file)).toEqual([
      [1, 'A', 'NOTICE', true, 0],
      [2, '', 'NOTICE', false, 1],
      [4, '', 'NOTICE', false, 1],
      [5, '2022.1', 'ALERT', true, 0],
    ]);
  });

  test('a table of notices in a workbook: rows of one reference are one notice, and unknown columns are told', async () => {
    const { format, entries, unknownColumns } = await reading(
      xlsx([HEADINGS, line('A', 1), line('B', 2), line('A', 3), []]),
    );
    expect([format, unknownColumns]).toEqual(['NOTICES_TABLE', ['colour']]);
    expect(entries.map(({ row, reference }) => [row, reference])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
    const body = read(NewNotice, withGoodFaith(entries[0]?.body, true));
    expect(body.items.map(({ url }) => url)).toEqual([listingUrl(1), listingUrl(3)]);
  });

  test('the same table as CSV, with a delimiter of another country; rows without a reference get one that stays the same', async () => {
    const csv = new TextEncoder().encode(
      [HEADINGS, line('', 1), line('', 2)].map((cells) => cells.join(';')).join('\r\n'),
    );
    const [first, second] = (await reading(csv)).entries;
    expect(first?.reference).toMatch(/^F[0-9a-f]{10}-1$/);
    expect(second?.reference).not.toBe(first?.reference);
    expect((await reading(csv)).entries[0]?.reference).toBe(first?.reference);
    expect(() => read(NewNotice, withGoodFaith(second?.body, true))).not.toThrow();
  });

  test.each<[string, Uint8Array, string]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'UNKNOWN'],
    ['a table of something else', new TextEncoder().encode('a,b\n1,2\n'), 'UNKNOWN'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'DAMAGED'],
    ['an archive of something else', zipSync({ 'a.txt': new Uint8Array([1]) }), 'DAMAGED'],
    [
      'an XML file that declares a document type',
      new TextEncoder().encode('<!DOCTYPE x [<!ENTITY y "z">]><x/>'),
      'DAMAGED',
    ],
    ['a table without rows', new TextEncoder().encode('url,sector\n'), 'EMPTY'],
    [
      'an archive that unpacks without end',
      zipSync({ a: new Uint8Array(60_000_000), b: new Uint8Array(60_000_000) }),
      'TOO_LARGE',
    ],
  ])('%s is refused, and it is said why', async (_, bytes, fault) => {
    await expect(reading(bytes)).rejects.toMatchObject({ fault });
  });

  test('fifty thousand rows are read, and not one more', async () => {
    const rows = (many: number) => ndjson(...Array.from({ length: many }, (_, n) => `{"reference":"R${n}"}`));
    expect((await reading(rows(50_000))).entries).toHaveLength(50_000);
    await expect(reading(rows(50_001))).rejects.toMatchObject({ fault: 'TOO_MANY_ROWS' });
  });
});

describe('the template of a sector', () => {
  test.each(SECTORS)('has the columns of %s, none twice', (sector) => {
    const columns = columnsFor(sector);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns).toEqual(expect.arrayContaining(['reference', 'sector', 'url', 'seller.id', 'explanation']));
  });

  test('lists are separated by semicolons, numbers are numbers and instants are read', async () => {
    const headings = [
      'reference',
      'sector',
      'category',
      'url',
      'details.right.territory',
      'details.right.niceClasses',
      'details.offeredIn',
      'firstSeenAt',
    ];
    const cells = ['A', 'counterfeit', 'trademark', listingUrl(1), 'DE; FR', '9;25', 'DE', '2026-05-12T10:00:00+02:00'];
    const [entry] = (await reading(xlsx([headings, cells]))).entries;
    expect(entry?.body).toMatchObject({
      details: { right: { territory: ['DE', 'FR'], niceClasses: [9, 25] }, offeredIn: ['DE'] },
      items: [{ url: listingUrl(1), firstSeenAt: '2026-05-12T08:00:00.000Z' }],
    });
  });
});
