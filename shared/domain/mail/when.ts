import type { Language } from '../../vocabulary/mail.ts';
import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';

/** Dates are written as people of the language write them. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };

export const dayWords = (at: Instant, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(Date.parse(at));

const clockWords = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    Date.parse(at),
  );

const aMoment = 1;

/** A deadline for people: the last day, or the time of day, in the zone whose law counts it. */
export interface Until {
  readonly day: string;
  /** Absent where the whole day may be used. */
  readonly time?: string;
  readonly zone: string;
}

/** `dueAt` is the first late instant: at midnight, the day before is the last one, and all of it may be used. */
export function untilOf(dueAt: Instant, jurisdiction: Jurisdiction, language: Language): Until {
  const zone = TIME_ZONES[jurisdiction];
  const time = clockWords(dueAt, zone);
  const isWholeDay = time === '00:00';
  const last = isWholeDay ? new Date(Date.parse(dueAt) - aMoment).toISOString() : dueAt;
  return { day: dayWords(last, language, zone), zone, ...(!isWholeDay && { time }) };
}
