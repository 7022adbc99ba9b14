import type { Fault } from '../../api/problem.ts';
import type { Entry } from './entry.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown, name: string): string =>
  isRecord(value) && typeof value[name] === 'string' ? value[name] : '';

const unreadable = (detail: string): Fault => ({ pointer: '', code: 'INVALID_JSON', detail });

function entryOf(line: string, row: number): Entry {
  const nothing = { row, reference: '', what: 'NOTICE', notes: [] } as const;
  try {
    const body: unknown = JSON.parse(line);
    if (!isRecord(body)) return { ...nothing, faults: [unreadable('A line holds one object')] };
    /** An alert names its source, a notice never does. */
    const what = 'source' in body ? 'ALERT' : 'NOTICE';
    return { row, reference: textIn(body, 'reference'), what, body, faults: [], notes: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ...nothing, faults: [unreadable(error.message.slice(0, 200))] };
  }
}

/** One notice or alert a line; empty lines are none. */
export function* linesOfNdjson(text: string): Generator<Entry> {
  let row = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    row += 1;
    if (line !== '') yield entryOf(line, row);
  }
}
