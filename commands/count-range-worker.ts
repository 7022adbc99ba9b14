import { parentPort, workerData } from 'node:worker_threads';
import type { AskedFigures } from '../shared/flows/figure-engine.ts';
import { countRange, faultOf } from './count-range.ts';
import type { ByteRange } from './log-items.ts';

/** A part of a log, counted in a thread of its own. */
const { file, range, asked } = workerData as { file: string; range: ByteRange; asked: AskedFigures };
try {
  const part = countRange(file, range, asked);
  const numbers = [...part.state.items.series.values()].flatMap((named) => [...named.values()]);
  parentPort?.postMessage(
    { part },
    numbers.map(({ buffer }) => buffer as ArrayBuffer),
  );
} catch (error) {
  const fault = faultOf(error);
  if (!fault) throw error;
  parentPort?.postMessage({ fault });
}
