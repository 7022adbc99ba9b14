import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../../shared/domain/filed-reports/check-report.ts';
import type { Finding } from '../../../../shared/domain/filed-reports/finding.ts';
import { readLines } from '../../../../shared/domain/filed-reports/read-lines.ts';
import type { OfficialFile } from '../../../../shared/domain/official/asked.ts';
import { cases, runs } from '../../../builders/histories.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import { AMBER, annexOf, itemOf, itemsOf, noticeBy, textOf, YEARS } from '../../../builders/official.ts';
import { handled } from '../../../builders/steps.ts';

/** What a careful reader would find in what we write. */
function findingsIn(files: readonly OfficialFile[]): Finding[] {
  const parts = files.filter(({ name }) => name.endsWith('.csv'));
  const read = parts.map((file) => {
    const lines = parse(textOf(file)) as string[][];
    const found = readLines(
      file.name,
      lines.map((cells, index) => ({ line: index + 1, cells })),
    );
    if (!found) throw new Error(`${file.name} is not known as a part`);
    return found;
  });
  return checkReports(read);
}
const codesOf = (findings: readonly Finding[], grade: Finding['grade']) => [
  ...new Set(findings.filter((each) => each.grade === grade).map(({ code }) => code)),
];

describe('our own files, read as we read those of others', () => {
  test.each(['VERY_LARGE', 'SMALL'] as const)(
    'of a platform that is %s: no contradiction, and nothing to ask about',
    (sizeClass) => {
      const history = goOn(deliver(noticeBy('A', { status: 'DSA_TF' })), ...handled('2026-05-13T12:00:00.000Z'));
      const findings = findingsIn(annexOf([itemOf(history)], { marketplace: { ...AMBER, sizeClass } }));
      expect([codesOf(findings, 'ERROR'), codesOf(findings, 'WARN')]).toEqual([[], []]);
    },
  );

  test('without a single case', () => {
    const findings = findingsIn(annexOf([]));
    expect([codesOf(findings, 'ERROR'), codesOf(findings, 'WARN')]).toEqual([[], []]);
  });

  test('a number that was touched is found', () => {
    const [orders, notices, ...rest] = annexOf([itemOf(deliver(noticeBy('A')))]);
    if (!orders || !notices) throw new Error('There are no parts');
    const touched = { ...notices, chunks: () => [textOf(notices).replace(',TOTAL,,1,', ',TOTAL,,2,')] };
    expect(codesOf(findingsIn([orders, touched, ...rest]), 'ERROR')).toContain('SUM_NOT_TOTAL');
  });

  test('whatever happened, no error', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        expect(codesOf(findingsIn(annexOf(itemsOf(sealed), { period: YEARS })), 'ERROR')).toEqual([]);
      }),
      runs(4),
    );
  });
});
