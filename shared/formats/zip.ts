import { Buffer } from 'node:buffer';
import { Zip, ZipDeflate } from 'fflate';

/** Files in an archive carry a date: always this one, the first that the format knows. */
const DATE = new Date(1980, 0, 1);
const CHUNK = 1 << 16;
/** Little effort: twice the rows per second of the usual six, and files a tenth larger. */
const LEVEL = 1;

/** One file of an archive, as text in pieces. */
export interface Part {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** Pieces of text, joined so that each is worth handing on. */
async function* joined(text: Part['text']): AsyncGenerator<Uint8Array> {
  let pending = '';
  for await (const piece of text) {
    pending += piece;
    if (pending.length < CHUNK) continue;
    yield Buffer.from(pending, 'utf8');
    pending = '';
  }
  yield Buffer.from(pending, 'utf8');
}

/**
 * A zip archive, in pieces. Compressed in JavaScript and not by the machine's zlib, whose output differs from one version and
 * processor to the next: the same parts are the same bytes everywhere.
 */
export async function* zipOf(parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, text } of parts) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = DATE;
    zip.add(entry);
    for await (const bytes of joined(text)) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
