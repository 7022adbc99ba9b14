import { type LogEntry, parseLogEntry } from '../shared/contracts/summary.ts';
import { UsageError } from './command.ts';
import { linesOfFile } from './lines.ts';

/** Reads a log as npm run log writes it, one event a line. A line that is no event is an error: nothing is left out in silence. */
export async function readEventLog(file: string): Promise<LogEntry[]> {
  const events: LogEntry[] = [];
  for await (const { number, text, fault } of linesOfFile(file)) {
    if (text.trim() === '' && !fault) continue;
    try {
      events.push(parseLogEntry(JSON.parse(text)));
    } catch (cause) {
      throw new UsageError(`Line ${number} of ${file} is no event`, { cause });
    }
  }
  return events;
}
