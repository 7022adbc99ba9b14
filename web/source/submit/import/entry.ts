import type { Fault } from '../../api/problem.ts';

/** Kinds of files that can be brought in. */
export type Format =
  | 'SAFETY_GATE_XML'
  | 'SAFETY_GATE_CSV'
  | 'RASFF_WINDOW_CSV'
  | 'RASFF_TABLE_CSV'
  | 'NOTICES_NDJSON'
  | 'NOTICES_TABLE';

/** One alert or notice of a file, or why a part of the file is none. */
export interface Entry {
  /** Place of its first line or row in the file, from 1; headings are not counted. */
  readonly row: number;
  readonly reference: string;
  readonly what: 'ALERT' | 'NOTICE';
  /** Absent where it cannot be read. */
  readonly body?: unknown;
  readonly faults: readonly Fault[];
  /** What was corrected or not taken. */
  readonly notes: readonly string[];
}

/** What the page keeps of an entry: its body stays with the worker until it is sent. */
export type Heading = Omit<Entry, 'body'>;

export interface FileRead {
  readonly format: Format;
  readonly entries: readonly Entry[];
  /** Columns of a table that name no field of a notice. */
  readonly unknownColumns: readonly string[];
}

export const MOST_ROWS = 50_000;
/** Of a file, and of what is packed in it. */
export const MOST_BYTES = 100_000_000;

/** Why a file cannot be read at all. */
export type FileFault = 'UNKNOWN' | 'TOO_LARGE' | 'TOO_MANY_ROWS' | 'DAMAGED' | 'EMPTY';

export class FileFaultError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault, cause?: unknown) {
    super(fault, { cause });
    this.name = 'FileFaultError';
    this.fault = fault;
  }
}
