import { expect, test } from 'vitest';
import { untilNext } from '../../infra/local/sources/schedule.ts';

const [MINUTE, DAY] = [60_000, 24 * 3_600_000];

test.each([
  ['rate(5 minutes)', '2026-05-13T05:59:00.000Z', 5 * MINUTE],
  ['rate(1 day)', '2026-05-13T05:59:00.000Z', DAY],
  ['cron(0 6 * * ? *)', '2026-05-13T05:59:00.000Z', MINUTE],
  ['cron(30 6 * * ? *)', '2026-05-13T05:59:00.000Z', 31 * MINUTE],
  ['cron(0 6 * * ? *)', '2026-05-13T06:01:00.000Z', DAY - MINUTE],
  ['cron(0 6 * * ? *)', '2026-05-13T06:00:00.000Z', DAY],
  // The timer that rang a millisecond early is not to ring again for the same morning.
  ['cron(0 6 * * ? *)', '2026-05-13T05:59:59.999Z', DAY + 1],
])('%s at %s comes after %i milliseconds', (expression, now, expected) => {
  expect(untilNext(expression, Date.parse(now))).toBe(expected);
});

test('another expression is refused', () => {
  expect(() => untilNext('cron(0 6 1 * ? *)', 0)).toThrow('does not know the schedule');
});
