import { statSync } from 'node:fs';
import type { LogEntry } from '../shared/contracts/summary.ts';
import type { ExportRequest } from '../shared/domain/export.ts';
import { filesOf, wholeFiles } from '../shared/flows/export-files.ts';
import { UsageError } from './command.ts';
import { MOST_UNSORTED_BYTES } from './count-log.ts';
import { readEventLog } from './event-log.ts';
import { itemsOf, LineFault } from './log-items.ts';

/** The log item by item; `told` says where its last item begins. */
function* historiesIn(file: string, told: { line: number }): Generator<readonly LogEntry[]> {
  for (const { entries, line } of itemsOf(file)) {
    told.line = line;
    yield entries;
  }
}

/** Where a fault lies, and what it is. An item that cannot be told may only lack what stands elsewhere. */
function faultIn(error: unknown, line: number): { line: number; message: string; mayBeOrder: boolean } {
  if (error instanceof LineFault) return error;
  const message = `begins an item that cannot be told: ${(error as Error).message}`;
  return { line, message, mayBeOrder: true };
}

/** The files of an export from an event log in a file, read item by item. One that is not sorted by item is put together in memory. */
export async function filesOfLog(file: string, asked: ExportRequest) {
  const told = { line: 0 };
  try {
    return await wholeFiles({ asked, histories: historiesIn(file, told) });
  } catch (error) {
    const { line, message, mayBeOrder } = faultIn(error, told.line);
    const fault = `${file}:${line} ${message}`;
    if (line === 0) throw error;
    if (!mayBeOrder) throw new UsageError(fault, { cause: error });
    if (statSync(file).size > MOST_UNSORTED_BYTES)
      throw new UsageError(`${fault}. A log of this size must be sorted by item`, { cause: error });
    return filesOf(await readEventLog(file), asked).catch((cause: unknown) => {
      throw new UsageError(fault, { cause });
    });
  }
}
