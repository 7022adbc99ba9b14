import type { Manifest } from '../shared/contracts/manifest.ts';
import { isRegisterEntry, isSummary, type LogEntry } from '../shared/contracts/summary.ts';
import { inputDifferences } from '../shared/domain/log/compare-inputs.ts';
import { FINDINGS, type Finding, isHarmless } from '../shared/domain/log/finding.ts';
import { type Inputs, prefixOf } from '../shared/domain/log/inputs.ts';
import type { LogLine } from '../shared/domain/log/read-line.ts';
import { walkLog } from '../shared/domain/log/walk.ts';
import { type Check, failed, fine } from './check.ts';

/** So many are told; of the rest their number. */
const MOST_TOLD = 20;

const textOf = ({ code, line, itemId, n, detail }: Finding): string => {
  const where = [`line ${line}`, itemId && `item ${itemId}`, n !== undefined && `event ${n}`]
    .filter(Boolean)
    .join(', ');
  return `${where}: ${code}: ${FINDINGS[code]}: ${detail}`;
};

const told = (all: readonly string[]): string[] =>
  all.length <= MOST_TOLD ? [...all] : [...all.slice(0, MOST_TOLD), `and ${all.length - MOST_TOLD} more`];

/** Of an item of which events are missing only what came before: nobody knows in which state the next ones met it. */
function upToGap(entries: readonly LogEntry[]): readonly LogEntry[] {
  const gap = entries.findIndex((each, index) => !isRegisterEntry(each) && !isSummary(each) && each.n !== index + 1);
  return gap < 0 ? entries : entries.slice(0, gap);
}

/** A log while somebody reads its histories: everything that is wrong with it is noted on the way. */
export class ReadLog {
  readonly #lines: AsyncIterable<LogLine>;
  readonly #manifest: Manifest;
  readonly #findings: Finding[] = [];
  readonly #ranges = new Map<string, [first: number, last: number]>();
  #events = 0;
  #unchecked = 0;

  constructor(lines: AsyncIterable<LogLine>, manifest: Manifest) {
    this.#lines = lines;
    this.#manifest = manifest;
  }

  /** What went into the export: one item at a time, as it stood at the cut. Registers, if it was made from them. */
  async *histories(): AsyncGenerator<readonly LogEntry[]> {
    const { asOf, registers } = this.#manifest;
    for await (const { itemId, entries, lines, findings, unchecked } of walkLog(this.#lines)) {
      for (const finding of findings) this.#findings.push(finding);
      this.#unchecked += itemId ? unchecked : 0;
      this.#events += itemId ? entries.length : 0;
      if (itemId) this.#widen(prefixOf(itemId), lines);
      const known = upToGap(entries).filter((each) => each.recordedAt < asOf && (registers || !isRegisterEntry(each)));
      if (known.length > 0) yield known;
    }
  }

  #widen(prefix: string, lines: readonly number[]): void {
    const [first, last] = this.#ranges.get(prefix) ?? [Number.POSITIVE_INFINITY, 0];
    this.#ranges.set(prefix, [Math.min(first, ...lines.slice(0, 1)), Math.max(last, ...lines.slice(-1))]);
  }

  /** After the last history. */
  checks(inputs: Inputs): Check[] {
    return [this.#chains(), this.#inputs(inputs)];
  }

  #chains(): Check {
    const wrong = this.#findings.filter((each) => !isHarmless(each)).sort((a, b) => a.line - b.line);
    const harmless = this.#findings.filter(isHarmless);
    const firsts =
      this.#unchecked > 0
        ? [`${this.#unchecked} events could not be checked: nothing tells what they are chained to`]
        : [];
    const more = [...firsts, ...told(harmless.map(textOf))];
    if (wrong.length > 0)
      return failed('chains of the log', `${wrong.length} findings`, ...told(wrong.map(textOf)), ...more);
    return fine('chains of the log', `${this.#events} events follow from one another`, ...more);
  }

  #inputs(inputs: Inputs): Check {
    const own = inputs.listed();
    const differences = inputDifferences(this.#manifest, own);
    const { asOf, watermark } = this.#manifest;
    if (differences.length === 0)
      return fine(
        'what went in',
        `${watermark.events} events of ${watermark.items} items before ${asOf}, the same ones`,
      );
    const located = differences.map((each) => this.#located(each));
    return failed(
      'what went in',
      `before ${asOf} the log holds something else than the export was made from`,
      ...told(located),
    );
  }

  #located(difference: string): string {
    const prefix = /^segment ([0-9a-f]{2}) /.exec(difference)?.[1] ?? '';
    const range = this.#ranges.get(prefix);
    return range ? `${difference} (lines ${range[0]} to ${range[1]})` : difference;
  }
}
