/** True if one more request may pass now. */
export type Throttle = () => boolean;

export const unthrottled: Throttle = () => true;

/** A bucket of tokens, as API Gateway counts: so many a second, so many at once. */
export function makeThrottle(perSecond: number, burst: number, now: () => number = () => performance.now()): Throttle {
  let tokens = burst;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - last) / 1_000) * perSecond);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
