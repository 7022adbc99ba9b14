import type { RegisterEntry } from '../../contracts/register-entry.ts';
import { isRegisterEntry } from '../../contracts/summary.ts';
import type { Finding } from './finding.ts';
import { checkItem, type Walked } from './item-lines.ts';
import { type LogLine, type Read, readLine, selfFault } from './read-line.ts';

const placeOf = ({ entry }: Read): string => (isRegisterEntry(entry) ? '' : entry.itemId);

const alone = (findings: readonly Finding[]): Walked => ({ entries: [], lines: [], findings, unchecked: 0 });

/**
 * Walks a log line by line, as `npm run log` writes it: items by id, events by number, then registers. It holds one item at a time.
 * Hands out each item once its last line was taken.
 */
export class Walk {
  readonly #hasChain: boolean;
  #open: Read[] = [];
  /** A line of another item: where the open one goes on after it, it is out of place. */
  #held: Read | undefined;
  #outOfPlace: Finding[] = [];
  /** The first line of the last item in order, and the id before it. */
  #last: Read | undefined;
  #before = '';
  #register = '';

  /** Logs that were not written here have no chain; everything else is checked alike. */
  constructor({ hasChain = true }: { readonly hasChain?: boolean } = {}) {
    this.#hasChain = hasChain;
  }

  take(line: LogLine): Walked[] {
    if (line.text.trim() === '' && !line.fault) return [];
    const { read, finding } = readLine(line);
    return [...(finding ? [alone([finding])] : []), ...(read ? this.#place(read) : [])];
  }

  /** What is open when the log is over. */
  end(): Walked[] {
    const held = this.#held;
    const first = this.#close();
    if (!held) return first;
    this.#open = [held];
    this.#held = undefined;
    return [...first, ...this.#close()];
  }

  #place(read: Read): Walked[] {
    if (isRegisterEntry(read.entry)) return [...this.end(), this.#registered(read, read.entry)];
    const [first] = this.#open;
    if (!first || placeOf(first) === placeOf(read)) {
      if (this.#held) this.#outOfPlace.push(foreign(this.#held, placeOf(read)));
      this.#held = undefined;
      this.#open.push(read);
      return [];
    }
    if (!this.#held) {
      this.#held = read;
      return [];
    }
    const closed = this.#close();
    this.#open = [this.#held];
    this.#held = undefined;
    return [...closed, ...this.#place(read)];
  }

  #close(): Walked[] {
    const [first] = this.#open;
    if (!first) return [];
    const itemId = placeOf(first);
    const item = checkItem(itemId, this.#open, this.#hasChain);
    const findings = [...this.#orderOf(first), ...this.#outOfPlace, ...item.findings];
    this.#open = [];
    this.#outOfPlace = [];
    /** An item that may have come before must not be counted twice. */
    const isCounted = this.#last === first;
    return [{ ...item, findings, ...(!isCounted && { entries: [], lines: [] }) }];
  }

  /** Items come by their id. Where one stands between the last two, it is the last that was out of order. */
  #orderOf(first: Read): Finding[] {
    const [id, last] = [placeOf(first), this.#last];
    const isAfter = !last || id > placeOf(last);
    if (!isAfter && id <= this.#before)
      return [misplaced(first, `it stands behind ${placeOf(last)}, and is not counted`)];
    if (isAfter) this.#before = last ? placeOf(last) : '';
    this.#last = first;
    return isAfter ? [] : [misplaced(last, `it stands before ${id}`)];
  }

  #registered(read: Read, entry: RegisterEntry): Walked {
    const { line } = read;
    const own = `${entry.register} ${entry.place} ${String(entry.n).padStart(15, '0')}`;
    const findings: Finding[] = [];
    const at = { line, n: entry.n };
    if (own === this.#register) findings.push({ code: 'REPEATED', ...at, detail: 'the line before is this entry too' });
    else if (own < this.#register)
      findings.push({ code: 'OUT_OF_ORDER', ...at, detail: `it stands behind ${this.#register.slice(0, 80)}` });
    const fault = selfFault(read);
    if (fault) findings.push({ code: 'CHANGED', ...at, detail: fault });
    const isGood = findings.length === 0;
    this.#register = own;
    return { entries: isGood ? [entry] : [], lines: isGood ? [line] : [], findings, unchecked: 1 };
  }
}

function foreign({ line, entry }: Read, itemId: string): Finding {
  const detail = `it stands among the lines of item ${itemId}`;
  return { code: 'FOREIGN', line, itemId: placeOf({ line, entry } as Read), n: entry.n, detail };
}

const misplaced = (first: Read, detail: string): Finding => ({
  code: 'OUT_OF_ORDER',
  line: first.line,
  itemId: placeOf(first),
  detail: `items come by their id: ${detail}`,
});

/** Walks a log to its end. */
export async function* walkLog(
  lines: AsyncIterable<LogLine> | Iterable<LogLine>,
  options: { readonly hasChain?: boolean } = {},
): AsyncGenerator<Walked> {
  const walk = new Walk(options);
  for await (const line of lines) yield* walk.take(line);
  yield* walk.end();
}
