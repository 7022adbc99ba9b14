import { type RefusedError, STATUS } from '../errors.ts';
import type { Result } from './submit.ts';

/** As many faults as one answer holds, shared out evenly among its rows. */
const MOST_FAULTS_OF_ALL = 10_000;

/** One row of so many of a 207 answer, for something that was refused. */
export const refusedRow = (index: number, { code, message, faults, members }: RefusedError, rows: number) => ({
  index,
  status: STATUS[code],
  code,
  title: message,
  ...members,
  ...(faults.length > 0 && { faults: faults.slice(0, MOST_FAULTS_OF_ALL / rows) }),
});

/** One row of a 207 answer for something that was done. */
export const doneRow = <Done>(index: number, result: Done) => ({ index, status: 201, result });

/** The rows of a 207 answer, in the order of what was sent. */
export const rowsOf = <Receipt>(results: readonly Result<Receipt>[]) =>
  results.map((result, index) =>
    'refused' in result ? refusedRow(index, result.refused, results.length) : doneRow(index, result.receipt),
  );
