import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type LogEntry, parseLogEntry } from '../shared/contracts/summary.ts';
import { UsageError } from './command.ts';

/** Reads a log as npm run log writes it, one event a line. A line that is no event is an error: nothing is left out in silence. */
export async function readEventLog(file: string): Promise<LogEntry[]> {
  const events: LogEntry[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      events.push(parseLogEntry(JSON.parse(line)));
    } catch (cause) {
      throw new UsageError(`Line ${number} of ${file} is no event`, { cause });
    }
  }
  return events;
}
