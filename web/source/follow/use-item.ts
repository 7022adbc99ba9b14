import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { Loaded } from '../api/load.ts';
import type { Item } from './types.ts';

export interface LoadedItem extends Omit<Loaded<Item>, 'reload'> {
  /** Done once the newer item is there. */
  reload(): Promise<void>;
}

/** An item, and the way to read it again: whoever acts on it waits for what it has become. */
export function useItem(id: string): LoadedItem {
  const [state, setState] = useState<Omit<Loaded<Item>, 'reload'>>({
    data: undefined,
    error: undefined,
    isLoading: true,
  });
  const wanted = useRef(id);
  wanted.current = id;
  const reload = useCallback(async () => {
    setState((before) => ({ ...before, error: undefined, isLoading: true }));
    try {
      const data = await ask(api.GET('/v1/items/{id}', { params: { path: { id } } }));
      if (wanted.current === id) setState({ data, error: undefined, isLoading: false });
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (wanted.current === id)
        setState(({ data }) => ({ data: data?.id === id ? data : undefined, error, isLoading: false }));
    }
  }, [id]);
  useEffect(() => {
    setState({ data: undefined, error: undefined, isLoading: true });
    void reload();
  }, [reload]);
  return { ...state, reload };
}
