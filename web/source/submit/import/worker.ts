import { type Entry, FileFaultError } from './entry.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { readFile } from './read-file.ts';

/** Bodies stay here: the page holds what it shows of them. */
let entries: readonly Entry[] = [];

/** So many headings in one message: the page stays at ease between two. */
const CHUNK = 2_000;

const say = (message: FromWorker): void => postMessage(message);

async function read(file: File): Promise<void> {
  const found = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  entries = found.entries;
  for (let start = 0; start < entries.length; start += CHUNK) {
    const headings = entries.slice(start, start + CHUNK).map(({ body: _, ...heading }) => heading);
    const isReadable = entries.slice(start, start + CHUNK).map(({ body }) => body !== undefined);
    say({ type: 'HEADINGS', headings, isReadable });
  }
  say({ type: 'READ', format: found.format, unknownColumns: found.unknownColumns });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'BODIES') {
    say({ type: 'BODIES', bodies: data.indexes.map((index) => entries[index]?.body) });
    return;
  }
  read(data.file).catch((error: unknown) => {
    say({ type: 'FAILED', fault: error instanceof FileFaultError ? error.fault : 'DAMAGED' });
  });
});
