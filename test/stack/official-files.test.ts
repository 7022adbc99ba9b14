import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import type { ExportJob } from '../../shared/contracts/export.ts';
import type { FlaggerReport } from '../../shared/contracts/flagger-report.ts';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import { faultsOfStatement } from '../../shared/domain/official/check-statement.ts';
import type { Statement } from '../../shared/domain/official/statement.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { listing, noticeBody, orderBody } from '../builders/notices.ts';
import { decision, measure, receipt } from './support/acts.ts';
import { useSystem } from './support/system.ts';
import { after, HOUR, setDate, useDate } from './support/time.ts';

const MAY = '2026-05-13T10:00:00.000Z';
/** Two minutes ago: the storage, a process of its own, must find the addresses of files neither old nor of tomorrow. */
const AFTERWARDS = after(new Date().toISOString(), -2);
const SELLER = { id: 'shop-77', name: 'Erika Mustermann' };

useDate(MAY);
const system = useSystem();
const submit = (who: string, body: object) => system().as(who).ask<NoticeReceipt>('POST', '/v1/notices', body);
beforeAll(async () => {
  const order = await submit('de-bnetza', orderBody('product_safety', { items: [listing(1)] }));
  const items = [{ ...listing(2), seller: SELLER, title: 'Bag of Erika Mustermann' }, listing(3)];
  const notice = await submit('trusted-union', noticeBody('counterfeit', { items }));
  await system().settle();
  setDate(after(MAY, HOUR / 2));
  const report = (id: string, action: object) => system().as('amber').ask('POST', `/v1/items/${id}/actions`, action);
  for (const { id } of [...order.items, ...notice.items.slice(0, 1)]) {
    await report(id, receipt({ automatic: true }));
    await report(id, decision({ reason: 'Sold by Erika Mustermann, +49 170 1234567' }));
    await report(id, measure());
  }
  setDate(AFTERWARDS);
}, 60_000);

const order = (who: string, body: object) =>
  system().as(who).call<ExportJob & ProblemDocument>('POST', '/v1/exports', body);
async function exported(who: string, body: object): Promise<Readonly<Record<string, string>>> {
  const { status, body: asked } = await order(who, body);
  expect(status).toBe(202);
  await system().settle();
  const job = await system().as(who).ask<ExportJob>('GET', `/v1/exports/${asked.id}`);
  expect(job.state).toBe('DONE');
  const texts = (job.files ?? []).map(async ({ name, href }) => [name, await (await fetch(href)).text()] as const);
  return Object.fromEntries(await Promise.all(texts));
}
const firstRow = (text = '') => (parse(text, { columns: true }) as Record<string, string>[])[0];
const HALF_YEAR = { from: '2026-01', to: '2026-06' };

test('a marketplace gets the parts of its transparency report, filled from its cases', async () => {
  const files = await exported('amber', { kind: 'ANNEX_I', ...HALF_YEAR });
  expect(firstRow(files['3_member_states_orders.csv'])).toMatchObject({
    'Reporting period': '2026-01-01/2026-06-30',
    'Number of orders to act against illegal content received': '1',
    'Median time to inform the authority of the receipt of the order to act against illegal content': '0.00',
    'Median time to give effect to the order to act against illegal content': '0.50',
  });
  expect(firstRow(files['4_notices.csv'])).toMatchObject({
    'Number of notices received from Trusted flaggers': '1',
    'Number of specific items of information included in the total number of notices': '2',
    'Number of actions taken on the basis of the law': '1',
  });
  expect(files['4_notices.csv']).toContain('KEYWORD_TRADEMARK_INFRINGEMENT,,1,1,2,2,0.50,');
  expect(files['7_appeals_and_recidivism.csv']?.split('\n')).toHaveLength(49);
});

test('it gets statements of reasons that the database takes, with nobody in them, and none for the order', async () => {
  const files = await exported('amber', { kind: 'STATEMENTS', ...HALF_YEAR });
  const { statements } = JSON.parse(files['statements-0001.json'] ?? '') as { statements: Statement[] };
  expect(statements.map(({ source_type: source }) => source)).toEqual(['SOURCE_TRUSTED_FLAGGER']);
  expect(statements.flatMap((each) => faultsOfStatement(each))).toEqual([]);
  for (const text of Object.values(files)) expect(text).not.toMatch(/Erika|1234567|shop-77/);
});

test('a flagger gets the report of its year', async () => {
  const files = await exported('trusted-union', { kind: 'FLAGGER_REPORT', from: '2026-01', to: '2026-12' });
  const report = JSON.parse(files['trusted-flagger-report.json'] ?? '') as FlaggerReport;
  expect(report).toMatchObject({ notices: 1, items: 2, coverage: 'NOTICEBOARD_CASES_ONLY' });
  expect(firstRow(files['trusted-flagger-report.csv'])).toMatchObject({
    provider: 'amber',
    action: 'SEVERAL',
    items: '2',
  });
});

test.each([
  ['an authority', 'de-bnetza', 'ANNEX_I', HALF_YEAR],
  ['a flagger', 'trusted-union', 'STATEMENTS', HALF_YEAR],
  ['a marketplace', 'amber', 'FLAGGER_REPORT', { from: '2026-01', to: '2026-12' }],
])('%s gets no such file of others', async (_, who, kind, months) => {
  expect((await order(who, { kind, ...months })).status).toBe(403);
});
