import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { csvOf } from '../domain/filed-reports/rebuild.ts';
import { soundNotices } from '../domain/filed-reports/sound.ts';

const COMMAND = fileURLToPath(new URL('../../../commands/check-report.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (...values: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...values], (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

test('a report is told in a table or as JSON, and how it stands by how the command ends', async () => {
  const sound = file('sound.csv', csvOf(soundNotices()));
  const wrong = file('wrong.csv', csvOf(soundNotices().map((row, index) => (index === 1 ? row.with(5, '81') : row))));
  const [fine, table, json, unread] = await Promise.all([
    run(sound),
    run(wrong, sound),
    run(wrong, '--json'),
    run(file('other.csv', 'a,b\n1,2')),
  ]);
  expect(fine).toMatchObject({ code: 0, out: expect.stringContaining('sound.csv: 0 errors, 0 warnings, 0 notes') });
  expect(table).toMatchObject({
    code: 1,
    out: expect.stringMatching(/wrong\.csv: 1 errors(.*\n)*?.*SUM_NOT_TOTAL .*81.*80/),
  });
  const { counts, findings } = JSON.parse(json.out) as { counts: object; findings: object[] };
  expect([json.code, counts]).toEqual([1, { ERROR: 1, WARN: 0, INFO: 0 }]);
  expect(findings).toMatchObject([
    { code: 'SUM_NOT_TOTAL', file: 'wrong.csv', part: 4, row: 2, letter: 'F', numbers: { total: 81, sum: 80 } },
  ]);
  expect(unread).toMatchObject({ code: 2, err: expect.stringContaining('has no headings') });
});
