import type { Row, RowState } from './row.ts';

export const ROW_STATES = ['UNREADABLE', 'WAITING', 'TAKEN', 'PART', 'REFUSED'] as const satisfies readonly RowState[];
export type Counts = Readonly<Record<RowState, number>>;

export function countsOf(rows: readonly Row[]): Counts {
  const counts = { UNREADABLE: 0, WAITING: 0, TAKEN: 0, PART: 0, REFUSED: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Which rows are listed: all, or those of one state. */
export type RowFilter = 'all' | RowState;

export const indexesOf = (rows: readonly Row[], filter: RowFilter): readonly number[] => {
  const indexes: number[] = [];
  for (const [index, { state }] of rows.entries()) if (filter === 'all' || state === filter) indexes.push(index);
  return indexes;
};

/** A line for each fault and note, as a file for those who mend the source. */
export const faultLines = (
  rows: readonly Row[],
  say: (code: string, detail: string) => string,
): (string | number)[][] =>
  rows.flatMap((row) => [
    ...row.faults.map(({ pointer, code, detail }) => [
      row.row,
      row.reference,
      row.state,
      pointer,
      code,
      say(code, detail),
    ]),
    ...row.notes.map((note) => [row.row, row.reference, row.state, '', '', note]),
  ]);
