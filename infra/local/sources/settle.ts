import { setTimeout } from 'node:timers/promises';
import type { Functions } from '../functions/functions.ts';
import type { QueueMapping } from './queue-mapping.ts';
import type { StreamMapping } from './stream-mapping.ts';

/** Milliseconds between two rounds. */
const PAUSE = 10;

interface Sources {
  readonly functions: Functions;
  readonly streams: readonly StreamMapping[];
  readonly queues: readonly QueueMapping[];
}

/** Until streams and queues are empty and stay so. What failed comes again only when nothing else can help it. */
export async function settle({ functions, streams, queues }: Sources): Promise<void> {
  const { count } = functions;
  for (;;) {
    const before = count.finished;
    for (const stream of streams) await stream.settle();
    const settled = await Promise.all(queues.map((queue) => queue.isSettled()));
    const isQuiet = !count.running && count.finished === before;
    if (isQuiet && settled.every(Boolean)) return;
    if (isQuiet) for (const queue of queues) await queue.release();
    await setTimeout(PAUSE);
  }
}
