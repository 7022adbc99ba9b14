import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportJob } from '../../shared/contracts/export.ts';
import type { Figure } from '../../shared/contracts/kpi.ts';
import { CALENDAR_VERSIONS } from '../../shared/domain/calendars/calendar.ts';
import { RULE_VERSION } from '../../shared/domain/clock/table.ts';
import { METHOD_VERSION } from '../../shared/domain/kpi/catalogue.ts';
import { runCommand } from './support/commands.ts';
import { exported as exportedOf, type Fetched, figuresOf, order as orderOf, textOf } from './support/exported.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { after, setDate, useDate } from './support/time.ts';
import { APRIL, liveTwoMonths } from './support/two-months.ts';

/** Two minutes ago: the storage, a process of its own, must find the addresses of files neither old nor of tomorrow. */
const AFTERWARDS = after(new Date().toISOString(), -2);
/** Nothing that was recorded within the last minute is in an export. */
const SETTLED = after(AFTERWARDS, -1);
const FILES = [
  'figures.csv',
  'figures.csv-metadata.json',
  'figures.json',
  'figures.xlsx',
  'figures.parquet',
  'manifest.json',
  'manifest.sig.json',
];
const MONTHS = { from: '2026-04', to: '2026-06' };
useDate(APRIL);
const system = useSystem();
beforeAll(async () => {
  await liveTwoMonths(system());
  setDate(AFTERWARDS);
}, 60_000);

