import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NewAlert } from '../../../shared/contracts/alert.ts';
import { readRasff } from '../../../shared/feeds/rasff.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const WINDOW =
  '"Date of Case",Reference,"Notification From","Country Origin",Product,"Product Category","Hazard Substance","Hazard Category"';
const DATABASE =
  'reference,category,type,subject,date,notifying_country,classification,risk_decision,distribution,forAttention,forFollowUp,operator,origin,hazards,year,week';

const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const window = (...rows: string[]) => readRasff(bytes(`\ufeff${[WINDOW, ...rows].join('\r\n')}\r\n`)).rows;
const windowRow = (change: Record<number, string> = {}) =>
  quoted(
    ['Dec 30, 2022', '2022.7665', 'Italy', 'Thailand', 'Rambutan', 'Fruits', 'Carbendazim', 'Pesticide residues'].map(
      (cell, i) => change[i] ?? cell,
    ),
  );
const database = (reference: string, hazards: string, decision = 'serious') =>
  readRasff(
    bytes(
      `${DATABASE}\n${reference},meat,food,STEC in beef,2024-06-28 17:26:07.000000,France,alert notification,${decision},,,,,"Belgium,France","${hazards}",2024,26\n`,
    ),
  ).rows[0];

test('a row of RASFF Window becomes an alert', () => {
  const hazards = { 6: 'Carbendazim - unauthorised; Buprofezin', 7: 'Pesticide residues; Pesticide residues' };
  expect(window(windowRow(hazards))).toEqual([
    {
      row: 1,
      reference: '2022.7665',
      faults: [],
      notes: [],
      alert: {
        source: 'RASFF',
        reference: '2022.7665',
        publishedOn: '2022-12-30',
        notifyingCountry: 'Italy',
        countryOfOrigin: 'Thailand',
        product: { name: 'Rambutan', category: 'Fruits' },
        hazardCategories: ['PESTICIDE_RESIDUES'],
        substances: ['Carbendazim - unauthorised', 'Buprofezin'],
      },
    },
  ]);
});

test('a row of a table becomes an alert', () => {
  expect(database('2024.965', 'Escherichia coli  enteropathogenic')?.alert).toEqual({
    source: 'RASFF',
    reference: '2024.9650',
    publishedOn: '2024-06-28',
    notifyingCountry: 'France',
    countryOfOrigin: 'Belgium, France',
    product: { name: 'STEC in beef', category: 'meat' },
    hazardCategories: [],
    substances: ['Escherichia coli enteropathogenic'],
    riskLevel: 'SERIOUS',
  });
});

test('a reference that was kept as a number gets back the zeros it lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (running) => {
      const reference = `2024.${String(running).padStart(4, '0')}`;
      expect(database(String(Number(reference)), '')?.reference).toBe(reference);
    }),
  );
});

test('a reference of RASFF Window is text: one that is too short is a fault, not completed', () => {
  expect(window(windowRow({ 1: '2022.767' }))).toEqual([
    {
      row: 1,
      reference: '2022.767',
      notes: [],
      faults: [{ pointer: '/reference', code: 'NO_REFERENCE', detail: 'The row has no reference such as 2024.9650' }],
    },
  ]);
});

test.each([
  [
    '1,3-dichloropropanol (1,3-DCP)  migration,3-monochlor-1,2-propanediol',
    ['1,3-dichloropropanol (1,3-DCP) migration', '3-monochlor-1,2-propanediol'],
  ],
  ['Aflatoxin B1  ,aflatoxin total', ['Aflatoxin B1', 'aflatoxin total']],
  ['Salmonella ,Salmonella', ['Salmonella']],
])('substances “%s” are %j', (hazards, substances) => {
  expect(database('2024.1000', hazards)?.alert).toMatchObject({ substances });
});

test.each([
  ['serious', 'SERIOUS'],
  ['potentially serious', 'OTHER'],
  ['no risk', 'OTHER'],
  ['undecided', undefined],
  ['', undefined],
])('risk decision “%s” is level %s', (decision, riskLevel) => {
  expect(database('2024.1000', '', decision)?.alert?.riskLevel).toBe(riskLevel);
});

