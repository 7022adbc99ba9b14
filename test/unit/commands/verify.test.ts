import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Check } from '../../../commands/check.ts';
import { linesIn } from '../../../commands/lines.ts';
import { readManifest } from '../../../commands/read-manifest.ts';
import { verify } from '../../../commands/verify-export.ts';
import { runs } from '../../builders/histories.ts';
import { logs } from '../../builders/logs.ts';
import { exportOf, KEY, keep } from '../../builders/signed.ts';

type Export = Awaited<ReturnType<typeof exportOf>>;

const [sample = []] = fc.sample(
  logs.filter(({ length }) => length > 12 && length < 40),
  { numRuns: 1, seed: 4 },
);
let made: Export;
beforeAll(async () => {
  made = await exportOf(sample);
});

interface Looked {
  readonly lines?: readonly string[];
  readonly bytes?: Buffer;
  readonly touch?: (folder: string) => void;
}

/** What verify says of an export and a log, by what was looked at. */
async function said({ lines = sample, bytes, touch }: Looked = {}, of = made) {
  const { folder, forget } = keep(of);
  onTestFinished(forget);
  touch?.(folder);
  const { manifest, text } = readManifest(join(folder, 'manifest.json'));
  const log = () => linesIn([bytes ?? Buffer.from(`${lines.join('\n')}\n`)]);
  const beside = { signature: join(folder, 'manifest.sig.json'), beside: {} };
  const checks = await verify({ manifest, text, folder, key: KEY.thumbprint, lines: log, ...beside });
  return new Map(checks.map((each) => [each.what, each]));
}

const wrong = (checks: ReadonlyMap<string, Check>) =>
  [...checks.values()].filter(({ verdict }) => verdict === 'WRONG').map(({ what }) => what);
const about = (checks: ReadonlyMap<string, Check>, what: string) => checks.get(what)?.details.join('\n') ?? '';

const flipped = (bytes: Buffer, at: number): Buffer => {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};
const lineAt = (bytes: Buffer, at: number) => bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;

describe('an export that a stranger makes again from the log', () => {
  test('comes out byte by byte, whatever the log', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (lines) => {
        const checks = await said({ lines }, await exportOf(lines));
        expect(wrong(checks)).toEqual([]);
        expect(about(checks, 'figures.csv, made again')).toBe('byte for byte the same');
        expect(about(checks, 'figures.json, made again')).toBe('byte for byte the same');
      }),
      { ...runs(5), endOnFailure: true },
    );
  });

  test.each(['figures.csv', 'figures.json'])(
    'is told apart from one byte that is flipped in %s, at its line',
    async (name) => {
      const bytes = Buffer.from(made.files.find((file) => file.name === name)?.bytes ?? '');
      for (const at of [0, 700, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const touch = (folder: string) => writeFileSync(join(folder, name), flipped(bytes, at));
        const checks = await said({ touch });
        expect(wrong(checks)).toEqual([name, `${name}, made again`]);
        expect(about(checks, `${name}, made again`)).toMatch(/what the manifest says; the file differs/);
        if (bytes[at] !== 0x0a) expect(about(checks, `${name}, made again`)).toContain(`line ${lineAt(bytes, at)}`);
      }
    },
  );

  test('of a touched cell says the row, the column and both values', async () => {
    const touch = (folder: string) => {
      const [header = '', row = '', ...rest] = readFileSync(join(folder, 'figures.csv'), 'utf8').split('\r\n');
      const month = row.split(',').findIndex((cell) => cell === '2026-04' || /^20\d\d-\d\d$/.test(cell));
      const touched = row.split(',').with(month, '2020-01').join(',');
      writeFileSync(join(folder, 'figures.csv'), [header, touched, ...rest].join('\r\n'));
    };
    expect(about(await said({ touch }), 'figures.csv, made again')).toMatch(
      /line 2 \(row 1: .*\), column month: "2020-01" in the file, "20\d\d-\d\d" when made again/,
    );
  });

  test('is told apart from one byte that is flipped in the log, at its line', async () => {
    const bytes = Buffer.from(`${sample.join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), async (at) => {
        fc.pre(bytes[at] !== 0x0a);
        const checks = await said({ bytes: flipped(bytes, at) });
        expect(wrong(checks)).toContain('chains of the log');
        expect(about(checks, 'chains of the log')).toMatch(new RegExp(`line ${lineAt(bytes, at)}\\b`));
      }),
      { ...runs(15), endOnFailure: true },
    );
  });

  test('names the segment of the log where events are missing at the end of an item, which no chain can tell', async () => {
    const last = JSON.parse(sample.at(-1) ?? '') as { itemId: string };
    const checks = await said({ lines: sample.slice(0, -1) });
    expect(about(checks, 'chains of the log')).not.toContain('MISSING');
    expect(about(checks, 'what went in')).toMatch(
      new RegExp(`segment ${last.itemId.slice(0, 2)} .*lines \\d+ to ${sample.length - 1}`),
    );
  });

  test('names what made it, where that is another method, other rules or another source', async () => {
    const manifest = { ...made.manifest, methodVersion: 'older', code: { version: '0.0.9', digest: 'a'.repeat(64) } };
    const checks = await said({}, { ...made, manifest });
    expect(about(checks, 'versions')).toMatch(/method: \S+ in the export/);
  });

  test('needs no file of the export to be made again, and says of which it has none', async () => {
    const { folder, forget } = keep({ ...made, files: made.files.filter(({ name }) => name === 'manifest.json') });
    onTestFinished(forget);
    const checks = await verify({
      ...readManifest(join(folder, 'manifest.json')),
      signature: join(folder, 'manifest.sig.json'),
      folder,
      lines: () => linesIn([Buffer.from(sample.join('\n'))]),
      beside: {},
    });
    const verdicts = new Map(checks.map(({ what, verdict }) => [what, verdict]));
    expect([verdicts.get('figures.csv'), verdicts.get('figures.csv, made again')]).toEqual(['UNCHECKED', 'FINE']);
  });

  test('of items says that their words follow from a key, and what was looked at without it', async () => {
    const items = await exportOf(sample, { kind: 'FIGURES', from: '2026-04', to: '2027-12', formats: ['csv'] });
    const manifest = { ...items.manifest, request: { ...items.manifest.request, kind: 'ITEMS' as const } };
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    const files = items.files.map((file) => (file.name === 'manifest.json' ? { ...file, bytes } : file));
    const checks = await said({}, { files, manifest });
    expect(wrong(checks)).toEqual([]);
    expect(checks.get('made again')).toMatchObject({
      verdict: 'UNCHECKED',
      details: [expect.stringContaining('--word-key')],
    });
    expect(checks.get('what went in')?.verdict).toBe('FINE');
  });
});

test.each([
  ['a space more', (text: string) => text.replace('{', '{ ')],
  ['a member that nobody reads', (text: string) => text.replace('{', '{"more":1,')],
])('a manifest with %s is not as it was written', async (_, change) => {
  const touch = (folder: string) => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  expect(wrong(await said({ touch }))).toEqual(['manifest']);
});
