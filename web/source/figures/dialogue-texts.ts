import { hasText } from '../text/messages.ts';
import type { Dialogue } from './figure.ts';
import { figureText } from './texts.ts';

/** A note of a dialogue in the reader's language; one that is new to this page as the interface has it. */
export const noteText = ({ id, notes }: Dialogue, index: number): string =>
  hasText(`figures.note.${id}.${index + 1}`) ? figureText(`note.${id}.${index + 1}`) : (notes[index] ?? '');
