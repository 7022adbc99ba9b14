import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { codeOf } from '../../../commands/code-digest.ts';
import { CODE } from '../../../shared/domain/log/code.generated.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of the source, with one file changed. */
function copyWith(path: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['shared', 'package.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  return folder;
}

test('exports name the source that makes them: npm run documents was run', () => {
  expect(codeOf()).toEqual(CODE);
});

test.each([
  ['a rule', 'shared/domain/clock/table.ts', false],
  ['a format', 'shared/formats/csv.ts', false],
  ['what is no part of it', 'shared/flows/deliver.ts', true],
])('%s that is changed makes another source, or not', (_, path, isSame) => {
  expect(codeOf(copyWith(path, (text) => `${text}\n`)).digest === codeOf().digest).toBe(isSame);
});

test('so does another version of a library, and line ends do not', () => {
  const { digest } = codeOf();
  const newer = copyWith('package.json', (text) =>
    text.replace(/"csv-stringify": "[^"]+"/, '"csv-stringify": "99.0.0"'),
  );
  const other = copyWith('package.json', (text) => text.replace(/"canonicalize": "[^"]+"/, '"canonicalize": "99.0.0"'));
  expect([newer, other].some((root) => codeOf(root).digest !== digest)).toBe(true);
  expect(codeOf(copyWith('shared/domain/clock/table.ts', (text) => text.replaceAll('\n', '\r\n'))).digest).toBe(digest);
});