const order = (who: string, body: object = MONTHS) => orderOf(system(), who, body);
const exported = (who: string, body: object = MONTHS) => exportedOf(system(), who, body);
const sha256 = (bytes: Buffer | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe('an export of everything', () => {
  let whole: Fetched;
  beforeAll(async () => {
    whole = await exported('commission', { ...MONTHS, by: ['sector', 'status'] });
  });

  test('is signed by the key that everybody can ask for', async () => {
    const key = await fetch(`${system().stack.url}/v1/signing-key`);
    const { kid, jwk } = (await key.json()) as { kid: string; jwk: object };
    const { protected: header } = JSON.parse(textOf(whole, 'manifest.sig.json')) as { protected: string };
    expect(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).toMatchObject({ kid, jwk });
  });

  test('comes with a manifest that names every file with its bytes, what went in, and by which rules', async () => {
    const { job, files } = whole;
    expect(job.state).toBe('DONE');
    expect(Object.keys(files)).toEqual(FILES);
    const manifest = JSON.parse(textOf(whole, 'manifest.json')) as NonNullable<ExportJob['manifest']>;
    expect(manifest).toEqual(job.manifest);
    for (const { name, bytes, sha256: digest } of manifest.files) {
      expect([name, files[name]?.byteLength, sha256(files[name])]).toEqual([name, bytes, digest]);
    }
    const events = (await everything(system().cases)).filter(({ recordedAt }) => recordedAt < SETTLED);
    expect(manifest).toMatchObject({
      export: job.id,
      scope: 'ALL',
      asOf: SETTLED,
      watermark: {
        events: events.length,
        items: new Set(events.map(({ itemId }) => itemId)).size,
        lastRecordedAt: events
          .map(({ recordedAt }) => recordedAt)
          .sort()
          .at(-1),
      },
      methodVersion: METHOD_VERSION,
      ruleVersion: RULE_VERSION,
      calendarVersions: CALENDAR_VERSIONS,
    });
  });

  test('says the same as CSV and as JSON, exactly and with no estimate', () => {
    const rows = parse(textOf(whole, 'figures.csv'), { columns: true }) as Record<string, string>[];
    const figures = figuresOf(whole);
    expect(rows.length).toBeGreaterThan(300);
    const shown = ({ kpi, part, month, sector, status, numerator, denominator, value, stillOpen }: Figure) =>
      [kpi, part, month, sector, status, numerator, denominator, value, stillOpen].map((each) => String(each ?? ''));
    const names = ['kpi', 'part', 'month', 'sector', 'status', 'numerator', 'denominator', 'value', 'stillOpen'];
    expect(rows.map((row) => names.map((name) => row[name]))).toEqual(figures.map(shown));
    expect(figures.filter(({ estimate }) => estimate)).toEqual([]);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('comes out byte for byte the same from the log, and not from a log that lacks an event', async () => {
    const log = join(system().directory, 'events.ndjson');
    await runCommand(system(), 'log', '--out', log, '--before', SETTLED);
    const values = ['--from', MONTHS.from, '--to', MONTHS.to, '--by', 'sector,status', '--format', 'csv'];
    const { out } = await runCommand(system(), 'kpi', '--events', log, '--as-of', SETTLED, ...values);
    expect(out).toBe(textOf(whole, 'figures.csv'));
    writeFileSync(log, readFileSync(log, 'utf8').trim().split('\n').slice(0, -1).join('\n'));
    const lacking = await runCommand(system(), 'kpi', '--events', log, '--as-of', SETTLED, ...values);
    expect(lacking.out).not.toBe(out);
  });

  test('asked for again with the same cut it is the same export, later it is another', async () => {
    const again = await order('commission', { ...MONTHS, by: ['sector', 'status'], asOf: SETTLED });
    const same = await order('commission', { ...MONTHS, by: ['sector', 'status'], asOf: SETTLED });
    expect(same.body.id).toBe(again.body.id);
    await system().settle();
    const { manifest } = await system().as('commission').ask<ExportJob>('GET', `/v1/exports/${same.body.id}`);
    expect(manifest?.files).toEqual(whole.job.manifest?.files);
    setDate(after(AFTERWARDS, 1));
    expect((await order('commission', MONTHS)).body.id).not.toBe(whole.job.id);
    await system().settle();
  });
});

test.each([
  ['a marketplace', 'nook', 'marketplace:nook', 4],
  ['a flagger', 'brand-owner', 'submitter:brand-owner', 12],
])('an export of %s holds its own cells and no others', async (_, who, scope, items) => {
  const fetched = await exported(who);
  const figures = figuresOf(fetched);
  expect(new Set(figures.map((figure) => figure.scope))).toEqual(new Set([scope]));
  const notified = figures.filter(({ kpi, part }) => kpi === 'K3' && part === 'items');
  expect(notified.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(items);
  for (const other of ['amber', 'bazaar', 'cedar', 'de-bnetza', 'fr-dgccrf', 'trusted-union'])
    for (const name of Object.keys(fetched.files)) expect(textOf(fetched, name)).not.toContain(other);
});

test('the address of a file is good for a quarter of an hour', async () => {
  const { job } = await exported('amber');
  const hrefs = async (minutesAgo: number) => {
    setDate(after(AFTERWARDS, -minutesAgo));
    return (
      (await system().as('amber').ask<ExportJob>('GET', `/v1/exports/${job.id}`)).files?.map(({ href }) => href) ?? []
    );
  };
  const [fresh, old] = [await hrefs(0), await hrefs(15)];
  setDate(AFTERWARDS);
  const statusOf = async (href = '') => (await fetch(href)).status;
  expect([await statusOf(fresh[0]), await statusOf(old[0])]).toEqual([200, 403]);
});

test('an export belongs to whoever ordered it', async () => {
  const { body } = await order('amber');
  await system().settle();
  const statusFor = async (who: string) => (await system().as(who).call('GET', `/v1/exports/${body.id}`)).status;
  expect(await Promise.all(['amber', 'bazaar', 'de-bnetza'].map(statusFor))).toEqual([200, 404, 404]);
  expect((await order('amber', { ...MONTHS, marketplace: 'bazaar' })).status).toBe(403);
});

test.each([
  ['a cut of less than a minute ago', { ...MONTHS, asOf: AFTERWARDS }, 422, '/asOf'],
  ['a period that ends before it begins', { from: '2026-06', to: '2026-05' }, 400, '/to'],
  ['a breakdown that there is not', { ...MONTHS, by: ['seller'] }, 400, '/by/0'],
])('%s is refused', async (_, body, status, pointer) => {
  setDate(AFTERWARDS);
  const answer = await order('commission', body);
  expect([answer.status, answer.body.faults?.[0]?.pointer]).toEqual([status, pointer]);
});
