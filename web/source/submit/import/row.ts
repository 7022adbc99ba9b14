import type { Heading } from './entry.ts';
import type { Outcome } from './sending.ts';

export type RowState = 'UNREADABLE' | 'WAITING' | Outcome['state'];

/** One row of the file as the page shows it. */
export interface Row extends Heading {
  readonly state: RowState;
  readonly id?: string;
  readonly listings?: number;
}

/** A row as it was read. */
export const rowOf = (heading: Heading, isReadable: boolean | undefined): Row => ({
  ...heading,
  state: isReadable ? 'WAITING' : 'UNREADABLE',
});

/** A row that was refused, as it was before. */
export const waitingAgain = ({ row, reference, what, notes }: Row): Row => ({
  row,
  reference,
  what,
  notes,
  faults: [],
  state: 'WAITING',
});
