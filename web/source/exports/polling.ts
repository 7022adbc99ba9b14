import { useEffect } from 'preact/hooks';

/** Milliseconds. */
const FIRST = 1_000;
const LONGEST = 10_000;
const GROWTH = 1.5;

/** Pauses between two looks: short at first, then longer, so that a long wait costs little. */
export const pauseAfter = (looks: number): number => Math.min(LONGEST, Math.round(FIRST * GROWTH ** looks));

/** Looks again and again while something is awaited. A page that nobody sees asks nothing, and asks at once when it is seen again. */
export function usePolling(look: () => void, isAwaited: boolean): void {
  useEffect(() => {
    if (!isAwaited) return undefined;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = setTimeout(() => {
        looks += 1;
        look();
        plan();
      }, pauseAfter(looks));
    };
    const changed = () => {
      if (document.hidden) return clearTimeout(timer);
      look();
      plan();
    };
    plan();
    document.addEventListener('visibilitychange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', changed);
    };
  }, [isAwaited]);
}
