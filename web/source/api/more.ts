import { useState } from 'preact/hooks';
import { type Loaded, useLoad } from './load.ts';

/** One page of a list by cursor. */
interface PageOf<T> {
  readonly rows: readonly T[];
  readonly next?: string | undefined;
}

interface Listed<T> {
  readonly rows: readonly T[];
  readonly hasMore: boolean;
}

export interface More<T> extends Loaded<Listed<T>> {
  /** Brings the next page below those that are there. */
  more(): Promise<void>;
}

/** A list that comes page by page, as far as somebody wants to see it. It begins anew when what it depends on changes. */
export function useMore<T>(
  fetchPage: (cursor: string | undefined) => Promise<PageOf<T>>,
  dependencies: readonly unknown[],
): More<T> {
  const first = useLoad(() => fetchPage(undefined), dependencies);
  const [later, setLater] = useState<{ of: PageOf<T>; page: PageOf<T>; error?: Error }>();
  const [isLoading, setLoading] = useState(false);
  const beyond = later && later.of === first.data ? later : undefined;
  const shown = beyond?.page ?? first.data;
  const more = async (): Promise<void> => {
    const of = first.data;
    if (!of || !shown?.next || isLoading) return;
    setLoading(true);
    try {
      const page = await fetchPage(shown.next);
      setLater({ of, page: { ...page, rows: [...shown.rows, ...page.rows] } });
    } catch (error) {
      setLater({ of, page: shown, error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      setLoading(false);
    }
  };
  return {
    data: shown && { rows: shown.rows, hasMore: shown.next !== undefined },
    error: first.error ?? beyond?.error,
    isLoading: first.isLoading || isLoading,
    reload: first.reload,
    more,
  };
}
