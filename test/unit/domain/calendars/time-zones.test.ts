import { describe, expect, it } from 'vitest';
import { TIME_ZONES } from '../../../../shared/domain/calendars/time-zones.ts';
import { Jurisdiction } from '../../../../shared/vocabulary/places.ts';

const hourAtNoonUtc = (timeZone: string, day: string): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(`${day}T12:00:00Z`),
    ),
  );

const UTC_PLUS_0 = ['IE', 'PT'];
const UTC_PLUS_2 = ['BG', 'CY', 'EE', 'EL', 'FI', 'LT', 'LV', 'RO'];
const winterOffset = (where: Jurisdiction): number => {
  if (UTC_PLUS_0.includes(where)) return 0;
  return UTC_PLUS_2.includes(where) ? 2 : 1;
};

describe('time zones', () => {
  it.each(Jurisdiction.options)('%s has its winter and its summer time', (where) => {
    expect(hourAtNoonUtc(TIME_ZONES[where], '2026-01-15')).toBe(12 + winterOffset(where));
    expect(hourAtNoonUtc(TIME_ZONES[where], '2026-07-15')).toBe(13 + winterOffset(where));
  });

  it('the Commission counts its days in Brussels', () => {
    expect(TIME_ZONES.EC).toBe(TIME_ZONES.BE);
  });
});
