import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NewAlert } from '../../../shared/contracts/alert.ts';
import { recognise } from '../../../shared/domain/listing/directory.ts';
import { knownDirectory } from '../../../shared/domain/listing/known-marketplaces.ts';
import { readFeed } from '../../../shared/feeds/feed.ts';

const demo = (name: string) => readFileSync(new URL(`../../../demo/data/${name}`, import.meta.url));

describe('one real week of Safety Gate', () => {
  const { format, encoding, rows } = readFeed('report.xml', demo('safety-gate-2026-36.xml'));

  test('is known by its content, and every alert is taken', () => {
    expect([format, encoding, rows.length]).toEqual(['SAFETY_GATE_XML', 'utf-8', 40]);
    for (const { alert, faults } of rows) {
      expect(faults).toEqual([]);
      expect(NewAlert.safeParse(alert).error?.issues).toBeUndefined();
    }
  });

  test('names seven listings exactly enough to propose an address, each on a known marketplace', () => {
    const urls = rows.flatMap(({ alert }) => alert?.items ?? []).map(({ url }) => url);
    expect(urls).toEqual([
      'https://www.amazon.de/dp/B01BEENYCQ',
      'https://www.amazon.de/dp/B083S4HNY8',
      'https://www.amazon.de/dp/B0F9FBDK69',
      'https://www.amazon.co.uk/dp/B08RJCR6T9',
      'https://www.amazon.fr/dp/B095Y1ZQK2',
      'https://www.amazon.fr/dp/B0FCD6M4GX',
      'https://www.aliexpress.com/item/1005012664739417.html',
    ]);
    for (const url of urls) expect(recognise(knownDirectory, url)).toMatchObject({ listing: { url } });
  });

  test('tells of each row what was not taken, and why', () => {
    const notes = Object.fromEntries(rows.map((row) => [row.reference, row.notes]));
    expect(notes['SR/02420/26']).toEqual([
      'barcode 20241210 has no valid check digit: kept as other code',
      'measure date is Unknown',
      'names Shein by a stock code (sj23050389953853544), from which no address can be proposed',
    ]);
    expect(notes['SR/02410/26']).toEqual([]);
  });
});

test('the rows of RASFF Window in the demonstration are all taken', () => {
  const { format, rows } = readFeed('rasff.csv', demo('rasff-2022-sample.csv'));
  expect([format, rows.length, rows.filter(({ alert }) => alert).length]).toEqual(['RASFF_WINDOW_CSV', 30, 30]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  [
    'RASFF_TABLE_CSV',
    'reference,subject,date,risk_decision,hazards\n2024.5,Nuts,2024-06-28,serious,aflatoxin\n',
    '2024.5000',
  ],
  ['SAFETY_GATE_CSV', 'alert_number,risk_type,product_name,barcode\nA12/00577/20,Injuries,Car,None\n', 'A12/00577/20'],
])('a file is %s by its content, whatever its name', (format, text, reference) => {
  expect(readFeed('data.bin', bytes(text))).toMatchObject({ format, rows: [{ reference, alert: { reference } }] });
});

test.each([
  ['a table of something else', bytes('name,price\nlamp,3\n'), 'UNSUPPORTED_MEDIA_TYPE'],
  ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'UNSUPPORTED_MEDIA_TYPE'],
  ['a page', bytes('<html></html>'), 'INVALID_INPUT'],
  ['nothing', bytes(''), 'INVALID_INPUT'],
])('%s is refused', (_, file, code) => {
  expect(() => readFeed('some file', file)).toThrowError(expect.objectContaining({ code }));
});
