import { createReadStream } from 'node:fs';
import type { LogLine } from '../shared/domain/log/read-line.ts';

/** No entry of a log is longer: a row of the table holds at most 400 KB. In bytes. */
const LONGEST = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function lineOf(parts: readonly Uint8Array[], number: number): LogLine {
  const bytes = Buffer.concat(parts);
  if (bytes.byteLength > LONGEST) return { number, text: '', fault: `it is longer than ${LONGEST} bytes` };
  try {
    return { number, text: decoder.decode(bytes) };
  } catch {
    return { number, text: bytes.toString('utf8'), fault: 'its bytes are no UTF-8' };
  }
}

/** Lines as they are told apart by line feeds alone: what else breaks lines may stand in a text. One line is held at a time. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<LogLine> {
  let [open, size, number]: [Uint8Array[], number, number] = [[], 0, 1];
  const keep = (part: Uint8Array) => {
    if (size <= LONGEST) open.push(part);
    size += part.byteLength;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield lineOf(open, number++);
      [open, size, from] = [[], 0, at + 1];
    }
    if (from < chunk.byteLength) keep(chunk.subarray(from));
  }
  if (size > 0) yield lineOf(open, number);
}

export const linesOfFile = (path: string): AsyncGenerator<LogLine> => linesIn(createReadStream(path));
