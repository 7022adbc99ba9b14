import { TIME_ZONES } from '../../../shared/domain/calendars/time-zones.ts';
import { me } from '../app/me.ts';
import { locale } from './messages.ts';

/** The zone in which times are shown: that of the reader's Member State, else of Brussels. It is named beside each time. */
const zone = (): string => me.value?.organisation.timeZone ?? TIME_ZONES.EC;

/** A moment with its zone, such as "22 Nov 2026, 14:05 CET". */
export const instantText = (instant: string, in_ = zone()): string =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: in_,
    timeZoneName: 'short',
  }).format(new Date(instant));

/** The day of a moment in the reader's zone. */
export const dayText = (instant: string, in_ = zone()): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: in_ }).format(
    new Date(instant),
  );

/** A calendar day that belongs to no zone, such as `2026-11-22`. */
export const dateText = (day: string): string => dayText(`${day}T12:00:00Z`, 'UTC');

/** A month such as `2026-11`. */
export const monthText = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long until or since a moment, such as "in 3 hours", "2 days ago". */
export function awayText(instant: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1_000;
  const [unit, size] = STEPS.find(([, each]) => Math.abs(seconds) >= each) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** The zone's own name, for the foot of a page. */
export const zoneName = (): string => zone();
