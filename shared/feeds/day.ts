import type { Day } from '../vocabulary/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day that exists in the calendar, or undefined. */
function day(year: string, month: number, dayOfMonth: string): Day | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(dayOfMonth)));
  const text = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return date.toISOString().slice(0, 10) === text ? text : undefined;
}

/** Reads a day as the sources write it: `26/06/2026`, `Dec 30, 2022`, `2024-06-29` with or without a time behind it. */
export function readDay(text: string): Day | undefined {
  const european = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (european) return day(european[3] ?? '', Number(european[2]), european[1] ?? '');
  const spelled = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})$/.exec(text);
  if (spelled) return day(spelled[3] ?? '', MONTHS.indexOf((spelled[1] ?? '').toLowerCase()) + 1, spelled[2] ?? '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  return iso ? day(iso[1] ?? '', Number(iso[2]), iso[3] ?? '') : undefined;
}
