import { NewAlert } from '../contracts/alert.ts';
import type { Fault } from '../errors.ts';

/** What became of one row of a file. There is an alert, or there are faults. */
export interface FeedRow {
  /** Place in the file; the first record is 1, a line of headings is not counted. */
  readonly row: number;
  readonly reference?: string;
  readonly alert?: NewAlert;
  readonly faults: readonly Fault[];
  /** What was corrected or not taken, and why, in words for the officer. */
  readonly notes: readonly string[];
}

/** What every reader of rows answers with. */
export interface ReadRows {
  readonly rows: FeedRow[];
  /** Encoding in which the file was read. */
  readonly encoding: string;
}

/** A row that cannot be read at all. */
export const unreadable = (row: number, detail: string): FeedRow => ({
  row,
  faults: [{ pointer: '', code: 'INVALID_INPUT', detail }],
  notes: [],
});

/** A row whose alert would lack something it cannot do without. */
export const lacking = (
  row: number,
  reference: string,
  faults: readonly Fault[],
  notes: readonly string[],
): FeedRow => ({
  row,
  ...(reference !== '' && { reference }),
  faults,
  notes,
});

/** Holds what was read to the contract, so that a surprise in one row is a fault of that row. */
export function settle(row: number, alert: NewAlert, notes: readonly string[]): FeedRow {
  const { reference } = alert;
  const parsed = NewAlert.safeParse(alert);
  if (parsed.success) return { row, reference, alert: parsed.data, faults: [], notes };
  const faults = parsed.error.issues.map(
    ({ path, message }): Fault => ({ pointer: `/${path.join('/')}`, code: 'INVALID_INPUT', detail: message }),
  );
  return lacking(row, reference, faults, notes);
}
