import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { Tag } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';

export type DraftSummary = components['schemas']['OrderDraftSummary'];
export type OrderDraft = components['schemas']['OrderDraft'];

const COLOURS = { HELD: 'orange', APPROVED: 'blue', SENT: 'green', REFUSED: 'red', EXPIRED: 'grey' } as const;

/** What became of an order that was written for approval. */
export const DraftTag = ({ state }: Pick<DraftSummary, 'state'>): JSX.Element => (
  <Tag colour={COLOURS[state]}>{text(`office.draft.${state}`)}</Tag>
);
