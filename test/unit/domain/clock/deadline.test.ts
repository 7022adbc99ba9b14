import { describe, expect, test } from 'vitest';
import { Deadline } from '../../../../shared/contracts/deadline.ts';
import { deadline } from '../../../../shared/domain/clock/deadline.ts';
import { CLOCKS, RULE_VERSION } from '../../../../shared/domain/clock/table.ts';
import { CLOCK_IDS, type ClockId } from '../../../../shared/vocabulary/clocks.ts';
import { Jurisdiction } from '../../../../shared/vocabulary/places.ts';

/** Wednesday in a week without holidays in Luxembourg. */
const from = '2026-06-10T10:00:00.000Z';
const ask = (clock: ClockId, more: object = {}) => deadline({ clock, memberState: 'LU', from, ...more });

/** The clock table of the law: last day in time, or null where no number is laid down. */
const EXPECTED: Readonly<Record<Exclude<ClockId, 'EEVID_PROD' | 'TCO_1H'>, string | null>> = {
  GPSR_ORDER: '2026-06-12',
  GPSR_IDENTICAL: null,
  GPSR_NOTICE: '2026-06-15',
  GPSR_SAFETYGATE: null,
  GPSR_GATEWAY: null,
  GPSR_ACCIDENT: null,
  GPSR_RECALL: null,
  SG_NOTIFY: '2026-06-16',
  SG_CHECK: '2026-06-16',
  SG_FOLLOWUP: '2026-06-16',
  DSA_ORDER9: null,
  DSA_ORDER9_USER: null,
  DSA_ORDER10: null,
  DSA_RECEIPT: null,
  DSA_DECISION: null,
  DSA_TF: null,
  DSA_SOR: null,
  DSA_DB: null,
  DSA_COMPLAINT_WINDOW: '2026-12-10',
  DSA_COMPLAINT: null,
  DSA_ODS: '2026-09-08',
  DSA_CRIME: null,
  DSA_BUYERS: null,
  DSA_LEGACY_TRADERS: '2027-06-10',
  DSA_TRACE_FIX: null,
  DSA_TRACE_DELETE: '2026-12-10',
  DSA_REPORT: '2026-08-10',
  TF_REPORT: '2027-06-10',
  PLEDGE_AUTH: '2026-06-12',
  PLEDGE_USER: '2026-06-17',
  HATE_24H: '2026-06-11',
  INHOPE_3WD: '2026-06-15',
  RASFF_ALERT: '2026-06-12',
  RASFF_VERIFY: '2026-06-11',
  COUNTERFEIT_REMOVE: null,
  FOOD_REMOVE: null,
  WILD_REMOVE: null,
  REFERRAL_REMOVE: null,
  CPC_REMOVE: null,
  EEVID_PRES: '2026-08-10',
};

describe('every clock of the table', () => {
  test.each(Object.entries(EXPECTED) as [ClockId, string | null][])('%s: %s', (clock, lastDay) => {
    const answer = ask(clock);
    expect(answer).toMatchObject(lastDay ? { lastDay } : { status: 'NO_STATUTORY_LIMIT', limit: null });
    expect('dueAt' in answer).toBe(lastDay !== null);
    expect(Deadline.safeParse(answer).success).toBe(true);
  });

  test.each(['EEVID_PROD', 'TCO_1H'] as const)('%s is known from memory only: no date is computed from it', (clock) => {
    expect(() => ask(clock)).toThrow(expect.objectContaining({ code: 'CLOCK_UNVERIFIED' }));
  });

  test('has its row, and no other row is there', () => {
    expect(Object.keys(CLOCKS).sort()).toEqual([...CLOCK_IDS].sort());
    expect(Object.keys(EXPECTED)).toHaveLength(CLOCK_IDS.length - 2);
  });

  test('of law names its article, and only clocks of the law are LEGAL', () => {
    const legal = Object.entries(CLOCKS).filter(([, { basis }]) => basis === 'LEGAL');
    expect(
      legal.every(([, { source }]) => /^(Implementing )?Regulation \(EU\) \d{4}\/\d+, Art\. \d/.test(source)),
    ).toBe(true);
    const others = Object.entries(CLOCKS).filter(([, { basis }]) => basis !== 'LEGAL');
    expect(others.map(([clock, { basis }]) => `${clock} ${basis}`).sort()).toEqual([
      'COUNTERFEIT_REMOVE TARGET',
      'CPC_REMOVE TARGET',
      'FOOD_REMOVE TARGET',
      'GPSR_SAFETYGATE TARGET',
      'HATE_24H VOLUNTARY',
      'INHOPE_3WD TARGET',
      'PLEDGE_AUTH VOLUNTARY',
      'PLEDGE_USER VOLUNTARY',
      'REFERRAL_REMOVE TARGET',
      'WILD_REMOVE TARGET',
    ]);
  });
});