describe('hazard categories', () => {
  test.each([
    ['Residues of veterinary medicinal products', ['VETERINARY_RESIDUES'], []],
    ['Biotoxins (other); foreign bodies', ['BIOTOXINS', 'FOREIGN_BODIES'], []],
    ['Not determined (other)', ['NOT_DETERMINED'], []],
    ['Labelling absent/incomplete/incorrect', ['LABELLING'], []],
    ['novel food', ['GMO_NOVEL_FOOD'], []],
    ['constructor', ['OTHER'], ['hazard category “constructor” is not known: taken as OTHER']],
    ['Moonlight', ['OTHER'], ['hazard category “Moonlight” is not known: taken as OTHER']],
    ['n/a; Mycotoxins; n/a', ['MYCOTOXINS'], ['a hazard is without category (n/a): none is taken for it']],
    ['', [], []],
  ])('“%s” are %j', (text, hazardCategories, notes) => {
    expect(window(windowRow({ 7: text }))).toMatchObject([{ alert: { hazardCategories }, notes }]);
  });
});

describe('what is cut or not taken is said in a note', () => {
  test.each([
    ['no hazard', { 6: '', 7: '' }, 'names no hazard'],
    ['a date that is none', { 0: 'Feb 30, 2022' }, 'date “Feb 30, 2022” cannot be read: not taken'],
    ['many countries', { 3: 'A; '.repeat(100) }, 'country of origin has 299 characters: cut to 120'],
    [
      'many substances',
      { 6: Array.from({ length: 70 }, (_, i) => `S${i}`).join('; ') },
      'substances: the first 60 of 70 are taken',
    ],
  ])('%s', (_, change, note) => {
    const [row] = window(windowRow(change));
    expect(row?.notes).toEqual([note]);
    expect(NewAlert.safeParse(row?.alert).success).toBe(true);
  });

  test('and then the alert says nothing of it', () => {
    const [row] = window(windowRow({ 0: 'soon', 3: 'unknown origin', 6: '', 7: '' }));
    for (const property of ['publishedOn', 'countryOfOrigin', 'substances', 'riskLevel']) {
      expect(row?.alert).not.toHaveProperty(property);
    }
  });
});

test.each([
  ['Germany (DE)', 'Germany'],
  ['European Commission', 'European Commission'],
])('a notification from %s is from %s', (from, country) => {
  expect(window(windowRow({ 2: from }))[0]?.alert?.notifyingCountry).toBe(country);
});

describe('a row that cannot be read harms no other', () => {
  const good = windowRow({ 1: '2022.0003' });
  test.each([
    ['without a product', windowRow({ 4: ' ' }), '/product/name', 'REQUIRED'],
    ['without a reference', windowRow({ 1: '' }), '/reference', 'NO_REFERENCE'],
    ['with a cell too few', '"Dec 30, 2022","2022.7665",Italy', '', 'INVALID_INPUT'],
  ])('%s', (_, bad, pointer, code) => {
    const rows = window(windowRow(), bad, good);
    expect(rows.map(({ row, alert }) => [row, alert?.reference])).toEqual([
      [1, '2022.7665'],
      [2, undefined],
      [3, '2022.0003'],
    ]);
    expect(rows[1]?.faults).toEqual([{ pointer, code, detail: expect.any(String) }]);
  });
});

test('another table is refused', () => {
  expect(() => readRasff(bytes('a,b\n1,2\n'))).toThrowError(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test('whatever stands in the cells, a row is an alert that the system takes, or says what it lacks', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).map((raw) => raw.replaceAll('\0', '').replaceAll('"', '')),
    fc.constantFrom('', 'n/a', 'x'.repeat(3000), '; '.repeat(99), '🦊'.repeat(400)),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 8, maxLength: 8 }), (cells) => {
      const [row] = window(windowRow({ ...cells, 1: '2022.7665' }));
      if (row?.alert) expect(NewAlert.safeParse(row.alert).error?.issues).toBeUndefined();
      else expect(row?.faults.map(({ code }) => code)).toEqual(['REQUIRED']);
    }),
    { numRuns: 500 },
  );
});
