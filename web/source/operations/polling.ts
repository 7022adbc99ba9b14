import { useEffect } from 'preact/hooks';

/** Looks again while something is awaited; not while nobody looks at the page. */
export function useAgain(isAwaited: boolean, everyMilliseconds: number, again: () => void): void {
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [isAwaited, everyMilliseconds, again]);
}
