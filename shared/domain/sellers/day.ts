import type { Jurisdiction } from '../../vocabulary/places.ts';
import type { Day, Instant } from '../../vocabulary/time.ts';
import { TIME_ZONES } from '../calendars/time-zones.ts';

const formats = new Map<Jurisdiction, Intl.DateTimeFormat>();

function formatOf(jurisdiction: Jurisdiction): Intl.DateTimeFormat {
  const known = formats.get(jurisdiction);
  if (known) return known;
  const timeZone = TIME_ZONES[jurisdiction];
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(jurisdiction, made);
  return made;
}

/** The calendar day of a moment where a marketplace is. */
export const dayIn = (jurisdiction: Jurisdiction, at: Instant): Day => formatOf(jurisdiction).format(new Date(at));
