import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isRegisterEntry, type LogEntry, parseLogEntry } from '../shared/contracts/summary.ts';

/** Bytes of a file, from the first to before the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** A line that cannot be read, counted from 1 within what was read. */
export class LineFault extends Error {
  override readonly name = 'LineFault';
  readonly line: number;
  /** It may be that the lines of an item do not lie together: a log as npm run log writes it is sorted by item. */
  readonly mayBeOrder: boolean;

  constructor(
    line: number,
    message: string,
    { cause, mayBeOrder = false }: { cause?: unknown; mayBeOrder?: boolean } = {},
  ) {
    super(message, { cause });
    this.line = line;
    this.mayBeOrder = mayBeOrder;
  }
}

/** The entries of one item, or of registers, and the first of their lines. */
export interface Told {
  readonly entries: LogEntry[];
  readonly line: number;
  /** What the order of the log goes by. */
  readonly place: string;
}

export const TOLD_BEFORE = 'belongs to an item that was told before';
const CHUNK_BYTES = 1 << 20;
const NEW_LINE = 10;
/** Behind every id of an item, as npm run log sorts them. */
const REGISTERS = '~';

/** The lines of a range of a file. No more than a piece of it is in memory, and its longest line. */
export function* linesOf(file: string, range?: ByteRange): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const { from, to } = range ?? { from: 0, to: fstatSync(descriptor).size };
    let rest = Buffer.alloc(0);
    for (let at = from; at < to; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, to - at));
      const read = readSync(descriptor, chunk, 0, chunk.byteLength, at);
      if (read === 0) break;
      at += read;
      const piece = rest.byteLength === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)]);
      rest = yield* wholeLines(piece);
    }
    if (rest.byteLength > 0) yield rest.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** The whole lines of a piece; answers what is left behind the last of them. */
function* wholeLines(piece: Buffer): Generator<string, Buffer<ArrayBuffer>> {
  let start = 0;
  for (let end = piece.indexOf(NEW_LINE); end !== -1; end = piece.indexOf(NEW_LINE, start)) {
    yield piece.toString('utf8', start, end);
    start = end + 1;
  }
  return Buffer.from(piece.subarray(start));
}

function entryOf(text: string, line: number): LogEntry {
  try {
    return parseLogEntry(JSON.parse(text));
  } catch (cause) {
    throw new LineFault(line, 'is no event', { cause });
  }
}

const placeOf = (entry: LogEntry): string => (isRegisterEntry(entry) ? REGISTERS : entry.itemId);

/** The log item by item, as far as it is sorted by item: every line is read and checked as an event by itself. */
export function* itemsOf(file: string, range?: ByteRange): Generator<Told> {
  let told: Told | undefined;
  let line = 0;
  for (const text of linesOf(file, range)) {
    line += 1;
    if (text.trim() === '') continue;
    const entry = entryOf(text, line);
    const place = placeOf(entry);
    if (told && place < told.place) throw new LineFault(line, TOLD_BEFORE, { mayBeOrder: true });
    if (told?.place === place) told.entries.push(entry);
    else {
      if (told) yield told;
      told = { entries: [entry], line, place };
    }
  }
  if (told) yield told;
}
