import { setTimeout } from 'node:timers/promises';

/** Looks at a stream in a second under load, and how many may follow at once on a quiet time. */
const PER_SECOND = 300;
const BURST = 50;

/** Until one more look may be: at once when they are rare; under load, records are read in lots. */
export function makePace(): () => Promise<void> {
  let credit = BURST;
  let last = performance.now();
  return async () => {
    const now = performance.now();
    credit = Math.min(BURST, credit + ((now - last) / 1_000) * PER_SECOND) - 1;
    last = now;
    if (credit < 0) await setTimeout((-credit / PER_SECOND) * 1_000);
  };
}
