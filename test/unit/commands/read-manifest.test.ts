import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../../commands/read-manifest.ts';
import { exportOf, keep } from '../../builders/signed.ts';

let made: Awaited<ReturnType<typeof exportOf>>;
beforeAll(async () => {
  made = await exportOf([]);
});

const touched = (change: (manifest: Record<string, unknown>) => unknown) => (text: string) =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));
const fileNamed = (name: string) =>
  touched((all) => ({ ...all, files: [{ name, mediaType: 'a', bytes: 1, sha256: 'a'.repeat(64) }] }));

test.each<[string, (text: string) => string, RegExp]>([
  ['that is no JSON', (text) => text.slice(0, -9), /no JSON/],
  ['without a cut', touched(({ asOf: _, ...rest }) => rest), /asOf/],
  ['without files', touched(({ files: _, ...rest }) => rest), /files/],
  ['that is a list', () => '[]', /the whole/],
  ['with a file elsewhere', fileNamed('../secret.csv'), /files\.0\.name/],
  ['with a file at a root', fileNamed('/etc/passwd'), /files\.0\.name/],
  ['with a file of another drive', fileNamed('c:x.csv'), /files\.0\.name/],
  ['with a file in a folder', fileNamed('a\\b.csv'), /files\.0\.name/],
  ['that lists itself', fileNamed('manifest.json'), /files\.0\.name/],
  [
    'with a file twice',
    touched((all) => ({ ...all, files: [...(all['files'] as object[]), ...(all['files'] as object[])] })),
    /twice/,
  ],
  ['with a segment of no name', touched((all) => ({ ...all, segments: [{ prefix: 'zz' }] })), /segments\.0/],
  ['that is too large', (text) => text + ' '.repeat(5_000_000), /bytes/],
])('a manifest %s is refused', (_, change, why) => {
  const { folder, forget } = keep(made);
  onTestFinished(forget);
  const path = join(folder, 'manifest.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  expect(() => readManifest(path)).toThrow(why);
});
