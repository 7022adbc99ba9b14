import type { Month } from '../../vocabulary/time.ts';

/** How long the periods are that figures are made of. A median of a year is no mean of its months, so that each is counted as one. */
const PERIODS = ['MONTH', 'HALF_YEAR', 'YEAR', 'RANGE'] as const;
export type Period = (typeof PERIODS)[number];

/** Everything delivered in one period. */
export interface Cohort {
  /** The first month of the period. */
  readonly month: Month;
  /** The name of a period longer than a month: `2026-H1`, `2026`, or `2026-03/2026-07`. */
  readonly period?: string;
}

/** The cohort that a month belongs to; undefined: it is not asked about. */
export type CohortOf = (month: Month) => Cohort | undefined;

/** Each month is a cohort of its own. */
export const monthly: CohortOf = (month) => ({ month });

const HALF_YEAR_MONTHS = 6;

function halfYear(month: Month): Cohort {
  const [year, isFirst] = [month.slice(0, 4), Number(month.slice(5)) <= HALF_YEAR_MONTHS];
  return { month: `${year}-${isFirst ? '01' : '07'}`, period: `${year}-H${isFirst ? 1 : 2}` };
}

const OF: Readonly<Record<Exclude<Period, 'RANGE'>, (month: Month) => Cohort>> = {
  MONTH: (month) => ({ month }),
  HALF_YEAR: halfYear,
  YEAR: (month) => ({ month: `${month.slice(0, 4)}-01`, period: month.slice(0, 4) }),
};

/** Cohorts of a length, of the months from one to another. A period that begins or ends outside is cut there, and named by its months. */
export function cohorts(length: Period, from: Month, to: Month): CohortOf {
  const range: Cohort = { month: from, period: `${from}/${to}` };
  const whole = (month: Month): Cohort => (length === 'RANGE' ? range : OF[length](month));
  return (month) => (month < from || month > to ? undefined : cut(whole(month), { length, from, to }));
}

const MONTHS: Readonly<Record<Period, number>> = { MONTH: 1, HALF_YEAR: HALF_YEAR_MONTHS, YEAR: 12, RANGE: 0 };

function lastMonth({ month }: Cohort, length: Period): Month {
  const [year, first] = [month.slice(0, 4), Number(month.slice(5))];
  return `${year}-${`${first + MONTHS[length] - 1}`.padStart(2, '0')}`;
}

function cut(cohort: Cohort, { length, from, to }: { length: Period; from: Month; to: Month }): Cohort {
  if (length === 'MONTH' || length === 'RANGE') return cohort;
  const last = lastMonth(cohort, length);
  if (cohort.month >= from && last <= to) return cohort;
  const [begins, ends] = [cohort.month < from ? from : cohort.month, last > to ? to : last];
  return { month: begins, period: `${begins}/${ends}` };
}
