import { RefusedError } from '../errors.ts';
import { decode } from './decode.ts';
import type { FeedRow } from './feed-row.ts';
import { isRasffDatabase, isRasffWindow, rasffRows } from './rasff.ts';
import { isSafetyGateTable, safetyGateRows, safetyGateTableRows } from './safety-gate.ts';
import { readTable } from './table.ts';

/** A file of public alerts that is known by its content, whatever its name. */
type FeedFormat = 'SAFETY_GATE_XML' | 'SAFETY_GATE_CSV' | 'RASFF_WINDOW_CSV' | 'RASFF_TABLE_CSV';

export interface Feed {
  readonly format: FeedFormat;
  /** Encoding in which the file was read, such as `utf-8`. */
  readonly encoding: string;
  readonly rows: readonly FeedRow[];
}

const refuse = (fileName: string) =>
  new RefusedError(
    'UNSUPPORTED_MEDIA_TYPE',
    `“${fileName.replace(/\p{Cc}/gu, ' ').slice(0, 120)}” is neither a report of Safety Gate (XML) nor a table of Safety Gate or RASFF alerts (CSV)`,
  );

/** Reads a file of public alerts. Every row is answered for: by an alert, or by the faults that prevent one. */
export function readFeed(fileName: string, bytes: Uint8Array): Feed {
  const { text, encoding } = decode(bytes);
  if (text.trimStart().startsWith('<')) return { format: 'SAFETY_GATE_XML', encoding, rows: safetyGateRows(text) };
  const table = readTable(text);
  if (isRasffWindow(table)) return { format: 'RASFF_WINDOW_CSV', encoding, rows: rasffRows(table) };
  if (isRasffDatabase(table)) return { format: 'RASFF_TABLE_CSV', encoding, rows: rasffRows(table) };
  if (isSafetyGateTable(table)) return { format: 'SAFETY_GATE_CSV', encoding, rows: safetyGateTableRows(table) };
  throw refuse(fileName);
}
