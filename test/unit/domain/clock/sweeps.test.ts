import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextThreshold } from '../../../../shared/domain/clock/thresholds.ts';
import type { Sealed } from '../../../../shared/domain/life/history.ts';
import { life, quarrel, runs } from '../../../builders/histories.ts';
import { deliveries } from '../../../builders/items.ts';
import { handled, sighted } from '../../../builders/steps.ts';
import { Indexed, remindersOf } from '../../../builders/sweeps.ts';

const SYSTEM = new Set(['REMINDER_SENT', 'DEADLINE_BREACHED', 'TARGET_MISSED', 'REDELIVERED']);

/** Plays a life again with sweeps of our own between its events, every so many minutes at most. */
function replay(
  [first, ...rest]: readonly Sealed[],
  everyMinutes: number,
  afterSweep: (item: Indexed, now: string) => void,
) {
  if (!first) throw new Error('A life begins with a delivery');
  const item = new Indexed(first);
  let now = Date.parse(first.event.recordedAt);
  const sweepUntil = (until: number) => {
    for (; now < until; now = Math.min(until, now + everyMinutes * 60_000)) {
      const at = new Date(now).toISOString();
      item.sweep(at);
      afterSweep(item, at);
    }
  };
  for (const { event } of rest) {
    if (SYSTEM.has(event.type)) continue;
    sweepUntil(Date.parse(event.recordedAt));
    item.append(event, event.recordedAt);
  }
  sweepUntil(now + 40 * 24 * 3_600_000);
  return item;
}

describe('sweeps that look only where the index of what is due points', () => {
  test('leave nothing undone that has come due', () => {
    fc.assert(
      fc.property(fc.oneof(life, quarrel), fc.integer({ min: 300, max: 5000 }), (sealed, everyMinutes) => {
        replay(sealed, everyMinutes, ({ history: { facts, events } }, now) => {
          const next = facts && nextThreshold(facts, events);
          expect(next === undefined || next.at > now).toBe(true);
        });
      }),
      runs(150),
    );
  });

  test('record each threshold of each clock once', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 300, max: 5000 }), (sealed, everyMinutes) => {
        const lines = remindersOf(replay(sealed, everyMinutes, () => {}).history);
        const thresholds = lines.filter((line) => line !== 'redelivered');
        expect(new Set(thresholds).size).toBe(thresholds.length);
      }),
      runs(40),
    );
  });

  test('find the breach of an order whose claim was contradicted after a reminder had been skipped', () => {
    const [delivery] = deliveries({ at: '2026-05-13T14:40:00.000Z', kind: 'ORDER' });
    const item = new Indexed(delivery as Sealed);
    for (const { draft, recordedAt } of handled('2026-05-14T10:00:00.000Z')) item.append(draft, recordedAt);
    item.sweep('2026-05-16T06:20:00.000Z');
    const { draft, recordedAt } = sighted('2026-05-17T10:00:00.000Z');
    item.append(draft, recordedAt);
    item.sweep('2026-05-17T10:01:00.000Z');
    item.sweep('2026-05-18T22:00:00.000Z');
    expect(remindersOf(item.history)).toContain('DEADLINE_BREACHED GPSR_ORDER');
  });
});
