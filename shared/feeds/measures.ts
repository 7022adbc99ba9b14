import type { Day } from '../vocabulary/time.ts';
import { readDay } from './day.ts';

const DATE = /Date of entry into force:\s*(\d{1,2}\/\d{1,2}\/\d{4}|Unknown)?/gi;

/** The day on which the first measure of an alert entered into force, from the text of its measures. */
export function measureSince(text: string, notes: string[]): Day | undefined {
  const stated = [...text.matchAll(DATE)].map(([, date]) => date ?? 'Unknown');
  const days = stated.flatMap((date) => readDay(date) ?? []);
  for (const date of stated) {
    if (date.toLowerCase() !== 'unknown' && !readDay(date))
      notes.push(`measure date ${date} is no day of the calendar`);
  }
  const without = stated.length - days.length;
  if (without > 0) {
    notes.push(
      stated.length === 1
        ? 'measure date is Unknown'
        : `measure date is Unknown for ${without} of ${stated.length} measures`,
    );
  }
  return days.sort()[0];
}
