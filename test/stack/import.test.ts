import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { marketplace } from '../builders/organisations.ts';
import { decision, measure } from './support/acts.ts';
import { runCommand } from './support/commands.ts';
import { askFigures, sole } from './support/figures.ts';
import { inboxOf, told } from './support/mail.ts';
import { rasffTable, safetyGateReport } from './support/public-alerts.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { setDate, useDate } from './support/time.ts';
import { reportByApi } from './support/work.ts';
import { WORLD } from './support/world.ts';

/** Monday 1 June 2026. Two working days end with Wednesday in Luxembourg. */
const T0 = '2026-06-01T08:00:00.000Z';
const DUE = '2026-06-03T22:00:00.000Z';
useDate(T0);
/** A marketplace under one of the addresses that alerts name by an item number. */
const [, meadow] = marketplace('meadow', {
  listings: { hosts: ['www.amazon.de'], patterns: ['/dp/{asin}/**'], canonical: 'https://www.amazon.de/dp/{id}' },
});
const { 'de-bnetza': authority, commission } = WORLD;
if (!authority || !commission) throw new Error('The world lacks an authority or the Commission');
const system = useSystem({ world: { meadow, 'de-bnetza': authority, commission } });

const WEEK = safetyGateReport([
  { caseNumber: 'SR/00001/26', name: 'Wooden rattle', trader: 'Amazon(ASIN: B01BEENYCQ) / ' },
  { caseNumber: 'SR/00002/26', name: 'Plastic rattle', trader: 'Other(TEMU) / ' },
  { caseNumber: '=HYPERLINK("https://evil.example")', name: 'Rattle without a number' },
  { caseNumber: 'SR/00004/26', name: 'Rattle without a risk', riskType: '' },
  { caseNumber: 'SR/00005/26', name: 'French rattle', country: 'France', trader: 'Amazon(ASIN: B095Y1ZQK2) / ' },
  { caseNumber: 'SR/00001/26', name: 'Another rattle under the same number' },
]);
const RASFF = rasffTable([
  ['Dec 30, 2022', '2022.7669', 'Lithuania (LT)', 'unknown origin', 'Nuts', 'Nuts', 'aflatoxin', 'Mycotoxins'],
  ['Dec 30, 2022', '', 'Slovenia', 'Poland', 'Mackerel', 'Fish', 'Histamine', 'Biocontaminants'],
]);

const bring = async (name: string, text: string, ...values: string[]) => {
  const [file, report] = [join(system().directory, name), join(system().directory, `${name}.rows.csv`)];
  writeFileSync(file, text);
  const said = await runCommand(system(), 'import', file, '--as', 'de-bnetza', '--report', report, ...values);
  await system().settle();
  return { ...said, rows: parse(readFileSync(report)) as string[][] };
};
const kinds = async () =>
  (await everything(system().cases))
    .filter(({ type }) => type === 'ITEM_DELIVERED')
    .map(({ data }) => ('kind' in data ? data.kind : ''));

