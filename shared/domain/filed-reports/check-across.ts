import { type FiledRow, type FiledTable, filedIn, numberOf, tell } from './filed.ts';
import type { Finding, FindingCode } from './finding.ts';
import { GRADES } from './finding.ts';
import { TOTAL } from './taxonomy.ts';

const totalOf = ({ rows }: FiledTable): FiledRow | undefined => rows.find(({ keys }) => keys['category'] === TOTAL);

const BY_SCOPE = [
  ['NAM Total', 'notices'],
  ['NAM Trusted Flagger', 'flaggerNotices'],
] as const;

/** Notices by how they were processed (part 8) against notices received (part 4). */
function* processed(notices: FiledTable, means: FiledTable): Iterable<Finding> {
  const total = totalOf(notices);
  for (const [scope, column] of BY_SCOPE) {
    const rows = means.rows.filter(
      ({ keys }) => keys['scope'] === scope && /number of notices/i.test(keys['indicator'] ?? ''),
    );
    const [row] = rows;
    const received = total && filedIn(total, column);
    const sum = rows.reduce((all, each) => all + numberOf(each, 'value'), 0);
    if (!row || received === undefined || received === sum) continue;
    yield tell(means, { row, column: 'value' }, 'NOTICES_DIFFER', {
      sentence: `${sum} notices processed by automated means or not (${scope}), and ${received} received in part 4`,
      numbers: { processed: sum, received },
    });
  }
}

const sameFigures = (a: FiledTable, b: FiledTable): boolean => {
  const figures = ({ rows }: FiledTable) =>
    JSON.stringify(rows.map(({ keys, cells }) => [keys['category'], [...cells]]));
  return figures(a) === figures(b);
};

/** Medians of two periods that lie about one unit of time apart. */
function* changedUnit(earlier: FiledTable, later: FiledTable): Iterable<Finding> {
  const [before, after] = [totalOf(earlier), totalOf(later)].map((row) => (row ? numberOf(row, 'median') : 0));
  if (!before || !after) return;
  const ratio = Math.max(before, after) / Math.min(before, after);
  const factor = [24, 60, 3600].find((each) => ratio > each * 0.8 && ratio < each * 1.25);
  const row = totalOf(later);
  if (!factor || !row) return;
  yield tell(later, { row, column: 'median' }, 'MEDIAN_UNIT_SUSPECTED', {
    sentence: `A median of ${after} h, and of ${before} h in ${earlier.period}: about ${factor} times, as between two units`,
    numbers: { median: after, before },
  });
}

/** The same report in two files. */
function* twice(first: FiledTable, second: FiledTable): Iterable<Finding> {
  if (first.file === second.file || first.period !== second.period) return;
  const other = sameFigures(first, second) ? 'the same figures' : 'other figures';
  yield tell(second, {}, 'REPORT_TWICE', {
    sentence: `${first.file} holds this part for the same service and period too, with ${other}`,
  });
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((first, index) => all.slice(index + 1).map((second): [T, T] => [first, second]));

/** Tables against each other: parts of one report, and reports of several periods. */
export function* checkAcross(tables: readonly FiledTable[]): Iterable<Finding> {
  const reports = Map.groupBy(tables, ({ service }) => service.trim().toLowerCase());
  for (const own of reports.values()) {
    const of = (part: number) => own.filter((table) => table.part === part);
    for (const notices of of(4))
      for (const means of of(8)) if (notices.period === means.period) yield* processed(notices, means);
    for (const part of [3, 4, 5, 6, 7]) for (const [first, second] of pairs(of(part))) yield* twice(first, second);
    for (const [first, second] of pairs(of(4).toSorted((a, b) => (a.period < b.period ? -1 : 1))))
      if (first.period !== second.period) yield* changedUnit(first, second);
  }
}

/** Empties written in several ways within one file. */
export function checkEmpties(file: string, tables: readonly FiledTable[], found: readonly Finding[]): Finding[] {
  const words = found.filter(
    ({ code, file: where }) => code === ('EMPTY_AS_WORD' satisfies FindingCode) && where === file,
  );
  const isBlank = (given: FiledRow) => [...given.cells].some(([, { text }]) => text === '');
  const spellings = new Set(words.map(({ sentence }) => sentence.split('"')[1]));
  const blanks = tables.filter((table) => table.file === file).flatMap(({ rows }) => rows.filter(isBlank));
  const hasTrueBlanks =
    blanks.length > words.length || blanks.some(({ row }) => !words.some((word) => word.row === row));
  if (spellings.size + (hasTrueBlanks ? 1 : 0) < 2) return [];
  const ways = [...[...spellings].map((word) => `"${word}"`), ...(hasTrueBlanks ? ['blank'] : [])].join(', ');
  const sentence = `Nothing is written in several ways: ${ways}. A blank is not applicable, 0 is none`;
  return [{ grade: GRADES.EMPTY_MIXED, code: 'EMPTY_MIXED', file, sentence, numbers: { words: words.length } }];
}
