import { RefusedError } from '../../../../shared/errors.ts';
import { decode } from '../../../../shared/feeds/decode.ts';
import { readFeed } from '../../../../shared/feeds/feed.ts';
import type { FeedRow } from '../../../../shared/feeds/feed-row.ts';
import { isRasffDatabase, isRasffWindow, rasffRows } from '../../../../shared/feeds/rasff.ts';
import { isSafetyGateTable, safetyGateTableRows } from '../../../../shared/feeds/safety-gate.ts';
import { readTable, type Table } from '../../../../shared/feeds/table.ts';
import { type Entry, FileFaultError, type FileRead, MOST_BYTES, MOST_ROWS } from './entry.ts';
import { linesOfNdjson } from './ndjson.ts';
import { isNoticeTable, noticesIn, type Sheet, unknownColumns } from './notice-table.ts';

const alertsIn = (rows: readonly FeedRow[]): Entry[] =>
  rows.map(({ row, reference = '', alert, faults, notes }) => ({
    row,
    reference,
    what: 'ALERT',
    faults,
    notes,
    ...(alert && { body: alert }),
  }));

/** A row that is no row of the table. */
const brokenRows = ({ rows }: Table): Entry[] =>
  rows.flatMap((row) =>
    'fault' in row
      ? [
          {
            row: row.row,
            reference: '',
            what: 'NOTICE',
            faults: [{ pointer: '', code: 'INVALID_INPUT', detail: row.fault }],
            notes: [],
          },
        ]
      : [],
  );

/** What a file is called in references of its own: the same file gives the same, so that it can be brought in again. */
async function nameOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `F${[...digest.slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const NONE: readonly string[] = [];

/** A table of a kind that is known; undefined if it is none. */
function tableRead(table: Table, fallback: string): FileRead | undefined {
  if (isRasffWindow(table))
    return { format: 'RASFF_WINDOW_CSV', entries: alertsIn(rasffRows(table)), unknownColumns: NONE };
  if (isRasffDatabase(table))
    return { format: 'RASFF_TABLE_CSV', entries: alertsIn(rasffRows(table)), unknownColumns: NONE };
  if (isSafetyGateTable(table))
    return { format: 'SAFETY_GATE_CSV', entries: alertsIn(safetyGateTableRows(table)), unknownColumns: NONE };
  if (!isNoticeTable(table)) return undefined;
  const sheet: Sheet = { ...table, rows: table.rows.filter((row) => 'cells' in row) };
  const entries = [...noticesIn(sheet, fallback), ...brokenRows(table)].sort((a, b) => a.row - b.row);
  return { format: 'NOTICES_TABLE', entries, unknownColumns: unknownColumns(sheet) };
}

/** The first sheet that is of a known kind: others explain. */
function sheetsRead(sheets: readonly Table[], fallback: string): FileRead {
  for (const sheet of sheets) {
    const read = tableRead(sheet, fallback);
    if (read) return read;
  }
  throw new FileFaultError('UNKNOWN');
}

function textRead(name: string, text: string, bytes: Uint8Array, fallback: string): FileRead {
  const start = text.trimStart();
  if (start.startsWith('{')) return { format: 'NOTICES_NDJSON', entries: [...linesOfNdjson(text)], unknownColumns: [] };
  if (!start.startsWith('<')) return sheetsRead([readTable(text)], fallback);
  const { format, rows } = readFeed(name, bytes);
  return { format, entries: alertsIn(rows), unknownColumns: [] };
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

async function readBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileRead> {
  const fallback = await nameOf(bytes);
  if (isZip(bytes)) {
    const { readXlsx } = await import('./xlsx-sheet.ts');
    return sheetsRead(await readXlsx(bytes), fallback);
  }
  return textRead(name, decode(bytes).text, bytes, fallback);
}

/** Reads a file, whatever its name: every row of it is answered for. Throws FileFaultError where it is none that is known. */
export async function readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileRead> {
  if (bytes.length > MOST_BYTES) throw new FileFaultError('TOO_LARGE');
  try {
    const read = await readBytes(name, bytes);
    if (read.entries.length > MOST_ROWS) throw new FileFaultError('TOO_MANY_ROWS');
    if (read.entries.length === 0) throw new FileFaultError('EMPTY');
    return read;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw new FileFaultError(error.code === 'UNSUPPORTED_MEDIA_TYPE' ? 'UNKNOWN' : 'DAMAGED', error);
  }
}
