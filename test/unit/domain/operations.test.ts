import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/domain/life/fold.ts';
import { behindSince, deliveryOf, scheduleState } from '../../../shared/domain/operations.ts';
import { rowOf } from '../../../shared/domain/projection.ts';
import { eventsOf } from '../../builders/histories.ts';
import { deliveries } from '../../builders/items.ts';
import { receipt } from '../../builders/steps.ts';
import { goOnSealed } from '../../store/support/items.ts';

const NOW = new Date('2026-05-13T12:00:00.000Z');
const minutesBefore = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe('a schedule, by the note of its last run', () => {
  test.each([
    ['a minute ago', 1, false],
    ['three minutes ago', 3, false],
    ['four minutes ago', 4, true],
  ])('that runs every minute and came up to %s is late: %s', (_, minutes, isLate) => {
    const state = scheduleState('sweep-deadlines', { isNoted: true, lastReachedAt: minutesBefore(minutes) }, NOW);
    expect(state).toMatchObject({ isLate, nextAt: minutesBefore(minutes - 1) });
  });

  test('that keeps no note is neither late nor in time', () => {
    expect(scheduleState('write-digests', { isNoted: false }, NOW)).toEqual({
      schedule: 'write-digests',
      everyMinutes: 1440,
      isNoted: false,
      isLate: false,
    });
  });
});

describe('a row of the lists beside the record of its item', () => {
  const [delivered] = deliveries({ at: minutesBefore(60), to: ['amber'] });
  if (!delivered) throw new Error('Nothing was delivered');
  const sealed = [delivered, ...goOnSealed(delivered, receipt(minutesBefore(30)))];
  const events = eventsOf(sealed);
  const facts = fold(events) as never;
  const before = fold(events.slice(0, 1)) as never;

  test('is not behind when it shows what the record says', () => {
    expect(behindSince({ n: 1, state: rowOf(facts) }, { facts, events }, NOW)).toBeUndefined();
  });

  test('is behind since the first event that it does not show', () => {
    expect(behindSince({ n: 1, state: rowOf(before) }, { facts, events }, NOW)).toBe(events[1]?.recordedAt);
  });

  test('is on its way, and not behind, in the first seconds', () => {
    const soon = new Date(Date.parse(events[1]?.recordedAt ?? '') + 9_000);
    expect(behindSince({ n: 1, state: rowOf(before) }, { facts, events }, soon)).toBeUndefined();
  });
});

test('deliveries are told by the newest and the slowest', () => {
  const items = [
    { acceptedAt: minutesBefore(10), deliveredAt: minutesBefore(9) },
    { acceptedAt: minutesBefore(8), deliveredAt: minutesBefore(8) },
  ];
  expect(deliveryOf(items)).toEqual({ looked: 2, latestAt: minutesBefore(8), slowestSeconds: 60 });
  expect(deliveryOf([])).toEqual({ looked: 0 });
});
