import { isRegisterEntry, isSummary, type LogEntry, type Summary } from '../../contracts/summary.ts';
import { unpack } from '../life/pack.ts';
import { checkChain, type ReadEvent } from './chain-of-item.ts';
import type { Finding } from './finding.ts';
import { type Read, selfFault } from './read-line.ts';

/** What a walk makes of some lines that belong together: of one item, of registers, or of none. */
export interface Walked {
  readonly itemId?: string;
  /** In their order, each item in one form: events, or what is left of it. Without what cannot be part of its story. */
  readonly entries: readonly LogEntry[];
  /** The line of each entry. */
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
  /** Events whose content nothing in the log vouches for. */
  readonly unchecked: number;
}

interface ReadSum extends Read {
  readonly entry: Summary;
}

const isSum = (read: Read): read is ReadSum => isSummary(read.entry);
const isEvent = (read: Read): read is ReadEvent => !isSummary(read.entry) && !isRegisterEntry(read.entry);

const LINK = /^[A-Za-z0-9_-]{43}$/;

function isReadable({ facts, itemId }: Summary): boolean {
  try {
    unpack(facts, itemId);
    return true;
  } catch {
    return false;
  }
}

function* faultsOfSum(sum: ReadSum): Generator<Finding> {
  const { entry, line } = sum;
  const { itemId, n, hash } = entry;
  const at = { line, itemId, n };
  const fault = selfFault(sum);
  if (fault) yield { code: 'CHANGED', ...at, detail: fault };
  if (!LINK.test(hash)) yield { code: 'NO_EVENT', ...at, detail: 'hash is no link' };
  if (!isReadable(entry)) yield { code: 'NO_EVENT', ...at, detail: 'facts cannot be read' };
}

const againOf = (sums: readonly ReadSum[]): Finding[] =>
  sums.slice(1).map(({ line, text, entry: { itemId, n } }) => ({
    code: text === sums[0]?.text ? 'REPEATED' : 'FORKED',
    line,
    itemId,
    n,
    detail: `line ${sums[0]?.line} says already what is left of the item`,
  }));

/** What is left of an item stands for all its events, unless all of them are there. They go in their order, so some may be left. */
function summed(itemId: string, sums: readonly ReadSum[], events: readonly ReadEvent[]): Walked {
  const [sum] = sums as [ReadSum];
  const { good, findings: ofChain, unchecked } = checkChain(events);
  const isGap = (each: Finding) => each.code === 'MISSING' && each.line === good[0]?.line;
  const last = good.at(-1);
  const findings = [...sums.flatMap((each) => [...faultsOfSum(each)]), ...againOf(sums)];
  findings.push(...ofChain.filter((each) => !isGap(each)));
  if (last?.entry.n === sum.entry.n && last.entry.hash !== sum.entry.hash)
    findings.push({ code: 'CHANGED', line: sum.line, itemId, n: sum.entry.n, detail: 'it is no end of these events' });
  const isWhole = good.length >= sum.entry.n;
  const told: readonly Read[] = isWhole ? good : isReadable(sum.entry) ? [sum] : [];
  return walked(itemId, told, findings, isWhole ? unchecked : 0);
}

const walked = (itemId: string, told: readonly Read[], findings: readonly Finding[], unchecked: number): Walked => ({
  itemId,
  entries: told.map(({ entry }) => entry),
  lines: told.map(({ line }) => line),
  findings,
  unchecked,
});

/** Numbers go up from line to line. */
function* orderOf(reads: readonly Read[]): Generator<Finding> {
  for (const [index, { line, entry }] of reads.entries()) {
    const before = reads[index - 1]?.entry;
    if (!before || isRegisterEntry(entry) || isSummary(before) || entry.n >= before.n) continue;
    yield {
      code: 'OUT_OF_ORDER',
      line,
      itemId: entry.itemId,
      n: entry.n,
      detail: `it stands behind event ${before.n}`,
    };
  }
}

/** Checks the lines of one item. */
export function checkItem(itemId: string, reads: readonly Read[], hasChain: boolean): Walked {
  const sums = reads.filter(isSum);
  const events = reads.filter(isEvent);
  const order = [...orderOf(reads)];
  if (sums.length > 0) {
    const whole = summed(itemId, sums, events);
    return { ...whole, findings: [...order, ...whole.findings] };
  }
  const { good, findings, unchecked } = checkChain(events, hasChain);
  return walked(itemId, good, [...order, ...findings], unchecked);
}
