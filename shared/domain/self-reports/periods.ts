import type { ReportPeriod } from '../../contracts/self-report.ts';
import type { Month } from '../../vocabulary/time.ts';

/** The months of a period, both included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

const MONTHS_OF = { Q: 3, H: 6 } as const;
const YEAR_MONTHS = 12;

const monthAt = (year: number, index: number): Month => {
  const whole = year * YEAR_MONTHS + index;
  return `${Math.floor(whole / YEAR_MONTHS)}-${String((whole % YEAR_MONTHS) + 1).padStart(2, '0')}`;
};

/** Year, first month from 0, and how many months. */
function partsOf(period: ReportPeriod): { year: number; first: number; length: number; letter: string } {
  const [year = '', part] = period.split('-');
  const letter = part?.[0] ?? '';
  if (!part) return { year: Number(year), first: 0, length: YEAR_MONTHS, letter: 'Y' };
  if (letter !== 'Q' && letter !== 'H') return { year: Number(year), first: Number(part) - 1, length: 1, letter: 'M' };
  const length = MONTHS_OF[letter];
  return { year: Number(year), first: (Number(part.slice(1)) - 1) * length, length, letter };
}

export function spanOf(period: ReportPeriod): Span {
  const { year, first, length } = partsOf(period);
  return { from: monthAt(year, first), to: monthAt(year, first + length - 1) };
}

/** The period of the same length before. */
export function previousOf(period: ReportPeriod): ReportPeriod {
  const { year, first, length, letter } = partsOf(period);
  const month = monthAt(year, first - length);
  if (letter === 'Y') return month.slice(0, 4);
  if (letter === 'M') return month;
  return `${month.slice(0, 4)}-${letter}${(Number(month.slice(5)) - 1) / length + 1}`;
}

export const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;
export const isInside = (inner: Span, { from, to }: Partial<Span>): boolean =>
  (from === undefined || inner.from >= from) && (to === undefined || inner.to <= to);
