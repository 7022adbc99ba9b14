import type { JSX } from 'preact';
import { text } from '../text/messages.ts';
import { announce } from './announce.tsx';
import { Button } from './basic.tsx';

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ value, label = text('common.copy') }: { value: string; label?: string }): JSX.Element {
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    announce(text('common.copied'));
  };
  return (
    <Button kind="secondary" onClick={() => void copy()}>
      {label}
    </Button>
  );
}
