import { type Family, familiesOf } from './families.ts';
import { type FiledRow, type FiledTable, filedIn, isEmpty, numberOf, tell, titleOf } from './filed.ts';
import type { Finding } from './finding.ts';
import { type MedianRule, PARTS } from './parts.ts';
import { hoursOf, type Period, readPeriod } from './period.ts';

/** Reports are published within two months of the end of their period: no action in them is later. */
const UNTIL_PUBLICATION_HOURS = 62 * 24;
/** Units that medians are mistaken for, in hours. */
const UNITS = [
  ['minutes', 1 / 60],
  ['seconds', 1 / 3600],
  ['days', 24],
] as const;
const OTHER_UNIT =
  /\b(days?|jours?|tage?n?|d[ií]as?|giorn[io]|dni|dagen|dagar|minutes?|minuten|minut[io]s?|minuty|seconds?|secondes?|sekunden|segundos|secondi)\b/i;

const decimalsOf = (row: FiledRow, column: string): number => (row.cells.get(column)?.text.split('.')[1] ?? '').length;

/** Half a step of the coarser of two numbers: what rounding may have moved. */
const tolerance = (a: FiledRow, b: FiledRow, column: string): number =>
  0.5 * 10 ** -Math.min(decimalsOf(a, column), decimalsOf(b, column));

const happened = (row: FiledRow, { of }: MedianRule): number => of.reduce((all, each) => all + numberOf(row, each), 0);
const areKnown = (row: FiledRow, { of }: MedianRule): boolean => of.some((column) => !isEmpty(row, column));

/** A row has a median if it says one, or 0 for something that happened. */
const hasMedian = (row: FiledRow, rule: MedianRule): boolean =>
  numberOf(row, rule.column) > 0 || (filedIn(row, rule.column) === 0 && happened(row, rule) > 0);

const hours = (row: FiledRow, { column }: MedianRule): number => numberOf(row, column);

/** Under another unit it would fit. */
function unitThatFits(median: number, lowest: number, highest: number): string {
  const fits = UNITS.find(([, factor]) => median * factor >= lowest * 0.95 && median * factor <= highest * 1.05);
  return fits ? `; read as ${fits[0]} it would fit` : '';
}

/**
 * The median of a whole lies between the least and the greatest median of its parts, however they are weighed.
 */
function* outside(table: FiledTable, { parent, parts }: Family, rule: MedianRule): Iterable<Finding> {
  const timed = parts.filter((row) => hasMedian(row, rule)).toSorted((a, b) => hours(a, rule) - hours(b, rule));
  const [first, last] = [timed[0], timed.at(-1)];
  if (!first || !last || !hasMedian(parent, rule)) return;
  const [median, lowest, highest] = [hours(parent, rule), hours(first, rule), hours(last, rule)];
  const { column } = rule;
  if (median >= lowest - tolerance(parent, first, column) && median <= highest + tolerance(parent, last, column))
    return;
  const sentence = `A median of ${median} h, and those of its parts lie between ${lowest} and ${highest} h${unitThatFits(median, lowest, highest)}`;
  yield tell(table, { row: parent, column }, 'MEDIAN_OUTSIDE_PARTS', {
    sentence,
    numbers: { median, lowest, highest },
  });
}

/** What a median of nothing, or of something, may be. */
function* alone(table: FiledTable, row: FiledRow, rule: MedianRule): Iterable<Finding> {
  const { column, cases, mayBeZero } = rule;
  const median = filedIn(row, column);
  if (median === undefined || !areKnown(row, rule)) return;
  const [done, came] = [happened(row, rule), numberOf(row, cases)];
  const numbers = { median, cases: came, actions: done };
  const place = { row, column };
  if (median === 0 && done > 0 && !mayBeZero) {
    const sentence = `A median of 0 h over ${done}: half of them within half an hour, or no time was kept`;
    yield tell(table, place, 'MEDIAN_ZERO', { sentence, numbers });
  }
  if (median === 0 && done === 0 && came > 0)
    yield tell(table, place, 'MEDIAN_OF_NOTHING', {
      sentence: `0 h for ${came} cases without any action: where there is nothing to measure the template wants a blank`,
      numbers,
    });
  if (median > 0 && done === 0 && came > 0)
    yield tell(table, place, 'MEDIAN_WITHOUT_ACTION', {
      sentence: `A median of ${median} h to take action, and no action: cases decided otherwise must be in it`,
      numbers,
    });
}

