import { expect, test } from 'vitest';
import { workingDaysLeft } from '../../../../shared/domain/clock/working-days-left.ts';

/** The end of 18 May 2026 in Luxembourg, where Ascension is on the 14th. */
const END_OF_18_MAY = '2026-05-18T22:00:00.000Z';

test.each([
  ['the day of delivery', '2026-05-13T14:40:00.000Z', 2],
  ['a public holiday', '2026-05-14T08:00:00.000Z', 2],
  ['the last minute of that day there', '2026-05-14T21:59:00.000Z', 2],
  ['the first minute of the next day there', '2026-05-14T22:00:00.000Z', 1],
  ['a Sunday', '2026-05-17T10:00:00.000Z', 1],
  ['the last day', '2026-05-18T21:59:59.999Z', 0],
  ['the moment it is late', '2026-05-18T22:00:00.000Z', -1],
  ['a week later', '2026-05-25T10:00:00.000Z', -4],
])('on %s', (_, now, left) => {
  expect(workingDaysLeft(END_OF_18_MAY, now, 'LU')).toBe(left);
});

test('another place has other holidays', () => {
  expect(workingDaysLeft('2026-05-15T22:00:00.000Z', '2026-05-13T08:00:00.000Z', 'LU')).toBe(1);
  expect(workingDaysLeft('2026-05-15T22:00:00.000Z', '2026-05-13T08:00:00.000Z', 'IE')).toBe(2);
});

test('where a calendar is missing nothing is guessed, but on the last day itself', () => {
  expect(workingDaysLeft('2031-05-18T22:00:00.000Z', '2031-05-13T08:00:00.000Z', 'LU')).toBeUndefined();
  expect(workingDaysLeft('2031-05-13T12:00:00.000Z', '2031-05-13T08:00:00.000Z', 'LU')).toBe(0);
});
