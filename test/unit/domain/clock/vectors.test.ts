import { describe, expect, test } from 'vitest';
import { type Ended, endOf, type Limit } from '../../../../shared/domain/clock/period.ts';
import type { Jurisdiction } from '../../../../shared/vocabulary/places.ts';
import type { Day, Instant } from '../../../../shared/vocabulary/time.ts';

const workingDays = (n: number): Limit => ({ n, unit: 'WORKING_DAYS' });
const ended = (limit: Limit, from: Instant, where: Jurisdiction): Ended => {
  const end = endOf(limit, from, where);
  if (end.status === 'PENDING_CALENDAR') throw new Error(`No calendar of ${end.missing.year}`);
  return end;
};
/** Noon in UTC is the same day everywhere in the Union. */
const noon = (day: Day): Instant => `${day}T12:00:00.000Z`;

describe('the agreed test vectors: so many working days after an event end on this day', () => {
  test.each<[Day, number, Jurisdiction, Day, string]>([
    ['2025-04-17', 2, 'LU', '2025-04-22', 'Easter Monday holiday, Good Friday not'],
    ['2025-04-17', 2, 'DE', '2025-04-23', 'Good Friday and Easter Monday'],
    ['2025-04-17', 2, 'IE', '2025-04-22', 'Good Friday not a public holiday'],
    ['2025-04-17', 2, 'FR', '2025-04-22', 'national list'],
    ['2025-04-17', 3, 'DE', '2025-04-24', 'Good Friday and Easter Monday'],
    ['2025-04-17', 3, 'LU', '2025-04-23', 'Easter Monday'],
    ['2025-10-02', 2, 'DE', '2025-10-07', '3 October'],
    ['2026-04-30', 2, 'LU', '2026-05-05', '1 May'],
    ['2026-04-30', 3, 'PL', '2026-05-06', '1 May; 3 May is a Sunday'],
    ['2026-05-13', 2, 'LU', '2026-05-18', 'Ascension'],
    ['2026-05-13', 2, 'IE', '2026-05-15', 'no Ascension holiday'],
    ['2026-05-13', 2, 'DE', '2026-05-18', 'Ascension'],
    ['2026-05-13', 3, 'NL', '2026-05-19', 'Ascension'],
    ['2026-06-05', 2, 'LU', '2026-06-09', 'a weekend'],
    ['2026-06-06', 2, 'LU', '2026-06-09', 'Saturday event, same deadline as Friday'],
    ['2026-06-07', 3, 'LU', '2026-06-10', 'Sunday event'],
    ['2026-06-05', 4, 'IE', '2026-06-11', 'Safety Gate, 4 working days'],
    ['2026-06-22', 2, 'LU', '2026-06-25', 'national day 23 June'],
    ['2026-06-22', 2, 'IE', '2026-06-24', 'no holiday'],
    ['2026-12-23', 2, 'LU', '2026-12-28', '25 December Friday, 26 December Saturday'],
    ['2026-12-23', 3, 'IE', '2026-12-29', 'Christmas and St Stephen, 26 December a Saturday'],
    ['2026-12-24', 2, 'PL', '2026-12-29', 'Christmas Eve does not count as the day of the event'],
  ])('%s + %i working days in %s end on %s: %s', (event, k, where, lastDay) => {
    expect(ended(workingDays(k), noon(event), where)).toMatchObject({ lastDay, eventDay: event, status: 'FIXED' });
  });

  test('2026-08-31 + 6 months end on 2027-03-01: 28 February 2027 is a Sunday', () => {
    const end = ended({ n: 6, unit: 'MONTHS' }, noon('2026-08-31'), 'LU');
    expect(end).toMatchObject({ lastDay: '2027-03-01', skipped: [{ day: '2027-02-28', why: 'SUNDAY' }] });
  });

  test('2026-03-31 + 90 days end on 2026-06-29: dispute settlement', () => {
    expect(ended({ n: 90, unit: 'DAYS' }, noon('2026-03-31'), 'LU').lastDay).toBe('2026-06-29');
  });

  test('14:18:30 + 2 hours end with 16:59:59.999: the hour of the event is excluded', () => {
    const end = ended({ n: 2, unit: 'HOURS' }, '2026-06-09T12:18:30.000Z', 'LU');
    expect(end).toMatchObject({ dueAt: '2026-06-09T15:00:00.000Z', lastDay: '2026-06-09' });
  });
});

describe('the worked example: an order reaches a marketplace on Wednesday 13 May 2026 at 16:40 in Luxembourg', () => {
  const deliveredAt = '2026-05-13T14:40:00.000Z';

  test('in Luxembourg it is due at the end of Monday 18 May, Ascension and the weekend between', () => {
    expect(ended(workingDays(2), deliveredAt, 'LU')).toEqual({
      status: 'FIXED',
      dueAt: '2026-05-18T22:00:00.000Z',
      lastDay: '2026-05-18',
      eventDay: '2026-05-13',
      skipped: [
        { day: '2026-05-14', why: 'HOLIDAY' },
        { day: '2026-05-16', why: 'SATURDAY' },
        { day: '2026-05-17', why: 'SUNDAY' },
      ],
      calendars: [expect.objectContaining({ jurisdiction: 'LU', year: 2026, isOfficial: true })],
    });
  });

  test('in Ireland it is due at the end of Friday 15 May', () => {
    const { dueAt, lastDay } = ended(workingDays(2), deliveredAt, 'IE');
    expect([dueAt, lastDay]).toEqual(['2026-05-15T23:00:00.000Z', '2026-05-15']);
  });
});
