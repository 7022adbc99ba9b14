import type * as z from 'zod/mini';
import { EVENT_DATA } from '../../contracts/event-data.ts';
import { type LogEntry, parseLogEntry } from '../../contracts/summary.ts';
import { digestOf } from '../life/chain.ts';
import type { Finding, FindingCode } from './finding.ts';

/** A line of a log as it was read. */
export interface LogLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Why its bytes are no text, if they are none. */
  readonly fault?: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** A line that was understood. */
export interface Read {
  readonly line: number;
  readonly text: string;
  /** All that the line says, as it says it; the chain is over that. */
  readonly raw: Raw;
  readonly entry: LogEntry;
}

const TIMES = ['recordedAt', 'occurredAt'];
const TYPES = new Set([...Object.keys(EVENT_DATA), 'SUMMARY', 'ENTRY']);

/** Text of a stranger, as far as it helps to find it. */
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

function faultOf(raw: Raw, cause: unknown): Pick<Finding, 'code' | 'detail'> {
  const [issue] = (cause as z.core.$ZodError).issues ?? [];
  const path = issue?.path.join('.') ?? '';
  const code: FindingCode = TIMES.includes(path) ? 'IMPOSSIBLE_TIME' : 'NO_EVENT';
  const value = issue?.path.reduce<unknown>((of, name) => (of as Raw | undefined)?.[String(name)], raw);
  return { code, detail: `${path || 'the line'} is ${shown(value)}${issue ? `: ${issue.message}` : ''}` };
}

const placeOf = ({ itemId, n }: Raw): Pick<Finding, 'itemId' | 'n'> => ({
  ...(typeof itemId === 'string' && { itemId: itemId.slice(0, 60) }),
  ...(typeof n === 'number' && { n }),
});

function parse(text: string): Raw | string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Raw) : 'it is no object';
  } catch (cause) {
    return (cause as Error).message.slice(0, 120);
  }
}

/** Reads a line of a log. What cannot be an entry is a finding; an entry that is written otherwise is both. */
export function readLine({ number: line, text, fault }: LogLine): { read?: Read; finding?: Finding } {
  const raw = fault ?? parse(text);
  if (typeof raw === 'string') return { finding: { code: 'NOT_JSON', line, detail: raw } };
  const place = placeOf(raw);
  const { type } = raw;
  if (typeof type !== 'string' || !TYPES.has(type))
    return { finding: { code: 'UNKNOWN_TYPE', line, ...place, detail: `type is ${shown(type)}` } };
  try {
    const read = { line, text, raw, entry: parseLogEntry(raw) };
    if (JSON.stringify(raw) === text) return { read };
    return { read, finding: { code: 'WRITTEN_OTHERWISE', line, ...place, detail: 'spaces, order or ways of writing' } };
  } catch (cause) {
    return { finding: { line, ...place, ...faultOf(raw, cause) } };
  }
}

/** What is wrong with a line that no chain holds by what it says of itself: its digest, and nothing that no such line says. */
export function selfFault({ raw: { digest, ...said }, entry }: Read): string | undefined {
  const more = Object.keys(said).find((name) => !Object.hasOwn(entry, name));
  if (more) return `no such line says ${more.slice(0, 60)}`;
  return digest === undefined || digest === digestOf(said) ? undefined : 'its digest is of something else';
}
