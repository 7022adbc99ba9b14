import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomItems } from './random-cases.ts';

/** From an event log to every figure there is, in a process of its own. */
export interface Counting {
  readonly items: number;
  readonly events: number;
  readonly megabytesOfLog: number;
  readonly figures: number;
  readonly seconds: number;
  /** Of both threads together. */
  readonly cpuSeconds: number;
  /** At the most, resident. */
  readonly megabytes: number;
}

const SIZES = [10_000, 100_000, 1_000_000];
const PIECE_CHARACTERS = 1 << 20;
const MEGABYTE = 1 << 20;

/** Writes a log as npm run log does, sorted by item. */
async function writeLog(file: string, items: number): Promise<{ events: number; megabytesOfLog: number }> {
  const out = createWriteStream(file);
  let [events, text] = [0, ''];
  for (const item of randomItems(items)) {
    events += item.events;
    text += item.lines();
    if (text.length < PIECE_CHARACTERS) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
  return { events, megabytesOfLog: out.bytesWritten / MEGABYTE };
}

async function count(file: string): Promise<Pick<Counting, 'figures' | 'seconds' | 'cpuSeconds' | 'megabytes'>> {
  const child = fork(new URL('count-process.ts', import.meta.url), [file]);
  const told = once(child, 'message');
  const [answer] = (await Promise.race([told, once(child, 'exit')])) as [never];
  if (typeof answer !== 'object') throw new Error(`Counting ${file} ended with ${String(answer)}`);
  return answer;
}

/** Ever larger logs, one after the other: time is to grow with them, memory is not. */
export async function measureEngine(
  say: (what: string) => void,
  sizes: readonly number[] = SIZES,
): Promise<Counting[]> {
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-figures-'));
  const file = join(directory, 'events.ndjson');
  try {
    const all: Counting[] = [];
    for (const items of sizes) {
      say(`figures of ${items} items`);
      const written = await writeLog(file, items);
      all.push({ items, ...written, ...(await count(file)) });
    }
    return all;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
