import { isRegisterEntry } from '../shared/contracts/summary.ts';
import { countedAsOf } from '../shared/domain/kpi/exact.ts';
import { type AskedFigures, FigureEngine, type FigureState } from '../shared/flows/figure-engine.ts';
import { type ByteRange, itemsOf, LineFault } from './log-items.ts';

/** What a part of a log comes to. */
export interface Part {
  readonly state: FigureState;
  /** Where it begins and ends, by the order of the log; undefined of an empty one. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** What was found wrong, to be handed from thread to thread. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly mayBeOrder: boolean;
}

/** Counts the items of a part of a log, one by one. */
export function countRange(file: string, range: ByteRange, asked: AskedFigures): Part {
  const engine = new FigureEngine(asked);
  let [first, last]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const { entries: told, line, place } of itemsOf(file, range)) {
    first ??= place;
    last = place;
    for (const entry of told) if (isRegisterEntry(entry) && entry.recordedAt < asked.asOf) engine.addEntry(entry);
    try {
      for (const facts of countedAsOf(told, asked.asOf)) engine.add(facts);
    } catch (cause) {
      const message = `begins an item that cannot be told: ${(cause as Error).message}`;
      throw new LineFault(line, message, { cause, mayBeOrder: true });
    }
  }
  return { state: engine.state(), first, last };
}

export const faultOf = (error: unknown): Fault | undefined =>
  error instanceof LineFault ? { line: error.line, message: error.message, mayBeOrder: error.mayBeOrder } : undefined;
