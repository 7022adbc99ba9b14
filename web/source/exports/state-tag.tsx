import type { JSX } from 'preact';
import { Tag } from '../parts/basic.tsx';
import { word } from '../text/messages.ts';

const COLOURS = { REQUESTED: 'blue', DONE: 'green', FAILED: 'red' } as const;

export const StateTag = ({ state }: { state: keyof typeof COLOURS }): JSX.Element => (
  <Tag colour={COLOURS[state]}>{word('exportState', state)}</Tag>
);
