import type { JSX } from 'preact';
import type { More } from '../api/more.ts';
import { text } from '../text/messages.ts';
import { Button } from './basic.tsx';

/** Below a list by cursor, as long as there is more of it. */
export function MoreButton<T>({ of }: { of: More<T> }): JSX.Element | null {
  if (!of.data?.hasMore) return null;
  return (
    <Button kind="secondary" isOff={of.isLoading} onClick={() => void of.more()}>
      {text(of.isLoading ? 'common.loading' : 'common.more')}
    </Button>
  );
}
