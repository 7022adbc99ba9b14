import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is fetched for a page. What was there stays in sight while it is fetched again. */
export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: Error | undefined;
  readonly isLoading: boolean;
  reload(): void;
}

/** Fetches when the page opens and when what it depends on changes. An answer that was overtaken is dropped. */
export function useLoad<T>(fetcher: () => Promise<T>, dependencies: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({ data: undefined, error: undefined, isLoading: true });
  const [turn, setTurn] = useState(0);
  const latest = useRef(fetcher);
  latest.current = fetcher;
  const of = JSON.stringify(dependencies);
  const shown = useRef(of);
  // The fetcher is new at every drawing; what it depends on is told.
  useEffect(() => {
    let isOvertaken = false;
    const isOther = shown.current !== of;
    shown.current = of;
    setState((before) => ({ data: isOther ? undefined : before.data, error: undefined, isLoading: true }));
    latest.current().then(
      (data) => !isOvertaken && setState({ data, error: undefined, isLoading: false }),
      (error: unknown) =>
        !isOvertaken &&
        setState(({ data }) => ({
          data,
          error: error instanceof Error ? error : new Error(String(error)),
          isLoading: false,
        })),
    );
    return () => {
      isOvertaken = true;
    };
  }, [of, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, reload };
}