test('a week of Safety Gate is taken row by row, and of each row it is said what became of it and why', async () => {
  const { code, out, rows } = await bring('week.xml', WEEK);
  expect(code).toBe(0);
  expect(out).toContain('3 of 6 rows taken as alerts; 1 name an exact listing at a registered marketplace');
  expect(rows).toEqual([
    ['row', 'reference', 'result', 'listings', 'why'],
    ['1', 'SR/00001/26', 'taken', '1', expect.any(String)],
    ['2', 'SR/00002/26', 'taken', '0', expect.any(String)],
    ['3', expect.stringMatching(/^'=HYPERLINK/), 'not taken', '0', expect.stringContaining('NO_REFERENCE /reference')],
    ['4', 'SR/00004/26', 'not taken', '0', expect.stringContaining('NO_HAZARD /hazards')],
    [
      '5',
      'SR/00005/26',
      'taken',
      '0',
      expect.stringContaining('https://www.amazon.fr/dp/B095Y1ZQK2: UNKNOWN_MARKETPLACE'),
    ],
    ['6', 'SR/00001/26', 'not taken', '0', expect.stringContaining('REFERENCE_REUSED')],
  ]);
});

test('the alert that names a listing reaches its marketplace as an alert, with a target and no clock of law', async () => {
  const [delivered, ...more] = told(await inboxOf(system(), 'meadow'), 'ItemDelivered');
  expect(more).toEqual([]);
  expect(delivered).toMatchObject({
    kind: 'ALERT',
    reference: 'SR/00001/26',
    listing: { url: 'https://www.amazon.de/dp/B01BEENYCQ' },
  });
  expect(delivered?.clocks).toMatchObject([{ clock: 'GPSR_SAFETYGATE', basis: 'TARGET', dueAt: DUE }]);
});

test('the same file again adds nothing, and answers the same', async () => {
  const before = (await rowsOf(system().cases)).length;
  const { code, rows } = await bring('week.xml', WEEK);
  expect([code, rows.slice(1).map(([, , result]) => result)]).toEqual([
    0,
    ['taken', 'taken', 'not taken', 'not taken', 'taken', 'not taken'],
  ]);
  expect((await rowsOf(system().cases)).length).toBe(before);
  expect(await inboxOf(system(), 'meadow')).toEqual([]);
});

test('rows of RASFF are taken, and name no marketplace', async () => {
  const { code, rows } = await bring('rasff.csv', RASFF, '--send', '--yes');
  expect(code).toBe(0);
  expect(rows.slice(1).map(([, reference, result, listings]) => [reference, result, listings])).toEqual([
    ['2022.7669', 'taken', '0'],
    ['', 'not taken', '0'],
  ]);
  expect(await kinds()).toEqual(['ALERT']);
});

test('a file that is neither is refused in a sentence', async () => {
  const file = join(system().directory, 'prices.csv');
  writeFileSync(file, 'name,price\nlamp,3\n');
  const { code, err } = await runCommand(system(), 'import', file, '--as', 'de-bnetza');
  expect(code).not.toBe(0);
  expect(err).toContain('prices.csv');
  expect(err).not.toContain('    at ');
});

test('an alert counts in K19, and in no figure of notices and orders', async () => {
  const [{ itemId } = { itemId: '' }] = await everything(system().cases);
  await reportByApi(system(), 'meadow', itemId, decision());
  await reportByApi(system(), 'meadow', itemId, measure());
  await system().settle();
  const figures = async () => (await askFigures(system(), 'commission', 'from=2026-06')).figures;
  expect(sole(await figures(), { kpi: 'K19' })).toMatchObject({
    numerator: 0,
    denominator: 0,
    stillOpen: 1,
    kind: 'ALERT',
    basis: 'TARGET',
  });
  setDate(DUE);
  const due = await figures();
  expect(sole(due, { kpi: 'K19' })).toMatchObject({ numerator: 1, denominator: 1, value: 1, stillOpen: 0 });
  expect(new Set(due.map(({ kpi }) => kpi))).toEqual(new Set(['K19', 'K32']));
});

test('only what names an exact listing is sent as a notice, by the officer who confirms it, once', async () => {
  const unconfirmed = await bring('week.xml', WEEK, '--send');
  expect(unconfirmed.code).not.toBe(0);
  expect(await kinds()).toEqual(['ALERT']);
  for (const _ of [1, 2]) {
    const { code, out } = await bring('week.xml', WEEK, '--send', '--yes');
    expect(code).toBe(0);
    expect(out).toMatch(/SR\/00001\/26 +[0-9a-f-]{36}/);
    expect(await kinds()).toEqual(expect.arrayContaining(['ALERT', 'NOTICE']));
    expect(await kinds()).toHaveLength(2);
  }
  const [delivered] = told(await inboxOf(system(), 'meadow'), 'ItemDelivered');
  expect(delivered).toMatchObject({
    kind: 'NOTICE',
    reference: 'SR/00001/26',
    details: { alertNumber: 'SR/00001/26', hazard: 'CHOKING' },
  });
  const { figures } = await askFigures(system(), 'commission', 'from=2026-06&kpi=K1,K19,K21');
  expect(sole(figures, { kpi: 'K1' })).toMatchObject({ numerator: 1, kind: 'NOTICE', basis: 'LEGAL' });
  expect(sole(figures, { kpi: 'K19' })).toMatchObject({ numerator: 1, denominator: 1 });
});
