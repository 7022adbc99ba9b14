import { type Question, questions, type Reported } from './simulation-figures.ts';
import type { Simulated } from './simulation-set.ts';

const shown = (value: number, unit: Question['unit']): string =>
  unit === 'hours' ? `${value.toFixed(1)} h` : `${(100 * value).toFixed(1)} %`;

/** How far off: hours, or percentage points; of bounds, how far the truth lies outside. */
export function errorOf({ value, upper = value }: Reported, truth: number): number {
  if (upper !== value && truth >= value && truth <= upper) return 0;
  return Math.abs(value - truth) < Math.abs(upper - truth) ? value - truth : upper - truth;
}

const signed = (value: number, unit: Question['unit']): string => {
  const text = unit === 'hours' ? `${value.toFixed(1)} h` : `${(100 * value).toFixed(1)} points`;
  return Number.parseFloat(text) === 0 ? 'none' : value > 0 ? `+${text}` : text;
};

function rowsOf({ asks, unit, truth, reported }: Question): string[][] {
  return reported.map((each, index) => {
    const value = shown(each.value, unit) + (each.upper === undefined ? '' : ` to ${shown(each.upper, unit)}`);
    const how = each.isOurs ? `**ours:** ${each.how}` : each.how;
    return [
      index === 0 ? asks : '',
      index === 0 ? shown(truth, unit) : '',
      how,
      value,
      signed(errorOf(each, truth), unit),
    ];
  });
}

/** The table for the README. */
export function table(cases: readonly Simulated[]): string {
  const rows = [['Question', 'Truth', 'Reported as', 'Value', 'Off by'], ...questions(cases).flatMap(rowsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
