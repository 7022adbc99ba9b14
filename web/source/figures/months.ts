/** Months are months in UTC, as cohorts are: `2026-11`. */

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const monthNow = (now = new Date()): string => now.toISOString().slice(0, 7);
const monthsBefore = (month: string, count: number): string => monthAt(indexOf(month) - count);
const IS_MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** The interface answers for at most so many months at a time. */
const MOST_MONTHS = 24;
/** Without another choice the last half-year is shown, the running month included. */
const USUAL_MONTHS = 6;

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The months that an address names, put right where they are none, or too many, or the wrong way round. */
export function spanOf({ from = '', to = '' }: { from?: string; to?: string }, now = new Date()): Span {
  const last = IS_MONTH.test(to) ? to : IS_MONTH.test(from) && from > monthNow(now) ? from : monthNow(now);
  const first = IS_MONTH.test(from) && from <= last ? from : monthsBefore(last, USUAL_MONTHS - 1);
  const earliest = monthsBefore(last, MOST_MONTHS - 1);
  return { from: first < earliest ? earliest : first, to: last };
}

/** Months to choose from, newest first: three years, and what the address names beside them. */
export function monthChoices({ from, to }: Span, now = new Date()): string[] {
  const usual = Array.from({ length: 36 }, (_, back) => monthsBefore(monthNow(now), back));
  return [...new Set([...usual, from, to])].sort().reverse();
}

/** Every month of a span, in order. */
export const monthsOf = ({ from, to }: Span): string[] =>
  Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, step) => monthAt(indexOf(from) + step));

/** Spans that reports are about. */
export function usualSpans(
  now = new Date(),
): { readonly name: 'last6' | 'half' | 'halfBefore' | 'year'; readonly span: Span }[] {
  const month = monthNow(now);
  const year = month.slice(0, 4);
  const [half, before] =
    Number(month.slice(5)) <= 6
      ? [
          { from: `${year}-01`, to: `${year}-06` },
          { from: `${Number(year) - 1}-07`, to: `${Number(year) - 1}-12` },
        ]
      : [
          { from: `${year}-07`, to: `${year}-12` },
          { from: `${year}-01`, to: `${year}-06` },
        ];
  return [
    { name: 'last6', span: { from: monthsBefore(month, USUAL_MONTHS - 1), to: month } },
    { name: 'half', span: half },
    { name: 'halfBefore', span: before },
    { name: 'year', span: { from: `${year}-01`, to: `${year}-12` } },
  ];
}
