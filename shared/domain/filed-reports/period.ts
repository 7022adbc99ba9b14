/** A reporting period, as days. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Written as the template wants it: YYYY-MM-DD/YYYY-MM-DD. */
  readonly isPlain: boolean;
}

const AS_TEMPLATE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;
const DAY = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./](\d{4})/g;
const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  1: ['01-01', '06-30'],
  2: ['07-01', '12-31'],
};

const two = (digits = ''): string => digits.padStart(2, '0');

/** The days of a text in whatever order their parts stand; of 01/06/2026 the day comes first. */
function daysOf(text: string): string[] {
  return [...text.matchAll(DAY)].map(([, year, month, day, first, second, last]) =>
    year ? `${year}-${two(month)}-${two(day)}` : `${last}-${two(second)}-${two(first)}`,
  );
}

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

function halfOf(text: string): readonly [string, string] | undefined {
  const [, half, year] = /^(?:H([12])\D*(\d{4}))$/i.exec(text) ?? [];
  const [, other, second] = /^(?:(\d{4})\D*H([12]))$/i.exec(text) ?? [];
  const days = HALVES[half ?? second ?? ''];
  return days && [`${year ?? other}-${days[0]}`, `${year ?? other}-${days[1]}`];
}

/** Reads a reporting period. Undefined: the text names no two days. */
export function readPeriod(given: string): Period | undefined {
  const text = given.trim();
  const isPlain = AS_TEMPLATE.test(text);
  const [from, to] = halfOf(text) ?? daysOf(text);
  return from && to && isDay(from) && isDay(to) ? { from, to, isPlain } : undefined;
}

const DAY_MILLISECONDS = 86_400_000;
const startOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

export const hoursOf = ({ from, to }: Period): number => (startOf(to) - startOf(from) + DAY_MILLISECONDS) / 3_600_000;

/**
 * A half-year for very large platforms, a calendar year for others.
 *
 * Source: Implementing Regulation (EU) 2024/2835, Art. 2.
 */
export function isReportingPeriod({ from, to }: Period): boolean {
  const [year] = from.split('-');
  const isHalf = Object.values(HALVES).some(([start, end]) => from === `${year}-${start}` && to === `${year}-${end}`);
  return isHalf || (from === `${year}-01-01` && to === `${year}-12-31`);
}
