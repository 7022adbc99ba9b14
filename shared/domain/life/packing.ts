import type { RunningClock, Yardsticks } from '../../contracts/delivery.ts';
import type { RedressResult, Subject } from '../../vocabulary/redress.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Redress } from './facts.ts';

/**
 * Fields by place, joined by `|`; instants are milliseconds in base 36; absent fields are empty, and those at the end left out.
 *
 * As short as can be without being binary: an event must fit into one kilobyte, since that is what one write unit carries.
 */
export type Field = 'text' | 'free' | 'number' | 'instant' | 'flag' | 'clocks' | 'yardsticks' | 'redress';

const toShort = (at: Instant): string => Date.parse(at).toString(36);
const toInstant = (short: string): Instant => new Date(Number.parseInt(short, 36)).toISOString();
const whenPresent = <T, R>(value: T | undefined, write: (value: T) => R): R | '' =>
  value === undefined ? '' : write(value);

const packClock = ({ clock, basis, stop, status, dueAt }: RunningClock): string =>
  [clock, basis, stop, status, whenPresent(dueAt, toShort)].join(',');

function unpackClock(text: string): RunningClock {
  const [clock, basis, stop, status, dueAt] = text.split(',');
  return { clock, basis, stop, status, ...(dueAt && { dueAt: toInstant(dueAt) }) } as RunningClock;
}

/** Kind, complainant and subject are a letter each; the result by its first. */
const RESULTS: Readonly<Record<string, RedressResult>> = {
  U: 'UPHELD',
  P: 'PARTIALLY_REVERSED',
  R: 'REVERSED',
  O: 'OMITTED',
};

const packRedress = ({ kind, complainant, subject, result, ...at }: Redress): string =>
  [
    `${kind[0]}${complainant[0]}${subject ?? '-'}${result?.[0] ?? '-'}`,
    ...[at.openedAt, at.decidedAt, at.implementedAt].map((instant) => whenPresent(instant, toShort)),
  ].join(',');

function unpackRedress(text: string): Redress {
  const [letters = '', openedAt = '', decidedAt, implementedAt] = text.split(',');
  const [kind, complainant, subject, result = ''] = letters;
  return {
    kind: kind === 'C' ? 'COMPLAINT' : 'DISPUTE',
    complainant: complainant === 'S' ? 'SELLER' : 'NOTIFIER',
    ...(subject !== '-' && { subject: subject as Subject }),
    openedAt: toInstant(openedAt),
    ...(decidedAt && { decidedAt: toInstant(decidedAt) }),
    ...(RESULTS[result] && { result: RESULTS[result] }),
    ...(implementedAt && { implementedAt: toInstant(implementedAt) }),
  };
}

const WRITE: Readonly<Record<Field, (value: never) => string>> = {
  text: (value: string) => value,
  free: (value: string) => value.replaceAll('%', '%25').replaceAll('|', '%7C'),
  number: (value: number) => value.toString(36),
  instant: toShort,
  flag: (value: boolean) => (value ? '1' : '0'),
  clocks: (clocks: RunningClock[]) => clocks.map(packClock).join(';'),
  redress: (entries: Redress[]) => entries.map(packRedress).join(';'),
  yardsticks: (at: Yardsticks) => [at[2], at[3], at[5]].map((due) => whenPresent(due, toShort)).join(','),
};

const READ: Readonly<Record<Field, (text: string) => unknown>> = {
  text: (text) => text,
  free: (text) => text.replaceAll('%7C', '|').replaceAll('%25', '%'),
  number: (text) => Number.parseInt(text, 36),
  instant: toInstant,
  flag: (text) => text === '1',
  clocks: (text) => text.split(';').map(unpackClock),
  redress: (text) => text.split(';').map(unpackRedress),
  yardsticks: (text) => {
    const dues = text.split(',');
    return Object.fromEntries([2, 3, 5].flatMap((k, index) => (dues[index] ? [[k, toInstant(dues[index])]] : [])));
  },
};

const EMPTY: Readonly<Partial<Record<Field, unknown>>> = { clocks: [], yardsticks: {} };

/** Writes and reads values of one shape. New fields go to the end; anything else is a new version. */
export function packing<T extends object>(version: string, fields: Readonly<Record<keyof T & string, Field>>) {
  const entries = Object.entries(fields) as [keyof T & string, Field][];
  return {
    pack: (value: T): string =>
      [version, ...entries.map(([name, field]) => whenPresent(value[name] as never, WRITE[field]))]
        .join('|')
        .replace(/\|+$/, ''),
    unpack(packed: string): T {
      const [found, ...texts] = packed.split('|');
      if (found !== version) throw new Error(`Expected version ${version}, found one packed in version ${found}`);
      const value: Record<string, unknown> = {};
      for (const [index, [name, field]] of entries.entries()) {
        const text = texts[index];
        const read = text ? READ[field](text) : EMPTY[field];
        if (read !== undefined) value[name] = read;
      }
      return value as T;
    },
  };
}
