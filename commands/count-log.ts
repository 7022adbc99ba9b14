import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { isRegisterEntry } from '../shared/contracts/summary.ts';
import { countedAsOf } from '../shared/domain/kpi/exact.ts';
import { type AskedFigures, FigureEngine } from '../shared/flows/figure-engine.ts';
import { UsageError } from './command.ts';
import { countRange, type Fault, faultOf, type Part } from './count-range.ts';
import { readEventLog } from './event-log.ts';
import { type ByteRange, linesOf, TOLD_BEFORE } from './log-items.ts';
import { rangesOf } from './log-ranges.ts';

/** Smaller logs are read before another thread has started. */
const LARGE_BYTES = 32 << 20;
const THREADS = 2;
/** What a thread may take: without a limit it would rather take memory than collect what it does not need any more. */
const LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };
/** What is not sorted by item must be held in memory as a whole: about ten times the bytes of the file. */
export const MOST_UNSORTED_BYTES = 256 << 20;

type Answer = { readonly part: Part } | { readonly fault: Fault };

const inThread = (file: string, range: ByteRange, asked: AskedFigures): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./count-range-worker.ts', import.meta.url), {
      workerData: { file, range, asked },
      resourceLimits: LIMITS,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

function here(file: string, range: ByteRange, asked: AskedFigures): Answer {
  try {
    return { part: countRange(file, range, asked) };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return { fault };
  }
}

/** Lines are counted from the beginning of the file, however it was cut. */
function linesBefore(file: string, { from }: ByteRange): number {
  let lines = 0;
  for (const _ of linesOf(file, { from: 0, to: from })) lines += 1;
  return lines;
}

/** A log in any order: its lines are put together in memory. If that does not help, the fault was none of order. */
async function unsorted(file: string, fault: string, asked: AskedFigures): Promise<FigureEngine> {
  if (statSync(file).size > MOST_UNSORTED_BYTES)
    throw new UsageError(`${fault}. A log of this size must be sorted by item`);
  const log = await readEventLog(file);
  const engine = new FigureEngine(asked);
  try {
    for (const facts of countedAsOf(log, asked.asOf)) engine.add(facts);
  } catch (cause) {
    throw new UsageError(fault, { cause });
  }
  for (const entry of log) if (isRegisterEntry(entry) && entry.recordedAt < asked.asOf) engine.addEntry(entry);
  return engine;
}

/** Where one part does not end before the next begins: the border lay in the midst of lines that are not sorted. */
const disorder = (parts: readonly Part[]): number =>
  parts.findIndex(({ first = '' }, index) => index > 0 && first <= (parts[index - 1]?.last ?? ''));

/**
 * Counts a log, item by item: its memory does not grow with the log. A large one is counted by two threads. Every line is checked to
 * be an event, and every item to be a life that the rules allow; that nothing was changed since only `npm run verify` can tell.
 */
export async function countLog(
  file: string,
  asked: AskedFigures,
  { threads = THREADS, largeBytes = LARGE_BYTES } = {},
): Promise<FigureEngine> {
  const { size } = statSync(file);
  const ranges = size < largeBytes ? [{ from: 0, to: size }] : rangesOf(file, threads);
  const count = ranges.length === 1 ? here : inThread;
  const answers = await Promise.all(ranges.map((range) => count(file, range, asked)));
  for (const [index, answer] of answers.entries()) {
    if (!('fault' in answer)) continue;
    const { line, message, mayBeOrder } = answer.fault;
    const fault = `${file}:${line + linesBefore(file, ranges[index] ?? { from: 0, to: 0 })} ${message}`;
    if (mayBeOrder) return unsorted(file, fault, asked);
    throw new UsageError(fault);
  }
  const parts = answers.flatMap((answer) => ('part' in answer ? [answer.part] : []));
  const disordered = ranges[disorder(parts)];
  if (disordered) return unsorted(file, `${file}:${linesBefore(file, disordered) + 1} ${TOLD_BEFORE}`, asked);
  const engine = new FigureEngine(asked);
  for (const { state } of parts) engine.merge(state);
  return engine;
}
