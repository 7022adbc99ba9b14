import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkReports } from '../shared/domain/filed-reports/check-report.ts';
import { countByGrade, type Finding } from '../shared/domain/filed-reports/finding.ts';
import { readFiledReport } from '../shared/feeds/filed-report.ts';
import { runCommand, UsageError } from './command.ts';
import { tableOf } from './table.ts';

const MOST_FILES = 50;
/** So many findings of one kind in one part are shown one by one; the rest in a line. */
const SHOWN = 4;
const FOUND_ERRORS = 1;

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const rowOf = ({ grade, code, service, part, row, about, letter, sentence }: Finding) => [
  grade,
  code,
  [service, part && `part ${part}`].filter(Boolean).join(', '),
  row ?? null,
  letter ?? '',
  clipped(about ?? ''),
  sentence,
];

/** The same found many times over is shown a few times, and counted. */
function shortened(findings: readonly Finding[], most: number) {
  const kinds = Map.groupBy(findings, ({ code, service, part }) => `${code}|${service}|${part}`);
  return [...kinds.values()].flatMap((same) => {
    const rows = same.slice(0, most).map(rowOf);
    const [first] = same;
    const left = same.slice(most);
    if (!first || left.length === 0) return rows;
    const places = [...new Set(left.map(({ row }) => row))].join(', ');
    return [...rows, [first.grade, first.code, '', null, '', '', `and ${left.length} more, in rows ${places}`]];
  });
}

function show(file: string, findings: readonly Finding[], most: number): void {
  const { ERROR, WARN, INFO } = countByGrade(findings);
  console.log(`\n${file}: ${ERROR} errors, ${WARN} warnings, ${INFO} notes`);
  if (findings.length === 0) return;
  const rows = shortened(findings, most);
  console.log(tableOf(['grade', 'code', 'report', 'row', 'col', 'about', 'finding'], rows));
}

await runCommand({
  help: `Reads transparency reports that were filed in the harmonised form, and says what a careful reader would point at.

  npm run check-report -- FILE… [--json] [--all]

  FILE    parts 3 to 7 as CSV, or the JSON mirror of filed reports
  --json  all findings as JSON
  --all   every finding in the table, also where many are alike

Ends with 1 if there is an error among the findings, with 2 if a file cannot be read.`,
  options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  mostWords: MOST_FILES,
  run({ values, positionals }) {
    if (positionals.length === 0) throw new UsageError('Which file? npm run check-report -- FILE…');
    const read = positionals.map((path) => readFiledReport(basename(path), readFileSync(path)));
    const findings = checkReports(read);
    const files = positionals.map((path) => basename(path));
    const most = values.all ? findings.length : SHOWN;
    if (values.json) console.log(JSON.stringify({ files, counts: countByGrade(findings), findings }, null, 2));
    else
      for (const name of files)
        show(
          name,
          findings.filter(({ file }) => file === name),
          most,
        );
    if (countByGrade(findings).ERROR > 0) process.exitCode = FOUND_ERRORS;
  },
});
