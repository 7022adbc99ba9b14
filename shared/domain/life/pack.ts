import type { RunningClock } from '../../contracts/event.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Counted } from './facts.ts';

/**
 * The facts before an event, packed into the event for whoever counts it, so that counting reads nothing.
 *
 * Derived, hence outside the chain of hashes, and as short as it can be: an event must fit into one kilobyte, since that is what
 * one write unit carries. Fields by place, joined by `|`; instants are milliseconds in base 36; absent fields are empty.
 */
const VERSION = '1';

type Field = 'text' | 'number' | 'instant' | 'flag' | 'clocks' | 'yardsticks';

/** In this order for ever; new fields at the end. */
const FIELDS = {
  n: 'number',
  state: 'text',
  noticeId: 'text',
  kind: 'text',
  sector: 'text',
  submitter: 'text',
  status: 'text',
  memberState: 'text',
  marketplace: 'text',
  acceptedAt: 'instant',
  sellerKey: 'text',
  via: 'text',
  deliveredAt: 'instant',
  clocks: 'clocks',
  yardsticks: 'yardsticks',
  basis: 'text',
  noticeMonth: 'text',
  noticeBasis: 'text',
  leads: 'text',
  itemsInNotice: 'number',
  itemsAtMarketplace: 'number',
  receivedAt: 'instant',
  receiptConfirmedAt: 'instant',
  isReceiptAutomatic: 'flag',
  assessedAt: 'instant',
  decidedAt: 'instant',
  decidedRecordedAt: 'instant',
  outcome: 'text',
  ground: 'text',
  measures: 'number',
  actionAt: 'instant',
  actionRecordedAt: 'instant',
  isContradicted: 'flag',
  corroboratedAt: 'instant',
  verifiedGoneAt: 'instant',
  notifierInformedAt: 'instant',
  sellerInformedAt: 'instant',
  endedAt: 'instant',
  withdrawnAt: 'instant',
  infoRequestedAt: 'instant',
  reinstatedAt: 'instant',
  reappearedAt: 'instant',
  duplicateOf: 'text',
} as const satisfies Record<Exclude<keyof Counted, 'itemId'>, Field>;

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

const WRITE: Readonly<Record<Field, (value: never) => string>> = {
  text: (value: string) => value,
  number: (value: number) => value.toString(36),
  instant: toShort,
  flag: (value: boolean) => (value ? '1' : '0'),
  clocks: (clocks: RunningClock[]) =>
    clocks
      .filter(({ dueAt, status }) => dueAt || status === 'PENDING_CALENDAR')
      .map(packClock)
      .join(';'),
  yardsticks: (at: Counted['yardsticks']) => [at[2], at[3], at[5]].map((due) => whenPresent(due, toShort)).join(','),
};

const READ: Readonly<Record<Field, (text: string) => unknown>> = {
  text: (text) => text,
  number: (text) => Number.parseInt(text, 36),
  instant: toInstant,
  flag: (text) => text === '1',
  clocks: (text) => text.split(';').map(unpackClock),
  yardsticks: (text) => {
    const dues = text.split(',');
    return Object.fromEntries([2, 3, 5].flatMap((k, index) => (dues[index] ? [[k, toInstant(dues[index])]] : [])));
  },
};

const EMPTY: Readonly<Partial<Record<Field, unknown>>> = { clocks: [], yardsticks: {} };
const entries = Object.entries(FIELDS) as [Exclude<keyof Counted, 'itemId'>, Field][];

export const pack = (facts: Counted): string =>
  [VERSION, ...entries.map(([name, field]) => whenPresent(facts[name] as never, WRITE[field]))]
    .join('|')
    .replace(/\|+$/, '');

export function unpack(packed: string, itemId: ItemId): Counted {
  const [version, ...texts] = packed.split('|');
  if (version !== VERSION) throw new Error(`Facts of item ${itemId} are packed in version ${version}`);
  const facts: Record<string, unknown> = { itemId };
  for (const [index, [name, field]] of entries.entries()) {
    const text = texts[index];
    const value = text ? READ[field](text) : EMPTY[field];
    if (value !== undefined) facts[name] = value;
  }
  return facts as unknown as Counted;
}
