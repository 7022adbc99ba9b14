import { afterAll, beforeAll, vi } from 'vitest';
import type { Instant } from '../../../shared/vocabulary/time.ts';
import type { System } from './system.ts';

/**
 * The test sets the date, so that weeks pass in a moment; everything else runs as ever. To be used before the system is. Only in
 * the past: the emulators and the commands are processes of their own, and to them everything has happened already.
 */
export function useDate(at: Instant): void {
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at) }));
  afterAll(() => void vi.useRealTimers());
}

export const setDate = (at: Instant): void => void vi.setSystemTime(at);

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** A moment so many minutes after another. */
export const after = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** The minute comes round: what the schedule starts, and all that follows from it. */
export async function sweepAt(system: System, at: Instant): Promise<void> {
  setDate(at);
  await system.stack.runSchedule('every-minute');
  await system.settle();
}
