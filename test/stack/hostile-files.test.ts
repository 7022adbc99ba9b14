import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ExportJob } from '../../shared/contracts/export.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision } from './support/acts.ts';
import { useSystem } from './support/system.ts';
import { rowsUnder } from './support/tables.ts';
import { setDate, useDate } from './support/time.ts';
import { freshListing, reference, reportByApi, send } from './support/work.ts';

useDate('2026-05-13T10:00:00.000Z');
const system = useSystem();
const COMMAND = fileURLToPath(new URL('../../commands/import.ts', import.meta.url));

/** What a spreadsheet would run instead of showing. */
const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '=HYPERLINK("https://evil.example")',
  '\t=1',
  '\r=1',
];
const ACTIVE = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const cellsOf = (csv: string): string[] => parse(csv, { relax_column_count: true }).flat();

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly report: string;
}

/** Runs the command that brings in a file, as an authority. */
function bringIn(name: string, text: string): Promise<Ended> {
  const { directory, stack, accounts } = system();
  const { clientId = '', clientSecret = '' } = accounts['de-bnetza'] ?? {};
  const [file, report] = [join(directory, name), join(directory, `${name}.report.csv`)];
  writeFileSync(file, text);
  writeFileSync(report, '');
  const env = {
    ...process.env,
    NOTICEBOARD_URL: stack.url,
    NOTICEBOARD_TOKEN_ENDPOINT: stack.tokenEndpoint,
    NOTICEBOARD_CLIENT_ID: clientId,
    NOTICEBOARD_CLIENT_SECRET: clientSecret,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, file, '--report', report], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr, report: readFileSync(report, 'utf8') });
    });
  });
}

const alert = (changes: Record<string, string>) => {
  const facts = {
    caseNumber: 'SR/00001/26',
    product: 'Rattle',
    riskType: 'Choking',
    level: 'Serious risk',
    ...changes,
  };
  const elements = Object.entries(facts).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<notifications>${elements.join('')}</notifications>`;
};
const report = (content: string, start = '') =>
  `<?xml version="1.0"?>${start}<Safety-Gate><report_date>11/09/2026</report_date>${content}</Safety-Gate>`;
const broughtIn = async () => (await rowsUnder(system().cases, 'NOTICE#')).length;

test('a file that would have our machine read or write out something is not read, and nothing of it is brought in', async () => {
  const secret = join(system().directory, 'identity.json');
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const files = {
    outside: report(
      alert({}).replace('Rattle', '&secret;'),
      `<!DOCTYPE a [<!ENTITY secret SYSTEM "file://${secret}">]>`,
    ),
    laughs: report(`${alert({})}&l9;`, `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`),
    nested: `<?xml version="1.0"?>${'<a>'.repeat(50_000)}`,
  };
  const ended = await Promise.all(Object.entries(files).map(([name, text]) => bringIn(`${name}.xml`, text)));
  for (const { code, said } of ended) {
    expect(code).not.toBe(0);
    expect(said).toMatch(/XML file/);
    expect(said).not.toContain('clientSecret');
    expect(said.length).toBeLessThan(2000);
  }
  expect(await broughtIn()).toBe(0);
});

test('rows that are formulas are brought in as text or told of, and none stands in the report as a formula', async () => {
  const rows = FORMULAS.map((formula, n) => alert({ caseNumber: `SR/0000${n}/26`, product: formula, brand: formula }));
  const odd = FORMULAS.map((formula) => alert({ caseNumber: formula, riskType: formula, onlineTrader: formula }));
  const ended = await bringIn('formulas.xml', report([...rows, ...odd].join('')));
  expect(ended.code).toBe(0);
  const cells = cellsOf(ended.report);
  expect(cells.filter((cell) => cell.startsWith("'"))).not.toEqual([]);
  expect(cells.filter((cell) => ACTIVE.test(cell))).toEqual([]);
  expect(ended.said).toContain(`${FORMULAS.length} of ${2 * FORMULAS.length} rows`);
  expect(await broughtIn()).toBe(FORMULAS.length);
});

test('what was notified with formulas in every field leaves none in an export', async () => {
  const [title = '', ...others] = FORMULAS;
  const items = others.slice(0, 4).map((name) => ({ ...freshListing(), title, seller: { id: name, name } }));
  const text = `${title}\n${others.join('\n')}`;
  const onBehalfOf = { rightHolder: title, brand: '@SUM(1)', mandate: '+1+1' };
  const details = { hazard: 'CHOKING', alertNumber: 'SR/02417/26', product: { name: title, brand: '-1+1' } };
  const { items: taken } = await send(
    system(),
    'de-bnetza',
    noticeBody('product_safety', { reference: reference(), explanation: text, items, onBehalfOf, details }),
  );
  await reportByApi(system(), 'amber', taken[0]?.id ?? '', decision({ outcome: 'DISPUTED', reason: text }));
  await system().settle();
  setDate('2026-05-13T11:00:00.000Z');
  const asked = { from: '2026-05', by: ['sector', 'status', 'memberState'] };
  const { id } = await system().as('commission').ask<ExportJob>('POST', '/v1/exports', asked);
  await system().settle();
  /** The store of files has a clock of its own, by which addresses end. */
  setDate(new Date(performance.timeOrigin + performance.now()).toISOString());
  const { files = [], manifest } = await system().as('commission').ask<ExportJob>('GET', `/v1/exports/${id}`);
  expect(manifest?.watermark.items).toBe(4);
  const texts = await Promise.all(files.map(async ({ href }) => (await fetch(href)).text()));
  const cells = cellsOf(texts[files.findIndex(({ name }) => name.endsWith('.csv'))] ?? '');
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => ACTIVE.test(cell))).toEqual([]);
  expect(texts.join('\n')).not.toMatch(/cmd\||HYPERLINK|@SUM/);
});

test('a reference is never a formula', async () => {
  for (const formula of FORMULAS) {
    const body = noticeBody('product_safety', { reference: formula, items: [freshListing()] });
    expect(await system().as('de-bnetza').call('POST', '/v1/notices', body)).toMatchObject({ status: 400 });
  }
});
