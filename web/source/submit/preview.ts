import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { bodyOf, type ItemDraft, type NoticeDraft } from './draft.ts';

export type Preview = components['schemas']['NoticePreview'];
export type PreviewedItem = Preview['items'][number];

/** What the system says of a draft, and of which state of it. */
export interface Seen {
  readonly preview: Preview | undefined;
  readonly items: ReadonlyMap<ItemDraft, PreviewedItem>;
  /** False while what is shown is of an earlier state. */
  readonly isFresh: boolean;
  readonly error: Error | undefined;
  again(): void;
}

/** So long after the last key. Milliseconds. */
const PAUSE = 350;

const NOTHING = { preview: undefined, items: new Map<ItemDraft, PreviewedItem>(), of: undefined, error: undefined };

interface State extends Pick<Seen, 'preview' | 'items' | 'error'> {
  readonly of: NoticeDraft | undefined;
}

async function look(draft: NoticeDraft): Promise<State> {
  const body = bodyOf(draft) as Record<string, never>;
  const preview = await ask(api.POST('/v1/notices/preview', { body }));
  const items = new Map(
    preview.items.flatMap((seen) => {
      const item = draft.items[seen.index];
      return item ? [[item, seen] as const] : [];
    }),
  );
  return { preview, items, of: draft, error: undefined };
}

/** Asks, as the draft changes, what would become of it. An answer that was overtaken is dropped. */
export function usePreview(draft: NoticeDraft): Seen {
  const [state, setState] = useState<State>(NOTHING);
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    let isOvertaken = false;
    const wait = setTimeout(
      () => {
        isFirst.current = false;
        look(draft).then(
          (next) => !isOvertaken && setState(next),
          (error: unknown) => !isOvertaken && setState((before) => ({ ...before, error: error as Error })),
        );
      },
      isFirst.current ? 0 : PAUSE,
    );
    return () => {
      isOvertaken = true;
      clearTimeout(wait);
    };
  }, [draft, turn]);
  const again = () => setTurn((before) => before + 1);
  useEffect(() => {
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  const { preview, items, error } = state;
  return { preview, items, error, isFresh: state.of === draft, again };
}