/** The period, if it has a length. */
function periodOf({ period: text }: FiledTable): Period | undefined {
  const period = readPeriod(text);
  return period && hoursOf(period) > 0 ? period : undefined;
}

function* tooLong(table: FiledTable, row: FiledRow, { column }: Pick<MedianRule, 'column'>): Iterable<Finding> {
  const period = periodOf(table);
  const median = numberOf(row, column);
  if (!period || median <= hoursOf(period)) return;
  const length = hoursOf(period);
  const isImpossible = median > length + UNTIL_PUBLICATION_HOURS;
  const beyond = isImpossible ? ' and the two months until publication together' : '';
  const sentence = `A median of ${median} h is longer than the period (${length} h)${beyond}`;
  yield tell(table, { row, column }, isImpossible ? 'MEDIAN_IMPOSSIBLE' : 'MEDIAN_LONGER_THAN_PERIOD', {
    sentence,
    numbers: { median, period: length },
  });
}

/** Looks at all medians of a column together: in which unit are they? */
function* suspectUnit(table: FiledTable, column: string, rows: readonly FiledRow[]): Iterable<Finding> {
  const noted = rows.find(({ notes }) => OTHER_UNIT.test(notes.get(column) ?? ''));
  if (noted) {
    const sentence = `A note to it speaks of "${OTHER_UNIT.exec(noted.notes.get(column) ?? '')?.[0]}": medians are given in hours`;
    yield tell(table, { row: noted, column }, 'MEDIAN_UNIT_SUSPECTED', { sentence });
  }
  const medians = rows.map((row) => numberOf(row, column)).filter((median) => median > 0);
  const most = Math.max(0, ...medians);
  const period = periodOf(table);
  if (period && most > hoursOf(period)) {
    const [minutes, seconds] = [most / 60, most / 3600].map((each) => Math.round(each * 10) / 10);
    const sentence = `Up to ${most} in ${titleOf(table, column)}: as minutes that is ${minutes} h, as seconds ${seconds} h`;
    yield tell(table, { column }, 'MEDIAN_UNIT_SUSPECTED', { sentence, numbers: { most, medians: medians.length } });
  }
  if (medians.length >= 5 && most < 1) {
    const sentence = `None of ${medians.length} medians reaches an hour, the longest is ${most}: these may be days`;
    yield tell(table, { column }, 'MEDIAN_UNIT_SUSPECTED', { sentence, numbers: { most, medians: medians.length } });
  }
}

/** Medians against those of their parts, against what they are taken over, and against the length of the period. */
export function* checkMedians(table: FiledTable): Iterable<Finding> {
  for (const rule of PARTS[table.part].medians) {
    for (const family of familiesOf(table)) yield* outside(table, family, rule);
    for (const row of table.rows) {
      yield* alone(table, row, rule);
      yield* tooLong(table, row, rule);
    }
    yield* suspectUnit(table, rule.column, table.rows);
  }
}

/** Times of complaints and disputes against the length of the period. */
export function* checkComplaintTimes(table: FiledTable): Iterable<Finding> {
  if (table.part !== 7) return;
  const rows = table.rows.filter(({ keys }) => /median time/i.test(keys['scope'] ?? ''));
  for (const row of rows) yield* tooLong(table, row, { column: 'value' });
  yield* suspectUnit(table, 'value', rows);
}