describe('a target without a number of its own', () => {
  test('takes the number that is asked for', () => {
    expect(ask('WILD_REMOVE', { workingDays: 3 })).toMatchObject({ lastDay: '2026-06-15', basis: 'TARGET' });
  });

  test.each<ClockId>(['DSA_DECISION', 'DSA_ORDER9'])(
    'but %s of the law takes none: nobody invents a deadline',
    (clock) => {
      expect(ask(clock, { workingDays: 3 }).status).toBe('NO_STATUTORY_LIMIT');
    },
  );

  test.each<ClockId>(['GPSR_ORDER', 'INHOPE_3WD', 'PLEDGE_AUTH'])('and %s keeps its own', (clock) => {
    expect(ask(clock, { workingDays: 20 }).lastDay).toBe(ask(clock).lastDay);
  });
});

describe('the answer', () => {
  test('can be counted again by hand', () => {
    expect(deadline({ clock: 'GPSR_ORDER', memberState: 'LU', from: '2026-05-13T14:40:00.000Z' })).toEqual({
      clock: 'GPSR_ORDER',
      basis: 'LEGAL',
      source: 'Regulation (EU) 2023/988, Art. 22(4)',
      trigger: 'order on a dangerous product received',
      stopsAt: 'action implemented',
      memberState: 'LU',
      timeZone: 'Europe/Luxembourg',
      from: '2026-05-13T14:40:00.000Z',
      limit: { n: 2, unit: 'WORKING_DAYS' },
      status: 'FIXED',
      dueAt: '2026-05-18T22:00:00.000Z',
      lastDay: '2026-05-18',
      eventDay: '2026-05-13',
      skipped: [
        { day: '2026-05-14', why: 'HOLIDAY' },
        { day: '2026-05-16', why: 'SATURDAY' },
        { day: '2026-05-17', why: 'SUNDAY' },
      ],
      ruleVersion: RULE_VERSION,
      calendarVersion: expect.stringMatching(/^2026\.\d+$/),
      calendarSource: expect.stringContaining('Official Journal C/2025/6771'),
    });
  });

  test('names every calendar that was used', () => {
    const { calendarVersion } = deadline({ clock: 'GPSR_ORDER', memberState: 'LU', from: '2026-12-30T10:00:00.000Z' });
    expect(calendarVersion).toMatch(/^2026\.\d+\+2027\.\d+$/);
  });

  test('names no calendar for hours', () => {
    expect(ask('HATE_24H')).not.toHaveProperty('calendarVersion');
  });

  test('is known for every Member State in every loaded year', () => {
    const lastDays = Jurisdiction.options
      .filter((where) => where !== 'EC')
      .flatMap((memberState) =>
        [2025, 2026, 2027].map((year) => ask('SG_CHECK', { memberState, from: `${year}-06-10T10:00:00.000Z` }).lastDay),
      );
    expect(lastDays.every((day) => day !== undefined && day >= '2025-06-16')).toBe(true);
  });
});

describe('D18: a year whose calendar is not loaded', () => {
  test.each([
    ['LU', 2028, '2027-12-30T10:00:00.000Z'],
    ['EC', 2027, '2026-12-30T10:00:00.000Z'],
    ['LU', 2024, '2024-05-30T10:00:00.000Z'],
  ] as const)('%s %i is refused as CALENDAR_MISSING, without a silent default', (memberState, year, start) => {
    expect(() => ask('SG_CHECK', { memberState, from: start })).toThrow(
      expect.objectContaining({
        code: 'CALENDAR_MISSING',
        members: { missing: { jurisdiction: memberState, year } },
      }),
    );
  });
});
