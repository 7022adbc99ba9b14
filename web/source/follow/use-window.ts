import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Window, windowOf } from './window.ts';

interface Measured {
  /** What scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** What holds the rows. */
  readonly body: RefObject<HTMLTableSectionElement | null>;
}

interface Sizes {
  readonly top: number;
  readonly height: number;
  readonly row: number;
}

/** What is measured, anew whenever the box is scrolled or changes its size. */
function useSizes({ box, body }: Measured, count: number): readonly [Sizes, () => Sizes] {
  const [sizes, setSizes] = useState<Sizes>({ top: 0, height: 600, row: 0 });
  // The height of a row follows from the style sheet: it changes with the width of the page and the size of the text.
  const measure = useCallback(
    (): Sizes => ({
      top: box.current?.scrollTop ?? 0,
      height: box.current?.clientHeight ?? 0,
      row: body.current?.rows[0]?.offsetHeight ?? 0,
    }),
    [box, body],
  );
  const look = useCallback(() => {
    const next = measure();
    setSizes((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
  }, [measure]);
  useEffect(() => {
    const at = box.current;
    if (!at) return undefined;
    const watcher = new ResizeObserver(look);
    watcher.observe(at);
    at.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      at.removeEventListener('scroll', look);
    };
  }, [box, look]);
  useLayoutEffect(look, [count > 0, look]);
  return [sizes, measure];
}

/** Which rows of many to draw, from where the box is scrolled to. Empty space stands for the others. */
export function useWindow(at: Measured, count: number): readonly [Window, () => Sizes] {
  const [sizes, measure] = useSizes(at, count);
  const { body } = at;
  const shown = windowOf({ ...sizes, count });
  useLayoutEffect(() => {
    if (!body.current) return;
    body.current.style.paddingTop = `${shown.from * sizes.row}px`;
    body.current.style.paddingBottom = `${Math.max(0, count - shown.to) * sizes.row}px`;
  }, [body, shown.from, shown.to, sizes.row, count]);
  return [shown, measure];
}
