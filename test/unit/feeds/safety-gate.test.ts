import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NewAlert } from '../../../shared/contracts/alert.ts';
import { readSafetyGate } from '../../../shared/feeds/safety-gate.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const FACTS = {
  caseNumber: 'SR/00001/26',
  reference: 'https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/1',
  category: 'Toys',
  product: 'Bath toy',
  brand: 'Splash',
  name: 'Robot Fish',
  type_numberOfModel: 'L25-01',
  batchNumber: 'EDT-1',
  barcode: '5901234123457',
  riskType: 'Chemical, Choking',
  measures: 'Category of measure(s): Stop of salesDate of entry into force: 26/06/2026',
  notifyingCountry: 'Austria',
  countryOfOrigin: "People's Republic of China",
  level: 'Serious risk',
  onlineTrader: 'Amazon(ASIN: B01BEENYCQ) / ',
  productionDates: '2022',
};

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']] >')}]]>`;
const notification = (change: Partial<Record<keyof typeof FACTS, string>> = {}) => {
  const elements = Object.entries({ ...FACTS, ...change }).map(([name, text]) => `<${name}>${cdata(text)}</${name}>`);
  return `<notifications>${elements.join('')}</notifications>`;
};
const report = (...notifications: string[]) =>
  bytes(
    `<?xml version="1.0" encoding="UTF-8"?><Safety-Gate><report_date>11/09/2026</report_date>${notifications.join('')}</Safety-Gate>`,
  );
const only = (change: Partial<Record<keyof typeof FACTS, string>>) => {
  const [row] = readSafetyGate(report(notification(change))).rows;
  return row ?? expect.fail('The report has no row');
};

test('an alert carries the facts of its row', () => {
  expect(readSafetyGate(report(notification()))).toEqual({
    encoding: 'utf-8',
    rows: [
      {
        row: 1,
        reference: 'SR/00001/26',
        faults: [],
        notes: [],
        alert: {
          source: 'SAFETY_GATE',
          reference: 'SR/00001/26',
          publishedOn: '2026-09-11',
          hazards: ['CHEMICAL', 'CHOKING'],
          riskLevel: 'SERIOUS',
          measureSince: '2026-06-26',
          notifyingCountry: 'Austria',
          countryOfOrigin: "People's Republic of China",
          address: FACTS.reference,
          product: {
            name: 'Bath toy: Robot Fish',
            category: 'Toys',
            brand: 'Splash',
            model: 'L25-01',
            batch: 'EDT-1',
            productionDates: '2022',
            barcodes: ['5901234123457'],
          },
          traders: [{ text: 'Amazon (ASIN: B01BEENYCQ)', marketplace: 'amazon', listingId: 'B01BEENYCQ' }],
          items: [{ url: 'https://www.amazon.de/dp/B01BEENYCQ', gtin: '5901234123457' }],
        },
      },
    ],
  });
});

describe('what the source does not say is not said', () => {
  test.each([
    ['brand', { brand: 'Unknown' }, 'product.brand'],
    ['barcode', { barcode: 'n/a' }, 'product.barcodes'],
    ['measure date', { measures: 'Category: RecallDate of entry into force: Unknown' }, 'measureSince'],
    ['risk level', { level: '' }, 'riskLevel'],
    ['link', { reference: '' }, 'address'],
    ['country of origin', { countryOfOrigin: 'Unknown' }, 'countryOfOrigin'],
    ['listing', { onlineTrader: 'Amazon(Unknown) / ' }, 'items'],
  ])('%s', (_, change, property) => {
    expect(only({}).alert).toHaveProperty(property);
    expect(only(change).alert).not.toHaveProperty(property);
  });
});

test.each([
  [{ name: '' }, 'Bath toy'],
  [{ product: '-' }, 'Robot Fish'],
])('the name of a product is what there is of kind and name: %j', (change, name) => {
  expect(only(change).alert?.product.name).toBe(name);
});

describe('what is corrected or not taken is said in words', () => {
  test.each([
    [{ barcode: '20241210' }, 'barcode 20241210 has no valid check digit: kept as other code'],
    [{ measures: 'xDate of entry into force: Unknown' }, 'measure date is Unknown'],
    [
      { measures: 'aDate of entry into force: UnknownbDate of entry into force: 20/05/2026' },
      'measure date is Unknown for 1 of 2 measures',
    ],
    [{ measures: 'Date of entry into force: 31/02/2026' }, 'measure date 31/02/2026 is no day of the calendar'],
    [{ onlineTrader: '' }, 'names no marketplace'],
    [{ reference: 'http://example.org/' }, 'the link to the alert is not an https address: not taken'],
    [{ name: 'x'.repeat(600) }, 'product name has 610 characters: cut to 500'],
    [
      { barcode: Array.from({ length: 101 }, (_, i) => `X${i}`).join(',') },
      'other codes: the first 100 of 101 are taken',
    ],
  ])('%j', (change, note) => {
    const { alert, notes } = only(change);
    expect(notes).toContain(note);
    expect(NewAlert.safeParse(alert).success).toBe(true);
  });
});

test('the earliest measure counts', () => {
  const measures = 'aDate of entry into force: 02/06/2026bDate of entry into force: 20/05/2026';
  expect(only({ measures }).alert).toMatchObject({ measureSince: '2026-05-20' });
});

test('the barcode goes with the listing only if no other code could be meant', () => {
  expect(only({ barcode: '5901234123457 20241210' }).alert?.items).toEqual([
    { url: 'https://www.amazon.de/dp/B01BEENYCQ' },
  ]);
  expect(only({ barcode: '5901234123457 5901234123464' }).alert?.items).toEqual([
    { url: 'https://www.amazon.de/dp/B01BEENYCQ' },
  ]);
});

test('entities are read once, and nothing invisible is kept', () => {
  const { alert } = only({ name: 'Gel &amp; &#66;eads&#0;\u202e\tred\n &amp;lt; &#55296;\u200bx' });
  expect(alert?.product.name).toBe('Bath toy: Gel & Beads red &lt; x');
});

describe('a row that is no alert harms no other', () => {
  test.each([
    ['a case number', notification({ caseNumber: 'Unknown' }), '/reference', 'NO_REFERENCE'],
    ['a type of risk', notification({ riskType: ' , ' }), '/hazards', 'NO_HAZARD'],
    ['a product', notification({ product: '', name: 'Unknown' }), '/product/name', 'REQUIRED'],
    ['any element', '<notifications>prose</notifications>', '', 'INVALID_INPUT'],
    [
      'text in its elements',
      '<notifications><caseNumber><x>SR/00001/26</x></caseNumber></notifications>',
      '/reference',
      'NO_REFERENCE',
    ],
  ])('a row without %s', (_, bad, pointer, code) => {
    const { rows } = readSafetyGate(report(notification(), bad, notification({ caseNumber: 'OR/00002/26' })));
    expect(rows.map(({ row, alert }) => [row, alert?.reference])).toEqual([
      [1, 'SR/00001/26'],
      [2, undefined],
      [3, 'OR/00002/26'],
    ]);
    expect(rows[1]?.faults).toContainEqual({ pointer, code, detail: expect.any(String) });
  });
});

test.each([
  ['is another report', '<html/>'],
  ['is no XML', 'SR/00001/26;Toys'],
])('a file that %s is refused', (_, file) => {
  expect(() => readSafetyGate(bytes(file))).toThrowError(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test('a report without alerts has no rows', () => {
  expect(readSafetyGate(report()).rows).toEqual([]);
  expect(readSafetyGate(bytes('<Safety-Gate/>')).rows).toEqual([]);
});

test('whatever stands in the fields, a row is an alert that the system takes, or says what it lacks', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }).map((raw) => raw.replaceAll('\0', '')),
    fc.constantFrom(
      '',
      'Unknown',
      'A'.repeat(3000),
      'Amazon(',
      ')))/((',
      '🦊'.repeat(400),
      '5901234123457'.repeat(30),
      'x,'.repeat(200),
    ),
  );
  const change = fc.record(Object.fromEntries(Object.keys(FACTS).map((name) => [name, text])), { requiredKeys: [] });
  fc.assert(
    fc.property(change, (changed) => {
      const { alert, faults } = only(changed);
      expect(faults.length > 0).toBe(alert === undefined);
      expect(faults.map(({ code }) => code)).not.toContain('INVALID_INPUT');
      if (alert) expect(NewAlert.safeParse(alert).error?.issues).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
