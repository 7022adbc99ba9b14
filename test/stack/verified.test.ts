import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import { listing, noticeBody } from '../builders/notices.ts';
import { check, decision, measure, receipt } from './support/acts.ts';
import { runCommand } from './support/commands.ts';
import { useSystem } from './support/system.ts';
import { after, DAY, HOUR, setDate, useDate } from './support/time.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AFTERWARDS = after(new Date().toISOString(), -2);
const MONDAY = '2026-06-01T08:00:00.000Z';
useDate(MONDAY);
const system = useSystem();

/** A copy of the repository in another folder, as a stranger clones it. */
function clone(): string {
  const folder = join(system().directory, 'a clone, elsewhere');
  mkdirSync(folder);
  for (const name of ['commands', 'shared', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs the command as a stranger does: in another folder, time zone and language, with no system at hand. */
function verifyIn(folder: string, ...values: readonly string[]): Promise<{ code: number | null; out: string }> {
  const env = { PATH: process.env['PATH'], TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  return new Promise((resolve) => {
    const command = [join(folder, 'commands', 'verify.ts'), ...values];
    const child = execFile(process.execPath, command, { cwd: folder, env }, (_, out, err) =>
      resolve({ code: child.exitCode, out: out + err }),
    );
  });
}

let [folder, manifest, log]: [string, string, string] = ['', '', ''];

beforeAll(async () => {
  const places = ['amber', 'amber', 'bazaar'].map((at, index) => listing(index, at));
  const body = noticeBody('product_safety', { items: places });
  const { items } = await system().as('de-bnetza').ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system().settle();
  const [first, second] = items;
  const report = (id: string | undefined, body: object) =>
    system().as('amber').ask('POST', `/v1/items/${id}/actions`, body);
  setDate(after(MONDAY, HOUR));
  for (const item of [first, second]) await report(item?.id, receipt());
  setDate(after(MONDAY, DAY));
  await report(first?.id, decision());
  await report(first?.id, measure());
  await system().as('de-bnetza').ask('POST', `/v1/items/${first?.id}/checks`, check('GONE'));
  await system().settle();
  setDate(AFTERWARDS);
  folder = join(system().directory, 'export');
  const { out } = await runCommand(system(), 'export', '--from', '2026-06', '--out', folder);
  const [, asOf = ''] = /as of (\S+) is in/.exec(out) ?? [];
  [manifest, log] = [join(folder, 'manifest.json'), join(folder, 'events.ndjson')];
  await runCommand(system(), 'log', '--out', log, '--before', asOf);
}, 60_000);

test('a clone of the repository makes the export again, byte for byte, in another folder, time zone and language', async () => {
  const elsewhere = clone();
  const { code, out } = await verifyIn(elsewhere, manifest, '--events', log);
  expect(out).toContain('chains of the log: fine');
  const names = (JSON.parse(readFileSync(manifest, 'utf8')) as { files: { name: string }[] }).files.map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(['figures.csv', 'figures.json', 'figures.xlsx', 'figures.parquet']));
  for (const name of names) expect(out).toContain(`${name}, made again: fine, byte for byte the same`);
  expect([code, out.includes('could not be checked')]).toEqual([0, false]);
  const bytes = readFileSync(log);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  writeFileSync(`${log}.touched`, bytes);
  const lines = bytes.toString('utf8').trim().split('\n').length;
  const touched = await verifyIn(elsewhere, manifest, '--events', `${log}.touched`);
  expect(touched.code).toBe(1);
  expect(touched.out).toMatch(new RegExp(`line ${lines}, .*: CHANGED`));
}, 30_000);

test('the system that runs vouches for its log and for its key', async () => {
  const { code, out } = await runCommand(system(), 'verify', manifest);
  expect(out).toMatch(/signature: fine, by key \S+, as expected/);
  expect(out).toContain('figures.csv, made again: fine, byte for byte the same');
  expect(code).toBe(0);
});
